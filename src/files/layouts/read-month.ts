import { foldText } from '../../model/fold-text'
import { monthOfWords } from '../../model/month-names'
import type { Cell } from '../rows/row-source'
import { plainNumber, wordsOf } from './cell-text'

const LONGEST_MONTH = 30

/** A month by its number or name; 0 for unknown, which codebooks write as 0, and `NaN` for what is none. */
export function monthOfCell(cell: Cell | undefined): number {
  const text = plainNumber(wordsOf(cell)).slice(0, LONGEST_MONTH)
  if (text === '') return 0
  const number = Number(text)
  if (Number.isInteger(number)) return number >= 0 && number <= 12 ? number : Number.NaN
  return monthOfWords(foldText(text).match(/\p{L}+/gu) ?? []) ?? Number.NaN
}
