import { type Day, type DayWindow, dayToMs } from '../model/civil-date'
import { messagesFor } from './messages'

const DATE_STYLES = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short' },
  monthYear: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
export type DateStyle = keyof typeof DATE_STYLES

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>()

function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>(
  key: string,
  make: () => T,
): T {
  const existing = cache.get(key) as T | undefined
  if (existing) return existing
  const made = make()
  cache.set(key, made)
  return made
}

function dateFormat(lang: string, style: DateStyle): Intl.DateTimeFormat {
  const { locale } = messagesFor(lang)
  return cached(
    `date:${locale}:${style}`,
    () => new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone: 'UTC' }),
  )
}

/** A civil day in words; never moved by the reader's time zone. */
export function formatDay(day: Day, lang: string, style: DateStyle = 'long'): string {
  return dateFormat(lang, style).format(dayToMs(day))
}

/** A stretch of days in words, both ends named and inside: "14–20 November 2015". */
export function formatWindow(window: DayWindow, lang: string, style: DateStyle = 'long'): string {
  return dateFormat(lang, style).formatRange(dayToMs(window.start), dayToMs(window.end - 1))
}

export function formatNumber(value: number, lang: string, maximumFractionDigits = 0): string {
  const { locale } = messagesFor(lang)
  return cached(
    `number:${locale}:${maximumFractionDigits}`,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits }),
  ).format(value)
}

/** Of more names than this in one sentence the others are a number. */
const MOST_LISTED = 24

/** Names in a sentence: nobody reads thousands, and a browser stands still while it lays them out. */
export function formatList(
  items: readonly string[],
  lang: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const { locale } = messagesFor(lang)
  const more = items.length - MOST_LISTED
  const listed = more > 0 ? [...items.slice(0, MOST_LISTED), `+${formatNumber(more, lang)}`] : items
  return cached(`list:${locale}:${type}`, () => new Intl.ListFormat(locale, { type })).format(listed)
}
