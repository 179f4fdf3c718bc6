import type { Geometry } from 'geojson'
import type { Problem } from '../../model/problem'

/**
 * One cell as its format gives it: text as it stands, a number where the format has numbers, `null` where it says
 * nothing. Days and times of formats that have them come as text, `2015-11-13` and `2015-11-13T08:00:00Z`.
 */
export type Cell = string | number | null

export type Cells = readonly Cell[]

/** Some rows of a table that follow one another. Only its reader keeps it: cells are not held after `take` returns. */
export interface RowBatch {
  /** A row's cells by column; one with too few is short, one with too many is longer than `columns`. */
  readonly rows: readonly Cells[]
  /**
   * Where each row stands in its file, as a person counts it from 1: the line on which it begins in a text, the row
   * of a sheet, the number of the feature.
   */
  readonly lines: Uint32Array
  /** Where each stands on the earth, of a format that says so outside its columns; WGS84 degrees. */
  readonly geometries?: readonly (Geometry | null)[]
  /** Rows that stand among these and are so broken that they have no cells: refused, by the line of each. */
  readonly lost?: readonly LostRow[]
  /** How much of the file has been read, 0 to 1. */
  readonly share: number
}

export interface LostRow {
  readonly code: string
  readonly line: number
  readonly found: string
}

/** What a table was read as, for the account and for the reader to change. */
export interface SourceNotes {
  readonly format: string
  /** As `TextDecoder` names it; of texts only. */
  readonly encoding?: string
  readonly separator?: string
  /** The sheet, layer or member that was read, and all that there are. */
  readonly part?: string
  readonly parts?: readonly string[]
}

/** A file that is a table, whatever its format: opened at its head, read as often as it is asked to. */
export interface TableSource {
  readonly notes: SourceNotes
  /** Names as the file has them, trimmed; made distinct by a number in brackets; `column 3` where there is none. */
  readonly columns: readonly string[]
  /** The file names no columns: its first row is a row. */
  readonly headless: boolean
  /** Its first rows, at most {@link SAMPLE_ROWS}, to recognise it by. */
  readonly sample: readonly Cells[]
  readonly sampleGeometries?: readonly (Geometry | null)[]
  /**
   * Hands over every row in the order of the file, and answers what is wrong with the file itself (cut off, a quote
   * that never ends), each with its place. Waits for `take` where that is a promise.
   */
  readonly read: (take: (batch: RowBatch) => Promise<void> | void) => Promise<readonly Problem[]>
  /** The cells of the row at this line again, `null` where it can no longer be read (the file was changed). */
  readonly cellsAt: (line: number) => Promise<Cells | null>
}

/** How many rows a table is recognised by. */
export const SAMPLE_ROWS = 200
