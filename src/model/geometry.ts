/**
 * Geometry on the sphere, with our types and units: the only file that knows Turf. Mercator's flat world has its
 * own file.
 */
import {
  along,
  bearing,
  booleanIntersects,
  booleanPointInPolygon,
  circle,
  distance,
  length,
  lineString,
  pointToPolygonDistance,
  sector,
  simplify,
  destination as turfDestination,
} from '@turf/turf'
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { LngLat } from './event'

const KM = { units: 'kilometers' } as const

export function distanceKm(from: LngLat, to: LngLat): number {
  return distance([...from], [...to], KM)
}

/** The true bearing at which one leaves `from` for `to`: -180 to 180, 0 is north, 90 is east. */
export function bearingDeg(from: LngLat, to: LngLat): number {
  return bearing([...from], [...to])
}

/** The point at this true bearing and distance. */
export function destination(from: LngLat, towardsDeg: number, farKm: number): LngLat {
  const [lng = 0, lat = 0] = turfDestination([...from], farKm, towardsDeg, KM).geometry.coordinates
  return [lng, lat]
}

/** A circle as a polygon with this many corners. */
export function circlePolygon(middle: LngLat, radiusKm: number, corners: number): Polygon {
  return circle([...middle], radiusKm, { ...KM, steps: corners }).geometry
}

/** The outline of a circle, closed: its last point is its first. */
export function circleOutline(middle: LngLat, radiusKm: number, corners: number): Position[] {
  return circlePolygon(middle, radiusKm, corners).coordinates[0] ?? []
}

/** The piece of a disc between two true bearings, clockwise, with this many corners along its arc. */
export function sectorPolygon(
  middle: LngLat,
  radiusKm: number,
  fromDeg: number,
  toDeg: number,
  corners: number,
): Polygon {
  return sector([...middle], radiusKm, fromDeg, toDeg, { ...KM, steps: corners }).geometry
}

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
