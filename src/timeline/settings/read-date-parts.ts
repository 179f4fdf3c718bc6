import { dayFromParts, dayToMs } from '../../model/civil-date'
import { ROUND_DATES } from '../../model/date-words'
import { foldText } from '../../model/fold-text'
import { monthOfWords } from '../../model/month-names'

/** What a text says of one date: as much as was written, and not yet whether there is such a day. */
export interface DateParts {
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** 0 (Sunday) to 6. */
  readonly weekday?: number
}

let known: ReadonlyMap<string, number> | null = null

/** Every folded name of a weekday to its number, built on first use. */
function weekdays(): ReadonlyMap<string, number> {
  if (known) return known
  const names = new Map<string, number>()
  for (const [locale, weekday] of [
    ['en', 'long'],
    ['ar', 'long'],
    ['en', 'short'],
  ] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
    for (let number = 0; number < 7; number += 1) {
      // The first of November 2015 was a Sunday.
      names.set(foldText(format.format(dayToMs(dayFromParts(2015, 11, 1 + number)))), number)
    }
  }
  known = names
  return names
}

/** "Friday", "Fri", "Thurs", "الجمعة". */
function weekdayNamed(word: string): number | undefined {
  if (word.length < 3) return undefined
  return [...weekdays()].find(([name]) => name.startsWith(word))?.[1]
}

/** Dates in figures, with the group of each part. The day stands before the month wherever the year is last. */
const IN_FIGURES: readonly RegExp[] = [
  /^(?<year>\d{4})(?:\s*([-./])\s*(?<month>\d{1,2})(?:\s*\2\s*(?<day>\d{1,2})(?:(?:t|\s)\d{2}:\d{2}\S*)?)?)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\s*([-./])\s*(?<month>\d{1,2})\s*\2\s*(?<year>\d{4})$/,
  /^(?<day>\d{1,2})\s*([-./])\s*(?<month>\d{1,2})\s*\2\s*(?<short>\d{2})$/,
  /^(?<month>\d{1,2})\s*[-./]\s*(?<year>\d{4})$/,
  /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.?$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})$/,
]

/** The year of this century that two figures stand for. */
function yearOf(figures: string): number {
  return 2000 + Number(figures)
}

/** "13-Nov-15", as spreadsheets write it: the sign that joins all three says that they are one date. */
const SHORT_YEAR = /^(\d{1,2}([-/.])\p{L}{3,}\2)(\d{2})$/u

function partsInFigures(text: string): DateParts | null {
  for (const form of IN_FIGURES) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const written = Object.entries(groups).filter(([, figures]) => figures !== undefined)
    return Object.fromEntries(
      written.map(([part, figures]) =>
        part === 'short' ? ['year', yearOf(figures)] : [part, Number(figures)],
      ),
    )
  }
  return null
}

/** What one word of a date says; `null` for a word that may be a month's. */
function partOfWord(word: string): DateParts | null {
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$|^(\d{4})$/.exec(word)
  if (figures?.[1] !== undefined) return { day: Number(figures[1]) }
  if (figures?.[2] !== undefined) return { year: Number(figures[2]) }
  const weekday = weekdayNamed(word)
  if (weekday !== undefined) return { weekday }
  return word === '' || ROUND_DATES.has(word) ? {} : null
}

function partsInWords(text: string): DateParts | null {
  const words = text
    .replace(SHORT_YEAR, (_, before: string, _sign: string, figures: string) => `${before}${yearOf(figures)}`)
    .replace(/(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu, ' ')
    .split(/[\s,،./()]+|(?<=\S)-(?=\S)/)
  const told = words.map(partOfWord)
  const month = words.filter((_, index) => told[index] === null)
  const entries = told.flatMap((part) => Object.entries(part ?? {}))
  // Two days, or two years, are no one date.
  if (new Set(entries.map(([part]) => part)).size < entries.length) return null
  const parts: DateParts = Object.fromEntries(entries)
  if (month.length === 0) return parts
  const number = monthOfWords(month)
  return number === null ? null : { ...parts, month: number }
}

/** The parts of one date, of a folded text; `null` for what is no date, or more than one. */
export function readDateParts(text: string): DateParts | null {
  const parts = partsInFigures(text) ?? partsInWords(text)
  return parts && (parts.year ?? parts.month ?? parts.day) !== undefined ? parts : null
}
