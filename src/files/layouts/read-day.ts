import type { Cell } from '../rows/row-source'
import { plainNumber, saysNothing, textOf } from './cell-text'
import { civilDay, type DayFault, type DayRead, NO_DAY } from './civil-days'
import { readDayForm } from './day-forms'
import { readDayNumber } from './day-numbers'
import { readDayWords } from './day-words'
import type { DayOrder } from './layout'

export type DayReader = (cell: Cell | undefined, into: DayRead) => DayFault | null

/** Longer than any date with its time and zone in words. */
const LONGEST_DATE = 64
/** Distinct dates that are remembered: as many as two centuries have, and no more memory than 10 MB. */
const MOST_KNOWN = 65_536

/** Years of other calendars say so behind them, or have months of the Islamic or the Persian calendar. */
const OTHER_CALENDARS = /هـ|(?:^|[\s\d])(?:AH|A\.H\.|SH|BE|B\.E\.)$/u
const OTHER_MONTHS = new RegExp(
  `(?:^|\\s)(?:${[
    'محرم|صفر|ربيع|جمادى|جمادي|رجب|شعبان|رمضان|شوال|ذو|ذي',
    'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
  ].join('|')})(?:\\s|$)`,
  'u',
)

const DASH = 45
const ZERO = 48

/** The two digits at a place of a text, or a number far from any date's. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones
}

/** `2015-11-13` and nothing else; `NO_DAY` for any other text. */
function readPlainDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return NO_DAY
  return civilDay(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8))
}

/**
 * Reads cells as civil days, as they are written: an offset or a zone never moves them. Dates whose day and month
 * could be either are read in `order`, and refused where that is not known. Texts that were met before are not read
 * again: a table has far fewer days than rows.
 */
export function dayReader(order: DayOrder | null): DayReader {
  const known = new Map<Cell | undefined, DayRead | DayFault>()
  return (cell, into) => {
    if (typeof cell === 'string') {
      const day = readPlainDay(cell)
      if (day !== NO_DAY) {
        into.start = day
        into.end = day + 1
        into.precision = 'day'
        return null
      }
    }
    let read = known.get(cell)
    if (read === undefined) {
      read = readDay(cell, order)
      if (known.size >= MOST_KNOWN) known.clear()
      if (typeof cell !== 'string' || cell.length <= LONGEST_DATE) known.set(cell, read)
    }
    if (typeof read === 'string') return read
    into.start = read.start
    into.end = read.end
    into.precision = read.precision
    return null
  }
}

/** A date and a time without separators: `20151113T080000Z`. */
const COMPACT_TIME = /^(\d{8})T\d{4}(?:\d{2})?(?:Z|[+-]\d{4})?$/

/** One cell in any form. */
export function readDay(cell: Cell | undefined, order: DayOrder | null): DayRead | DayFault {
  const raw = textOf(cell)
  if (saysNothing(raw)) return 'no-date'
  if (raw.length > LONGEST_DATE) return 'bad-date'
  const text = plainNumber(raw).replace(COMPACT_TIME, '$1')
  if (OTHER_CALENDARS.test(text) || OTHER_MONTHS.test(text)) return 'other-calendar'
  return readDayNumber(text) ?? readDayForm(text, order) ?? readDayWords(text) ?? readSpan(text, order)
}

/** `2016-01-01/2016-01-05` and the like: two dates of one form, the last day inside. */
const SPAN = /^(.{4,30}?)(?:\s*\/\s*|\s+-\s+|\s*\.\.\s*|\s+to\s+)(.{4,30})$/

function readSpan(text: string, order: DayOrder | null): DayRead | DayFault {
  const [, from = '', to = ''] = SPAN.exec(text) ?? []
  if (from === '') return 'bad-date'
  const first = readDayNumber(from) ?? readDayForm(from, order) ?? readDayWords(from) ?? 'bad-date'
  const last = readDayNumber(to) ?? readDayForm(to, order) ?? readDayWords(to) ?? 'bad-date'
  if (typeof first === 'string') return first
  if (typeof last === 'string') return last
  if (last.end <= first.start) return 'bad-date'
  return { start: first.start, end: last.end, precision: 'range' }
}
