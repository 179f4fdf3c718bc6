import type { DayWindow } from '../model/civil-date'
import { countBelow, dayIndexOf, type RowRange, rangeOf } from './day-index'
import type { Rows } from './event-table'
import { joinCounts, type SpanSums, spanSums } from './span-sums'
import { type Filtered, type SpanRows, walkRows } from './walk-rows'

/** Everything that happened in a span: rows that began before it are walked; all that began in it are in it, and are added up. */
export function joinSpan(filtered: Filtered, span: DayWindow): SpanRows {
  const { table } = filtered
  const range = rangeOf(table, span.start, span.end)
  const from = Math.max(range.from, countBelow(dayIndexOf(table).starts, span.start))
  const before = { from: range.from, to: from }
  const began = { from, to: range.to }
  const sums = sumsOf(filtered)
  const walked = walkRows(filtered, span, before, within(sums.joined, began))
  const added = sums.of(began, span.end)
  const sum = (some: Uint32Array, others: Float64Array) => some.map((count, at) => count + (others[at] ?? 0))
  return {
    shown: oneAfterOther(walked.shown, within(filtered.passing, began)),
    unlocated: oneAfterOther(walked.unlocated, within(unplacedOf(filtered), began)),
    total: walked.total + began.to - began.from,
    kinds: sum(walked.kinds, added.kinds),
    statuses: sum(walked.statuses, added.statuses),
    counts: joinCounts(walked.counts, added.counts),
  }
}

/** Those of these rows, which are in order, that are in a range; no copy. */
function within(rows: Rows, { from, to }: RowRange): Rows {
  return rows.subarray(countBelow(rows, from), countBelow(rows, to))
}

function oneAfterOther(some: Rows, others: Rows): Rows {
  if (some.length === 0) return others
  const rows = new Uint32Array(some.length + others.length)
  rows.set(some)
  rows.set(others, some.length)
  return rows
}

const sums = new WeakMap<Uint8Array, SpanSums>()
const unplaced = new WeakMap<Uint8Array, Rows>()

/** Made once for what the filters let through. */
function sumsOf(filtered: Filtered): SpanSums {
  const made = sums.get(filtered.passes) ?? spanSums(filtered)
  sums.set(filtered.passes, made)
  return made
}

function unplacedOf({ table, passing, passes }: Filtered): Rows {
  const found = unplaced.get(passes) ?? passing.filter((row) => table.located[row] === 0)
  unplaced.set(passes, found)
  return found
}
