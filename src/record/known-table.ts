import type { Day } from '../model/civil-date'
import { STATUSES } from '../model/vocabulary'
import { type EventTable, NONE, type Row } from './event-table'
import { eventAsKnown } from './known-by'

/** Rows whose claims appeared on more than one day: only these can have stood otherwise before. */
const contestedRows = new WeakMap<EventTable, readonly Row[]>()

function rowsThatChange(table: EventTable): readonly Row[] {
  const known = contestedRows.get(table)
  if (known) return known
  // A file is one document: nothing of it was known before the rest.
  if (table.said) return []
  const rows = Array.from({ length: table.size }, (_, row) => row).filter(
    (row) => new Set(table.event(row).claims.map((claim) => claim.published)).size > 1,
  )
  contestedRows.set(table, rows)
  return rows
}

/**
 * The table as it stood when only what had been published by `day` was known: the same rows, with the status that
 * their claims so far give. Rows that nobody had written of yet are still in it, for the filter `known` to leave out.
 */
export function tableAsKnown(table: EventTable, day: Day | null): EventTable {
  if (day === null) return table
  const status = table.status.slice()
  for (const row of rowsThatChange(table)) {
    if ((table.published[row] ?? NONE) > day) continue
    const known = eventAsKnown(table.event(row), day)
    if (known) status[row] = STATUSES.indexOf(known.status)
  }
  return {
    ...table,
    status,
    event: (row) => eventAsKnown(table.event(row), day) ?? table.event(row),
  }
}
