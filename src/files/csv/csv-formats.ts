import { eventsAt } from '../../record/event-table'
import type { Format } from '../format'
import { writeClaimsCsv, writeEventsCsv } from './write-csv'

const MIMES = ['text/csv;charset=utf-8'] as const

/** A row an event. */
export const EVENTS_CSV = {
  id: 'events',
  extensions: ['-events.csv'],
  mimes: MIMES,
  write: async ({ table, rows, separator }, slip) => writeEventsCsv(eventsAt(table, rows), slip, separator),
} as const satisfies Format

/** A row a claim. */
export const CLAIMS_CSV = {
  id: 'claims',
  extensions: ['-claims.csv'],
  mimes: MIMES,
  write: async ({ record, table, rows, separator }, slip) =>
    writeClaimsCsv(eventsAt(table, rows), record.documents, slip, separator),
} as const satisfies Format
