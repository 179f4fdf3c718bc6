import { dayFromParts, dayToMs } from './civil-date'
import { foldText } from './fold-text'

/** Whose month names are understood: English, and Arabic of the Levant, of Egypt, of Algeria and of Morocco. */
const LOCALES = ['en-GB', 'en-US', 'ar-SY', 'ar-EG', 'ar-DZ', 'ar-MA'] as const
const SHORTEST_PREFIX = 3

/** Names of months that are other words too: they name one only beside a number. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'jan',
  'mar',
  'march',
  'may',
  'اب',
  'مارس',
  'ماي',
])

let known: ReadonlyMap<string, number> | null = null

/** Every folded month name to its number, 1 to 12, built on first use. */
export function monthNames(): ReadonlyMap<string, number> {
  if (known) return known
  const names = new Map<string, number>()
  for (const locale of LOCALES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
      for (let number = 1; number <= 12; number += 1) {
        const name = foldText(format.format(dayToMs(dayFromParts(2015, number, 1))))
        // Of the names of two words some write the second without its article.
        for (const spelling of [name, name.replace(' ال', ' ')]) names.set(spelling, number)
      }
    }
  }
  known = names
  return names
}

/** A month by its folded name or by an unmistakable beginning of it ("sept"); `null` where it is none. */
export function monthNamed(word: string): number | null {
  const exact = monthNames().get(word)
  if (exact !== undefined) return exact
  if (word.length < SHORTEST_PREFIX) return null
  const found = new Set(
    [...monthNames()].flatMap(([name, number]) => (name.startsWith(word) ? [number] : [])),
  )
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/**
 * One month that folded words name, or two names of the same month, as the Arabic press writes it in both
 * families: "تشرين الثاني/نوفمبر". `null` for anything else.
 */
export function monthOfWords(words: readonly string[]): number | null {
  const whole = monthNamed(words.join(' '))
  if (whole !== null) return whole
  for (let cut = 1; cut < words.length; cut += 1) {
    const month = monthNamed(words.slice(0, cut).join(' '))
    if (month !== null && month === monthNamed(words.slice(cut).join(' '))) return month
  }
  return null
}
