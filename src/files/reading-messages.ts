import type { ConflictEvent } from '../model/event'
import type { Problem } from '../model/problem'
import type { OpenAccount } from '../record/open-account'
import type { RowColumnsOffered } from '../record/opened-rows'
import type { PackedRecord } from '../record/packed-record'
import type { PackedRows } from '../record/record-of-rows'
import type { FileReading } from './file-reading'
import type { Progress } from './format'
import type { AnyFile } from './read-any'
import type { RowsAnswers, RowsAsk } from './table/rows-questions'

/** What the worker that reads is asked: first to read a file, and once that was a table, things of it. */
export type ReadingQuestion = { readonly kind: 'read'; readonly any: AnyFile } | RowsQuestion

/** One thing of the table that is open; `id` comes back with its answer. */
export type RowsQuestion = {
  readonly [K in RowsAsk]: {
    readonly kind: 'rows'
    readonly id: number
    readonly ask: K
    readonly asked: RowsAnswers[K]['asked']
  }
}[RowsAsk]

/**
 * What it answers, again and again: that it lives and how far it has come; the file without its events, `packed` where
 * there is a record; its events in slices, so that the page takes in none for long; and the end. After `table` it
 * stays, and answers for the table's rows until it is ended.
 */
export type ReadingAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress | null }
  | { readonly kind: 'events'; readonly events: readonly ConflictEvent[] }
  | {
      readonly kind: 'read'
      readonly reading: Omit<FileReading, 'record'>
      readonly packed: PackedRecord | null
    }
  | {
      readonly kind: 'table'
      readonly account: OpenAccount
      readonly problems: readonly Problem[]
      readonly packed: PackedRows | null
      readonly offered: RowColumnsOffered
    }
  | { readonly kind: 'failed'; readonly found: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: RowsAnswers[RowsAsk]['answer'] }
  | { readonly kind: 'unanswered'; readonly id: number; readonly found: string }
