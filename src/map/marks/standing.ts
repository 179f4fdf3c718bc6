import { STATUSES, type Status } from '../../model/vocabulary'
import type { EventTable, Rows } from '../../record/event-table'

/** From the surest to the least sure; a part of a stack is drawn as its surest event. */
const SUREST_FIRST: readonly Status[] = ['confirmed', 'reported', 'disputed', 'denied', 'planned']
/** By index in `STATUSES`: its place in that order. */
const ORDER = STATUSES.map((status) => SUREST_FIRST.indexOf(status))

export function surestStanding(table: EventTable, rows: Rows): Status {
  let surest = SUREST_FIRST.length
  for (const row of rows) surest = Math.min(surest, ORDER[table.status[row] ?? -1] ?? surest)
  return SUREST_FIRST[surest] ?? 'reported'
}

const DISPUTED = STATUSES.indexOf('disputed')
const DENIED = STATUSES.indexOf('denied')

/** Is something among these events contradicted by anybody? */
export function isContested(table: EventTable, rows: Rows): boolean {
  return rows.some((row) => table.status[row] === DISPUTED || table.status[row] === DENIED)
}
