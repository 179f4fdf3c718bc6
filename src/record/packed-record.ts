import type { ConflictEvent } from '../model/event'
import { joinSpan } from './join-span'
import type { EventRecord } from './record'
import { type TableColumns, tableFrom } from './table-of-events'

/** A record as a worker hands it over, with all its facts worked out; its events follow in slices. */
export type PackedRecord = Omit<EventRecord, 'table' | 'tombstones' | 'rows' | 'joinSpan'> & {
  readonly columns: TableColumns
}

/** A packed record, the events that belong to it in the order in which they follow, and what changes hands at once. */
interface Package {
  readonly packed: PackedRecord
  readonly events: readonly ConflictEvent[]
  readonly buffers: readonly ArrayBuffer[]
}

/** All facts are worked out here, so that the page has none left to work out. */
export function packRecord({
  table,
  tombstones,
  rows: _,
  joinSpan: __,
  facts,
  ...record
}: EventRecord): Package {
  const { id, rowOf, event, eventCounter: ___, ...columns } = table
  const active = Array.from({ length: table.size }, (_, row) => event(row))
  return {
    packed: { ...record, facts: { ...facts }, columns },
    events: [...active, ...tombstones.values()],
    buffers: buffersOf(columns),
  }
}

/** The memory of every column, each once, which a worker hands over instead of a copy. */
export function buffersOf(columns: object): readonly ArrayBuffer[] {
  const buffers = Object.values(columns).flatMap((column: unknown): readonly ArrayBuffer[] => {
    if (ArrayBuffer.isView(column)) return column.buffer instanceof ArrayBuffer ? [column.buffer] : []
    return isPlain(column) ? buffersOf(column) : []
  })
  return [...new Set(buffers)]
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** The record again, once its events have all come: the active ones in date order, and then the others. */
export function unpackRecord(
  { columns, ...record }: PackedRecord,
  events: readonly ConflictEvent[],
): EventRecord {
  const gone = events.slice(columns.size)
  return {
    ...record,
    rows: null,
    joinSpan,
    table: tableFrom(columns, events),
    tombstones: new Map(gone.map((event) => [event.id, event])),
  }
}
