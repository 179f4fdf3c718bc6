import type { ConflictEvent } from '../model/event'
import type { EventRecord } from './record'
import { type TableColumns, tableFrom } from './table-of-events'

/** A record as a worker hands it over, with all its facts worked out; its events follow in slices. */
export type PackedRecord = Omit<EventRecord, 'table' | 'tombstones'> & { readonly columns: TableColumns }

/** A packed record, the events that belong to it in the order in which they follow, and what changes hands at once. */
export interface Package {
  readonly packed: PackedRecord
  readonly events: readonly ConflictEvent[]
  readonly buffers: readonly ArrayBuffer[]
}

/** The members of a record's facts are worked out when it is cloned, which reads each. */
export function packRecord({ table, tombstones, ...record }: EventRecord): Package {
  const { id, rowOf, event, ...columns } = table
  const rows = Array.from({ length: table.size }, (_, row) => event(row))
  const buffers = Object.values(columns).flatMap((column) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  )
  return { packed: { ...record, columns }, events: [...rows, ...tombstones.values()], buffers }
}

/** The record again, once its events have all come: the active ones in date order, and then the others. */
export function unpackRecord(
  { columns, ...record }: PackedRecord,
  events: readonly ConflictEvent[],
): EventRecord {
  const gone = events.slice(columns.size)
  return {
    ...record,
    table: tableFrom(columns, events),
    tombstones: new Map(gone.map((event) => [event.id, event])),
  }
}
