import type { EventRecord } from '../../record/record'

/** The record of an opened file, with how far it is what it says. */
export interface OpenedRecord extends EventRecord {
  /**
   * `null` for a whole record whose fingerprint is the one that the file states. Else the record that the file
   * says it is from, which cannot be checked; empty where it names none.
   */
  readonly partOf: string | null
}

/** The same of any record; the built-in one is whole. */
export function partOf(record: EventRecord): string | null {
  return 'partOf' in record ? (record as OpenedRecord).partOf : null
}
