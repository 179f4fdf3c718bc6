import type { DayWindow } from '../model/civil-date'
import { KINDS, STATUSES } from '../model/vocabulary'
import { type StrikeCounts, strikeCounter } from '../record/count-strikes'
import { countBelow, dayIndexOf, type RowRange, rangeOf, sortedEnds } from '../record/day-index'
import { type EventTable, overlapsSpan, type Row, type Rows } from '../record/event-table'
import { joinCounts, type SpanSums, spanSums } from '../record/span-sums'
import type { Coalition } from '../record/strike-layers'

/** What the filters let through, whatever the time. */
export interface Filtered {
  readonly table: EventTable
  readonly passing: Rows
  /** 1 for each row that passes. */
  readonly passes: Uint8Array
  /** Whose members' strikes it counts too, `null` for nobody's. */
  readonly coalition: Coalition | null
}

/** Everything that happened in a span of days. */
export interface SpanRows {
  /** Those that pass the filters, and which of them have no mark on the map. */
  readonly shown: Rows
  readonly unlocated: Rows
  /** How many there are, whether they pass or not, and how many by index in `KINDS` and in `STATUSES`. */
  readonly total: number
  readonly kinds: Uint32Array
  readonly statuses: Uint32Array
  /** Strikes of those that are shown. */
  readonly counts: StrikeCounts
}

/** As many rows are walked one by one; of more, those that began in the span are added up without a walk. */
const FEW = 4_096

export function rowsInSpan(filtered: Filtered, span: DayWindow): SpanRows {
  const { table } = filtered
  const range = rangeOf(table, span.start, span.end)
  if (range.to - range.from <= FEW) return walkRows(filtered, span, range, null)
  const begun = countBelow(dayIndexOf(table).starts, span.start)
  const began = { from: Math.max(range.from, begun), to: range.to }
  return joinRows(filtered, span, { from: range.from, to: began.from }, began)
}

/** Each row is looked at once: where it belongs, and what its strikes add. Rows of `also` add to the counts alone. */
function walkRows(
  { table, passes, coalition }: Filtered,
  span: DayWindow,
  { from, to }: RowRange,
  also: Rows | null,
): SpanRows {
  const counter = strikeCounter(table, span, coalition)
  const [shown, unlocated] = [new Uint32Array(to - from), new Uint32Array(to - from)]
  const [kinds, statuses] = [new Uint32Array(KINDS.length), new Uint32Array(STATUSES.length)]
  let [total, shownCount, unlocatedCount] = [0, 0, 0]
  for (let row = from; row < to; row += 1) {
    if (!overlapsSpan(table, row, span.start, span.end)) continue
    total += 1
    countUp(kinds, table.kind[row])
    countUp(statuses, table.status[row])
    if (passes[row] === 0) continue
    shown[shownCount++] = row
    counter.add(row)
    if (table.located[row] === 0) unlocated[unlocatedCount++] = row
  }
  for (const row of also ?? []) counter.add(row)
  return {
    shown: shown.slice(0, shownCount),
    unlocated: unlocated.slice(0, unlocatedCount),
    ...{ total, kinds, statuses, counts: counter.counts() },
  }
}

function countUp(counts: Uint32Array, index: number | undefined): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1
}

/** Rows that began before the span are walked; all that began in it are in it, and are added up. */
function joinRows(filtered: Filtered, span: DayWindow, before: RowRange, began: RowRange): SpanRows {
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

/** How many rows have a day in a stretch: those that began before its end, but for those that had ended by its start. */
export function countInSpan({ start, end }: EventTable, span: DayWindow): number {
  if (span.start >= span.end) return 0
  const { dated, starts } = dayIndexOf({ start, end })
  return countBelow(starts, span.end) - (endedBy(end, span.start) - (end.length - dated))
}

/** How many rows end on a day or before it; those without days, which count as the least, among them. */
function endedBy(end: Int32Array, day: number): number {
  return countBelow(sortedEnds(end), day + 1)
}

/** Rows with days that have none in the span. */
export function rowsOutside(table: EventTable, span: DayWindow): Rows {
  const rows = new Uint32Array(dayIndexOf(table).dated)
  let count = 0
  for (let row: Row = 0; row < rows.length; row += 1)
    if (!overlapsSpan(table, row, span.start, span.end)) rows[count++] = row
  return rows.slice(0, count)
}

/** Rows of the span that do not pass. */
export function rowsFiltered({ table, passes }: Filtered, span: DayWindow): Rows {
  const { from, to } = rangeOf(table, span.start, span.end)
  const rows = new Uint32Array(to - from)
  let count = 0
  for (let row = from; row < to; row += 1)
    if (passes[row] === 0 && overlapsSpan(table, row, span.start, span.end)) rows[count++] = row
  return rows.slice(0, count)
}
