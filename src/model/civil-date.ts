/**
 * A civil day as a whole number: days since 1970-01-01, no clock and no zone.
 * Everything in the program counts days in this unit; `Date` objects never leave this file.
 */
export type Day = number

/** A half-open stretch of whole days: `start` is inside, `end` is the first day after it. */
export interface DayWindow {
  readonly start: Day
  readonly end: Day
}

const MS_PER_DAY = 86_400_000
const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** `2015-11-17` to its day number; `null` for anything else, dates that do not exist included. */
export function parseCivilDate(text: string): Day | null {
  const match = CIVIL_DATE.exec(text)
  if (!match) return null
  const day = dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]))
  return writeCivilDate(day) === text ? day : null
}

/** A day number to `YYYY-MM-DD`. Years outside 0 to 9999 are not civil dates of this project. */
export function writeCivilDate(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** `month` is 1 to 12; days past a month's end roll over as in `Date.UTC`. */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return Math.round(date.getTime() / MS_PER_DAY)
}

/** Calendar parts of a day: `month` 1 to 12, `weekday` 0 (Sunday) to 6. */
export function partsOfDay(day: Day): { year: number; month: number; dayOfMonth: number; weekday: number } {
  const date = new Date(day * MS_PER_DAY)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

/** The day `months` later, held to the last day of a shorter month (31 January + 1 is 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOfDay(day)
  const lastOfTarget = partsOfDay(dayFromParts(year, month + months + 1, 0)).dayOfMonth
  return dayFromParts(year, month + months, Math.min(dayOfMonth, lastOfTarget))
}

/** Milliseconds since 1970-01-01T00:00Z at the start of the day, for `Intl` and d3 alone. */
export function dayToMs(day: Day): number {
  return day * MS_PER_DAY
}

/** The day on the reader's own calendar at this instant: the only question for which the local zone counts. */
export function localDayOfMs(ms: number): Day {
  const date = new Date(ms)
  return dayFromParts(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

/** Two civil dates, both ends inside, to a window; `null` if either is no date or they are reversed. */
export function parseCivilWindow(start: string, end: string): DayWindow | null {
  const first = parseCivilDate(start)
  const last = parseCivilDate(end)
  return first === null || last === null || last < first ? null : { start: first, end: last + 1 }
}

/** Is all of `inner` inside `outer`? */
export function contains(outer: DayWindow, inner: DayWindow): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The least window that holds all of these, `null` for none. */
export function spanOf(windows: readonly DayWindow[]): DayWindow | null {
  return windows.reduce<DayWindow | null>(
    (span, { start, end }) =>
      span ? { start: Math.min(span.start, start), end: Math.max(span.end, end) } : { start, end },
    null,
  )
}

export function lengthDays(window: DayWindow): number {
  return window.end - window.start
}
