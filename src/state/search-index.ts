import MiniSearch from 'minisearch'
import type { LocalText } from '../model/event'
import type { EventRecord } from '../model/record'
import { foldText } from '../model/search-text'

const FIELDS = ['title', 'summary', 'place', 'actors', 'kind', 'claims'] as const
export type SearchField = (typeof FIELDS)[number]

/** What a query finds: the events, and for each the fields in which it was found. */
export type SearchResult = ReadonlyMap<string, readonly SearchField[]>

function texts(text: LocalText | undefined): string {
  return text ? Object.values(text).join(' ') : ''
}

const indexes = new WeakMap<EventRecord, MiniSearch>()

/** Built on the first query of a record, so that a page nobody searches pays nothing. */
function indexOf(record: EventRecord): MiniSearch {
  const existing = indexes.get(record)
  if (existing) return existing
  const index = new MiniSearch({ fields: [...FIELDS], processTerm: (term) => foldText(term) || null })
  index.addAll(
    record.events.map((event) => {
      const placeIds = [event.where.place, event.where.of, ...(event.where.among ?? [])]
      const places = placeIds.flatMap((id) => (id === undefined ? [] : (record.places.get(id) ?? [])))
      const actors = event.actors.flatMap((entry) => record.actors.get(entry.actor) ?? [])
      return {
        id: event.id,
        title: texts(event.title),
        summary: texts(event.summary),
        place: [event.where.name, ...places.flatMap((place) => [texts(place.name), ...place.aliases])].join(
          ' ',
        ),
        actors: actors.flatMap((actor) => [texts(actor.label), ...actor.aliases]).join(' '),
        kind: event.kind,
        claims: event.claims.map((claim) => `${texts(claim.says)} ${claim.speaker.join(' ')}`).join(' '),
      }
    }),
  )
  indexes.set(record, index)
  return index
}

/** Events of the record that hold every word of `query`, in either script; `null` for an empty query. */
export function searchEvents(record: EventRecord, query: string): SearchResult | null {
  if (query.trim() === '') return null
  const hits = indexOf(record).search(query, { combineWith: 'AND', prefix: true })
  return new Map(
    hits.map((hit) => [
      String(hit.id),
      FIELDS.filter((field) => Object.values(hit.match).some((fields) => fields.includes(field))),
    ]),
  )
}
