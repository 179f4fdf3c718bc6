/**
 * Geometry on the sphere, with our types and units: the only file that knows Turf. Mercator's flat world has its
 * own file.
 */
import {
  bearing,
  booleanPointInPolygon,
  circle,
  distance,
  sector,
  destination as turfDestination,
} from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
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
