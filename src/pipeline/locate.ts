import { windName } from '../i18n/describe-place'
import type { LngLat } from '../model/event'
import { destination } from '../model/geometry'
import type { PlacePrecision } from '../model/vocabulary'
import type { EventSeed, PlaceSeed } from './seed-schema'

export type WhereSeed = EventSeed['where']

/** Radius in km of a place whose record states none (`seeds/README.md`). */
const DEFAULT_RADIUS_KM: Partial<Record<PlacePrecision, number>> = { site: 1, town: 5 }

/** The place's own point; `null` for a place without one. */
function placePoint(place: PlaceSeed): LngLat | null {
  return place.lon === null || place.lat === null ? null : [place.lon, place.lat]
}

/**
 * Where a mark or a label may stand, for an event at `place`: for an `offset` the point at that
 * bearing (degrees true) and distance (km, on the sphere), for a `ring` the point of its circle due
 * north of the anchor, for a `sector` the point at half its depth. `null` where no point is honest.
 */
export function locate(where: WhereSeed, place: PlaceSeed): LngLat | null {
  const point = placePoint(place)
  if (!point || where.precision === 'country' || where.precision === 'none') return null
  const { bearingDeg = 0, distanceKm = 0, radiusKm } = where
  if (where.precision === 'offset') return pointAt(point, bearingDeg, distanceKm)
  if (where.precision === 'ring') return pointAt(point, 0, distanceKm)
  if (where.precision === 'sector') return pointAt(point, bearingDeg, (radiusKm ?? 0) / 2)
  return point
}

/** The point at this distance and true bearing, rounded to 5 decimals (about a metre). */
export function pointAt(from: LngLat, bearingDeg: number, distanceKm: number): LngLat {
  const [lng, lat] = destination(from, bearingDeg, distanceKm)
  return [roundDegrees(lng), roundDegrees(lat)]
}

export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}

/** The place's name as shown, with the bearing and distance that the precision adds to it. */
export function nameWhere(where: WhereSeed, place: PlaceSeed): string {
  const { bearingDeg = 0, distanceKm } = where
  if (where.name !== undefined) return where.name
  if (where.precision === 'offset')
    return `${distanceKm} km ${windName(bearingDeg, 'en')} of ${place.name.en}`
  if (where.precision === 'ring') return `${distanceKm} km from ${place.name.en}`
  if (where.precision === 'sector') return `${windName(bearingDeg, 'en')} of ${place.name.en}`
  return place.name.en
}

export function radiusOf(where: WhereSeed): number | null {
  return where.radiusKm ?? DEFAULT_RADIUS_KM[where.precision] ?? null
}
