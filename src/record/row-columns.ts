import type { Day } from '../model/civil-date'

/** Numbers of the entries of a list, as narrow as the list allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** A place that rows of a file name, as they name it: each once, with the point of the first row that names it. */
export interface NamedPlace {
  /** The closest name that is told of it; empty where none is. */
  readonly name: string
  readonly admin1: string
  readonly country: string
  /** As the columns `x` and `y` count; `NaN` where that row has no point. */
  readonly x: number
  readonly y: number
}

/** Words that a column says, each once, and which of them each row says; code 0 is the empty text. */
export interface WordColumn {
  /** Empty where no row says anything. */
  readonly codes: Codes
  readonly words: readonly string[]
}

/**
 * What the rows of a reader's file say beside the columns of every table. A column that says nothing of any row is
 * empty; texts stand once, never once a row.
 */
export interface RowColumns {
  /** The file's name. */
  readonly file: string
  /** The last day of any row. */
  readonly lastDay: Day
  /** Where each row stands in its file, from 1. */
  readonly line: Uint32Array
  readonly actor: WordColumn
  readonly target: WordColumn
  readonly eventType: WordColumn
  readonly source: WordColumn
  /** Ids of the actors by their code. */
  readonly actorIds: readonly string[]
  /** By the column `place`; the first stands for rows that name none. */
  readonly places: readonly NamedPlace[]
  /** How far from its point each row may be, km; `NaN` where that is not told. */
  readonly radiusKm: Float32Array
  /** People killed, `NONE` where not known. */
  readonly killedLow: Int32Array
  readonly killedBest: Int32Array
  readonly killedHigh: Int32Array
}

/** The word that a row says, empty where it says none. */
export function wordAt({ codes, words }: WordColumn, row: number): string {
  return words[codes[row] ?? 0] ?? ''
}

/** Codes for a list of so many entries. */
export function codesFor(entries: number, size: number): Codes {
  if (entries <= 0x100) return new Uint8Array(size)
  return entries <= 0x1_0000 ? new Uint16Array(size) : new Uint32Array(size)
}
