import type { DayWindow } from '../model/civil-date'
import { countBelow, dayIndexOf, rangeOf, sortedEnds } from '../record/day-index'
import { type EventTable, overlapsSpan, type Row, type Rows } from '../record/event-table'
import type { EventRecord } from '../record/record'
import { type Filtered, type SpanRows, walkRows } from '../record/walk-rows'

/** As many rows are walked one by one; of more, a record from a file adds up those that began in the span. */
const FEW = 4_096

export function rowsInSpan(filtered: Filtered, span: DayWindow, joinSpan: EventRecord['joinSpan']): SpanRows {
  const range = rangeOf(filtered.table, span.start, span.end)
  if (joinSpan && range.to - range.from > FEW) return joinSpan(filtered, span)
  return walkRows(filtered, span, range)
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
