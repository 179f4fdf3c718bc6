import {
  addMonths,
  type Day,
  type DayWindow,
  dayFromParts,
  dayToMs,
  partsOfDay,
} from '../../model/civil-date'
import { foldText } from '../../model/fold-text'

/** Month names of these locales are understood: English, and Arabic of the Levant and of Egypt. */
const LOCALES = ['en-GB', 'en-US', 'ar-SY', 'ar-EG'] as const
const RANGE = /\s+(?:to|until|till|إلى|الى|حتى)\s+|\s*(?:\.\.|–|—)\s*|\s+-\s+/u
/** "13-18 Nov", "Oct-5 Nov": a bare hyphen that cannot be one inside a date. */
const HYPHEN = /^(\d{1,2}|.*\p{L})-(?=\d{1,2}\s+(?:of\s+|من\s+)?\p{L})/u
/** "2015-11-13/2015-11-18", as ISO 8601 writes a stretch. */
const ISO_SLASH = /^(\d{4}(?:-\d{1,2}){0,2})\s*\/\s*(?=\d{4})/
const SHORTEST_PREFIX = 3

let monthNames: ReadonlyMap<string, number> | null = null

/** Folded month name to its number, 1 to 12, built on first use. */
function months(): ReadonlyMap<string, number> {
  if (monthNames) return monthNames
  const names = new Map<string, number>()
  for (const locale of LOCALES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
      for (let number = 1; number <= 12; number += 1) {
        names.set(foldText(format.format(dayToMs(dayFromParts(2015, number, 1)))), number)
      }
    }
  }
  monthNames = names
  return names
}

/** A month by its name or by an unmistakable beginning of it ("sept"). */
function parseMonth(word: string): number | null {
  const exact = months().get(word)
  if (exact !== undefined) return exact
  if (word.length < SHORTEST_PREFIX) return null
  const found = new Set([...months()].flatMap(([name, number]) => (name.startsWith(word) ? [number] : [])))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** Arabic and Persian digits become Latin ones. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/**
 * A date or a stretch of dates as people type them, in English or Arabic, to whole days: "17 November 2015",
 * "November 17, 2015", "17.11.2015" (the day first), "2015-11-17", "Nov 2015", "2015-11", "2015", and two of
 * them with "to" or a dash between. The first of two may leave out what the second says: "13 – 18 November 2015",
 * "30 Oct – 5 Nov 2015". `null` for what is not understood, dates that do not exist included.
 */
export function parseDayText(text: string): DayWindow | null {
  const plain = latinDigits(text).trim().replace(HYPHEN, '$1 - ').replace(ISO_SLASH, '$1 - ')
  const [from = '', to = from, ...more] = plain.split(RANGE)
  const last = parseOne(to)
  const first = last && (parseOne(from) ?? parseShort(from, last))
  if (more.length > 0 || !first || last.end <= first.start) return null
  return { start: first.start, end: Math.max(first.end, last.end) }
}

/** The first date of a stretch that takes its missing year, or its month and year, from the second. */
function parseShort(text: string, last: DayWindow): DayWindow | null {
  const { year, month } = partsOfDay(last.start)
  if (!/^\d{1,2}$/.test(text)) return parseOne(`${text} ${year}`)
  return last.end - last.start === 1 ? windowOf(String(year), String(month), text) : null
}

function parseOne(text: string): DayWindow | null {
  return parseNumbers(text.trim()) ?? parseWords(text)
}

function parseNumbers(text: string): DayWindow | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso) return windowOf(iso[1], iso[2], iso[3])
  const dayFirst = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(text)
  if (dayFirst) return windowOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = /^(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(text)
  return monthFirst ? windowOf(monthFirst[2], monthFirst[1]) : null
}

function parseWords(text: string): DayWindow | null {
  const folded = foldText(text)
    .replace(/[،,.]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  const dayFirst = /^(?:(\d{1,2})\s+)?(?:of\s+|من\s+)?(\D+?)\s+(\d{4})$/u.exec(folded)
  const monthFirst = /^(\D+?)\s+(\d{1,2})\s+(\d{4})$/u.exec(folded)
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = word === undefined ? null : parseMonth(word)
  return month === null ? null : windowOf(year, String(month), day)
}

/** A year, a month or a day as a window; `null` for one that does not exist. */
function windowOf(yearText: string | undefined, monthText?: string, dayText?: string): DayWindow | null {
  const year = Number(yearText)
  if (monthText === undefined) return { start: dayFromParts(year, 1, 1), end: dayFromParts(year + 1, 1, 1) }
  const month = Number(monthText)
  if (month < 1 || month > 12) return null
  const first: Day = dayFromParts(year, month, 1)
  if (dayText === undefined) return { start: first, end: addMonths(first, 1) }
  const start = first + Number(dayText) - 1
  const parts = partsOfDay(start)
  return parts.month === month && parts.dayOfMonth === Number(dayText) ? { start, end: start + 1 } : null
}
