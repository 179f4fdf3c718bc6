import { areaRings } from '../record/area-rows'
import { theatreOf } from '../record/theatre'
import type { App } from '../state/app'
import { schemeOf } from '../state/scheme'
import type { AppState, ChangeKind } from '../state/store'
import type { Covers } from '../ui/covers-map'
import type { VisibleEvents } from '../view/visible-events'
import type { MapInput, Readable, Reveal } from './host/map-input'

/** Changes by which a link, not a reader, made the view what it is. */
const OPENING: ReadonlySet<ChangeKind> = new Set(['restored', 'revealed'])

/** What of a page's state its map is told, and when: only changes that concern the map reach it. */
export function mapInputs(app: App, covers: Covers): Readable<MapInput> {
  let last: MapInput | null = null
  const fixed = fixedInput(app, covers)
  return followStore(app, (state) => {
    last = mapInput(state, app.visible(state), fixed, last)
    return last
  })
}

type Fixed = Pick<MapInput, 'covers' | 'asOpened' | 'embedded'>

/** What never changes of the input of a page's map. */
export function fixedInput(app: App, covers: Covers): Fixed {
  return {
    covers,
    asOpened: () => OPENING.has(app.store.getState().change.kind),
    embedded: app.environment.embed !== 'none',
  }
}

/** The input of a map as the page's state has it now; its listeners are called when it is another object. */
export function followStore(app: App, inputOf: (state: AppState) => MapInput): Readable<MapInput> {
  const get = () => inputOf(app.store.getState())
  return {
    get,
    subscribe: (listener) => {
      let told = get()
      return app.store.subscribe(() => {
        const now = get()
        if (now === told) return
        told = now
        listener()
      })
    },
  }
}

/** The input for a state; the same object as `last` where nothing in it has changed. */
export function mapInput(
  state: AppState,
  visible: Pick<VisibleEvents, 'table' | 'shown' | 'passes' | 'span'>,
  fixed: Fixed,
  last: MapInput | null,
  differences: MapInput['differences'] = null,
): MapInput {
  const { view, record, session } = state
  const scheme = schemeOf(state)
  const next: MapInput = {
    ...fixed,
    record,
    loaded: session.load.state !== 'loading',
    table: visible.table,
    shown: visible.shown,
    passes: visible.passes,
    span: visible.span,
    mode: view.mode,
    fade: view.fade,
    actors: view.actors,
    members: view.members,
    selected: view.event,
    marked: view.mark,
    lit: session.lit,
    reveal: last && last.selected === view.event ? last.reveal : revealFor(state),
    scheme,
    base: view.base ?? scheme,
    lang: session.lang,
    textScale: session.textScale,
    camera: view.map,
    glide: last && last.camera === view.map ? last.glide : state.change.kind === 'choice',
    theatre: last && last.record === record ? last.theatre : theatreOf(record),
    area: view.area && session.areaReady ? areaRings(record, view.area) : null,
    corners: session.drawing,
    differences,
    narrow: session.narrow,
    reducedMotion: session.reducedMotion,
  }
  return last && sameInput(last, next) ? last : next
}

/** An event that a link opened moves the map only where the link does not say where to look. */
function revealFor({ view, change }: AppState): Reveal {
  if (change.kind === 'choice') return 'reader'
  return view.map === null ? 'page' : 'none'
}

function sameInput(a: MapInput, b: MapInput): boolean {
  return (Object.keys(a) as (keyof MapInput)[]).every((key) => Object.is(a[key], b[key]))
}
