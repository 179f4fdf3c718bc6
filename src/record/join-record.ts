import { type DayWindow, spanOf } from '../model/civil-date'
import type { Actor, Footprint, Place, SourceDocument } from '../model/codebooks'
import type { ConflictEvent, LocalText } from '../model/event'
import type { Preface } from './preface'
import type { EventRecord } from './record'
import { recordFacts } from './record-facts'
import { tableOfEvents } from './table-of-events'

/** What a record's events refer to, as files hold it. */
export interface CodebookLists {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly documents: readonly SourceDocument[]
  readonly speakers: ReadonlyMap<string, LocalText>
  readonly footprints: ReadonlyMap<string, Footprint>
}

interface JoinOptions {
  readonly hash: string
  readonly preface?: Preface | null
}

/** One day: an axis of no length cannot be drawn. */
const NO_EXTENT: DayWindow = { start: 0, end: 1 }

/** Orders events, lays them into columns and works out the extent; for the built-in record and for an opened one. */
export function joinRecord(
  all: readonly ConflictEvent[],
  { hash, preface = null, ...codebooks }: CodebookLists & JoinOptions,
): EventRecord {
  const events = all.filter((event) => event.state === 'active').sort(byDate)
  const windows = events.flatMap((event) => (event.when ? [event.when.window] : []))
  const parts = {
    ...codebooks,
    hash,
    preface,
    rows: null,
    joinSpan: null,
    table: tableOfEvents(
      events,
      codebooks.actors.map((actor) => actor.id),
    ),
    tombstones: new Map(all.flatMap((event) => (event.state === 'active' ? [] : [[event.id, event]]))),
    actors: new Map(codebooks.actors.map((actor) => [actor.id, actor])),
    places: new Map(codebooks.places.map((place) => [place.id, place])),
    extent: spanOf(windows) ?? NO_EXTENT,
  }
  return { ...parts, facts: recordFacts(parts) }
}

export function byDate(a: ConflictEvent, b: ConflictEvent): number {
  const startA = a.when?.window.start ?? Number.POSITIVE_INFINITY
  const startB = b.when?.window.start ?? Number.POSITIVE_INFINITY
  if (startA !== startB) return startA < startB ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The empty record: what the page stands on when none could be read. */
export const EMPTY_RECORD: EventRecord = joinRecord([], {
  hash: '',
  actors: [],
  places: [],
  documents: [],
  speakers: new Map(),
  footprints: new Map(),
})
