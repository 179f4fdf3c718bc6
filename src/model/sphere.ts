/**
 * The sphere's own formulas, with our types and units: what the page needs of geometry, and no more. What only the
 * build of the data needs stands in `geometry.ts`.
 */
import type { Polygon, Position } from 'geojson'
import type { LngLat } from './event'

/** Mean radius of the earth. */
const EARTH_KM = 6371.0088

const toRad = (deg: number) => (deg * Math.PI) / 180
const toDeg = (rad: number) => (rad * 180) / Math.PI

/** By the haversine, which is exact for near points too. */
export function distanceKm(from: LngLat, to: LngLat): number {
  const [lat1, lat2] = [toRad(from[1]), toRad(to[1])]
  const a =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.sin(toRad(to[0] - from[0]) / 2) ** 2 * Math.cos(lat1) * Math.cos(lat2)
  return 2 * EARTH_KM * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a))
}

/** The true bearing at which one leaves `from` for `to`: -180 to 180, 0 is north, 90 is east. */
export function bearingDeg(from: LngLat, to: LngLat): number {
  const [lat1, lat2] = [toRad(from[1]), toRad(to[1])]
  const eastwards = toRad(to[0] - from[0])
  return toDeg(
    Math.atan2(
      Math.sin(eastwards) * Math.cos(lat2),
      Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(eastwards),
    ),
  )
}

/** The point at this true bearing and distance. */
export function destination(from: LngLat, towardsDeg: number, farKm: number): LngLat {
  const [lng, lat] = [toRad(from[0]), toRad(from[1])]
  const towards = toRad(towardsDeg)
  const far = farKm / EARTH_KM
  const lat2 = Math.asin(Math.sin(lat) * Math.cos(far) + Math.cos(lat) * Math.sin(far) * Math.cos(towards))
  const lng2 =
    lng +
    Math.atan2(
      Math.sin(towards) * Math.sin(far) * Math.cos(lat),
      Math.cos(far) - Math.sin(lat) * Math.sin(lat2),
    )
  return [toDeg(lng2), toDeg(lat2)]
}

/** So many steps from one bearing to another, both ends among them. */
function arc(middle: LngLat, radiusKm: number, fromDeg: number, toDeg: number, steps: number): Position[] {
  return Array.from({ length: steps + 1 }, (_, step) => [
    ...destination(middle, fromDeg + ((toDeg - fromDeg) * step) / steps, radiusKm),
  ])
}

/** The outline of a circle with this many corners, anticlockwise and closed: its last point is its first. */
export function circleOutline(middle: LngLat, radiusKm: number, corners: number): Position[] {
  const outline = arc(middle, radiusKm, 0, -360, corners)
  return [...outline.slice(0, -1), ...outline.slice(0, 1)]
}

/** A circle as a polygon with this many corners. */
export function circlePolygon(middle: LngLat, radiusKm: number, corners: number): Polygon {
  return { type: 'Polygon', coordinates: [circleOutline(middle, radiusKm, corners)] }
}

/** The piece of a disc between two true bearings, clockwise, with this many corners along its arc; all of it where they are one. */
export function sectorPolygon(
  middle: LngLat,
  radiusKm: number,
  fromDeg: number,
  toDeg: number,
  corners: number,
): Polygon {
  const wideDeg = (((toDeg - fromDeg) % 360) + 360) % 360
  if (wideDeg === 0) return circlePolygon(middle, radiusKm, corners)
  const edge = arc(middle, radiusKm, fromDeg, fromDeg + wideDeg, corners)
  return { type: 'Polygon', coordinates: [[[...middle], ...edge, [...middle]]] }
}
