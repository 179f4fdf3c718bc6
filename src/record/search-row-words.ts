import { holdsWord, searchableText, searchWords } from '../model/search-text'
import type { EventTable, Rows } from './event-table'
import type { Codes, RowColumns } from './row-columns'

/** A pause is offered after so many rows. */
const STRETCH = 1 << 17
/** And after so many words of a dictionary, which are dearer. */
const FEW_WORDS = 1 << 12

/** A column whose rows each say one of a list of texts. */
interface TextColumn {
  readonly codes: Codes
  readonly texts: readonly string[]
}

/**
 * Rows that hold every word of a query, each at the beginning of a word, in what they say of who, to whom, what, where
 * and from whom: each text is compared once, however many rows say it. Offers a pause now and then.
 */
export function* rowsByWords(table: EventTable, query: string): Generator<void, Rows> {
  const { said, size } = table
  const words = searchWords(query)
  if (!said || words.length === 0) return new Uint32Array()
  const columns = textColumns(table, said)
  const isFound = new Uint8Array(size).fill(1)
  for (const word of words) {
    const holds = new Uint8Array(size)
    for (const column of yield* holdingTexts(columns, word))
      for (let from = 0; from < size; from += STRETCH) {
        addHolding(holds, column, from, Math.min(size, from + STRETCH))
        yield
      }
    for (let row = 0; row < size; row += 1) isFound[row] = (isFound[row] ?? 0) & (holds[row] ?? 0)
  }
  return rowsFlagged(isFound)
}

/** Which texts of a column hold a word, 1 for each. */
interface HoldingColumn {
  readonly codes: Codes
  readonly holds: Uint8Array
}

/** Marks those rows of a stretch that say a text which holds the word. */
function addHolding(flags: Uint8Array, { codes, holds }: HoldingColumn, from: number, to: number): void {
  for (let row = from; row < to; row += 1) flags[row] = (flags[row] ?? 0) | (holds[codes[row] ?? 0] ?? 0)
}

/** The rows that have a 1, in order. */
export function rowsFlagged(flags: Uint8Array): Rows {
  const rows = new Uint32Array(flags.length)
  let count = 0
  for (let row = 0; row < flags.length; row += 1) {
    if (flags[row] !== 1) continue
    rows[count] = row
    count += 1
  }
  return rows.slice(0, count)
}

/** The rows of either list, each once and in order. */
export function rowsOfBoth(a: Rows, b: Rows, size: number): Rows {
  const flags = new Uint8Array(size)
  for (const row of a) flags[row] = 1
  for (const row of b) flags[row] = 1
  return rowsFlagged(flags)
}

function textColumns(table: EventTable, said: RowColumns): readonly TextColumn[] {
  const named = [said.actor, said.eventType, said.target, said.source]
  const places = said.places.map(({ name, admin1, country }) => `${name} ${admin1} ${country}`)
  return [
    ...named.map(({ codes, words }) => ({ codes, texts: words })),
    { codes: table.place, texts: places },
  ]
}

/** Which texts of each column hold the word; a column without any is left out. */
function* holdingTexts(
  columns: readonly TextColumn[],
  word: string,
): Generator<void, readonly HoldingColumn[]> {
  const holding: HoldingColumn[] = []
  for (const { codes, texts } of columns) {
    if (codes.length === 0) continue
    const holds = new Uint8Array(texts.length)
    let some = false
    for (let code = 0; code < texts.length; code += 1) {
      if (code % FEW_WORDS === FEW_WORDS - 1) yield
      if (!holdsWord(searchableText(texts[code] ?? ''), word)) continue
      holds[code] = 1
      some = true
    }
    if (some) holding.push({ codes, holds })
  }
  return holding
}
