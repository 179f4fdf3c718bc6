import type { Problem } from '../model/problem'
import type { Row, Rows } from './event-table'
import type { FileLayers } from './file-layers'

/** A column of an opened table that rows can be narrowed by. */
export type Facet =
  | {
      readonly kind: 'values'
      readonly column: string
      /** The most frequent first. */
      readonly values: readonly { readonly value: string; readonly rows: number }[]
    }
  | {
      readonly kind: 'numbers'
      readonly column: string
      readonly min: number
      readonly max: number
      readonly unknown: number
    }

/** What is narrowed by columns: values that are on, or the bounds of a number, by column. */
export type FacetChoice =
  | { readonly column: string; readonly values: readonly string[] }
  | { readonly column: string; readonly min: number; readonly max: number }

/** One cell of an opened table by the name of its column. */
export interface NamedCell {
  readonly column: string
  readonly value: string
}

/** A row of a file as it stands there. */
export interface RowCells {
  readonly line: number
  readonly cells: readonly NamedCell[]
}

/** What a table can be narrowed, and layered, by. */
export interface RowColumnsOffered {
  readonly facets: readonly Facet[]
  /** The columns that can make the strike layers, that which makes them now first; none where no column names actors. */
  readonly layerColumns: readonly string[]
  /** Which of its columns say what happened, where, and who did it, to sort by them. */
  readonly sortColumns: {
    readonly title?: string | undefined
    readonly place?: string | undefined
    readonly actors?: string | undefined
  }
}

/**
 * What of an opened table is not in its columns of numbers, and stays with the worker that read it: the words of its
 * rows, and what takes longer than a frame to work out. Each promise is rejected where the file can no longer be read
 * and once the table is closed; a search also when another one is asked for before it ends.
 */
export interface OpenedRows extends RowColumnsOffered {
  /** Every cell of a row, as the file has it, with the line that it stands on. */
  readonly cells: (row: Row) => Promise<RowCells | null>
  /** Rows that hold every word of the text, in date order. */
  readonly search: (text: string) => Promise<Rows>
  /** Rows that every one of these choices lets through, in date order. */
  readonly narrowed: (choices: readonly FacetChoice[]) => Promise<Rows>
  /** All rows in the order of a column of the file, by number where it has numbers; those that say nothing stand last. */
  readonly sorted: (column: string) => Promise<Rows>
  /** The strike layers by another column; `null` for its actors. */
  readonly layersBy: (column: string | null) => Promise<FileLayers>
  /** Every row that was refused or doubted, also those beyond the ones that the account keeps. */
  readonly problems: () => Promise<readonly Problem[]>
  /** Gives back all that is held for it. */
  readonly close: () => void
}
