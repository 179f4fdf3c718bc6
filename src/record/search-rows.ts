import { searchWords } from '../model/search-text'
import type { EventTable, Rows } from './event-table'
import type { EventRecord } from './record'
import type { RowColumns } from './row-columns'

/** What a query found of a record: by the words that the page has itself, and then by every cell of the file. */
interface Found {
  readonly query: string
  readonly rows: Rows
}

const foundOf = new WeakMap<EventRecord, Found>()

/** What the worker that has the file found for a query stands from now on. */
export function rememberRows(record: EventRecord, query: string, rows: Rows): void {
  foundOf.set(record, { query, rows })
}

/**
 * The rows of a reader's table that hold every word of a query, in date order: in its actors, targets, types, sources
 * and places at once; in all its cells as soon as those were looked through. `null` where nothing is asked for.
 */
export function searchRows(record: EventRecord, query: string): Rows | null {
  const { table } = record
  const words = searchWords(query)
  if (!table.said || words.length === 0) return null
  const known = foundOf.get(record)
  if (known?.query === query) return known.rows
  const rows = rowsWithWords(table, table.said, words.slice(0, MOST_WORDS))
  foundOf.set(record, { query, rows })
  return rows
}

/** One bit of a number stands for each word. */
const MOST_WORDS = 31

function rowsWithWords({ size, place }: EventTable, said: RowColumns, words: readonly string[]): Rows {
  const names = said.places.map(({ name, admin1, country }) => `${name} ${admin1} ${country}`)
  const columns = [said.actor, said.target, said.eventType, said.source, { codes: place, words: names }]
    .filter(({ codes }) => codes.length > 0)
    .map(({ codes, words: texts }) => ({ codes, bits: texts.map((text) => bitsOf(text, words)) }))
  const all = 2 ** words.length - 1
  const rows = new Uint32Array(size)
  let count = 0
  for (let row = 0; row < size; row += 1) {
    let bits = 0
    for (const column of columns) bits |= column.bits[column.codes[row] ?? 0] ?? 0
    if (bits !== all) continue
    rows[count] = row
    count += 1
  }
  return rows.slice(0, count)
}

/** Which of these words begin a word of the text, as bits. */
function bitsOf(text: string, words: readonly string[]): number {
  const own = searchWords(text)
  return words.reduce(
    (bits, word, bit) => (own.some((one) => one.startsWith(word)) ? bits | (1 << bit) : bits),
    0,
  )
}
