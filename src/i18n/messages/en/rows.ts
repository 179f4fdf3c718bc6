import { plural } from './plural'

/** Words of what a reader does with the rows of a file of the reader's own, in English. */
export const rowsEn = {
  row: {
    title: 'The row in the file',
    /** Where a row stands. */
    at: (file: string, line: string) => `${file}, line ${line}`,
    own: 'This is a row of your own file. The page shows what stands there, and has no document that says it.',
    reading: 'Reading the row…',
    gone: 'The row can no longer be read: the file was changed, moved or taken away since it was opened.',
    empty: 'empty',
    showCell: 'Show the whole cell',
  },
  layersOfFile: {
    by: 'Layers by',
    actors: 'Who did it',
    waiting: 'The file is read again for this column…',
    failed: 'The layers could not be made: the file can no longer be read.',
    /** The last layer, of the words that have none of their own. */
    others: (count: number, text: string) =>
      `${text} ${plural(count, 'other', 'others')}, gathered in one layer`,
    find: 'Find among all',
    findHint: 'A name',
    found: (count: number, text: string) => `${text} ${plural(count, 'name', 'names')} found`,
    none: 'No such name',
    ownLayer: 'has its own layer',
    inOthers: 'among the others',
    only: (name: string) => `Only ${name}`,
    search: (name: string) => `Search for ${name}`,
  },
  facets: {
    heading: 'By column',
    none: 'No column of this file has few values or only numbers.',
    rows: (count: number, text: string) => `${text} ${plural(count, 'row', 'rows')}`,
    intro: 'Numbers are rows of the whole file.',
    notSaid: '(says nothing)',
    more: (text: string) => `Show ${text} more`,
    least: 'At least',
    most: 'At most',
    bounds: (min: string, max: string) => `${min} to ${max}`,
    unknown: (count: number, text: string) =>
      `${text} ${plural(count, 'row says', 'rows say')} no number here and ${plural(count, 'is', 'are')} hidden while this is set.`,
    reversed: 'At least is larger than at most: nothing fits.',
    reset: 'All',
    resetOf: (column: string) => `All of ${column}`,
    waiting: 'Counting…',
    failed: 'The file can no longer be read, so this column hides nothing.',
    hidden: (count: number, text: string) =>
      `${text} ${plural(count, 'event is', 'events are')} hidden by columns.`,
    clear: 'Show them',
  },
  search: {
    soFar: 'So far by who, what and where; the other cells are still being read…',
    failed: 'The other cells can no longer be read.',
    inCells: 'in a cell',
  },
}

export type RowsMessages = typeof rowsEn
