import type { Day } from '../../model/civil-date'
import type { TimePrecision } from '../../model/vocabulary'

/** The days that a cell names, half open; one is filled again and again. */
export interface DayRead {
  start: number
  end: number
  precision: TimePrecision
}

/**
 * Why a cell is no date: it says nothing; it is none, or one that does not exist; it can be read both ways and nobody
 * has said which; it can only be read against the order that the others have; it is of a calendar not known here.
 */
export type DayFault = 'no-date' | 'bad-date' | 'ambiguous-date' | 'other-day-order' | 'other-calendar'

/** What no date is: days from year 1 to 9999 are far from it. */
export const NO_DAY = Number.MIN_SAFE_INTEGER

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/**
 * The day of a Gregorian date of the years 1 to 9999, by whole numbers alone since a million rows ask; `NO_DAY` for a
 * date that does not exist.
 */
export function civilDay(year: number, month: number, dayOfMonth: number): Day {
  if (year < 1 || year > 9999 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return NO_DAY
  // Years that begin in March, so that a leap day is the last of one; 146,097 days are 400 years.
  const fromMarch = month > 2 ? year : year - 1
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The first day after a month. */
export function monthEnd(year: number, month: number): Day {
  return civilDay(year, month, 1) + daysInMonth(year, month)
}
