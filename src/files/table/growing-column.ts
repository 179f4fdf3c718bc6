type NumberArray = Int32Array | Uint32Array | Float32Array | Uint8Array

/** Values in one piece: a column grows by pieces, so that it is never copied while rows come. */
const PIECE = 1 << 16

/**
 * A column of numbers that grows row by row. One that has held nothing but `nothing` ends as an empty array; with
 * `nothing` left out every value says something.
 */
export class GrowingColumn<A extends NumberArray> {
  readonly #make: (size: number) => A
  readonly #nothing: number | null
  readonly #pieces: A[] = []
  #last: A | null = null
  #size = 0
  #says: boolean

  constructor(make: (size: number) => A, nothing: number | null = null) {
    this.#make = make
    this.#nothing = nothing
    this.#says = nothing === null
  }

  /** Does any row say something? */
  get says(): boolean {
    return this.#says
  }

  push(value: number): void {
    // Until a row says something nothing is kept, and what came before is filled in then.
    if (!this.#says) {
      if (Object.is(value, this.#nothing)) {
        this.#size += 1
        return
      }
      this.#says = true
      for (let filled = 0; filled < this.#size; filled += PIECE) this.#add().fill(this.#nothing ?? 0)
    }
    const at = this.#size & (PIECE - 1)
    const piece = at === 0 || !this.#last ? this.#add() : this.#last
    piece[at] = value
    this.#size += 1
  }

  #add(): A {
    const piece = this.#make(PIECE)
    this.#pieces.push(piece)
    this.#last = piece
    return piece
  }

  /** The value of the row that came as the `index`th. */
  at(index: number): number {
    return this.#pieces[index >>> 16]?.[index & (PIECE - 1)] ?? this.#nothing ?? 0
  }

  /** All values in the order of `order`, in which they came where that is `null`; the column is empty afterwards. */
  take(order: Uint32Array | null): A {
    if (!this.#says) return this.#make(0)
    const values = this.#make(this.#size)
    for (let index = 0; index < values.length; index += 1)
      values[index] = this.at(order ? (order[index] ?? 0) : index)
    this.#pieces.length = 0
    this.#last = null
    return values
  }
}

type Nothing = number | null

export const int32 = (nothing: Nothing = null) => new GrowingColumn((size) => new Int32Array(size), nothing)
export const uint32 = (nothing: Nothing = null) => new GrowingColumn((size) => new Uint32Array(size), nothing)
export const uint8 = (nothing: Nothing = null) => new GrowingColumn((size) => new Uint8Array(size), nothing)
export const float32 = (nothing: Nothing = null) =>
  new GrowingColumn((size) => new Float32Array(size), nothing)
