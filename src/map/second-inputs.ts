import { onceEach } from '../model/once-each'
import type { App } from '../state/app'
import { cameraOfBounds } from '../state/share-link'
import type { AppState, Bounds } from '../state/store'
import type { Covers } from '../ui/covers-map'
import { differencesByPlace, type PlaceDifference } from '../view/differences'
import type { Camera } from '../view/view'
import type { VisibleEvents } from '../view/visible-events'
import type { MapInput, Readable } from './host/map-input'
import { fixedInput, followStore, mapInput } from './map-inputs'

const NO_ROWS = new Uint32Array()

/** What the map of the second window is told: the page's own input, but for what is shown. */
export function secondInputs(app: App, covers: Covers, widthPx: () => number): Readable<MapInput> {
  const cameraOf = firstCamera(widthPx)
  const fixed = fixedInput(app, covers)
  let last: MapInput | null = null
  let differences: { a: VisibleEvents; b: VisibleEvents; found: readonly PlaceDifference[] } | null = null
  const differenceOf = (a: VisibleEvents, b: VisibleEvents) => {
    if (differences?.a !== a || differences.b !== b)
      differences = { a, b, found: differencesByPlace(a.table, a.shown, b.shown) }
    return differences.found
  }
  return followStore(app, (state) => {
    const a = app.visible(state)
    const b = app.compared(state) ?? a
    const isDifference = state.session.compareAs === 'difference'
    const visible = isDifference ? withoutRows(b) : b
    last = mapInput(
      follower(state, cameraOf(state)),
      visible,
      fixed,
      last,
      isDifference ? differenceOf(a, b) : null,
    )
    return last
  })
}

const withoutRows = onceEach((visible: VisibleEvents) => ({
  ...visible,
  shown: NO_ROWS,
  passes: new Uint8Array(visible.table.size),
}))

/** An area is drawn on the page's own map alone; where that is fitted to the theatre, this one looks where it looks. */
function follower(state: AppState, camera: Camera | null): AppState {
  return { ...state, view: { ...state.view, map: camera }, session: { ...state.session, drawing: null } }
}

/** The camera of the page's own map, which is as large as this one; the same object while it stands. */
function firstCamera(widthPx: () => number): (state: AppState) => Camera | null {
  let told: { readonly bounds: Bounds; readonly widthPx: number; readonly camera: Camera | null } | null =
    null
  return ({ view, session: { bounds } }) => {
    if (view.map || !bounds) return view.map
    const width = widthPx()
    if (told?.bounds !== bounds || told.widthPx !== width)
      told = { bounds, widthPx: width, camera: cameraOfBounds(bounds, width) }
    return told.camera
  }
}
