import type { Rows } from '../../record/event-table'
import type { Codes } from '../../record/row-columns'
import { numberOf } from './facet-counts'

/** The place of each word in their order, by number where all are numbers; the empty one, the first, stands last. */
export function ranksOf(words: readonly string[]): Uint32Array {
  const numbers = words.map(numberOf)
  const areNumbers = numbers.every((number, code) => code === 0 || !Number.isNaN(number))
  const { compare } = new Intl.Collator('en', { numeric: true })
  const order = words.map((_, code) => code).slice(1)
  order.sort((a, b) =>
    areNumbers ? (numbers[a] ?? 0) - (numbers[b] ?? 0) : compare(words[a] ?? '', words[b] ?? ''),
  )
  const ranks = new Uint32Array(words.length).fill(words.length)
  for (const [rank, code] of order.entries()) ranks[code] = rank
  return ranks
}

/** All rows by the rank of what each says; those of one rank in their own order. */
export function byRank(size: number, codes: Codes, ranks: Uint32Array): Rows {
  const rankAt = (row: number) => ranks[codes[row] ?? 0] ?? 0
  const next = new Uint32Array(ranks.length + 2)
  for (let row = 0; row < size; row += 1) next[rankAt(row) + 1] = (next[rankAt(row) + 1] ?? 0) + 1
  for (let rank = 1; rank < next.length; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0)
  const rows = new Uint32Array(size)
  for (let row = 0; row < size; row += 1) {
    const rank = rankAt(row)
    rows[next[rank] ?? 0] = row
    next[rank] = (next[rank] ?? 0) + 1
  }
  return rows
}
