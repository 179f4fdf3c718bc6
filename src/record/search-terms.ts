import { DOUBTFUL_MONTHS, monthNames } from '../model/month-names'
import { searchWords } from '../model/search-text'

/** The least letters of a word that is joined with the next: shorter ones make words by chance. */
const LEAST_JOINED = 3
/** A longer word is none that two were joined to. */
const MOST_JOINED = 40
/** A beginning of a month's name from which it is known. */
const LEAST_BEGUN = 3

let keys: ReadonlyMap<string, number> | null = null

/** Every month name as the search compares words, to its number. */
function monthKeys(): ReadonlyMap<string, number> {
  keys ??= new Map([...monthNames()].map(([name, month]) => [searchWords(name).join(' '), month]))
  return keys
}

/** One term for a month, whatever it is called; no word of a text is written so. */
export function monthTerm(month: number): string {
  return `~${month}`
}

/** A month that one or two words from `index` on name. */
export function monthAt(words: readonly string[], index: number): { month: number; length: number } | null {
  for (const length of [2, 1]) {
    const month =
      index + length > words.length
        ? undefined
        : monthKeys().get(words.slice(index, index + length).join(' '))
    if (month !== undefined) return { month, length }
  }
  return null
}

/** The month whose Arabic name begins so, where only one does. The Latin names stand in the texts themselves. */
export function monthBegun(word: string): number | null {
  if (word.length < LEAST_BEGUN || !/^\p{Script=Arabic}/u.test(word)) return null
  const months = new Set([...monthKeys()].flatMap(([name, month]) => (name.startsWith(word) ? [month] : [])))
  return months.size === 1 ? ([...months][0] ?? null) : null
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word)
}

/** The months that the words of a text name. */
function monthsIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const found = monthAt(words, index)
    if (!found) return []
    const dated = isNumber(words[index - 1]) || isNumber(words[index + found.length])
    return found.length === 1 && DOUBTFUL_MONTHS.has(word) && !dated ? [] : [monthTerm(found.month)]
  })
}

/** Two words as one, as some write them: `air strike` is `airstrike`; `null` where no text of the record has it so. */
export function joined(first = '', second = '', known: ReadonlySet<string>): string | null {
  const long = Math.min(first.length, second.length) >= LEAST_JOINED
  return long && known.has(first + second) ? first + second : null
}

/** A word that no text has, as two that texts have: `airbase` is `air base`. */
export function split(word: string, known: ReadonlySet<string>): readonly string[] {
  const last = word.length > MOST_JOINED ? 0 : word.length - LEAST_JOINED
  for (let cut = LEAST_JOINED; cut <= last; cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)]
    if (known.has(first) && known.has(second)) return [first, second]
  }
  return [word]
}

/** What words are found by: themselves, each two that follow one another as one, and their months by number. */
export function indexTerms(words: readonly string[], known: ReadonlySet<string>): string[] {
  const compounds = words.flatMap((word, index) => joined(word, words[index + 1], known) ?? [])
  return [...words, ...compounds, ...monthsIn(words)]
}

/** A date in figures in a query, as the texts write dates: its day, its month and its year. */
export function datesInWords(query: string): string {
  const words = (year: string, month: string, day: string) => {
    const name = [...monthKeys()].find(([, number]) => number === Number(month))?.[0]
    return name === undefined ? `${day} ${month} ${year}` : ` ${Number(day)} ${name} ${year} `
  }
  return query
    .replace(
      /(?<!\d)(\d{4})\s*[\p{Pd}/.]\s*(\d{1,2})\s*[\p{Pd}/.]\s*(\d{1,2})(?!\d)/gu,
      (_, year, month, day) => words(year, month, day),
    )
    .replace(
      /(?<!\d)(\d{1,2})\s*[\p{Pd}/.]\s*(\d{1,2})\s*[\p{Pd}/.]\s*(\d{4})(?!\d)/gu,
      (_, day, month, year) => words(year, month, day),
    )
}
