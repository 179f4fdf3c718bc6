import { messagesFor } from '../../i18n/messages'
import { KINDS } from '../../model/vocabulary'
import { type EventTable, NONE, type Rows } from '../../record/event-table'
import type { Codes, RowColumns } from '../../record/row-columns'
import { textRanks } from './text-ranks'

/** The columns that a reader's file can be sorted by, beside its dates. */
export const FILE_SORTS = ['title', 'place', 'actors', 'killed'] as const
export type FileSort = (typeof FILE_SORTS)[number]

/** What rows say in a column, each text once; what is not said is `null`. */
interface SortTexts {
  /** Empty where every row says the first text. */
  readonly codes: Codes
  readonly texts: readonly (string | null)[]
}

const said = (text: string): string | null => (text === '' ? null : text)

/** What a column is sorted by: a file that tells no kinds of its own has those that the page reads it as. */
function textsOf(table: EventTable, column: Exclude<FileSort, 'killed'>, lang: string): SortTexts {
  const { eventType, actor, places } = table.said as RowColumns
  switch (column) {
    case 'title':
      if (eventType.codes.length > 0) return { codes: eventType.codes, texts: eventType.words.map(said) }
      return { codes: table.kind, texts: KINDS.map((kind) => messagesFor(lang).kinds[kind]) }
    case 'actors':
      return { codes: actor.codes, texts: actor.words.map(said) }
    case 'place':
      return {
        codes: table.place,
        texts: places.map(({ name, admin1, country }) => said(name || admin1 || country)),
      }
  }
}

/** People killed, by the likeliest number that a row tells; `NONE` where it tells none. */
export function killedAt({ killedLow, killedBest, killedHigh }: RowColumns, row: number): number {
  const [best, low, high] = [killedBest[row] ?? NONE, killedLow[row] ?? NONE, killedHigh[row] ?? NONE]
  if (best !== NONE) return best
  return low === NONE ? high : low
}

/** A rank for each row, 0 for the first; `NONE` where nothing is said. */
function rankAt(
  table: EventTable,
  column: FileSort,
  lang: string,
): { at: (row: number) => number; ranks: number } {
  if (column === 'killed') return numberRanks(table)
  const { codes, texts } = textsOf(table, column, lang)
  const ranks = textRanks(texts, lang)
  return { at: (row) => ranks[codes[row] ?? 0] ?? NONE, ranks: texts.length }
}

function numberRanks({ said: columns, size }: EventTable) {
  if (!columns) return { at: () => NONE, ranks: 0 }
  const numbers = new Set<number>()
  for (let row = 0; row < size; row += 1) numbers.add(killedAt(columns, row))
  numbers.delete(NONE)
  const order = [...numbers].sort((a, b) => a - b)
  const ranks = new Map(order.map((number, rank) => [number, rank]))
  return { at: (row: number) => ranks.get(killedAt(columns, row)) ?? NONE, ranks: order.length }
}

/**
 * Rows of a reader's file in the order of one of its columns, by counting, since there may be a million; those that say
 * nothing stand last either way. `rows` stand in date order, which breaks every tie.
 */
export function sortFileRows(
  table: EventTable,
  rows: Rows,
  { column, ascending }: { readonly column: FileSort; readonly ascending: boolean },
  lang: string,
): Rows {
  const { at, ranks } = rankAt(table, column, lang)
  const slotOf = (row: number): number => {
    const rank = at(row)
    if (rank === NONE) return ranks
    return ascending ? rank : ranks - 1 - rank
  }
  const next = new Uint32Array(ranks + 2)
  for (const row of rows) {
    const slot = slotOf(row) + 1
    next[slot] = (next[slot] ?? 0) + 1
  }
  for (let slot = 1; slot < next.length; slot += 1) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0)
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const slot = slotOf(row)
    sorted[next[slot] ?? 0] = row
    next[slot] = (next[slot] ?? 0) + 1
  }
  return sorted
}

/** So many texts are compared without holding up the page. */
const FEW_TEXTS = 5_000

/** Would comparing the column's texts hold up the page? Then the worker that keeps the file sorts it. */
export function isDear(table: EventTable, column: FileSort, lang: string): boolean {
  return column !== 'killed' && textsOf(table, column, lang).texts.length > FEW_TEXTS
}

/** Those of these rows that are in view, in an order of the whole file; those that say nothing stand last either way. */
export function inOrder(
  order: Rows,
  rows: Rows,
  table: EventTable,
  { column, ascending }: { readonly column: Exclude<FileSort, 'killed'>; readonly ascending: boolean },
  lang: string,
): Rows {
  const isIn = new Uint8Array(table.size)
  for (const row of rows) isIn[row] = 1
  const shown = order.filter((row) => isIn[row] === 1)
  if (ascending) return shown
  const { codes, texts } = textsOf(table, column, lang)
  const tells = (row: number) => texts[codes[row] ?? 0] !== null
  const told = shown.filter(tells).reverse()
  const sorted = new Uint32Array(shown.length)
  sorted.set(told)
  sorted.set(
    shown.filter((row) => !tells(row)),
    told.length,
  )
  return sorted
}
