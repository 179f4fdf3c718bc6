import type { Geometry } from 'geojson'
import type { Place } from '../../model/codebooks'
import type { ConflictEvent, LngLat } from '../../model/event'
import { circleOutline, circlePolygon, sectorPolygon } from '../../model/geometry'
import { onceEach } from '../../model/once-each'
import type { Row } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { placePoint } from './sites'

/**
 * `area`: where it may have been; `line`: along which it was; `ring`: at this distance from its middle;
 * `tie`: from an offset point to what it is measured from; `among`: from an aggregate to its places;
 * `leader`: from a glyph that stands aside to its true place.
 */
export type ShapeRole = 'area' | 'line' | 'ring' | 'tie' | 'among' | 'leader'

export type Shape = readonly [role: ShapeRole, geometry: Geometry]

/** Corners of a drawn circle. */
const CORNERS = 96
/** A sector opens this far either side of its bearing: 45° are an eighth of the compass. */
const HALF_SECTOR_DEG = 22.5

/** Each distinct outline of the record's events, drawn up when it is first shown, and which of them each row has. */
interface Outlines {
  readonly ofRow: Uint32Array
  readonly shapes: (readonly Shape[] | undefined)[]
}

const outlinesOfRecord = onceEach((record: EventRecord): Outlines => {
  const indexes = new Map<string, number>()
  const ofRow = new Uint32Array(record.table.size)
  for (let row: Row = 0; row < record.table.size; row += 1) {
    const { where, point } = record.table.event(row)
    const { precision, place, of, radiusKm, bearingDeg, distanceKm } = where
    const key = [precision, place, of, radiusKm, bearingDeg, distanceKm, point].join('/')
    const index = indexes.get(key) ?? indexes.size
    indexes.set(key, index)
    ofRow[row] = index
  }
  return { ofRow, shapes: [] }
})

/** What is drawn of how far, in what direction or in what area these events were: each distinct outline once. */
export function outlinesOf(rows: Iterable<Row>, record: EventRecord): ReadonlySet<Shape> {
  const { ofRow, shapes } = outlinesOfRecord(record)
  const indexes = new Map(Array.from(rows, (row) => [ofRow[row] ?? 0, row]))
  const drawn = [...indexes].flatMap(([index, row]) => {
    shapes[index] ??= outlineOf(record.table.event(row), record)
    return shapes[index]
  })
  return new Set(drawn)
}

function outlineOf({ where, point }: ConflictEvent, record: EventRecord): readonly Shape[] {
  const anchor = anchorOf(record.places.get(where.of ?? where.place))
  switch (where.precision) {
    case 'near':
      return point && where.radiusKm ? [['area', disc(point, where.radiusKm)]] : []
    case 'offset': {
      const tie: Shape[] =
        anchor && point ? [['tie', { type: 'LineString', coordinates: [[...anchor], [...point]] }]] : []
      return point && where.radiusKm ? [...tie, ['area', disc(point, where.radiusKm)]] : tie
    }
    case 'ring':
      return anchor && where.distanceKm ? [['ring', ring(anchor, where.distanceKm)]] : []
    case 'sector':
      return anchor && where.radiusKm && where.bearingDeg !== undefined
        ? [['area', wedge(anchor, where.radiusKm, where.bearingDeg)]]
        : []
    case 'line':
    case 'district':
    case 'province': {
      const outline = record.footprints.get(where.place)?.geometry
      if (!outline) return []
      return [[outline.type.endsWith('LineString') ? 'line' : 'area', outline]]
    }
    case 'site':
    case 'town':
    case 'country':
    case 'none':
      return []
  }
}

function anchorOf(place: Place | undefined): LngLat | null {
  return (place && placePoint(place)[0]) ?? null
}

function disc(point: LngLat, radiusKm: number): Geometry {
  return circlePolygon(point, radiusKm, CORNERS)
}

function ring(point: LngLat, radiusKm: number): Geometry {
  return { type: 'LineString', coordinates: circleOutline(point, radiusKm, CORNERS) }
}

function wedge(point: LngLat, radiusKm: number, bearingDeg: number): Geometry {
  const from = bearingDeg - HALF_SECTOR_DEG
  return sectorPolygon(point, radiusKm, from, bearingDeg + HALF_SECTOR_DEG, CORNERS)
}
