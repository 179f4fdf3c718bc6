import type { Geometry, Position } from 'geojson'
import { foundText } from '../../model/problem'
import type { EventDraft } from './layout'
import { coordinateFault, readDegrees } from './read-coordinate'
import type { Refusal } from './row-codes'

/** Positions that are looked at for the middle of a shape. */
const MOST_POSITIONS = 10_000
/** Collections that stand in one another are no place that a row means. */
const DEEPEST = 4

/**
 * Fills a draft's point from a geometry. A line and an area have none: the middle of their box is only where a label
 * may stand.
 */
export function takeGeometry(geometry: Geometry, draft: EventDraft): Refusal | null {
  const positions: Position[] = []
  gather(geometry, positions, 0)
  const [first] = positions
  // A row may have columns for its place beside an empty geometry.
  if (!first) return null
  const fault = positions.map(positionFault).find((found) => found !== null)
  if (fault) return fault
  const lats = positions.map(([, lat]) => lat ?? 0)
  draft.lng = middleLng(positions.map(([lng]) => lng ?? 0))
  draft.lat = (least(lats) + most(lats)) / 2
  if (positions.some(([lng, lat]) => lng !== first[0] || lat !== first[1]))
    draft.placePrecision = /Line/.test(geometry.type) ? 'line' : 'district'
  return null
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), 360)
const most = (values: readonly number[]): number =>
  values.reduce((high, value) => Math.max(high, value), -180)

/** Of a shape on both sides of the 180th meridian it is there, and not on the other side of the earth. */
function middleLng(lngs: readonly number[]): number {
  const [west, east] = [least(lngs), most(lngs)]
  const middle = (west + east) / 2
  if (east - west <= 180 || east - west >= 360) return middle
  const onward = lngs.map((lng) => (lng < 0 ? lng + 360 : lng))
  const [from, to] = [least(onward), most(onward)]
  const across = (from + to) / 2
  return to - from >= east - west ? middle : across > 180 ? across - 360 : across
}

function gather(geometry: Geometry, into: Position[], depth: number): void {
  if (geometry.type === 'GeometryCollection') {
    if (depth < DEEPEST && Array.isArray(geometry.geometries))
      for (const part of geometry.geometries) if (part) gather(part, into, depth + 1)
    return
  }
  gatherPositions(geometry.coordinates, into, 0)
}

function gatherPositions(coordinates: unknown, into: Position[], depth: number): void {
  if (!Array.isArray(coordinates) || depth > DEEPEST || into.length >= MOST_POSITIONS) return
  if (Array.isArray(coordinates[0])) for (const part of coordinates) gatherPositions(part, into, depth + 1)
  else if (coordinates.length > 0) into.push(coordinates)
}

/** Texts where numbers belong are no position, whatever they say. */
function positionFault(position: readonly unknown[]): Refusal | null {
  const [lng, lat] = position
  const found = foundText(`${String(lat)}, ${String(lng)}`)
  if (typeof lng !== 'number' || typeof lat !== 'number') return { code: 'bad-point', found }
  if (!Number.isNaN(readDegrees(lng, 'lng') + readDegrees(lat, 'lat'))) return null
  const north = Number.isNaN(readDegrees(lat, 'lat')) ? coordinateFault(lat, 'lat') : 'no-place'
  const east = Number.isNaN(readDegrees(lng, 'lng')) ? coordinateFault(lng, 'lng') : 'no-place'
  return { code: north === 'no-place' ? (east === 'no-place' ? 'bad-point' : east) : north, found }
}
