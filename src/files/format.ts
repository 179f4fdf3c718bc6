import type { ConflictEvent } from '../model/event'
import type { EventTable, Rows } from '../record/event-table'
import type { EventRecord } from '../record/record'
import type { ExportSlip } from './export-slip'
import type { OpenedFile } from './opened-file'

/** What the page says of an event in its language, also by the form of its mark, for a format whose readers see no such marks. */
export interface EventWords {
  readonly title: string
  readonly summary: string
  readonly status: string
  readonly when: string
  readonly place: string
  /** A line a claim. */
  readonly claims: readonly string[]
}

/**
 * What stands between the cells of a table. Spreadsheets of languages with a decimal comma expect a semicolon, and
 * their comma in numbers.
 */
export const CSV_SEPARATORS = ['comma', 'semicolon'] as const
export type CsvSeparator = (typeof CSV_SEPARATORS)[number]

/** What is written: these rows of a record, with what they refer to. */
export interface Exported {
  readonly record: EventRecord
  readonly table: EventTable
  readonly rows: Rows
  /** Of the record that the rows are from: its own, or the one that an opened file states. */
  readonly recordHash: string
  readonly separator: CsvSeparator
  readonly wordsOf: (event: ConflictEvent) => EventWords
}

/** How many rows of a file have been read, and how many there are. */
export interface Progress {
  readonly rows: number
  readonly of: number
}

/** Told again and again while a file is read, which waits for it: there the page may paint, or end the reading. */
export type Tell = (progress: Progress) => Promise<void> | void

/** How a format is recognised and read. */
export interface Reader {
  /** Do the first bytes of a file look like this format, whatever the file is called? */
  readonly sniff: (head: Uint8Array) => boolean
  /** Never rejects: what cannot be read is named in the account. */
  readonly read: (bytes: ArrayBuffer, name: string, tell?: Tell) => Promise<OpenedFile>
}

/** One kind of file: the only place that knows its names, and the way to its reader and its writer. */
export interface Format {
  readonly id: string
  /** Ends of file names, the first for files that are written. */
  readonly extensions: readonly string[]
  /** Media types, the first for files that are written. */
  readonly mimes: readonly string[]
  readonly reader?: Reader
  readonly write?: (exported: Exported, slip: ExportSlip) => Promise<string>
}
