import type { Day, DayWindow } from '../model/civil-date'
import type { ConflictEvent } from '../model/event'
import { onceEach } from '../model/once-each'
import { partitionPoint } from '../model/partition-point'
import { KINDS, type Kind, STATUSES, type Status } from '../model/vocabulary'
import type { Codes, RowColumns } from './row-columns'
import type { StrikeCounter } from './strike-counts'

/** The number of an event in its table: rows are in date order (first day, then id), undated ones last. */
export type Row = number

/** Rows in date order, each once. */
export type Rows = Uint32Array

/** In a column of days or numbers: not known, or there is none. Never 0. */
export const NONE = -2_147_483_648

/** Bits of the column `basis`: what is told of those who conducted the event. */
export const BASIS_BITS = { declared: 1, alleged: 2 } as const

/** More conducting actors than this share the last layer: one bit of a column stands for each layer. */
export const MOST_LAYERS = 32

/** The layer of the actors beyond those that have a layer of their own. */
export const OTHERS_LAYER = 'others'

/**
 * The active events of a record as columns: what asks for all of them reads numbers, and only what shows one event
 * asks for it as an object. Every column has `size` values, one for each row, but for those of a reader's file that say
 * nothing of any row, which are empty.
 */
export interface EventTable {
  readonly size: number
  /** First day, and the first day after the last; `NONE` for an undated event. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** The first day on which any claim of the event was known; empty where no row has one. */
  readonly published: Int32Array
  /** Web Mercator, 0 to 1 from the west and from the north; `NaN` where no point is honest. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Index in `KINDS`, in `STATUSES`, in `TIME_PRECISIONS` (0 for an undated event) and in `PLACE_PRECISIONS`. */
  readonly kind: Uint8Array
  readonly status: Uint8Array
  readonly timePrecision: Uint8Array
  readonly precision: Uint8Array
  /** Index in `places`. */
  readonly place: Codes
  /** One bit for each strike layer of `layerIds` that a row belongs to; 0 for the other kinds of a record of strikes. */
  readonly layers: Uint32Array
  /** `BASIS_BITS` of the conductors; empty where every one is as the file alleges it. */
  readonly basis: Uint8Array
  /**
   * Bounds of the number of strikes; `NONE` where it is not known or the event is none. Of a table that counts events
   * those that each row stands for, empty where that is one everywhere.
   */
  readonly strikesMin: Int32Array
  readonly strikesMax: Int32Array
  /** The row in whose total this event's strikes are counted already; `NONE` for most; empty where it is for all. */
  readonly total: Int32Array
  /** 1 where the event has a mark, or marks, or an outline on the map. */
  readonly located: Uint8Array
  /** Gazetteer ids that the column `place` counts through. */
  readonly places: readonly string[]
  /** Ids of the strike layers by their bit: actors in the codebook's order, `unattributed`, `others`. */
  readonly layerIds: readonly string[]
  /** Conducting actors that have no layer of their own and share `others`; none in most records. */
  readonly sharing: ReadonlySet<string>
  /** What the numbers of its layers are numbers of. */
  readonly counted: 'strikes' | 'events'
  /** What the rows of a reader's file say beside the other columns; `null` of a record whose events are kept whole. */
  readonly said: RowColumns | null
  /** Counts the rows of a table that counts events; `null` of one that counts strikes. */
  readonly eventCounter: ((table: EventTable, span: DayWindow) => StrikeCounter) | null
  id(row: Row): string
  /** The row of an active event, `undefined` for any other id. */
  rowOf(id: string): Row | undefined
  /** One event as a whole, made when it is asked for. */
  event(row: Row): ConflictEvent
}

export function kindAt(table: EventTable, row: Row): Kind {
  return at(KINDS, table.kind[row])
}

export function statusAt(table: EventTable, row: Row): Status {
  return at(STATUSES, table.status[row])
}

/** @throws when a column holds no index of the list, which is our own mistake */
export function at<T>(list: readonly T[], index: number | undefined): T {
  const found = index === undefined ? undefined : list[index]
  if (found === undefined) throw new Error(`no entry ${index} in a list of ${list.length}`)
  return found
}

const fileTells = onceEach(({ status }: EventTable) => ({ status: status.some((one) => one !== status[0]) }))

/** Do rows stand differently to be believed? Those of most files do not, and nothing is told of it then. */
export function tellsStatus(table: EventTable): boolean {
  return table.said === null || fileTells(table).status
}

/** Is the row drawn and counted in a strike layer? Those of a reader's file are, whatever their kind. */
export function inLayer(table: EventTable, row: Row): boolean {
  return table.layers[row] !== 0
}

/** What is told of those who conducted a row's event, in `BASIS_BITS`. */
export function basisAt({ basis }: EventTable, row: Row): number {
  return basis[row] ?? BASIS_BITS.alleged
}

/** Index of the kind `strike` in its column. */
export const STRIKE = KINDS.indexOf('strike')

export function isStrike(table: EventTable, row: Row): boolean {
  return table.kind[row] === STRIKE
}

/** The days of a row, `null` for an undated event. */
export function windowAt(table: EventTable, row: Row): DayWindow | null {
  const start = table.start[row] ?? NONE
  return start === NONE ? null : { start, end: table.end[row] ?? start }
}

/** Do the row's days overlap a stretch? Undated events overlap none. */
export function overlapsSpan(table: EventTable, row: Row, start: Day, end: Day): boolean {
  const first = table.start[row] ?? NONE
  return first !== NONE && first < end && (table.end[row] ?? NONE) > start
}

/** Every row of a table. */
export function allRows(table: EventTable): Rows {
  const rows = new Uint32Array(table.size)
  for (let row = 0; row < rows.length; row += 1) rows[row] = row
  return rows
}

/** Those of these rows for which `holds` answers true. */
export function rowsWhere(rows: Rows, holds: (row: Row) => boolean): Rows {
  return rows.filter((row) => holds(row))
}

/** Is the row among these, which are in order? */
export function hasRow(rows: Rows, row: Row): boolean {
  return rows[partitionPoint(rows.length, (index) => (rows[index] ?? row) < row)] === row
}

/** The events of these rows as objects: for lists that a reader asked to see, never for a frame. */
export function eventsAt(table: EventTable, rows: Rows): readonly ConflictEvent[] {
  return Array.from(rows, (row) => table.event(row))
}

export function idsAt(table: EventTable, rows: Rows): readonly string[] {
  return Array.from(rows, (row) => table.id(row))
}

/** Ids of the strike layers whose bits are set, in their order. */
export function layersInMask(table: EventTable, mask: number): readonly string[] {
  return table.layerIds.filter((_, bit) => (mask & (1 << bit)) !== 0)
}

/** The strike layer that an actor's strikes are in: its own, or the one that it shares. */
export function layerOf({ sharing }: EventTable, actor: string): string {
  return sharing.has(actor) ? OTHERS_LAYER : actor
}

/** The bits of those of these layers that the table has. */
export function maskOfLayers(table: EventTable, ids: Iterable<string>): number {
  let mask = 0
  for (const id of ids) {
    const bit = table.layerIds.indexOf(id)
    if (bit >= 0) mask |= 1 << bit
  }
  return mask >>> 0
}
