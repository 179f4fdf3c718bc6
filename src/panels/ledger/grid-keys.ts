/** A cell of a grid: row 0 is the heading. */
export interface Cell {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  /** Rows with the heading. */
  readonly rows: number
  readonly columns: number
}

const PAGE_ROWS = 10

/** Where a key takes the focus, by the ARIA practices' grid; `null` for a key that is not the grid's. */
export function cellAfterKey(
  from: Cell,
  size: GridSize,
  key: { readonly key: string; readonly ctrlKey: boolean },
  rightToLeft: boolean,
): Cell | null {
  const moved = move(from, size, key, rightToLeft)
  return (
    moved && {
      row: Math.max(0, Math.min(size.rows - 1, moved.row)),
      column: Math.max(0, Math.min(size.columns - 1, moved.column)),
    }
  )
}

function move(
  { row, column }: Cell,
  size: GridSize,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  rightToLeft: boolean,
): Cell | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowRight':
      return { row, column: column + (rightToLeft ? -1 : 1) }
    case 'ArrowLeft':
      return { row, column: column + (rightToLeft ? 1 : -1) }
    case 'PageDown':
      return { row: row + PAGE_ROWS, column }
    case 'PageUp':
      return { row: row - PAGE_ROWS, column }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 }
    default:
      return null
  }
}
