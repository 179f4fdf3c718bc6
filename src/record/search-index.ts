import MiniSearch, { type SearchResult as Hit } from 'minisearch'
import type { ConflictEvent, LocalText } from '../model/event'
import { latinDigits } from '../model/fold-text'
import { KIND_WORDS } from '../model/kind-words'
import { onceEach } from '../model/once-each'
import { searchWords, soundOf } from '../model/search-text'
import { eventsAt } from './event-table'
import type { EventRecord } from './record'
import { FIELDS, type Known, type Name, nameKey, queryOf, type SearchField } from './search-query'
import { datesInWords, indexTerms } from './search-terms'

/** Where an event was found, best first, and the spelling of its place that matched. */
export interface SearchMatch {
  readonly fields: readonly SearchField[]
  readonly spelling: string | null
}

/** What a query finds, best first. */
export type SearchResult = ReadonlyMap<string, SearchMatch>

interface Index extends Known {
  readonly search: MiniSearch
  readonly places: ReadonlyMap<string, readonly string[]>
}

/** Fewer consonants than this sound like too much. */
const LEAST_SOUNDS = 3

function texts(text: LocalText): readonly string[] {
  return Object.values(text)
}

/** Every spelling of each place that an event names. */
function placeSpellings(record: EventRecord, event: ConflictEvent): readonly string[] {
  const ids = [event.where.place, event.where.of, ...(event.where.among ?? [])]
  const places = ids.flatMap((id) => (id === undefined ? [] : (record.places.get(id) ?? [])))
  return [
    ...new Set([event.where.name, ...places.flatMap((place) => [...texts(place.name), ...place.aliases])]),
  ]
}

function documentOf(record: EventRecord, event: ConflictEvent, places: readonly string[]) {
  const actors = event.actors.flatMap((entry) => record.actors.get(entry.actor) ?? [])
  const speakers = event.claims.flatMap((claim) => [
    ...texts(claim.says),
    ...claim.speaker.flatMap((name) => [name, ...texts(record.speakers.get(name) ?? { en: name })]),
  ])
  return {
    id: event.id,
    title: wordsOf(texts(event.title)),
    summary: wordsOf(texts(event.summary)),
    place: wordsOf(places),
    actors: wordsOf(actors.flatMap((actor) => [...texts(actor.label), ...actor.aliases])),
    kind: wordsOf(KIND_WORDS[event.kind]),
    claims: wordsOf(speakers),
    sound: places.flatMap(searchWords).map(soundOf).join(' '),
  }
}

/** The words of texts as the search compares them, with a space between. */
function wordsOf(list: readonly string[]): string {
  return list.flatMap(searchWords).join(' ')
}

function namesOf(record: EventRecord): ReadonlyMap<string, readonly Name[]> {
  const all: readonly Name[] = [
    ...[...record.places.values()].map((place) => ({
      spellings: [...texts(place.name), ...place.aliases],
      field: 'place' as const,
    })),
    ...[...record.actors.values()].map((actor) => ({
      spellings: [...texts(actor.label), ...actor.aliases],
      field: 'actors' as const,
    })),
  ]
  const names = new Map<string, readonly Name[]>()
  for (const name of all) {
    for (const key of new Set(name.spellings.map(nameKey))) names.set(key, [...(names.get(key) ?? []), name])
  }
  return names
}

/** Built on the first query of a record, so that a page nobody searches pays nothing. */
const indexOf = onceEach((record: EventRecord): Index => {
  const events = eventsAt(record.table, record.facts.rows)
  const places = new Map(events.map((event) => [event.id, placeSpellings(record, event)]))
  const documents = events.map((event) => documentOf(record, event, places.get(event.id) ?? []))
  const words = new Set(
    documents.flatMap((document) => FIELDS.flatMap((field) => document[field].split(' '))),
  )
  const search = new MiniSearch({
    fields: [...FIELDS, 'sound'],
    tokenize: (text, field) =>
      field === 'sound' ? text.split(' ') : indexTerms(text === '' ? [] : text.split(' '), words),
    processTerm: (t) => t,
    // A query is cut into its words before it is put.
    searchOptions: { tokenize: (term) => [term] },
  })
  search.addAll(documents)
  return { search, words, places, names: namesOf(record) }
})

const BOOST = { place: 4, actors: 3, kind: 2, title: 3 }

function find(index: Index, query: string): readonly Hit[] {
  const words = searchWords(datesInWords(latinDigits(query)))
  const hits = index.search.search(queryOf(words, index), { boost: BOOST })
  if (hits.length > 0) return hits
  const sounds = searchWords(query).map(soundOf)
  if (sounds.join('').length < LEAST_SOUNDS || sounds.includes('')) return []
  return index.search.search({ queries: sounds, combineWith: 'AND', fields: ['sound'], prefix: false })
}

/** Which spelling of the event's place holds a word of the query or sounds like it. */
function spellingMatched(spellings: readonly string[], query: string): string | null {
  const wanted = searchWords(query)
  const holds = (spelling: string, same: (word: string, want: string) => boolean) =>
    wanted.some((want) => searchWords(spelling).some((word) => same(word, want)))
  const exact = nameKey(query)
  return (
    spellings.find((spelling) => nameKey(spelling) === exact) ??
    spellings.find((spelling) => holds(spelling, (word, want) => word.startsWith(want))) ??
    spellings.find((spelling) => holds(spelling, (word, want) => soundOf(word) === soundOf(want))) ??
    null
  )
}

/** Events of the record that hold every word of `query`, in either script; `null` for an empty query. */
export function searchEvents(record: EventRecord, query: string): SearchResult | null {
  if (query.trim() === '') return null
  const index = indexOf(record)
  return new Map(
    find(index, query).map((hit) => {
      const inFields = new Set(Object.values(hit.match).flat())
      if (inFields.delete('sound')) inFields.add('place')
      const fields = FIELDS.filter((field) => inFields.has(field))
      const spelling = spellingMatched(index.places.get(String(hit.id)) ?? [], query)
      return [String(hit.id), { fields, spelling }]
    }),
  )
}
