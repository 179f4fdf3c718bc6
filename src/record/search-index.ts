import MiniSearch, { type SearchResult as Hit } from 'minisearch'
import type { ConflictEvent, LocalText } from '../model/event'
import { latinDigits } from '../model/fold-text'
import { KIND_WORDS } from '../model/kind-words'
import { searchWords, soundOf } from '../model/search-text'
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

/** Of all events together no more spellings than about this are kept; of each at least so many. */
const MOST_SPELLINGS = 30_000
const LEAST_SPELLINGS = 24

/** How many spellings of one event are kept: a place of ten thousand names may stand in ten thousand events. */
function roomFor({ table }: EventRecord): number {
  return Math.max(LEAST_SPELLINGS, Math.floor(MOST_SPELLINGS / Math.max(1, table.size)))
}

/** The spellings of places or actors, the first of each before it runs out of room. */
function spellingsOf(
  things: readonly { readonly spelled: LocalText; readonly aliases: readonly string[] }[],
  most: number,
): readonly string[] {
  const spellings = new Set<string>()
  for (const { spelled, aliases } of things) {
    for (const spelling of [...texts(spelled), ...aliases.slice(0, most)]) {
      if (spellings.size >= most) return [...spellings]
      spellings.add(spelling)
    }
  }
  return [...spellings]
}

/** Every spelling of each place that an event names. */
function placeSpellings(record: EventRecord, event: ConflictEvent, most: number): readonly string[] {
  const { place, of, among = [], name } = event.where
  const places = [place, of, ...among.slice(0, most)].flatMap((id) =>
    id === undefined ? [] : (record.places.get(id) ?? []),
  )
  const spelled = places.map(({ name: spelled, aliases }) => ({ spelled, aliases }))
  return [...new Set([name, ...spellingsOf(spelled, most)])]
}

function documentOf(record: EventRecord, event: ConflictEvent, places: readonly string[], most: number) {
  const actors = event.actors
    .flatMap((entry) => record.actors.get(entry.actor) ?? [])
    .map(({ label, aliases }) => ({ spelled: label, aliases }))
  const speakers = event.claims.flatMap((claim) => [
    ...texts(claim.says),
    ...claim.speaker.flatMap((name) => [name, ...texts(record.speakers.get(name) ?? { en: name })]),
  ])
  return {
    id: event.id,
    title: wordsOf(texts(event.title)),
    summary: wordsOf(texts(event.summary)),
    place: wordsOf(places),
    actors: wordsOf(spellingsOf(actors, most)),
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
  const names = new Map<string, Name[]>()
  for (const name of all)
    for (const key of new Set(name.spellings.map(nameKey))) {
      const same = names.get(key)
      if (same) same.push(name)
      else names.set(key, [name])
    }
  return names
}

const indexes = new WeakMap<EventRecord, Index>()

/** Events that are read into an index between two breaths. */
const SLICE = 200

/** Builds the index of a record, slice by slice as it is walked. */
function* indexing(record: EventRecord): Generator<void> {
  const most = roomFor(record)
  const places = new Map<string, readonly string[]>()
  const documents: ReturnType<typeof documentOf>[] = []
  const words = new Set<string>()
  for (const row of record.facts.rows) {
    if (row % SLICE === SLICE - 1) yield
    const event = record.table.event(row)
    const spellings = placeSpellings(record, event, most)
    const document = documentOf(record, event, spellings, most)
    places.set(event.id, spellings)
    documents.push(document)
    for (const field of FIELDS) for (const word of document[field].split(' ')) words.add(word)
  }
  const search = new MiniSearch({
    fields: [...FIELDS, 'sound'],
    tokenize: (text, field) =>
      field === 'sound' ? text.split(' ') : indexTerms(text === '' ? [] : text.split(' '), words),
    processTerm: (t) => t,
    // A query is cut into its words before it is put.
    searchOptions: { tokenize: (term) => [term] },
  })
  for (let at = 0; at < documents.length; at += SLICE) {
    search.addAll(documents.slice(at, at + SLICE))
    yield
  }
  indexes.set(record, { search, words, places, names: namesOf(record) })
}

/** Is there an index of this record? */
export function isIndexed(record: EventRecord): boolean {
  return indexes.has(record)
}

/** Builds the index of a large record and lets the page breathe between its slices. */
export async function indexInSteps(record: EventRecord): Promise<void> {
  for (const _ of indexing(record)) await new Promise((resolve) => setTimeout(resolve))
}

/** Built on the first query of a record, so that a page nobody searches pays nothing. */
function indexOf(record: EventRecord): Index {
  if (!indexes.has(record)) for (const _ of indexing(record));
  const index = indexes.get(record)
  if (!index) throw new Error('an index was built and is not there')
  return index
}

const BOOST = { place: 4, actors: 3, kind: 2, title: 3 }

function find(index: Index, query: string): readonly Hit[] {
  const words = searchWords(datesInWords(latinDigits(query.replace(/\p{Cf}/gu, ''))))
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
