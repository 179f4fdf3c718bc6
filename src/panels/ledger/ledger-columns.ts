import { COLUMNS, type Column, FILE_COLUMNS } from './ledger-sort'

/** How many of its columns the ledger has room for; the title carries what the others say. */
export type Room = 'all' | 'some' | 'few' | 'least'

export const COLUMNS_IN: Readonly<Record<Room, readonly Column[]>> = {
  all: COLUMNS,
  some: COLUMNS.filter((column) => column !== 'kind' && column !== 'status'),
  few: ['date', 'title', 'strikes'],
  least: ['date', 'title'],
}

/** The same of a reader's file. */
export const FILE_COLUMNS_IN: Readonly<Record<Room, readonly Column[]>> = {
  all: FILE_COLUMNS,
  some: FILE_COLUMNS.filter((column) => column !== 'place'),
  few: ['date', 'title', 'killed'],
  least: ['date', 'title'],
}

/** The least widths that columns can be read in, CSS px. */
const ALL_PX = 720
const SOME_PX = 440
const FEW_PX = 260

/** Room on a phone's sheet, or in a list so many CSS px wide, at the usual text size; 0 is not measured yet. */
export function roomFor(narrow: boolean, widthPx: number): Room {
  if (widthPx === 0) return narrow ? 'few' : 'all'
  if (!narrow && widthPx >= ALL_PX) return 'all'
  if (!narrow && widthPx >= SOME_PX) return 'some'
  return widthPx >= FEW_PX ? 'few' : 'least'
}

/** What the title carries, of columns that are not there. */
export const CARRIED = ['actors', 'place', 'kind', 'status', 'strikes'] as const satisfies readonly Column[]
export const FILE_CARRIED = ['place', 'actors', 'killed'] as const satisfies readonly Column[]
