import { civilDay, type DayFault, type DayRead, monthEnd, NO_DAY } from './civil-days'

/** A day that stands for itself alone, or the fault of one that does not exist. */
export function oneDay(year: number, month: number, dayOfMonth: number): DayRead | DayFault {
  const start = civilDay(year, month, dayOfMonth)
  return start === NO_DAY ? 'bad-date' : { start, end: start + 1, precision: 'day' }
}

export function wholeMonth(year: number, month: number): DayRead | DayFault {
  const start = civilDay(year, month, 1)
  return start === NO_DAY ? 'bad-date' : { start, end: monthEnd(year, month), precision: 'month' }
}

export function wholeYear(year: number): DayRead | DayFault {
  const start = civilDay(year, 1, 1)
  return start === NO_DAY ? 'bad-date' : { start, end: monthEnd(year, 12), precision: 'year' }
}

const SECONDS_A_DAY = 86_400
/** Spreadsheets count days from here, since they hold 1900 for a leap year. */
const SHEET_EPOCH = civilDay(1899, 12, 30)
const LAST_DAY = civilDay(9999, 12, 31)

const NUMBER = /^-?\d+(?:\.\d*)?$/

function dayOf(day: number): DayRead | DayFault {
  return day > LAST_DAY || day < civilDay(1, 1, 1)
    ? 'bad-date'
    : { start: day, end: day + 1, precision: 'day' }
}

/**
 * A number alone, by its digits: 4 a year, 5 a spreadsheet's day, 6 a year and month, 8 and more a date without
 * separators, 9 to 10 seconds since 1970, 11 to 13 thousandths of them. `null` for a text that is no number.
 */
export function readDayNumber(text: string): DayRead | DayFault | null {
  if (!NUMBER.test(text)) return null
  const value = Number(text)
  const whole = Math.floor(value)
  const digits = String(Math.abs(whole)).length
  if (value !== whole) return readFraction(whole, digits)
  if (value < 0) return readSince1970(whole, digits)
  // As written, since a year may begin with zeros.
  return readDigits(text.replace(/\.\d*$/, ''), whole)
}

function readFraction(whole: number, digits: number): DayRead | DayFault {
  if (whole >= 0 && digits === 5) return dayOf(SHEET_EPOCH + whole)
  return readSince1970(whole, digits)
}

function readDigits(text: string, value: number): DayRead | DayFault {
  const part = (from: number, to: number) => Number(text.slice(from, to))
  switch (text.length) {
    case 4:
      return wholeYear(value)
    case 5:
      return value < 10_000 ? 'bad-date' : dayOf(SHEET_EPOCH + value)
    case 6:
      return readYearMonth(part(0, 4), part(4, 6))
    case 8:
      return oneDay(part(0, 4), part(4, 6), part(6, 8))
    case 12:
    case 14:
      return readStamp(text) ?? readSince1970(value, text.length)
    default:
      return readSince1970(value, text.length)
  }
}

/** Six digits may as well be a day of two-digit parts, so only years of the last centuries count. */
function readYearMonth(year: number, month: number): DayRead | DayFault {
  return year < 1700 || year > 2200 ? 'bad-date' : wholeMonth(year, month)
}

/** `20151113080000`, with or without its seconds; `null` where the parts are no date or no time. */
function readStamp(text: string): DayRead | DayFault | null {
  const part = (from: number, to: number) => Number(text.slice(from, to))
  const inTime = part(8, 10) < 24 && part(10, 12) < 60 && (text.length < 14 || part(12, 14) <= 60)
  const inYears = part(0, 4) >= 1700 && part(0, 4) <= 2200
  const day = inTime && inYears ? oneDay(part(0, 4), part(4, 6), part(6, 8)) : 'bad-date'
  return day === 'bad-date' ? null : day
}

function readSince1970(value: number, digits: number): DayRead | DayFault {
  if (digits === 9 || digits === 10) return dayOf(Math.floor(value / SECONDS_A_DAY))
  if (digits >= 11 && digits <= 13) return dayOf(Math.floor(value / (SECONDS_A_DAY * 1000)))
  return 'bad-date'
}
