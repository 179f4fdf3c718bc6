import {
  addMonths,
  type Day,
  type DayWindow,
  dayFromParts,
  parseCivilDate,
  parseCivilWindow,
  partsOfDay,
} from '../model/civil-date'
import type { TimePrecision } from '../model/vocabulary'

/** The days that an expression means, and how precisely it puts them. */
export interface ResolvedDate {
  readonly window: DayWindow
  readonly precision: TimePrecision
}

type Resolver = (published: Day) => ResolvedDate
type Form = readonly [pattern: RegExp, read: (args: readonly string[]) => Resolver | null]

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The manual's list of date expressions (`seeds/README.md`), one row a form. */
const FORMS: readonly Form[] = [
  [/^same-day$/, () => (published) => oneDay(published)],
  [/^previous-day$/, () => (published) => oneDay(published - 1)],
  [
    /^days-ago:(\d+)$/,
    ([days]) =>
      (published) =>
        oneDay(published - Number(days)),
  ],
  [/^weekday:([a-z]+)$/, ([name]) => onWeekday(name, latestOnOrBefore)],
  [/^weekday-before:([a-z]+)$/, ([name]) => onWeekday(name, (day, at) => latestOnOrBefore(day - 1, at))],
  [/^weekday-next:([a-z]+)$/, ([name]) => onWeekday(name, (day, at) => latestOnOrBefore(day + 7, at))],
  [
    /^weeks-ago:(\d+)$/,
    ([weeks]) =>
      (published) =>
        weeksAgo(published, Number(weeks)),
  ],
  [/^last-week$/, () => (published) => weekOf(published - 7)],
  [/^this-week$/, () => (published) => weekOf(published)],
  [/^next-week$/, () => (published) => weekOf(published + 7)],
  [/^weekend$/, () => (published) => days(monday(published) + 5, monday(published) + 6, 'range')],
  [/^last-month$/, () => (published) => monthOf(addMonths(firstOfMonth(published), -1))],
  [/^this-month$/, () => (published) => monthOf(published)],
  [/^next-month$/, () => (published) => monthOf(addMonths(firstOfMonth(published), 1))],
  [/^month:(\d{4})-(\d{2})$/, ([year, month]) => fixed(monthIn(Number(year), Number(month)))],
  [/^month:(\d{1,2})$/, ([month]) => latestMonth(Number(month))],
  [/^month-day:(\d{1,2})-(\d{1,2})$/, ([month, day]) => latestMonthDay(Number(month), Number(day))],
  [/^date:(\S+)$/, ([date = '']) => fixed(between(date, date, 'day'))],
  [/^dates:(\S+)\.\.(\S+)$/, ([start = '', end = '']) => fixed(between(start, end, 'range'))],
  [/^year:(\d{4})$/, ([year]) => fixed(yearOf(Number(year)))],
  [/^last-year$/, () => (published) => yearOf(partsOfDay(published).year - 1)],
  [
    /^past-months:(\d+)$/,
    ([months]) =>
      (published) =>
        days(addMonths(published, -Number(months)), published, 'range'),
  ],
  [
    /^past-days:([1-9]\d*)$/,
    ([length]) =>
      (published) =>
        days(published - Number(length) + 1, published, 'range'),
  ],
  [/^coming-days$/, () => (published) => days(published, published + 7, 'approximate')],
  [/^since:(\S+)$/, ([date = '']) => since(parseCivilDate(date))],
  [/^since-month:(\d{4}-\d{2})$/, ([month]) => since(parseCivilDate(`${month}-01`))],
]

/**
 * Resolves a date expression against the day, or the interval of days, on which its article was
 * published: from the earliest resolution's first day to the latest resolution's last day.
 * `null` for an expression that is not in the manual, or whose result would be reversed.
 */
export function resolveDate(expression: string, published: DayWindow): ResolvedDate | null {
  const resolver = readExpression(expression)
  if (!resolver) return null
  const first = resolver(published.start)
  const last = resolver(published.end - 1)
  const window = {
    start: Math.min(first.window.start, last.window.start),
    end: Math.max(first.window.end, last.window.end),
  }
  return window.start < window.end ? { window, precision: first.precision } : null
}

function readExpression(expression: string): Resolver | null {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(expression)
    if (match) return read(match.slice(1))
  }
  return null
}

/** `start` to `last`, both inside. */
function days(start: Day, last: Day, precision: TimePrecision): ResolvedDate {
  return { window: { start, end: last + 1 }, precision }
}

function oneDay(day: Day): ResolvedDate {
  return days(day, day, 'day')
}

function fixed(resolved: ResolvedDate | null): Resolver | null {
  return resolved && (() => resolved)
}

function onWeekday(name: string | undefined, find: (day: Day, weekday: number) => Day): Resolver | null {
  const weekday = WEEKDAYS.indexOf(name ?? '')
  return weekday < 0 ? null : (published) => oneDay(find(published, weekday))
}

function latestOnOrBefore(day: Day, weekday: number): Day {
  return day - ((partsOfDay(day).weekday - weekday + 7) % 7)
}

function monday(day: Day): Day {
  return latestOnOrBefore(day, 1)
}

function weekOf(day: Day): ResolvedDate {
  return days(monday(day), monday(day) + 6, 'week')
}

function weeksAgo(published: Day, weeks: number): ResolvedDate {
  const day = published - 7 * weeks
  return days(day - 3, day + 3, 'approximate')
}

function firstOfMonth(day: Day): Day {
  return day - partsOfDay(day).dayOfMonth + 1
}

function monthOf(day: Day): ResolvedDate {
  const first = firstOfMonth(day)
  return days(first, addMonths(first, 1) - 1, 'month')
}

function monthIn(year: number, month: number): ResolvedDate | null {
  return month >= 1 && month <= 12 ? monthOf(dayFromParts(year, month, 1)) : null
}

/** The latest such month that had begun by the day of publication. */
function latestMonth(month: number): Resolver | null {
  if (month < 1 || month > 12) return null
  return (published) => {
    const at = partsOfDay(published)
    return monthOf(dayFromParts(month <= at.month ? at.year : at.year - 1, month, 1))
  }
}

/** The latest such date on or before publication; 29 February reaches back to a leap year. */
function latestMonthDay(month: number, dayOfMonth: number): Resolver | null {
  const exists = (day: Day) => partsOfDay(day).month === month && partsOfDay(day).dayOfMonth === dayOfMonth
  if (!exists(dayFromParts(2000, month, dayOfMonth))) return null
  return (published) => {
    let year = partsOfDay(published).year
    while (
      dayFromParts(year, month, dayOfMonth) > published ||
      !exists(dayFromParts(year, month, dayOfMonth))
    )
      year -= 1
    return oneDay(dayFromParts(year, month, dayOfMonth))
  }
}

function between(start: string, end: string, precision: TimePrecision): ResolvedDate | null {
  const window = parseCivilWindow(start, end)
  return window && { window, precision }
}

function yearOf(year: number): ResolvedDate {
  return days(dayFromParts(year, 1, 1), dayFromParts(year, 12, 31), 'year')
}

function since(start: Day | null): Resolver | null {
  return start === null ? null : (published) => days(start, published, 'range')
}
