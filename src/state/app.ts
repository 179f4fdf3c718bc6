import type { Assets } from '../assets/assets'
import { isLayeredAs } from '../record/layered-by'
import type { EventRecord } from '../record/record'
import { secondView } from '../view/compare'
import { DEFAULT_VIEW, type NarrowedView, type View } from '../view/view'
import { createVisibleEvents, type VisibleEvents } from '../view/visible-events'
import { type Actions, createActions } from './actions'
import { type Covers, createCovers } from './covers'
import type { EmbedMode } from './embed'
import type { MountedMap } from './mounted-map'
import { type AppState, type AppStore, createAppStore, type Session } from './store'

/** What of the world the page is told once, when it begins. */
export interface Environment {
  /** How much of the page an embedding site asked for. */
  readonly embed: EmbedMode
  /** Whose page holds this one in a frame, if any: of this site, or of another. */
  readonly framedBy?: 'own' | 'foreign' | undefined
  /** The reader's languages, the preferred first. */
  readonly languages: readonly string[]
}

/** One page with all that it holds: made once a page, and once a test, so that two never share anything. */
export interface App {
  readonly store: AppStore
  readonly actions: Actions
  readonly assets: Assets
  readonly environment: Environment
  /** What is visible now, or in this state; the same object for everybody until it changes. */
  readonly visible: (state?: AppState) => VisibleEvents
  /** The same in the second window, `null` while there is none. */
  readonly compared: (state?: AppState) => VisibleEvents | null
  /** What covers the page now, for the browser's Back to take away. */
  readonly covers: Covers
  /** Resolves when an address that was changed on its way has been mended. */
  readonly mending: { current: Promise<void> }
  /** The map, `null` while there is none (no WebGL2, lost, not yet begun). */
  readonly map: { current: MountedMap | null }
}

export function createApp(assets: Assets, environment: Environment): App {
  const store = createAppStore()
  const derive = createVisibleEvents()
  const deriveSecond = createVisibleEvents()
  return {
    store,
    actions: createActions(store),
    assets,
    environment,
    visible: ({ record, view, session } = store.getState()) =>
      derive(record, asFarAsReady(view, session, record)),
    compared: ({ record, view, session } = store.getState()) =>
      view.compare &&
      deriveSecond(record, secondView(asFarAsReady(view, session, record), view.compare, record.extent)),
    covers: createCovers(),
    mending: { current: Promise.resolve() },
    map: { current: null },
  }
}

/**
 * A query and an area hide nothing yet while this page has not had the program for them, whatever another one has; nor
 * do the strike layers of a column that makes none yet. A reader's file is narrowed by what its worker has answered.
 */
export function asFarAsReady(
  view: View,
  { searchReady, areaReady, facets, answered }: Session,
  record: EventRecord,
): NarrowedView {
  const searched = searchReady || view.q === '' || record.rows ? view : { ...view, q: DEFAULT_VIEW.q }
  const inArea = areaReady || view.area === null ? searched : { ...searched, area: null }
  const layered = isLayeredAs(record, view.by) ? inArea : { ...inArea, actors: null }
  return { ...layered, facets, answered }
}
