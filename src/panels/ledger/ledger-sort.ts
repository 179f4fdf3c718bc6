import { describePlaceShort, type Gazetteer } from '../../i18n/describe-place'
import { messagesFor } from '../../i18n/messages'
import type { Actor } from '../../model/codebooks'
import { type ConflictEvent, localText } from '../../model/event'
import { STATUSES } from '../../model/vocabulary'

export const COLUMNS = ['date', 'place', 'kind', 'actors', 'status', 'strikes', 'title'] as const
export type Column = (typeof COLUMNS)[number]

export interface Sorting {
  readonly column: Column
  readonly ascending: boolean
}

export const BY_DATE: Sorting = { column: 'date', ascending: true }

/** What naming an event's parts needs of a record. */
export type Names = Gazetteer & { readonly actors: ReadonlyMap<string, Actor> }

/** Those who did it first, then the others, each once, in the reader's language. */
export function actorNames(event: ConflictEvent, names: Names, lang: string): readonly string[] {
  const doers = event.actors.filter((entry) => entry.role === 'conducted' || entry.role === 'speaker')
  const entries = doers.length > 0 ? doers : event.actors
  return [...new Set(entries.map((entry) => entry.actor))].map((id) => {
    const actor = names.actors.get(id)
    return actor ? localText(actor.label, lang) : id
  })
}

/** The value that a column sorts by; `null` is unknown and stands last either way. */
function sortKey(
  event: ConflictEvent,
  column: Exclude<Column, 'date'>,
  names: Names,
  lang: string,
): string | number | null {
  switch (column) {
    case 'place':
      return event.where.precision === 'none' ? null : describePlaceShort(event.where, names, lang)
    case 'kind':
      return messagesFor(lang).kinds[event.kind]
    case 'actors':
      return actorNames(event, names, lang)[0] ?? null
    case 'status':
      return STATUSES.indexOf(event.status)
    case 'strikes':
      return event.strikes ? event.strikes.max : null
    case 'title':
      return localText(event.title, lang)
  }
}

/** Events in the order of a column. `events` stand in date order, which breaks every tie. */
export function sortEvents(
  events: readonly ConflictEvent[],
  { column, ascending }: Sorting,
  names: Names,
  lang: string,
): readonly ConflictEvent[] {
  if (column === 'date') return ascending ? events : [...events].reverse()
  const { compare } = new Intl.Collator(messagesFor(lang).locale, { numeric: true })
  const keyed = events.map((event, index) => ({ event, index, key: sortKey(event, column, names, lang) }))
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      return (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0) || a.index - b.index
    }
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : compare(String(a.key), String(b.key))
    return (ascending ? order : -order) || a.index - b.index
  })
  return keyed.map(({ event }) => event)
}
