import { idsAt, type Rows } from '../record/event-table'
import type { App } from '../state/app'
import type { MapActs } from './host/map-input'
import { isCloud } from './marks/is-cloud'

/** Two lost contexts within this, and the reader is asked instead. */
const PATIENCE_MS = 60_000

/** Of what is under the pointer so many events are lit; of a cloud of them few, since each is looked up by its id. */
const MOST_LIT = { stack: 1_000, cloud: 20 } as const

/** What a page does with what its map says; `over` draws what hangs over the marks. */
export function mapActs(
  { store, actions }: App,
  over: Pick<MapActs, 'hovered' | 'pressed'>,
  nowMs: () => number = () => performance.now(),
): MapActs {
  let lastGoneMs = Number.NEGATIVE_INFINITY
  const idsOf = (rows: Rows) => idsAt(store.getState().record.table, rows)
  return {
    cameraMoved: actions.cameraMoved,
    boundsChanged: actions.boundsChanged,
    stateChanged: actions.mapChanged,
    noticed: actions.post,
    hovered: (rows) => {
      const { table } = store.getState().record
      actions.light(idsOf(rows.subarray(0, isCloud(table) ? MOST_LIT.cloud : MOST_LIT.stack)))
      over.hovered(rows)
    },
    pressed: (rows) => {
      over.pressed(rows)
      const [only] = idsOf(rows.subarray(0, 1))
      if (only !== undefined && rows.length === 1) actions.openEvent(only)
    },
    contextGone: () => {
      const goneMs = nowMs()
      const again = goneMs - lastGoneMs < PATIENCE_MS
      lastGoneMs = goneMs
      if (again) actions.mapChanged('lost-for-good')
      else actions.renewMap()
    },
  }
}
