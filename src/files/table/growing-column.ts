type NumberArray = Int32Array | Uint32Array | Float32Array | Uint8Array

/** Values in one piece: a column grows by pieces, so that it is never copied while rows come. */
const PIECE = 1 << 16

/**
 * A column of numbers that grows row by row. What is never put is `nothing`, and a column in which nothing was put ends
 * as an empty array; with `nothing` left out every row says something.
 */
export class GrowingColumn<A extends NumberArray> {
  readonly #make: (size: number) => A
  readonly #nothing: number | null
  readonly #pieces: (A | undefined)[] = []
  #last: A | undefined
  #lastPiece = -1

  constructor(make: (size: number) => A, nothing: number | null = null) {
    this.#make = make
    this.#nothing = nothing
  }

  /** Puts the value of the row that came as the `index`th; rows come in their order. */
  put(index: number, value: number): void {
    if (value === this.#nothing) return
    const piece = index >>> 16
    if (piece !== this.#lastPiece) this.#begin(piece)
    const values = this.#last
    if (values) values[index & (PIECE - 1)] = value
  }

  #begin(piece: number): void {
    const values = this.#make(PIECE)
    if (this.#nothing !== null) values.fill(this.#nothing)
    this.#pieces[piece] = values
    this.#last = values
    this.#lastPiece = piece
  }

  /** The value of the row that came as the `index`th. */
  at(index: number): number {
    return this.#pieces[index >>> 16]?.[index & (PIECE - 1)] ?? this.#nothing ?? 0
  }

  /** The values of so many rows in the order of `order`, in which they came where that is `null`; the column is empty afterwards. */
  take(size: number, order: Uint32Array | null): A {
    if (this.#nothing !== null && this.#pieces.length === 0) return this.#make(0)
    const values = this.#make(size)
    if (order) for (let row = 0; row < size; row += 1) values[row] = this.at(order[row] ?? 0)
    else this.#copyTo(values)
    this.#pieces.length = 0
    this.#last = undefined
    this.#lastPiece = -1
    return values
  }

  #copyTo(values: A): void {
    for (let from = 0; from < values.length; from += PIECE) {
      const piece = this.#pieces[from >>> 16]
      const room = Math.min(PIECE, values.length - from)
      if (piece) values.set(piece.subarray(0, room), from)
      else values.fill(this.#nothing ?? 0, from, from + room)
    }
  }
}

type Nothing = number | null

export const int32 = (nothing: Nothing = null) => new GrowingColumn((size) => new Int32Array(size), nothing)
export const uint32 = (nothing: Nothing = null) => new GrowingColumn((size) => new Uint32Array(size), nothing)
export const uint8 = (nothing: Nothing = null) => new GrowingColumn((size) => new Uint8Array(size), nothing)
export const float32 = (nothing: Nothing = null) =>
  new GrowingColumn((size) => new Float32Array(size), nothing)
