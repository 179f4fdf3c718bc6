import { civilDay, type DayFault, type DayRead, NO_DAY } from './civil-days'
import { oneDay, wholeMonth } from './day-numbers'
import type { DayOrder } from './layout'

/** A time after a date, with or without its zone: it is read over, since a civil day has none. */
const TIME =
  '(?:[T\\s,]\\s*(?:[01]?\\d|2[0-4])(?:[:.h][0-5]\\d)(?:[:.](?:[0-5]\\d|60)(?:[.,]\\d{1,9})?)?\\s?(?:[ap]\\.?m\\.?)?|T\\d{2}(?:\\d{2}){0,2})?'
const ZONE = '\\s?(?:Z|UTC|GMT|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s?\\([\\p{L} ]{1,40}\\))?'
const REST = `${TIME}${ZONE}`

const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${REST}$`, 'iu')
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${REST}$`, 'iu')
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/
const WEEK = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i
const QUARTER = /^(\d{4})[- ]?Q([1-4])$|^Q([1-4])[- /]?(\d{4})$/i

/** A date in figures with separators; `null` for a text of another form. */
export function readDayForm(text: string, order: DayOrder | null): DayRead | DayFault | null {
  const asian = /[年년]/.test(text)
    ? text.replace(/\s*[年月년월]\s*/g, '-').replace(/[日일\s]+|-$/g, '')
    : text
  const first = YEAR_FIRST.exec(asian)
  if (first) return oneDay(Number(first[1]), Number(first[3]), Number(first[4]))
  const last = YEAR_LAST.exec(text)
  if (last) return readEitherWay(last, order)
  const month = YEAR_MONTH.exec(asian)
  if (month) return wholeMonth(Number(month[1]), Number(month[2]))
  const inYear = MONTH_YEAR.exec(text)
  if (inYear) return wholeMonth(Number(inYear[2]), Number(inYear[1]))
  return readWeek(text) ?? readQuarter(text)
}

/** Two-digit years as spreadsheets take them since 2024: 50 to 99 are of the last century. */
export function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** Points between the numbers are written day first wherever they are written. */
function readEitherWay(parts: RegExpExecArray, order: DayOrder | null): DayRead | DayFault {
  const [, one = '', separator, two = '', last = ''] = parts
  const year = fullYear(last)
  const [a, b] = [Number(one), Number(two)]
  const dayFirst = oneDay(year, b, a)
  const monthFirst = oneDay(year, a, b)
  if (separator === '.') return dayFirst
  if (order !== null) {
    const [asked, other] = order === 'dmy' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
    return asked === 'bad-date' && other !== 'bad-date' ? 'other-day-order' : asked
  }
  if (a === b || monthFirst === 'bad-date') return dayFirst
  return dayFirst === 'bad-date' ? monthFirst : 'ambiguous-date'
}

/** A week of the ISO calendar, Monday to Sunday, or a day of it. */
function readWeek(text: string): DayRead | DayFault | null {
  const [, year = '', week = '', weekday = ''] = WEEK.exec(text) ?? []
  if (year === '') return null
  const fourth = civilDay(Number(year), 1, 4)
  if (fourth === NO_DAY || Number(week) < 1 || Number(week) > weeksOf(Number(year))) return 'bad-date'
  const monday = mondayBy(fourth) + (Number(week) - 1) * 7
  if (weekday === '') return { start: monday, end: monday + 7, precision: 'week' }
  const start = monday + Number(weekday) - 1
  return { start, end: start + 1, precision: 'day' }
}

/** The Monday on or before a day; day 0 was a Thursday. */
function mondayBy(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}

/** A year's last week holds 28 December. */
function weeksOf(year: number): number {
  return (mondayBy(civilDay(year, 12, 28)) - mondayBy(civilDay(year, 1, 4))) / 7 + 1
}

function readQuarter(text: string): DayRead | DayFault | null {
  const match = QUARTER.exec(text)
  if (!match) return null
  const year = Number(match[1] ?? match[4])
  const month = Number(match[2] ?? match[3]) * 3 - 2
  const start = wholeMonth(year, month)
  const end = wholeMonth(year, month + 2)
  if (typeof start === 'string' || typeof end === 'string') return 'bad-date'
  return { start: start.start, end: end.end, precision: 'range' }
}
