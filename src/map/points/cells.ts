import { WORLD_PX } from '../../model/mercator'
import type { WorldBox } from './find-points'

/** A grid of square cells over a part of the world: they stay where they are while the map moves, and change with its zoom. */
export interface CellGrid {
  /** Side of a cell, of the world's; a power of two of it. */
  readonly side: number
  /** Of the grid's north-west cell, counted from the world's corner. */
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
}

/** The least side of a cell on the screen, CSS px; the greatest is twice that. */
const CELL_PX = 10
/** Cells in a row or in a column, however far a tilted map sees. */
const MOST_CELLS = 256

/** The cells that cover a box at a zoom. */
export function gridOver(box: WorldBox, zoom: number): CellGrid {
  let steps = Math.floor(Math.log2((WORLD_PX * 2 ** zoom) / CELL_PX))
  for (;;) {
    const side = 2 ** -steps
    const [column, row] = [Math.floor(box.left / side), Math.floor(Math.max(0, box.top) / side)]
    const columns = Math.floor(box.right / side) - column + 1
    const rows = Math.max(1, Math.floor(Math.min(1, box.bottom) / side) - row + 1)
    if (Math.max(columns, rows) <= MOST_CELLS) return { side, column, row, columns, rows }
    steps -= 1
  }
}

/** One cell, as text that says where it is whatever the map shows. */
export function cellKey({ side }: Pick<CellGrid, 'side'>, x: number, y: number): string {
  return `cell:${side}:${Math.floor(x / side)}:${Math.floor(y / side)}`
}

/** The box of the cell of a key, `null` for any other text. A point on the edge of two cells belongs to the second. */
export function boxOfCell(key: string): WorldBox | null {
  const [, side, column, row] = /^cell:([\d.e-]+):(-?\d+):(-?\d+)$/.exec(key)?.map(Number) ?? []
  if (side === undefined || column === undefined || row === undefined) return null
  const [left, top] = [column * side, row * side]
  // Coordinates are 32-bit: nothing lies between the last of them before the edge and the edge.
  const inside = side * (1 - 2 ** -20)
  return { left, top, right: left + inside, bottom: top + inside }
}
