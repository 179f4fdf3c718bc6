import { onceEach } from '../model/once-each'
import type { App } from '../state/app'
import type { AppState } from '../state/store'
import type { Covers } from '../ui/covers-map'
import { differencesByPlace, type PlaceDifference } from '../view/compare'
import type { VisibleEvents } from '../view/visible-events'
import type { MapInput, Readable } from './host/map-input'
import { fixedInput, followStore, mapInput } from './map-inputs'

const NO_ROWS = new Uint32Array()

/** What the map of the second window is told: the page's own input, but for what is shown. */
export function secondInputs(app: App, covers: Covers): Readable<MapInput> {
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
    last = mapInput(bare(state), visible, fixed, last, isDifference ? differenceOf(a, b) : null)
    return last
  })
}

const withoutRows = onceEach((visible: VisibleEvents) => ({ ...visible, shown: NO_ROWS }))

/** An area is drawn on the page's own map alone. */
function bare(state: AppState): AppState {
  return state.session.drawing === null ? state : { ...state, session: { ...state.session, drawing: null } }
}
