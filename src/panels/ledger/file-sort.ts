import { type EventTable, NONE, type Rows } from '../../record/event-table'
import type { RowColumns } from '../../record/row-columns'

/** Columns of a reader's file that are sorted by texts of which there may be too many to compare at once. */
export const DEAR_SORTS = ['title', 'place', 'actors'] as const
export type DearSort = (typeof DEAR_SORTS)[number]

/** People killed in each row, by the likeliest number that it tells; `NONE` where it tells none. */
export function killedOf({ said, size }: EventTable): Int32Array {
  return Int32Array.from({ length: size }, (_, row) => (said ? killedAt(said, row) : NONE))
}

function killedAt({ killedLow, killedBest, killedHigh }: RowColumns, row: number): number {
  const [best, low, high] = [killedBest[row] ?? NONE, killedLow[row] ?? NONE, killedHigh[row] ?? NONE]
  if (best !== NONE) return best
  return low === NONE ? high : low
}

/** So many texts are compared without holding up the page. */
const FEW_TEXTS = 5_000

/** Would comparing the column's texts hold up the page? Then the worker that keeps the file sorts it. */
export function isDear({ said }: EventTable, column: DearSort): boolean {
  if (!said) return false
  if (column === 'actors') return said.actor.words.length > FEW_TEXTS
  return said.places.length > FEW_TEXTS || (column === 'title' && said.eventType.words.length > FEW_TEXTS)
}

/** Does a row say anything in this column? */
function tells({ said, place }: EventTable, column: DearSort, row: number): boolean {
  if (!said) return false
  if (column === 'place') return (place[row] ?? 0) !== 0
  return ((column === 'actors' ? said.actor : said.eventType).codes[row] ?? 0) !== 0
}

/** Those of these rows that are in view, in an order of the whole file; those that say nothing stand last either way. */
export function inOrder(
  order: Rows,
  rows: Rows,
  table: EventTable,
  { column, ascending }: { readonly column: DearSort; readonly ascending: boolean },
): Rows {
  const isIn = new Uint8Array(table.size)
  for (const row of rows) isIn[row] = 1
  const shown = order.filter((row) => isIn[row] === 1)
  const told = shown.filter((row) => tells(table, column, row))
  if (!ascending) told.reverse()
  const sorted = new Uint32Array(shown.length)
  sorted.set(told)
  sorted.set(
    shown.filter((row) => !tells(table, column, row)),
    told.length,
  )
  return sorted
}
