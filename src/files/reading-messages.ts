import type { ConflictEvent } from '../model/event'
import type { PackedRecord } from '../record/packed-record'
import type { Codebooks } from './export-slip'
import type { FileReading } from './file-reading'
import type { Progress } from './format'

/** What the worker that reads is asked. */
export interface ReadingQuestion {
  readonly file: File
  /** The codebooks that a file without its own is read with. */
  readonly fallback: Codebooks
}

/**
 * What it answers, again and again: that it lives and how far it has come; the file without its events, `packed` where
 * there is a record; its events in slices, so that the page takes in none for long; and the end.
 */
export type ReadingAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress | null }
  | { readonly kind: 'events'; readonly events: readonly ConflictEvent[] }
  | {
      readonly kind: 'read'
      readonly reading: Omit<FileReading, 'record'>
      readonly packed: PackedRecord | null
    }
  | { readonly kind: 'failed'; readonly found: string }
