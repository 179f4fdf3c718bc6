import type { Day, DayWindow } from '../model/civil-date'
import type { Actor, Footprint, Place, SourceDocument } from '../model/codebooks'
import { type ConflictEvent, type EventLink, type LocalText, localText } from '../model/event'
import type { Coverage } from './coverage'
import { type EventTable, type Row, type Rows, windowAt } from './event-table'
import type { OpenedRows } from './opened-rows'
import type { Preface } from './preface'
import type { StrikeCounts } from './strike-counts'
import type { Coalition } from './strike-layers'
import type { Filtered, SpanRows } from './walk-rows'

/** What depends on the record alone: each worked out once, when it is first asked for. */
export interface RecordFacts {
  /** Ids of the strike layers, by their bit. */
  readonly layers: readonly string[]
  readonly coalition: Coalition | null
  readonly rows: Rows
  /** From the first day of the first strike to the last of the last, `null` without a dated one. */
  readonly strikeExtent: DayWindow | null
  readonly publicationDays: readonly Day[]
  /** Days that keep their length on the time axis. */
  readonly busy: readonly DayWindow[]
  readonly coverage: readonly Coverage[]
  /** Strikes of the whole record, with the coalition's members counted with it and without. */
  readonly totals: StrikeCounts
  readonly totalsWithMembers: StrikeCounts
  /** Rows of the cumulative totals: events whose strikes other events are counted in. */
  readonly cumulative: ReadonlySet<Row>
  /** How many documents the events cite. */
  readonly citedDocuments: number
  /** Rows that are told of as among several places, not at a point: where those stand, as the columns `x` and `y` count. */
  readonly pointsAmong: ReadonlyMap<Row, readonly (readonly [x: number, y: number])[]>
  /** Rows of each strike layer, by its bit, where each row is in one; `null` of a record whose rows may be in several. */
  readonly rowsByLayer: (() => readonly Rows[]) | null
  /** Rows by gazetteer id. */
  readonly rowsOfPlace: ReadonlyMap<string, Rows>
  /** By id of an event: which others state a link to it, in date order; `event` is the one that states it. */
  readonly linksTo: ReadonlyMap<string, readonly EventLink[]>
}

/** All loaded events and the codebooks they refer to; loaded once, never edited. */
export interface EventRecord {
  /** `sha256:…` of the features, or of the opened file. */
  readonly hash: string
  /** Active events by first day, then id; undated ones last. */
  readonly table: EventTable
  readonly facts: RecordFacts
  /** Merged and withdrawn events by id. */
  readonly tombstones: ReadonlyMap<string, ConflictEvent>
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
  /** What of a reader's table stays with the worker that read it; `null` of a record whose events are kept whole. */
  readonly rows: OpenedRows | null
  /** Adds up long stretches of rows without a walk; `null` of a record that came with no file, which is walked. */
  readonly joinSpan: ((filtered: Filtered, span: DayWindow) => SpanRows) | null
}

/** Has nothing been loaded, not even a tombstone? */
export function isEmpty({ table, tombstones }: EventRecord): boolean {
  return table.size === 0 && tombstones.size === 0
}

/** An active event or a tombstone, `undefined` for an id that the record does not have. */
export function findEvent({ table, tombstones }: EventRecord, id: string | null): ConflictEvent | undefined {
  if (id === null) return undefined
  const row = table.rowOf(id)
  return row === undefined ? tombstones.get(id) : table.event(row)
}

/** The days of an active event or a tombstone; `null` for an undated one and for an id that the record does not have. */
export function windowOfEvent({ table, tombstones }: EventRecord, id: string | null): DayWindow | null {
  if (id === null) return null
  const row = table.rowOf(id)
  return row === undefined ? (tombstones.get(id)?.when?.window ?? null) : windowAt(table, row)
}

/** Titles of those of these events that the record has, in this language. */
export function titlesOf(ids: readonly string[], record: EventRecord, lang: string): readonly string[] {
  return ids.flatMap((id) => {
    const event = findEvent(record, id)
    return event ? [localText(event.title, lang)] : []
  })
}
