import {
  type Claim,
  type ConflictEvent,
  type EventActor,
  type Harm,
  type LngLat,
  UNATTRIBUTED,
} from '../model/event'
import { latOfWorld, lngOfWorld } from '../model/mercator'
import { PLACE_PRECISIONS, TIME_PRECISIONS } from '../model/vocabulary'
import { at, type EventTable, kindAt, NONE, type Row, statusAt, windowAt } from './event-table'
import { pointId, pointName } from './named-places'
import { type RowColumns, wordAt } from './row-columns'
import type { TableColumns } from './table-of-events'

/** Columns of a reader's file, which always say what they were read from. */
export type RowTableColumns = TableColumns & { readonly said: RowColumns }

/** The only document that such a record has: the file itself. */
export const FILE_DOCUMENT = 'file'

/** Four decimals of a degree are 11 m: what a column of 32 bits holds of a place on the flat world. */
const DECIMALS = 4

/** The table of a reader's file: nothing but columns stays, and an event is made when somebody asks for one. */
export function tableOfRows(columns: RowTableColumns): EventTable {
  const { said, size } = columns
  const table: EventTable = {
    ...columns,
    id: (row) => idOfLine(said.line[row] ?? 0),
    rowOf: (id) => rowOfId(said.line, id),
    event: keepingLast((row) => {
      if (!(row >= 0 && row < size)) throw new Error(`no row ${row} in a table of ${size}`)
      return eventAt(table, said, row)
    }),
  }
  return table
}

/** So many events are kept once they were made: what a screen shows at once. */
const MOST_KEPT = 256

/** Makes an event once while it is on the screen, so that what hangs on it sees that nothing has changed. */
function keepingLast(make: (row: Row) => ConflictEvent): (row: Row) => ConflictEvent {
  const kept = new Map<Row, ConflictEvent>()
  return (row) => {
    const known = kept.get(row)
    if (known) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const made = make(row)
    kept.set(row, made)
    return made
  }
}

/** An event of a file is called by the line on which it stands. */
function idOfLine(line: number): string {
  return `row-${line}`
}

function rowOfId(lines: Uint32Array, id: string): Row | undefined {
  const line = /^row-([1-9]\d{0,9})$/.exec(id)?.[1]
  const row = line === undefined || lines.length === 0 ? -1 : lines.indexOf(Number(line))
  return row < 0 ? undefined : row
}

function eventAt(table: EventTable, said: RowColumns, row: Row): ConflictEvent {
  const window = windowAt(table, row)
  const harm = harmAt(said, row)
  const title = { en: titleOf(table, said, row) }
  return {
    id: table.id(row),
    title,
    summary: { en: '' },
    kind: kindAt(table, row),
    state: 'active',
    status: statusAt(table, row),
    actors: actorsAt(said, row),
    when: window && { window, precision: at(TIME_PRECISIONS, table.timePrecision[row]) },
    where: whereAt(table, said, row),
    point: pointAt(table, row),
    strikes: null,
    harm,
    claims: [claimAt(said, row, title)],
    links: [],
  }
}

/** "Air strike, Aleppo": what of these the file says; else the kind alone. */
function titleOf(table: EventTable, said: RowColumns, row: Row): string {
  const { name, admin1, country } = placeAt(table, said, row)
  const kind = kindAt(table, row).replaceAll('-', ' ')
  const what = wordAt(said.eventType, row) || kind.charAt(0).toUpperCase() + kind.slice(1)
  return [what, name || admin1 || country].filter((part) => part !== '').join(', ')
}

function placeAt(table: EventTable, said: RowColumns, row: Row) {
  return at(said.places, table.place[row] ?? 0)
}

/** Who did it and to whom, as the file alleges. */
function actorsAt(said: RowColumns, row: Row): readonly EventActor[] {
  const actor = at(said.actorIds, said.actor.codes[row] ?? 0)
  const target = wordAt(said.target, row)
  return [
    ...(actor === UNATTRIBUTED ? [] : [{ actor, role: 'conducted', basis: 'alleged' } as const]),
    ...(target === '' ? [] : [{ actor: target, role: 'target', basis: 'alleged' } as const]),
  ]
}

/**
 * The id of a row's place: that of the place which it names, while it stands where that stands; else its own point, so
 * that rows which share a name, or have none, are not drawn in one spot.
 */
function placeIdAt(table: EventTable, said: RowColumns, row: Row): string {
  const index = table.place[row] ?? 0
  const place = placeAt(table, said, row)
  const [x, y] = [table.x[row] ?? Number.NaN, table.y[row] ?? Number.NaN]
  const isThere = Number.isNaN(x) || (x === Math.fround(place.x) && y === Math.fround(place.y))
  if (index > 0 && isThere) return at(table.places, index)
  const point = pointAt(table, row)
  return point ? pointId(index, point) : at(table.places, index)
}

function whereAt(table: EventTable, said: RowColumns, row: Row): ConflictEvent['where'] {
  const { name, admin1, country } = placeAt(table, said, row)
  const radius = said.radiusKm[row] ?? Number.NaN
  const point = pointAt(table, row)
  return {
    place: placeIdAt(table, said, row),
    name: name || admin1 || country || (point ? pointName(point) : ''),
    country: country === '' ? null : country,
    precision: at(PLACE_PRECISIONS, table.precision[row]),
    radiusKm: Number.isNaN(radius) ? null : radius,
  }
}

function pointAt({ x, y }: EventTable, row: Row): LngLat | null {
  const [worldX, worldY] = [x[row] ?? Number.NaN, y[row] ?? Number.NaN]
  if (Number.isNaN(worldX)) return null
  return [Number(lngOfWorld(worldX).toFixed(DECIMALS)), Number(latOfWorld(worldY).toFixed(DECIMALS))]
}

/** What is not known stays `null`, and never becomes 0. */
function harmAt({ killedLow, killedBest, killedHigh }: RowColumns, row: Row): readonly Harm[] {
  const [low, best, high] = [killedLow, killedBest, killedHigh].map((column) => {
    const value = column[row] ?? NONE
    return value === NONE ? null : value
  })
  if (low == null && best == null && high == null) return []
  return [{ group: 'unknown', outcome: 'killed', low: low ?? null, best: best ?? null, high: high ?? null }]
}

/**
 * The row as what one document says. When that was published nobody tells: not before the last day that the file has
 * of anything, which is the day that stands here.
 */
function claimAt(said: RowColumns, row: Row, says: Claim['says']): Claim {
  const source = wordAt(said.source, row)
  return {
    document: FILE_DOCUMENT,
    article: FILE_DOCUMENT,
    line: said.line[row] ?? 0,
    passage: '',
    speaker: [source === '' ? said.file : source],
    origin: source === '' ? FILE_DOCUMENT : source,
    stance: 'asserts',
    says,
    published: said.lastDay,
  }
}
