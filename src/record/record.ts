import type { DayWindow } from '../model/civil-date'
import type { Actor, Footprint, Place, SourceDocument } from '../model/codebooks'
import { type ConflictEvent, type LocalText, localText } from '../model/event'
import type { Preface } from './preface'

/** All loaded events and the codebooks they refer to; loaded once, never edited. */
export interface EventRecord {
  /** `sha256:…` of the features, or of the opened file. */
  readonly hash: string
  /** Active events only, by first day, then id; undated ones last. */
  readonly events: readonly ConflictEvent[]
  /** Active events and tombstones. */
  readonly byId: ReadonlyMap<string, ConflictEvent>
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  readonly documents: readonly SourceDocument[]
  /** English name of a speaker to its name in other languages. */
  readonly speakers: ReadonlyMap<string, LocalText>
  /** Outlines of lines, districts and provinces by place id. */
  readonly footprints: ReadonlyMap<string, Footprint>
  /** From the first day of the first event to the last day of the last. */
  readonly extent: DayWindow
  /** What the record says of itself; `null` where it says nothing, as an opened file does. */
  readonly preface: Preface | null
}

/** The empty record: what the page stands on when none could be read. */
export const EMPTY_RECORD: EventRecord = {
  hash: '',
  events: [],
  byId: new Map(),
  actors: new Map(),
  places: new Map(),
  documents: [],
  speakers: new Map(),
  footprints: new Map(),
  extent: { start: 0, end: 1 },
  preface: null,
}

/** Titles of those of these events that the record has, in this language. */
export function titlesOf(ids: readonly string[], { byId }: EventRecord, lang: string): readonly string[] {
  return ids.flatMap((id) => {
    const event = byId.get(id)
    return event ? [localText(event.title, lang)] : []
  })
}
