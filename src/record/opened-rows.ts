import type { EventTable, Row, Rows } from './event-table'

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

/**
 * What of an opened table is not in its columns of numbers, and stays with the worker that read it: the words of its
 * rows, and what takes longer than a frame to work out.
 */
export interface OpenedRows {
  readonly facets: readonly Facet[]
  /** The columns that can make the strike layers, that which makes them now first. */
  readonly layerColumns: readonly string[]
  /** Every cell of a row, as the file has it, with the line that it stands on. */
  readonly cells: (
    row: Row,
  ) => Promise<{ readonly line: number; readonly cells: readonly NamedCell[] } | null>
  /** Rows that hold every word of the text, in date order. */
  readonly search: (text: string) => Promise<Rows>
  readonly narrowed: (choices: readonly FacetChoice[]) => Promise<Rows>
  /** All rows in the order of a column of the ledger. */
  readonly sorted: (column: string) => Promise<Rows>
  /** The strike layers by another column; `null` for its actors. */
  readonly layersBy: (column: string | null) => Promise<Pick<EventTable, 'layers' | 'layerIds' | 'sharing'>>
  /** Gives back all that is held for it. */
  readonly close: () => void
}
