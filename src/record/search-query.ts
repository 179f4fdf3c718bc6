import type { Query } from 'minisearch'
import { searchWords } from '../model/search-text'
import { joined, monthAt, monthBegun, monthTerm, split } from './search-terms'

export const FIELDS = ['place', 'actors', 'kind', 'title', 'summary', 'claims'] as const
export type SearchField = (typeof FIELDS)[number]

/** A place or an actor: all its spellings, and the field in which it stands. */
export interface Name {
  readonly spellings: readonly string[]
  readonly field: 'place' | 'actors'
}

/** What of a record a query is read by. */
export interface Known {
  /** Every word of every text. */
  readonly words: ReadonlySet<string>
  /** Places and actors by each of their spellings as the search compares it. */
  readonly names: ReadonlyMap<string, readonly Name[]>
}

/** A part of a query that stands for one thing: how many words it takes, and what it asks. */
interface Part {
  readonly length: number
  readonly query: Query
}

/** Below this many letters a word is matched whole, and a name only where names stand. */
const SHORT = 4
/** No name that anybody writes has more spellings, with all those that share it. */
const MOST_SPELLED = 500
/** The most words of a query that are compared with names. */
const LONGEST_NAME = 6

export function nameKey(spelling: string): string {
  return searchWords(spelling).join(' ')
}

function wordQuery(word: string): Query {
  return { queries: [word], fields: [...FIELDS], prefix: word.length >= SHORT - 1 }
}

/** A whole name in any spelling finds what each of its spellings finds; a capital is not its government. */
function nameQuery(names: readonly Name[]): Query {
  const queries = new Map<string, Query>()
  for (const { spellings, field } of names)
    for (const key of spellings.map(nameKey))
      queries.set(`${field} ${key}`, {
        queries: key.split(' '),
        combineWith: 'AND' as const,
        prefix: false,
        fields: key.length < SHORT ? [field] : [field, 'title', 'summary', 'claims'],
      })
  return { combineWith: 'OR', queries: [...queries.values()].slice(0, MOST_SPELLED) }
}

/** The longest name that begins with this word of a query; beside other words, also the words of the name themselves. */
function namePart({ names }: Known, words: readonly string[], at: number): Part | null {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const named = words.slice(at, at + length)
    const found = names.get(named.join(' '))
    if (!found) continue
    const name = nameQuery(found)
    if (length === words.length) return { length, query: name }
    return {
      length,
      query: { combineWith: 'OR', queries: [name, { combineWith: 'AND', queries: named.map(wordQuery) }] },
    }
  }
  return null
}

/** A month by any of its names, and whatever else its word begins. */
function monthPart(words: readonly string[], at: number): Part | null {
  const word = words[at] ?? ''
  const begun = monthBegun(word)
  const found = monthAt(words, at) ?? (begun === null ? null : { month: begun, length: 1 })
  if (!found) return null
  const month: Query = { queries: [monthTerm(found.month)], fields: [...FIELDS], prefix: false }
  // Two words are a name of a month alone, and would also stand apart in a text.
  const query: Query = found.length > 1 ? month : { combineWith: 'OR', queries: [wordQuery(word), month] }
  return { length: found.length, query }
}

/** Two words that somewhere in the record are written as one. */
function joinedPart({ words: known }: Known, words: readonly string[], at: number): Part | null {
  const one = joined(words[at], words[at + 1], known)
  return one === null ? null : { length: 2, query: wordQuery(one) }
}

/** The words of a query, those that no text has and no word begins with as the two that they are made of. */
function knownWords({ words: known }: Known, words: readonly string[]): readonly string[] {
  const begins = (word: string) => known.has(word) || [...known].some((one) => one.startsWith(word))
  return words.flatMap((word) => (begins(word) ? [word] : split(word, known)))
}

/** The words of a query, part by part, each of which an event has to hold. */
export function queryOf(asked: readonly string[], known: Known): Query {
  const words = knownWords(known, asked)
  const queries: Query[] = []
  for (let at = 0; at < words.length; ) {
    const part = namePart(known, words, at) ?? monthPart(words, at) ?? joinedPart(known, words, at)
    queries.push(part?.query ?? wordQuery(words[at] ?? ''))
    at += part?.length ?? 1
  }
  return { combineWith: 'AND', queries }
}
