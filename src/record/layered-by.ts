import type { EventRecord } from './record'

/** What a record of a reader's file was before another column made its strike layers, and which column that is. */
const layeredFrom = new WeakMap<EventRecord, { readonly record: EventRecord; readonly column: string }>()

/** The column that makes the strike layers; `null` for its actors, which make those of every other record. */
export function layeredBy(record: EventRecord): string | null {
  return layeredFrom.get(record)?.column ?? null
}

/** Does this column make the strike layers? No column makes those of a record that is no reader's table. */
export function isLayeredAs(record: EventRecord, column: string | null): boolean {
  return record.rows === null || layeredBy(record) === column
}

/** The record as its file was read, whose strike layers are its actors'. */
export function layeredByActors(record: EventRecord): EventRecord {
  return layeredFrom.get(record)?.record ?? record
}

/** Remembers of which record this one is, with layers of that column. */
export function markLayered(layered: EventRecord, record: EventRecord, column: string): void {
  layeredFrom.set(layered, { record, column })
}
