import { addMonths, type Day, type DayWindow, dayFromParts, partsOfDay } from '../../model/civil-date'
import { foldText } from '../../model/fold-text'
import { type DateParts, readDateParts } from './read-date-parts'

/** What stands round a typed stretch: it says where an open end lies, and which year is meant where none is typed. */
export interface Surroundings {
  readonly extent: DayWindow
  /** The day on the clock: of several years the nearest is meant. */
  readonly near: Day
}

/** A stretch as the page understands it. */
export interface TypedStretch {
  readonly window: DayWindow
  /** No year was typed: the nearest one was taken, and the reader has to be told which. */
  readonly assumed: boolean
}

/** What may stand between two dates. Which one does is found by trying: a hyphen also stands inside dates. */
const BETWEEN =
  /\s+(?:to|until|till|through|thru|الي|حتي|لغايه)\s+|\s*(?:--?>?|→|(?<=\S\s*)~|\.{2,3}|\/|_)\s*/g
const SINCE = /^(?:since|from|منذ|من|ابتداء من|بدءا من)\s+/
const UNTIL = /^(?:(?:known )?by|until|till|up to|(?:معروف )?حتي|الي|لغايه)\s+/
/** The one stretch that may be joined by "and", which else joins two days. */
const AND = /^(?:between|بين)\s+(.+?)(?:\s+and\s+|\s+و\s*)(.+)$/

/** Either end of a stretch: what is written of it, or that it is open. */
type End = DateParts | 'open'

/**
 * A date or a stretch of dates as people type them and as the page prints them, in English or Arabic, to whole days:
 * "17 November 2015", "November 17, 2015", "17.11.2015" (the day first), "2015-11-17", "Nov 2015", "2015", "About
 * Tuesday, 17 November 2015", and two of them with "to", a dash or ISO 8601's slash between. Each of two may leave out
 * what the other says: "13–18 November 2015". With `around`, also one with an open end ("since 13 November 2015")
 * or without a year ("13 Nov"). `null` for what is not understood, dates that do not exist included.
 */
export function parseDayText(text: string, around?: Surroundings): TypedStretch | null {
  const plain = plainText(text)
  const whole = SINCE.test(plain) ? null : readDateParts(plain)
  const found = whole
    ? [resolve(whole, whole, around)]
    : endsOf(plain).map((ends) => resolve(...ends, around))
  const [first, ...more] = found.filter((stretch) => stretch !== null)
  const same = more.every(
    ({ window }) => window.start === first?.window.start && window.end === first.window.end,
  )
  return first && same ? first : null
}

/** Folded, dashes as hyphens, without what encloses it, and without what a semicolon adds. */
function plainText(text: string): string {
  const [words = ''] = foldText(text.replace(/(?<![\p{L}\p{N}])['’‘](?=\d{2}(?!\d))/gu, '20'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .split(/[;؛](?!\s*\d)/)
  return words
    .replace(/["“”„«»()[\]]/g, ' ')
    .trim()
    .replace(/(?<=[^.])[.,:،]$/, '')
    .replace(/^t=/, '')
}

/** Every way to take a text for two ends. */
function endsOf(text: string): readonly (readonly [End, End])[] {
  const and = AND.exec(text)
  const cuts: readonly (readonly [string, string])[] = [
    ...(and ? [[and[1] ?? '', and[2] ?? ''] as const] : []),
    ...(SINCE.test(text) ? [[text.replace(SINCE, ''), ''] as const] : []),
    ...(UNTIL.test(text) ? [['', text.replace(UNTIL, '')] as const] : []),
    ...[...text.matchAll(BETWEEN)].map(
      (cut) => [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)] as const,
    ),
  ]
  return cuts.flatMap(([from, to]) => {
    const ends = [endOf(from), endOf(to)] as const
    return ends[0] && ends[1] ? [[ends[0], ends[1]] as const] : []
  })
}

function endOf(text: string): End | null {
  return /^[\s.]*$/.test(text) ? 'open' : readDateParts(text)
}

function resolve(from: End, to: End, around?: Surroundings): TypedStretch | null {
  if (from === 'open' || to === 'open') return resolveOpen(from, to, around)
  const first = completed(from, to)
  const last = completed(to, from)
  if (first.year !== undefined) {
    const window = windowBetween(first, last)
    return window && { window, assumed: false }
  }
  const window = around ? nearest(first, last, around) : null
  return window && { window, assumed: true }
}

/** What was left out is what the other end says; a day alone is of its month only where that has a day too. */
function completed(parts: DateParts, other: DateParts): DateParts {
  const year = parts.year ?? other.year
  const month = parts.month ?? (parts.day !== undefined && other.day !== undefined ? other.month : undefined)
  return { ...parts, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) }
}

/** From a date to the end of the record, or from its beginning to a date. */
function resolveOpen(from: End, to: End, around?: Surroundings): TypedStretch | null {
  const told = from === 'open' ? to : from
  const stretch = told === 'open' || !around ? null : resolve(told, told, around)
  if (!stretch || !around) return null
  const { extent } = around
  const window =
    from === 'open'
      ? { start: Math.min(extent.start, stretch.window.start), end: stretch.window.end }
      : { start: stretch.window.start, end: Math.max(extent.end, stretch.window.end) }
  return { ...stretch, window }
}

/** Of the years of the record in which there is such a stretch, that in which it lies nearest to the clock. */
function nearest(first: DateParts, last: DateParts, { extent, near }: Surroundings): DayWindow | null {
  const from = partsOfDay(extent.start).year
  const years = Array.from({ length: partsOfDay(extent.end - 1).year - from + 1 }, (_, index) => from + index)
  const distance = ({ start, end }: DayWindow) => Math.max(0, start - near, near - (end - 1))
  const windows = years
    .map((year) => windowBetween({ ...first, year }, { ...last, year }))
    .filter((window) => window !== null && window.start < extent.end && extent.start < window.end)
  return windows.reduce<DayWindow | null>(
    (best, window) => (window && (!best || distance(window) < distance(best)) ? window : best),
    null,
  )
}

function windowBetween(first: DateParts, last: DateParts): DayWindow | null {
  const from = windowOf(first)
  const to = windowOf(last)
  return from && to && from.start < to.end ? { start: from.start, end: Math.max(from.end, to.end) } : null
}

/** A year, a month or a day as a window; `null` for one that does not exist, or falls on another weekday. */
function windowOf({ year, month, day, weekday }: DateParts): DayWindow | null {
  if (year === undefined) return null
  if (month === undefined) {
    return day === undefined ? { start: dayFromParts(year, 1, 1), end: dayFromParts(year + 1, 1, 1) } : null
  }
  if (month < 1 || month > 12) return null
  const first = dayFromParts(year, month, 1)
  if (day === undefined) return { start: first, end: addMonths(first, 1) }
  const start = first + day - 1
  const parts = partsOfDay(start)
  const exists = parts.month === month && parts.dayOfMonth === day
  return exists && (weekday ?? parts.weekday) === parts.weekday ? { start, end: start + 1 } : null
}
