/**
 * Points in shapes and along lines on the sphere, with our types and units: the only file that knows Turf, which the
 * page does without. The sphere's formulas and Mercator's flat world have files of their own.
 */
import {
  along,
  booleanIntersects,
  booleanPointInPolygon,
  length,
  lineString,
  pointToPolygonDistance,
  simplify,
} from '@turf/turf'
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { LngLat } from './event'

const KM = { units: 'kilometers' } as const

/** Is the point inside, or on the edge? */
export function pointInPolygon(point: LngLat, polygon: Polygon | MultiPolygon): boolean {
  return booleanPointInPolygon([...point], polygon)
}

/** How far the point is from the nearest edge of a shape that it is outside of; 0 inside. */
export function kmOutside(point: LngLat, polygon: Polygon | MultiPolygon): number {
  return Math.max(0, pointToPolygonDistance([...point], polygon, KM))
}

/** Do the two share a point? */
export function shapesMeet(one: LineString | Polygon | MultiPolygon, other: Polygon): boolean {
  return booleanIntersects(one, other)
}

/** The point with as much of the line before it as after it, in km. */
export function lineMiddle(line: readonly LngLat[]): LngLat {
  return pointAlong(line, lineKm(line) / 2)
}

/** Points of the line at most so far apart, its ends among them. */
export function pointsAlong(line: readonly LngLat[], atMostKm: number): LngLat[] {
  const km = lineKm(line)
  const steps = Math.max(1, Math.ceil(km / atMostKm))
  return Array.from({ length: steps + 1 }, (_, step) => pointAlong(line, (km * step) / steps))
}

/** The line without the points that stand less than this beside it. */
export function simplerLine(line: readonly LngLat[], toleranceDeg: number): Position[] {
  return simplify(toLine(line), { tolerance: toleranceDeg, highQuality: true }).geometry.coordinates
}

function lineKm(line: readonly LngLat[]): number {
  return length(toLine(line), KM)
}

function pointAlong(line: readonly LngLat[], farKm: number): LngLat {
  const [lng = 0, lat = 0] = along(toLine(line), farKm, KM).geometry.coordinates
  return [lng, lat]
}

function toLine(line: readonly LngLat[]) {
  return lineString(line.map((point) => [...point]))
}
