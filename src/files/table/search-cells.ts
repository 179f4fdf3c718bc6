import { holdsWord, searchableText, searchWords } from '../../model/search-text'
import type { Cells } from '../rows/row-source'

/** A test for rows that hold every word of a query, each at the beginning of a word of any cell; `null` for no words. */
export function cellsTest(query: string): ((cells: Cells) => boolean) | null {
  const words = searchWords(query)
  if (words.length === 0) return null
  return (cells) => {
    const text = searchableText(cells.join(' '))
    return words.every((word) => holdsWord(text, word))
  }
}
