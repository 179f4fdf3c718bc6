import type { DayWindow } from '../../model/civil-date'
import type { EventTable, Row } from '../../record/event-table'
import { type DayShares, dayCounter } from './day-shares'

/** Counts all of these rows. */
export function countDays(table: EventTable, rows: Iterable<Row>, extent: DayWindow): DayShares {
  const counter = dayCounter(table, extent)
  for (const row of rows) counter.add(row, 0)
  return counter.shares(0)
}
