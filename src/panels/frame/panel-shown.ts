import type { AppState } from '../../state/store'

/** States of the map in which the reader has the list instead. */
const MAPLESS: ReadonlySet<AppState['session']['map']> = new Set([
  'unsupported',
  'read-back-lies',
  'worker-failed',
  'lost-for-good',
])

export function isMapless(map: AppState['session']['map']): boolean {
  return MAPLESS.has(map)
}

export interface ShownPanels {
  readonly layers: boolean
  readonly list: boolean
}

/** Which panels a wide screen shows: the reader's choice, else the layers; the list whenever there is no map. */
export function shownPanels({ view, session }: Pick<AppState, 'view' | 'session'>): ShownPanels {
  return {
    layers: view.panel !== 'none',
    list: view.panel === 'list' || isMapless(session.map),
  }
}
