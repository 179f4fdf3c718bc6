import MiniSearch, { type SearchResult as Hit, type Query } from 'minisearch'
import type { ConflictEvent, LocalText } from '../model/event'
import { KIND_WORDS } from '../model/kind-words'
import { onceEach } from '../model/once-each'
import { searchWords, soundOf } from '../model/search-text'
import { eventsAt } from './event-table'
import type { EventRecord } from './record'

const FIELDS = ['place', 'actors', 'kind', 'title', 'summary', 'claims'] as const
export type SearchField = (typeof FIELDS)[number]

/** Where an event was found, best first, and the spelling of its place that matched. */
export interface SearchMatch {
  readonly fields: readonly SearchField[]
  readonly spelling: string | null
}

/** What a query finds, best first. */
export type SearchResult = ReadonlyMap<string, SearchMatch>

interface Index {
  readonly search: MiniSearch
  readonly places: ReadonlyMap<string, readonly string[]>
  /** Places and actors by each of their spellings as the search compares it. */
  readonly names: ReadonlyMap<string, readonly Name[]>
}

/** A place or an actor: all its spellings, and the field in which it stands. */
interface Name {
  readonly spellings: readonly string[]
  readonly field: 'place' | 'actors'
}

/** Below this many letters a word is matched whole, and a name only where names stand. */
const SHORT = 4
/** Fewer consonants than this sound like too much. */
const LEAST_SOUNDS = 3

function texts(text: LocalText): readonly string[] {
  return Object.values(text)
}

function nameKey(spelling: string): string {
  return searchWords(spelling).join(' ')
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
    title: texts(event.title).join(' '),
    summary: texts(event.summary).join(' '),
    place: places.join(' '),
    actors: actors.flatMap((actor) => [...texts(actor.label), ...actor.aliases]).join(' '),
    kind: KIND_WORDS[event.kind].join(' '),
    claims: speakers.join(' '),
    sound: places.flatMap(searchWords).map(soundOf).join(' '),
  }
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
  const search = new MiniSearch({
    fields: [...FIELDS, 'sound'],
    tokenize: searchWords,
    processTerm: (t) => t,
  })
  const events = eventsAt(record.table, record.facts.rows)
  const places = new Map(events.map((event) => [event.id, placeSpellings(record, event)]))
  search.addAll(events.map((event) => documentOf(record, event, places.get(event.id) ?? [])))
  return { search, places, names: namesOf(record) }
})

const BOOST = { place: 4, actors: 3, kind: 2, title: 3 }

/** A whole name in any spelling finds what each of its spellings finds; a capital is not its government. */
function nameQuery(names: readonly Name[]): Query {
  const queries = names.flatMap(({ spellings, field }) =>
    [...new Set(spellings.map(nameKey))].map((key) => ({
      queries: key.split(' '),
      combineWith: 'AND' as const,
      prefix: false,
      fields: key.length < SHORT ? [field] : [field, 'title', 'summary', 'claims'],
    })),
  )
  return { combineWith: 'OR', queries }
}

function find(index: Index, query: string): readonly Hit[] {
  const names = index.names.get(nameKey(query))
  if (names) return index.search.search(nameQuery(names), { boost: BOOST })
  const prefix = (term: string) => term.length >= SHORT - 1
  const hits = index.search.search(query, { combineWith: 'AND', prefix, fields: [...FIELDS], boost: BOOST })
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
