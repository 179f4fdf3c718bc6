import { searchWords } from '../../model/search-text'
import type { Cells } from '../rows/row-source'

const ASCII = /^[\0-\x7f]*$/
const WORD = /[\p{L}\p{N}]/u

/** A test for rows that hold every word of a query, each at the beginning of a word of any cell; `null` for no words. */
export function cellsTest(query: string): ((cells: Cells) => boolean) | null {
  const words = searchWords(query)
  if (words.length === 0) return null
  return (cells) => {
    const text = cells.join(' ')
    // Most texts are plain, and folding is dear.
    const folded = ASCII.test(text) ? text.toLowerCase() : searchWords(text).join(' ')
    return words.every((word) => holdsWord(folded, word))
  }
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !WORD.test(text.charAt(at - 1))) return true
  return false
}
