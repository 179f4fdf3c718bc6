import { dayIndexOf, sortedEnds } from '../record/day-index'
import type { EventRecord } from '../record/record'
import { everyRow, plannedStarts } from './visible-events'

/**
 * Works out what the page asks of all rows of a large table when it is first shown, piece by piece, for a breath in
 * between; each is remembered where it is asked for.
 */
export function* prepareRows(record: EventRecord): Generator<unknown> {
  const { table, facts, extent, joinSpan } = record
  yield dayIndexOf(table)
  yield sortedEnds(table.end)
  yield plannedStarts(table)
  const passing = facts.rows
  yield passing
  yield joinSpan?.({ table, passing, passes: everyRow(table), coalition: null }, extent)
}
