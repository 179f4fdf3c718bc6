import { MOST_COUNTED } from '../../model/event'
import { NONE } from '../../record/event-table'
import type { Cell } from '../rows/row-source'
import { plainNumber, saysNothing, textOf } from './cell-text'

/** How many people or events a cell tells of: bounds, `NONE` where they are not told. */
export interface CountRead {
  low: number
  best: number
  high: number
}

const WHOLE = /^\+?(\d{1,10})(?:\.0*)?$/
/** Thousands with a comma or a space; with a point it may be a fraction as well. */
const GROUPED = /^\d{1,3}(?:([, '])\d{3})(?:\1\d{3})*(?:\.0*)?$/
const EXPONENT = /^\d(?:\.\d{1,9})?e\+?\d{1,2}$/i
const RANGE = /^(?:between\s+)?(\d[\d,]*)\s*(?:-|\/|\.\.|to|and)\s*(\d[\d,]*)$/i
const ABOUT = /^(?:~|≈|c\.?|ca\.?|about|around|approx\.?|approximately|circa|نحو|حوالي)\s*(\d[\d,]*)$/i
const AT_LEAST = /^(?:(?:≥|>=|at least|min\.?|minimum)\s*(\d[\d,]*)|(\d[\d,]*)\s*(?:\+|or more))$/i
const MORE_THAN = /^(?:>|more than|over)\s*(\d[\d,]*)$/i
const AT_MOST = /^(?:≤|<=|up to|at most|max\.?|maximum)\s*(\d[\d,]*)$/i
const LESS_THAN = /^(?:<|less than|fewer than|under)\s*(\d[\d,]*)$/i
const LONGEST_COUNT = 40

/**
 * Reads a count that is never guessed: a blank is unknown and not 0; a range keeps its bounds. Answers false where the
 * cell says something that is no count (a negative number, a fraction, words), and the count stays unknown.
 * Minus one is what codebooks write for unknown.
 */
export function readCount(cell: Cell | undefined, into: CountRead): boolean {
  into.low = into.best = into.high = NONE
  if (cell === null || cell === undefined || cell === '') return true
  const text = textOf(cell)
  const single = plainCount(text)
  if (single >= 0) {
    into.best = single
    return true
  }
  if (saysNothing(text) || text === '-1' || text === '-1.0') return true
  if (text.length > LONGEST_COUNT) return false
  return readBounds(plainNumber(text), into)
}

/** Up to nine digits and nothing else, without a pattern; -1 for any other text. */
function plainCount(text: string): number {
  if (text.length === 0 || text.length > 9) return -1
  let value = 0
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** A whole number in any spelling; `NaN` for a fraction, and for more than a column holds. */
function wholeNumber(text: string): number {
  const figures =
    WHOLE.test(text) || EXPONENT.test(text) ? text : GROUPED.test(text) ? text.replace(/[, ']/g, '') : ''
  const value = figures === '' ? Number.NaN : Number(figures)
  return Number.isInteger(value) && value <= MOST_COUNTED ? value : Number.NaN
}

const NO_BOUND: readonly string[] = []

function readBounds(text: string, into: CountRead): boolean {
  const ask = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(text) ?? NO_BOUND
    return found[1] ?? found[2]
  }
  const range = RANGE.exec(text)
  if (range) return fill(into, range[1], undefined, range[2])
  const least = ask(AT_LEAST)
  const more = ask(MORE_THAN)
  const most = ask(AT_MOST)
  const less = ask(LESS_THAN)
  if (least !== undefined) return fill(into, least, undefined, undefined)
  if (more !== undefined) return fill(into, more, undefined, undefined) && shift(into, 'low', 1)
  if (most !== undefined) return fill(into, undefined, undefined, most)
  if (less !== undefined) return fill(into, undefined, undefined, less) && shift(into, 'high', -1)
  return fill(into, undefined, ask(ABOUT) ?? text, undefined)
}

/** Bounds of these texts, all or none. */
function fill(into: CountRead, low?: string, best?: string, high?: string): boolean {
  const bound = (text: string | undefined) => (text === undefined ? NONE : wholeNumber(text))
  const [least, likely, most] = [bound(low), bound(best), bound(high)]
  if (Number.isNaN(least + likely + most) || (least !== NONE && most !== NONE && least > most)) return false
  into.low = least
  into.best = likely
  into.high = most
  return true
}

function shift(into: CountRead, bound: 'low' | 'high', by: number): boolean {
  into[bound] = Math.min(MOST_COUNTED, Math.max(0, into[bound] + by))
  return true
}
