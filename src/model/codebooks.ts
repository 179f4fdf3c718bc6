import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { Day } from './civil-date'
import type { LocalText } from './event'
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
