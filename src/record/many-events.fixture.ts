import { worldX, worldY } from '../model/mercator'
import { KINDS, PLACE_PRECISIONS, STATUSES, TIME_PRECISIONS } from '../model/vocabulary'
import type { EventTable, Row } from './event-table'

/** A synthetic table of any length, the same each time for a seed; its events are made one by one when asked for. */
export interface ManyEvents {
  readonly size: number
  readonly seed?: number
  readonly firstDay?: number
  readonly days?: number
}

/** Towns of Syria and Iraq, degrees, and how far their events lie about. */
const CLUSTERS = [
  { lng: 37.16, lat: 36.2, spread: 0.5 },
  { lng: 36.63, lat: 35.93, spread: 0.35 },
  { lng: 36.3, lat: 33.51, spread: 0.3 },
  { lng: 39.01, lat: 35.95, spread: 0.4 },
  { lng: 40.14, lat: 35.33, spread: 0.5 },
  { lng: 43.13, lat: 36.34, spread: 0.6 },
  { lng: 44.36, lat: 33.31, spread: 0.7 },
  { lng: 43.26, lat: 33.42, spread: 0.6 },
  { lng: 41.92, lat: 36.33, spread: 0.8 },
  { lng: 40.7, lat: 34.5, spread: 2.5 },
] as const

export const MANY_ACTORS = ['north', 'south', 'east', 'west', 'red', 'green', 'blue', 'grey'] as const

/** Numbers of 0 to 1, the same for a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Ten years of events of eight actors, clustered on Syria and Iraq, as the table of a reader's file has them. */
export function manyEvents({ size, seed = 1, firstDay = 14_610, days = 3_653 }: ManyEvents): EventTable {
  const random = seededRandom(seed)
  const start = new Int32Array(size)
  for (let row = 0; row < size; row += 1) start[row] = firstDay + Math.floor(random() * days)
  start.sort()
  const columns = emptyColumns(size)
  for (let row = 0; row < size; row += 1) fillRow(columns, row, start[row] ?? firstDay, random)
  return {
    ...columns,
    size,
    start,
    published: NO_NUMBERS,
    strikesMin: NO_NUMBERS,
    strikesMax: NO_NUMBERS,
    total: NO_NUMBERS,
    places: CLUSTERS.map((_, index) => `town-${index}`),
    layerIds: MANY_ACTORS,
    sharing: new Set(),
    counted: 'events',
    said: null,
    id: (row) => `many-${row}`,
    rowOf: (id) => {
      const row = Number(/^many-(\d+)$/.exec(id)?.[1] ?? Number.NaN)
      return row < size ? row : undefined
    },
    event: (row) => eventOf({ ...columns, start }, row),
  }
}

const NO_NUMBERS = new Int32Array()

type Columns = ReturnType<typeof emptyColumns>

function emptyColumns(size: number) {
  return {
    end: new Int32Array(size),
    x: new Float32Array(size),
    y: new Float32Array(size),
    kind: new Uint8Array(size),
    status: new Uint8Array(size),
    timePrecision: new Uint8Array(size),
    precision: new Uint8Array(size),
    place: new Uint32Array(size),
    layers: new Uint32Array(size),
    basis: new Uint8Array(size),
    located: new Uint8Array(size),
  }
}

/** Three of a hundred rows are placed in a province alone and have no point; one of ten lasts up to 30 days. */
function fillRow(columns: Columns, row: Row, start: number, random: () => number): void {
  const place = Math.floor(random() * CLUSTERS.length)
  const cluster = CLUSTERS[place] ?? CLUSTERS[0]
  const long = random() < 0.1
  columns.end[row] = start + 1 + (long ? Math.floor(random() * 30) : 0)
  columns.timePrecision[row] = TIME_PRECISIONS.indexOf(long ? 'month' : 'day')
  const kind = Math.floor(random() * 5)
  columns.kind[row] = KINDS.indexOf(KINDS[kind] ?? 'other')
  columns.status[row] = random() < 0.7 ? 0 : Math.floor(random() * STATUSES.length)
  columns.place[row] = place
  columns.layers[row] = 1 << Math.floor(random() ** 2 * MANY_ACTORS.length)
  const vague = random()
  const precision = vague < 0.03 ? 'province' : vague < 0.2 ? 'near' : 'town'
  columns.precision[row] = PLACE_PRECISIONS.indexOf(precision)
  const gauss = () => random() + random() + random() - 1.5
  const [lng, lat] = [cluster.lng + gauss() * cluster.spread, cluster.lat + gauss() * cluster.spread]
  const isPlaced = precision !== 'province'
  columns.x[row] = isPlaced ? worldX(lng) : Number.NaN
  columns.y[row] = isPlaced ? worldY(lat) : Number.NaN
  columns.located[row] = isPlaced ? 1 : 0
}

function eventOf(
  { start, end, kind, status, precision, place, layers }: Columns & { readonly start: Int32Array },
  row: Row,
): ReturnType<EventTable['event']> {
  const actor = MANY_ACTORS[31 - Math.clz32(layers[row] ?? 1)] ?? 'north'
  const town = `town-${place[row]}`
  return {
    id: `many-${row}`,
    title: { en: `Event ${row}` },
    summary: { en: `Event ${row}` },
    kind: KINDS[kind[row] ?? 0] ?? 'other',
    state: 'active',
    status: STATUSES[status[row] ?? 0] ?? 'reported',
    actors: [{ actor, role: 'conducted', basis: 'alleged' }],
    when: { window: { start: start[row] ?? 0, end: end[row] ?? 1 }, precision: 'day' },
    where: {
      place: town,
      name: town,
      country: 'SY',
      precision: PLACE_PRECISIONS[precision[row] ?? 0] ?? 'town',
      radiusKm: null,
    },
    point: null,
    strikes: null,
    harm: [],
    claims: [],
    links: [],
  }
}
