import type { DayWindow } from '../../model/civil-date'
import { partitionPoint } from '../../model/partition-point'
import { type EventTable, NONE, overlapsSpan, type Rows, rowsWhere } from '../../record/event-table'

/** How many of these rows, which are in date order, begin before a day; undated ones stand behind all. */
function countBegun({ start }: EventTable, rows: Rows, day: number): number {
  return partitionPoint(rows.length, (index) => {
    const first = start[rows[index] ?? 0] ?? NONE
    return first !== NONE && first < day
  })
}

/** The last bar that was asked for among some rows: it is asked for again and again. */
const lastOf = new WeakMap<Rows, { readonly bin: DayWindow; readonly found: Rows }>()

/** Those of these rows that touch a bar's days. */
export function rowsInBin(table: EventTable, rows: Rows, bin: DayWindow): Rows {
  const last = lastOf.get(rows)
  if (last?.bin === bin) return last.found
  const begun = rows.subarray(0, countBegun(table, rows, bin.end))
  const found = rowsWhere(begun, (row) => overlapsSpan(table, row, bin.start, bin.end))
  lastOf.set(rows, { bin, found })
  return found
}
