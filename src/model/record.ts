import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { Day, DayWindow } from './civil-date'
import { type ConflictEvent, type LocalText, localText } from './event'
import type { TimePrecision } from './vocabulary'

export const ACTOR_KINDS = ['state', 'coalition', 'armed-group', 'organisation', 'opposition'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** Shapes that a mark can take; each actor that strikes has its own, `dot` is for the rest. */
export const SYMBOLS = [
  'triangle',
  'circle',
  'square',
  'diamond',
  'star',
  'pentagon',
  'hexagon',
  'cross',
  'dot',
] as const
export type Symbol = (typeof SYMBOLS)[number]

export const PLACE_KINDS = [
  'town',
  'site',
  'district',
  'province',
  'country',
  'region',
  'mountains',
  'line',
  'border',
  'sea',
  'none',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export interface Actor {
  readonly id: string
  readonly label: LocalText
  readonly kind: ActorKind
  readonly memberOf?: string
  readonly aliases: readonly string[]
  /** Hex colours for the light and the dark scheme. */
  readonly colour: { readonly light: string; readonly dark: string }
  readonly symbol: Symbol
}

export interface Place {
  readonly id: string
  readonly name: LocalText
  readonly country: string | null
  readonly admin1: string | null
  readonly lon: number | null
  readonly lat: number | null
  readonly kind: PlaceKind
  readonly aliases: readonly string[]
  readonly source: string
}

export interface Article {
  readonly id: string
  readonly firstLine: number
  readonly lastLine: number
  readonly published: Day
  readonly publishedEarliest: Day
  readonly publishedLatest: Day
  readonly precision: TimePrecision
  readonly evidence: string
}

export interface SourceDocument {
  readonly id: string
  readonly sha256: string
  readonly outlet: string
  readonly headline: string
  readonly articles: readonly Article[]
}

export type Footprint = Feature<Polygon | MultiPolygon | LineString | MultiLineString>

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
}

/** Titles of those of these events that the record has, in this language. */
export function titlesOf(ids: readonly string[], { byId }: EventRecord, lang: string): readonly string[] {
  return ids.flatMap((id) => {
    const event = byId.get(id)
    return event ? [localText(event.title, lang)] : []
  })
}
