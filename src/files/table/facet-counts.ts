import type { Facet } from '../../record/opened-rows'
import type { Cell } from '../rows/row-source'
import type { GrowingColumn } from './growing-column'
import { uint8 } from './growing-column'
import { ownText } from './growing-words'

/** A column of more values than this is none to choose from. */
export const MOST_VALUES = 64

/** A cell as people compare it: what is not said is the empty text. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'string' ? cell.trim() : String(cell)
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/

/** The number in a cell, `NaN` where it is none. */
export function numberOf(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell
  const text = textOf(cell)
  return NUMBER.test(text) ? Number(text) : Number.NaN
}

/** What one column of a file can be narrowed by, worked out while its rows go by. */
export class FacetCounts {
  readonly #column: string
  /** `null` once there are too many. */
  #values: Map<string, number> | null = new Map()
  readonly #rows: number[] = []
  #text: string | null = null
  #code = 0
  #codes: GrowingColumn<Uint8Array> | null = uint8()
  /** `null` once there is a cell that is neither empty nor a number. */
  #numbers: { min: number; max: number; unknown: number } | null = {
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    unknown: 0,
  }

  constructor(column: string) {
    this.#column = column
  }

  /** `row`: how many rows were taken before. */
  add(row: number, cell: Cell | undefined): void {
    if (this.#values) this.#addValue(row, textOf(cell))
    if (this.#numbers) this.#addNumber(cell)
  }

  #addValue(row: number, text: string): void {
    // Most rows say what the row before them says.
    let code = text === this.#text ? this.#code : this.#values?.get(text)
    if (code === undefined) {
      code = this.#rows.length
      if (code === MOST_VALUES) {
        this.#values = null
        this.#codes = null
        return
      }
      this.#values?.set(ownText(text), code)
      this.#rows.push(0)
    }
    this.#rows[code] = (this.#rows[code] ?? 0) + 1
    this.#text = text
    this.#code = code
    this.#codes?.put(row, code)
  }

  #addNumber(cell: Cell | undefined): void {
    const numbers = this.#numbers
    if (!numbers) return
    const value = numberOf(cell)
    if (!Number.isNaN(value)) {
      if (value < numbers.min) numbers.min = value
      if (value > numbers.max) numbers.max = value
    } else if (textOf(cell) === '') numbers.unknown += 1
    else this.#numbers = null
  }

  /** `null` for a column that says the same everywhere, or too much to choose from. */
  facet(): Facet | null {
    const column = this.#column
    if (this.#values) {
      if (this.#values.size < 2) return null
      const values = [...this.#values].map(([value, code]) => ({ value, rows: this.#rows[code] ?? 0 }))
      return { kind: 'values', column, values: values.sort((a, b) => b.rows - a.rows) }
    }
    const numbers = this.#numbers
    return numbers && numbers.min < numbers.max ? { kind: 'numbers', column, ...numbers } : null
  }

  /** The value of each row, as the rows came, of a column of few values. */
  coded(size: number): CodedColumn | null {
    const values = this.#values && [...this.#values.keys()]
    return values && this.#codes && values.length > 1 ? { values, codes: this.#codes.take(size, null) } : null
  }
}

/** A column of few values: which of them each row has. */
export interface CodedColumn {
  readonly values: readonly string[]
  readonly codes: Uint8Array
}
