import { dayFromParts, dayToMs } from '../../model/civil-date'
import { foldText } from '../../model/fold-text'
import { monthOfWords } from '../../model/month-names'
import type { DayFault, DayRead } from './civil-days'
import { fullYear } from './day-forms'
import { oneDay, wholeMonth, wholeYear } from './day-numbers'

/** Languages whose month names are understood beside English and Arabic. */
const LOCALES = ['fr', 'es', 'de', 'ru', 'uk', 'tr', 'it', 'pt', 'nl', 'pl', 'fa-u-ca-gregory', 'ckb', 'ku']

let months: ReadonlyMap<string, number> | null = null

/** Folded month names of those languages, alone and as they stand beside a day ("февраля"); in doubt none. */
function monthsElsewhere(): ReadonlyMap<string, number> {
  if (months) return months
  const found = new Map<string, number>()
  const doubtful = new Set<string>()
  for (const locale of LOCALES)
    for (const format of monthFormats(locale))
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(dayToMs(dayFromParts(2015, number, 1)))
        const word = foldText(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '')
        if ((found.get(word) ?? number) !== number) doubtful.add(word)
        found.set(word, number)
      }
  for (const word of doubtful) found.delete(word)
  months = found
  return found
}

function monthFormats(locale: string): readonly Intl.DateTimeFormat[] {
  return (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' }),
  ])
}

/** Words beside a date that do not change which it is. */
const FILLERS: ReadonlySet<string> = new Set(
  [
    'of the in on st nd rd th de del la le el er den г год года yıl yil من في عام سنه يوم',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد',
  ].flatMap((line) => line.split(' ')),
)
const ABOUT: ReadonlySet<string> = new Set(
  'c ca circa about around approx approximately early mid late نحو حوالي تقريبا قرابه vers environ hacia'.split(
    ' ',
  ),
)

const TIME = /(?:^|[\sT,])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?m\b\.?)?/i
const ZONE = /\s(?:Z|UTC|GMT|[A-Z]{3,4}T)?(?:[+-]\d{1,2}(?::?\d{2})?)?\s*(?:\([^)]*\))?$/
const LONE_ZONE = /\s(?:Z|UTC|GMT|[A-Z]{3,4}T)$/

interface DateWords {
  readonly numbers: readonly string[]
  /** How many numbers stand before the month. */
  readonly before: number
  readonly month: number | null
  readonly about: boolean
}

/** `24 February 2022` and its kin, in the languages known here; `null` for a text of other words. */
export function readDayWords(text: string): DayRead | DayFault | null {
  if (!/\d/.test(text)) return null
  const words = splitWords(text)
  if (!words) return null
  const read = words.month === null ? yearAlone(words) : inMonth(words, words.month)
  if (read === null || typeof read === 'string') return read
  return words.about ? { ...read, precision: 'approximate' } : read
}

function splitWords(text: string): DateWords | null {
  const timed = text.replace(TIME, ' ')
  const dated = foldText(timed === text ? text.replace(LONE_ZONE, '') : timed.replace(ZONE, ''))
  const tokens = dated.replace(/^~/, 'about ').match(/\d+|\p{L}+/gu) ?? []
  const names: string[] = []
  const numbers: string[] = []
  let before = 0
  let about = false
  for (const token of tokens) {
    if (/^\d/.test(token)) numbers.push(token)
    else if (ABOUT.has(token)) about = true
    else if (!FILLERS.has(token)) {
      if (names.length === 0) before = numbers.length
      names.push(token)
    }
  }
  const month = names.length === 0 ? null : monthNamed(names)
  return names.length > 0 && month === null ? null : { numbers, before, month, about }
}

function monthNamed(names: readonly string[]): number | null {
  const elsewhere = names.length === 1 ? monthsElsewhere().get(names[0] ?? '') : undefined
  return elsewhere ?? monthOfWords(names)
}

function yearAlone({ numbers, about }: DateWords): DayRead | DayFault | null {
  const [year = ''] = numbers
  return about && numbers.length === 1 && year.length === 4 ? wholeYear(Number(year)) : null
}

function inMonth({ numbers, before }: DateWords, month: number): DayRead | DayFault | null {
  const [one = '', two = '', three = ''] = numbers
  switch (numbers.length) {
    case 1:
      return one.length === 4 ? wholeMonth(Number(one), month) : null
    case 2:
      if (one.length === 4 && two.length < 3) return oneDay(Number(one), month, Number(two))
      return two.length === 4 || (two.length === 2 && before === 1)
        ? oneDay(fullYear(two), month, Number(one))
        : null
    case 3:
      return three.length === 4 ? daysOfMonth(Number(three), month, Number(one), Number(two)) : null
    default:
      return null
  }
}

/** `1-5 January 2016`. */
function daysOfMonth(year: number, month: number, from: number, to: number): DayRead | DayFault {
  const first = oneDay(year, month, from)
  const last = oneDay(year, month, to)
  if (typeof first === 'string' || typeof last === 'string' || last.end <= first.end) return 'bad-date'
  return { start: first.start, end: last.end, precision: 'range' }
}
