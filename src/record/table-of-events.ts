import { type ConflictEvent, conductorsOf, firstPublished, UNATTRIBUTED } from '../model/event'
import { worldX, worldY } from '../model/mercator'
import { KINDS, PLACE_PRECISIONS, STATUSES, TIME_PRECISIONS } from '../model/vocabulary'
import { BASIS_BITS, type EventTable, MOST_LAYERS, NONE, OTHERS_LAYER } from './event-table'

/** A table without its events: numbers and names alone, which a worker can hand over as they are. */
export type TableColumns = Omit<EventTable, 'eventCounter' | 'id' | 'rowOf' | 'event'>

/**
 * Columns of these events, which are active and in date order. `actorIds` is the codebook's order, which strike
 * layers follow.
 */
export function tableOfEvents(events: readonly ConflictEvent[], actorIds: readonly string[]): EventTable {
  return tableFrom(columnsOf(events, actorIds), events)
}

/** The table of columns and of the events that they were laid out from. */
export function tableFrom(columns: TableColumns, events: readonly ConflictEvent[]): EventTable {
  const rows = rowsById(events)
  return {
    ...columns,
    eventCounter: null,
    id: (row) => eventAt(events, row).id,
    rowOf: (id) => rows.get(id),
    event: (row) => eventAt(events, row),
  }
}

function rowsById(events: readonly ConflictEvent[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const [row, { id }] of events.entries()) rows.set(id, row)
  return rows
}

function columnsOf(events: readonly ConflictEvent[], actorIds: readonly string[]): TableColumns {
  const rows = rowsById(events)
  const places = [...new Set(events.map((event) => event.where.place))]
  const placeIndex = new Map(places.map((id, index) => [id, index]))
  const { layerIds, sharing } = layersOf(events, actorIds)
  const bits = new Map(layerIds.map((id, bit) => [id, bit]))
  const int32 = (value: (event: ConflictEvent) => number) => Int32Array.from(events, value)
  const bytes = (value: (event: ConflictEvent) => number) => Uint8Array.from(events, value)
  return {
    size: events.length,
    start: int32(({ when }) => when?.window.start ?? NONE),
    end: int32(({ when }) => when?.window.end ?? NONE),
    published: int32(firstPublished),
    x: Float32Array.from(events, ({ point }) => (point ? worldX(point[0]) : Number.NaN)),
    y: Float32Array.from(events, ({ point }) => (point ? worldY(point[1]) : Number.NaN)),
    kind: bytes(({ kind }) => KINDS.indexOf(kind)),
    status: bytes(({ status }) => STATUSES.indexOf(status)),
    timePrecision: bytes(({ when }) => (when ? TIME_PRECISIONS.indexOf(when.precision) : 0)),
    precision: bytes(({ where }) => PLACE_PRECISIONS.indexOf(where.precision)),
    place: Uint32Array.from(events, ({ where }) => placeIndex.get(where.place) ?? 0),
    layers: Uint32Array.from(events, (event) => layerMask(event, bits)),
    basis: bytes(basisBits),
    strikesMin: int32(({ strikes }) => strikes?.min ?? NONE),
    strikesMax: int32(({ strikes }) => strikes?.max ?? NONE),
    total: int32(({ countedIn }) => (countedIn === undefined ? NONE : (rows.get(countedIn) ?? NONE))),
    located: bytes((event) => (isLocated(event) ? 1 : 0)),
    places,
    layerIds,
    sharing,
    counted: 'strikes',
    said: null,
  }
}

function eventAt(events: readonly ConflictEvent[], row: number): ConflictEvent {
  const event = events[row]
  if (!event) throw new Error(`no row ${row} in a table of ${events.length}`)
  return event
}

/** Has this event a mark (or marks, or an outline) on the map? */
function isLocated(event: ConflictEvent): boolean {
  return event.point !== null || (event.where.among?.length ?? 0) > 0
}

/** Each actor that conducts a strike, in the codebook's order, then those that no codebook names, then `unattributed`. */
function layersOf(
  events: readonly ConflictEvent[],
  actorIds: readonly string[],
): Pick<EventTable, 'layerIds' | 'sharing'> {
  const conducting = new Set(events.filter(({ kind }) => kind === 'strike').flatMap(conductorsOf))
  const known = new Set(actorIds)
  const strangers = [...conducting].filter((id) => id !== UNATTRIBUTED && !known.has(id)).sort()
  const ids = [...new Set([...actorIds, ...strangers, UNATTRIBUTED])].filter((id) => conducting.has(id))
  const own = ids.length <= MOST_LAYERS ? ids : ids.slice(0, MOST_LAYERS - 1)
  const sharing = new Set(ids.slice(own.length))
  return { layerIds: sharing.size > 0 ? [...own, OTHERS_LAYER] : own, sharing }
}

function layerMask(event: ConflictEvent, bits: ReadonlyMap<string, number>): number {
  if (event.kind !== 'strike') return 0
  const others = bits.get(OTHERS_LAYER)
  let mask = 0
  for (const id of conductorsOf(event)) {
    const bit = bits.get(id) ?? others
    if (bit !== undefined) mask |= 1 << bit
  }
  return mask >>> 0
}

/** Declared by a conductor, or alleged by others (what the coder inferred is neither). */
function basisBits(event: ConflictEvent): number {
  let bits = 0
  for (const { role, basis } of event.actors)
    if (role === 'conducted' && (basis === 'declared' || basis === 'alleged')) bits |= BASIS_BITS[basis]
  return bits
}
