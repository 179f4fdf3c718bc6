import { actors } from '../../seeds/actors.json'
import type { Footprint, Place } from '../../src/model/codebooks'
import type { ConflictEvent, LngLat, Where } from '../../src/model/event'
import { fromWorld } from '../../src/model/mercator'
import { PLACE_PRECISIONS, type PlacePrecision, STATUSES, type Status } from '../../src/model/vocabulary'
import { pointAt as pointAtBearing } from '../../src/pipeline/locate'
import { joinRecord } from '../../src/record/join-record'
import type { EventRecord } from '../../src/record/record'

/** The zoom at which the sheet is drawn; its cells are laid out in CSS px of that zoom. */
export const GALLERY_ZOOM = 7
export const CELL_PX = { width: 110, height: 90 }
/** North-west corner of the sheet in px of the world at that zoom: over the steppe, where nothing else is. */
const ORIGIN = { x: 40_000, y: 25_000 }

const DRAWN = PLACE_PRECISIONS.filter((precision) => precision !== 'none')
const KINDS = ['strike', 'statement'] as const

function pointAt(column: number, row: number): LngLat {
  return fromWorld(
    { x: ORIGIN.x + (column + 0.5) * CELL_PX.width, y: ORIGIN.y + (row + 0.5) * CELL_PX.height },
    GALLERY_ZOOM,
  )
}

export const GALLERY_SIZE = {
  width: DRAWN.length * CELL_PX.width,
  height: STATUSES.length * KINDS.length * CELL_PX.height,
}

export function galleryCentre(): LngLat {
  return fromWorld(
    { x: ORIGIN.x + GALLERY_SIZE.width / 2, y: ORIGIN.y + GALLERY_SIZE.height / 2 },
    GALLERY_ZOOM,
  )
}

/** One event for each precision, standing and group of kinds, and an aggregate over the towns of the first row. */
export function galleryRecord(): EventRecord {
  const cells = KINDS.flatMap((kind, group) =>
    STATUSES.flatMap((status, line) =>
      DRAWN.map((precision, column) => ({
        kind,
        status,
        precision,
        column,
        row: group * STATUSES.length + line,
      })),
    ),
  )
  const places = cells.map((cell) =>
    placeOf(`${cell.precision}-${cell.row}`, pointAt(cell.column, cell.row), cell.precision),
  )
  const events = cells.map((cell) => eventOf(cell, pointAt(cell.column, cell.row)))
  return joinRecord(events, {
    hash: '',
    actors: actors as never,
    places,
    documents: [],
    speakers: new Map(),
    footprints: new Map(cells.flatMap((cell) => outlineOf(cell, pointAt(cell.column, cell.row)))),
  })
}

interface Cell {
  readonly kind: (typeof KINDS)[number]
  readonly status: Status
  readonly precision: PlacePrecision
  readonly column: number
  readonly row: number
}

function placeOf(id: string, [lon, lat]: LngLat, precision: PlacePrecision): Place {
  const kind = precision === 'country' ? 'country' : 'town'
  return { id, name: { en: id }, country: 'SY', admin1: id, lon, lat, kind, aliases: [], source: 'gallery' }
}

const WHERE: Partial<Record<PlacePrecision, Partial<Where>>> = {
  near: { radiusKm: 20 },
  offset: { distanceKm: 20, bearingDeg: 60, radiusKm: 8 },
  ring: { distanceKm: 18 },
  sector: { bearingDeg: 315, radiusKm: 25 },
}

function eventOf({ kind, status, precision, row, column }: Cell, point: LngLat): ConflictEvent {
  const place = `${precision}-${row}`
  const striker = [
    'us-led-coalition',
    'united-states',
    'france',
    'united-kingdom',
    'russia',
    'syrian-government',
  ]
  const actor = striker[(row + column) % striker.length] ?? 'russia'
  return {
    id: `${kind}-${place}`,
    title: { en: place },
    summary: { en: place },
    kind,
    state: 'active',
    status,
    actors: kind === 'strike' ? [{ actor, role: 'conducted', basis: 'declared' }] : [],
    when: { window: { start: 16_000, end: 16_001 }, precision: 'day' },
    where: { place, name: place, country: 'SY', precision, radiusKm: null, of: place, ...WHERE[precision] },
    point: precision === 'country' ? null : labelPoint(precision, point),
    strikes: kind === 'strike' && column % 2 === 1 ? { min: 4, max: 9 } : null,
    harm: [],
    claims: [],
    links: [],
  }
}

/** As the pipeline places it: beyond its anchor, on its ring, or half-way into its sector. */
function labelPoint(precision: PlacePrecision, point: LngLat): LngLat {
  const { bearingDeg = 0, distanceKm, radiusKm } = WHERE[precision] ?? {}
  if (precision === 'sector') return pointAtBearing(point, bearingDeg, (radiusKm ?? 0) / 2)
  return distanceKm === undefined ? point : pointAtBearing(point, bearingDeg, distanceKm)
}

function outlineOf({ precision, row }: Cell, [lng, lat]: LngLat): readonly (readonly [string, Footprint])[] {
  if (precision !== 'line' && precision !== 'district' && precision !== 'province') return []
  const corners = [
    [lng - 0.3, lat - 0.15],
    [lng + 0.25, lat - 0.2],
    [lng + 0.3, lat + 0.15],
    [lng - 0.2, lat + 0.2],
    [lng - 0.3, lat - 0.15],
  ]
  const geometry =
    precision === 'line'
      ? ({ type: 'LineString', coordinates: corners.slice(0, 3) } as const)
      : ({ type: 'Polygon', coordinates: [corners] } as const)
  return [[`${precision}-${row}`, { type: 'Feature', properties: {}, geometry } as Footprint]]
}
