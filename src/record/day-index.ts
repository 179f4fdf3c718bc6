import type { Day } from '../model/civil-date'
import { onceEach } from '../model/once-each'
import { type EventTable, NONE } from './event-table'

/** What finds the rows of a stretch of days without walking the table. */
export interface DayIndex {
  /** Rows with days: they stand before all others. */
  readonly dated: number
  /** Their first days, in order. */
  readonly starts: Int32Array
  /** For each dated row: the greatest `end` of the rows up to it. */
  readonly maxEnd: Int32Array
}

const indexes = new WeakMap<Int32Array, DayIndex>()

/** Made once for the days of a table: the same table as known on another day has the same. */
export function dayIndexOf({ start, end }: Pick<EventTable, 'start' | 'end'>): DayIndex {
  const known = indexes.get(start)
  if (known) return known
  const index = makeIndex(start, end)
  indexes.set(start, index)
  return index
}

function makeIndex(start: Int32Array, end: Int32Array): DayIndex {
  let dated = start.length
  while (dated > 0 && start[dated - 1] === NONE) dated -= 1
  // Days of their own, as most tables have, end in the order in which they begin.
  if (isOrdered(end, dated))
    return { dated, starts: start.subarray(0, dated), maxEnd: end.subarray(0, dated) }
  const maxEnd = new Int32Array(dated)
  let most = NONE
  for (let row = 0; row < dated; row += 1) {
    const last = end[row] ?? NONE
    if (last > most) most = last
    maxEnd[row] = most
  }
  return { dated, starts: start.subarray(0, dated), maxEnd }
}

/** Do the first of these numbers stand in order? */
function isOrdered(numbers: Int32Array, count: number): boolean {
  for (let at = 1; at < count; at += 1) if ((numbers[at - 1] ?? 0) > (numbers[at] ?? 0)) return false
  return true
}

/** How many of these numbers, which are in order, are less than `value`. */
export function countBelow(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? value) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows `from` (inside) to `to` (outside), which follow one another. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

/** The least range that holds every row with a day in this stretch; those in it that began before may have ended. */
export function rangeOf(table: Pick<EventTable, 'start' | 'end'>, start: Day, end: Day): RowRange {
  const { starts, maxEnd } = dayIndexOf(table)
  const to = countBelow(starts, end)
  return { from: Math.min(to, countBelow(maxEnd, start + 1)), to }
}

/** The last days of a table's rows, in order: how many have ended by a day is found by halves. No copy where they are. */
export const sortedEnds = onceEach(
  (end: Int32Array): Int32Array => (isOrdered(end, end.length) ? end : end.slice().sort()),
)
