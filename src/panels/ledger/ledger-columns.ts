import { COLUMNS, type Column } from './ledger-sort'

/** How many of its columns the ledger has room for; the title carries what the others say. */
export type Room = 'all' | 'some' | 'few'

export const COLUMNS_IN: Readonly<Record<Room, readonly Column[]>> = {
  all: COLUMNS,
  some: COLUMNS.filter((column) => column !== 'kind' && column !== 'status'),
  few: ['date', 'title', 'strikes'],
}

/** The least widths that columns can be read in, CSS px. */
const ALL_PX = 720
const SOME_PX = 440

/** Room on a phone's sheet, or in a list so many CSS px wide; 0 is not measured yet. */
export function roomFor(narrow: boolean, widthPx: number): Room {
  if (narrow) return 'few'
  if (widthPx === 0 || widthPx >= ALL_PX) return 'all'
  return widthPx >= SOME_PX ? 'some' : 'few'
}

/** What the title carries, of columns that are not there. */
export const CARRIED = ['actors', 'place', 'kind', 'status'] as const satisfies readonly Column[]
