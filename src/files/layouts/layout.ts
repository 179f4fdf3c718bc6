import type { Geometry } from 'geojson'
import type { Day } from '../../model/civil-date'
import type { Kind, PlacePrecision, Status, TimePrecision } from '../../model/vocabulary'
import type { Cells } from '../rows/row-source'
import type { Gazetteer } from './gazetteer'
import type { Refusal, WarningCode } from './row-codes'

/** Tables that are known by their columns; `mapped` by a reader's own choice of columns. */
export const LAYOUT_IDS = [
  'acled',
  'acled-aggregates',
  'ucdp-ged',
  'ucdp-candidate',
  'gdelt',
  'polecat',
  'icews',
  'gtd',
  'airwars',
  'syrian-archive',
  'hxl',
  'timemap',
  'geo-table',
  'place-table',
  'mapped',
] as const
export type LayoutId = (typeof LAYOUT_IDS)[number]

/** In what order day and month stand in dates like 03/04/2015. */
export type DayOrder = 'dmy' | 'mdy'

/** What a recognised table still leaves open, and only its reader can say. */
export interface LayoutQuestions {
  /** Dates of the sample can be read both ways, and none, or some on either side, that tell which. */
  readonly dayOrder: boolean
  /** Most points of the sample lie in the country that their row names only with latitude and longitude exchanged. */
  readonly swapped: boolean
}

/** What is to be said of a whole table before it is read: codes, with their words beside the reasons. */
export const TABLE_NOTES = [
  'candidate-not-summed',
  'aggregates-are-areas',
  'recording-dates',
  'killed-are-civilians',
] as const
export type TableNote = (typeof TABLE_NOTES)[number]

/** Which column says what, by its number; a part that no column says is left out. */
export interface Mapping {
  readonly layout: LayoutId
  readonly time: TimeColumns
  readonly place: PlaceColumns
  /** Who did it, and to whom. */
  readonly actor?: number
  readonly target?: number
  readonly eventType?: number
  readonly subType?: number
  readonly title?: number
  readonly notes?: number
  readonly source?: number
  /** A link to where it is from. */
  readonly url?: number
  readonly id?: number
  /** People killed: one column, or bounds. */
  readonly killed?: { readonly low?: number; readonly best?: number; readonly high?: number }
  /** A number of events that one row stands for. */
  readonly events?: number
  /** Rows of the file that stand between its header and its data (HXL's tags). */
  readonly skipRows?: number
}

export interface TimeColumns {
  readonly start?: number
  readonly end?: number
  /** Three columns of numbers, 0 for unknown. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly precision?: number
  /** `null`: every date is read one way only. */
  readonly order: DayOrder | null
}

export interface PlaceColumns {
  readonly lng?: number
  readonly lat?: number
  /** Both in one column: as MGRS, as WKT, or as a latitude and a longitude. */
  readonly mgrs?: number
  readonly wkt?: number
  readonly pair?: number
  readonly name?: number
  readonly admin1?: number
  readonly country?: number
  readonly precision?: number
}

/**
 * What one row says, in values that columns hold. One object is filled again and again, since a million of them
 * would not fit; `NONE` of the event table where a number is not known.
 */
export interface EventDraft {
  /** Whole UTC days, half open; `NONE` in both for an undated row. */
  start: number
  end: number
  timePrecision: TimePrecision
  /** WGS84 degrees; `NaN` where the row gives no point. With a vague precision only where its label may stand. */
  lng: number
  lat: number
  placePrecision: PlacePrecision
  /** `NaN` where the row says none. */
  radiusKm: number
  place: string
  admin1: string
  country: string
  kind: Kind
  status: Status
  /** Empty: nobody is named. */
  actor: string
  target: string
  eventType: string
  source: string
  /** People killed, `NONE` where unknown. */
  killedLow: number
  killedBest: number
  killedHigh: number
  /** How many events the row stands for: 1 but in aggregates. */
  events: number
  /** The row's own id, empty where it has none. */
  id: string
}

/** What reading a table stands on beside its cells. A new one each time that a table is read. */
export interface ReadingContext {
  /** The day of reading, beyond which dates are doubted. */
  readonly today: Day
  /** Finds places of which a row has no more than the name; `null` where no gazetteer is at hand. */
  readonly gazetteer: Gazetteer | null
}

/** A doubt that costs no row. */
export type Warn = (code: WarningCode, found: string) => void

/**
 * Fills `draft` from one row. Answers `null`, or why the row is refused and what was found there.
 */
export type RowReader = (
  cells: Cells,
  geometry: Geometry | null,
  draft: EventDraft,
  warn: Warn,
) => Refusal | null

/** One kind of table: how it is known, and how its rows are read. */
export interface Layout {
  readonly id: LayoutId
  /**
   * The columns' part in it, `null` where the table is of another kind. The order of day and month is put in by
   * `recogniseTable`, which sees the whole sample.
   */
  readonly recognise: (table: TableHead) => Mapping | null
  /** A reader of one table, which remembers the rows that it has read. */
  readonly reader: (mapping: Mapping, columns: readonly string[], context: ReadingContext) => RowReader
  readonly note?: TableNote
}

/** What a table is recognised by; a {@link TableSource} is one. */
export interface TableHead {
  readonly columns: readonly string[]
  readonly sample: readonly Cells[]
  readonly headless: boolean
  readonly sampleGeometries?: readonly (Geometry | null)[]
  /** The file's name, which tells a version where the columns do not. */
  readonly fileName?: string
}
