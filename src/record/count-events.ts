import type { DayWindow } from '../model/civil-date'
import { STATUSES } from '../model/vocabulary'
import { type EventTable, NONE, type Row } from './event-table'

const DENIED = STATUSES.indexOf('denied')
const PLANNED = STATUSES.indexOf('planned')

/** What a counter of strikes answers of one layer, or of all. */
interface EventCount {
  readonly events: number
  readonly strikes: { readonly min: number; readonly max: number; readonly unknown: number }
}

/** A counter as `strikeCounter` makes one. */
interface EventCounter {
  readonly add: (row: Row) => void
  readonly counts: () => { readonly all: EventCount; readonly byLayer: readonly EventCount[] }
}

/** What is added up of each layer, and last of all: rows, and the least and the most events that they stand for. */
interface Sums {
  readonly rows: Float64Array
  readonly min: Float64Array
  readonly max: Float64Array
}

/**
 * Counts the events of a table that counts events, of which each row is in one layer: by the rules of
 * `strikeCounter`, without an object for any row, since there may be a million.
 */
export function eventCounter(table: EventTable, span: DayWindow): EventCounter {
  const { start, end, status, layers, strikesMin, strikesMax, layerIds } = table
  const all = layerIds.length
  const sums: Sums = {
    rows: new Float64Array(all + 1),
    min: new Float64Array(all + 1),
    max: new Float64Array(all + 1),
  }
  const { rows, min, max } = sums
  const add = (row: Row): void => {
    const mask = layers[row] ?? 0
    if (mask === 0) return
    const layer = 31 - Math.clz32(mask)
    rows[layer] = (rows[layer] ?? 0) + 1
    const first = start[row] ?? NONE
    const last = end[row] ?? NONE
    const standing = status[row]
    if (first === NONE || first >= span.end || last <= span.start) return
    if (standing === DENIED || standing === PLANNED) return
    const most = strikesMax[row] ?? 1
    max[layer] = (max[layer] ?? 0) + most
    if (first >= span.start && last <= span.end) min[layer] = (min[layer] ?? 0) + (strikesMin[row] ?? most)
  }
  return { add, counts: () => countsFrom(sums, all) }
}

function countsFrom({ rows, min, max }: Sums, all: number): ReturnType<EventCounter['counts']> {
  for (const sum of [rows, min, max]) sum[all] = sum.subarray(0, all).reduce((total, one) => total + one, 0)
  const countAt = (layer: number): EventCount => ({
    events: rows[layer] ?? 0,
    strikes: { min: min[layer] ?? 0, max: max[layer] ?? 0, unknown: 0 },
  })
  return { all: countAt(all), byLayer: Array.from({ length: all }, (_, layer) => countAt(layer)) }
}
