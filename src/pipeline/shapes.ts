import type { LineString, MultiPolygon, Polygon } from 'geojson'
import type { LngLat } from '../model/event'
import { circlePolygon, lineMiddle, sectorPolygon } from '../model/geometry'
import { locate, radiusOf, roundDegrees, type WhereSeed } from './locate'
import type { Outlines } from './outlines'
import type { PlaceSeed } from './seed-schema'

/** Corners of a drawn circle. */
const CIRCLE_STEPS = 64
/** A sector opens so far to each side of its bearing. */
const SECTOR_HALF_DEG = 22.5

/** The line of a place that is one; `null` for any other, and for a river that the basemap has not. */
export function lineOf({ outline }: PlaceSeed, outlines: Outlines): readonly LngLat[] | null {
  if (!outline) return null
  if ('river' in outline) return outlines.river(outline.river)
  return 'line' in outline ? outline.line : null
}

/** A line without a point of its own has the middle of its length. */
export function withLabelPoint(place: PlaceSeed, outlines: Outlines): PlaceSeed {
  const line = place.lon === null ? lineOf(place, outlines) : null
  if (!line) return place
  const [lon, lat] = lineMiddle(line)
  return { ...place, lon: roundDegrees(lon), lat: roundDegrees(lat) }
}

/** What is drawn of a place that has an outline; a river as finely as its basemap line is. */
export function outlineOf(place: PlaceSeed, outlines: Outlines): Polygon | MultiPolygon | LineString | null {
  const { outline, lon, lat } = place
  if (!outline) return null
  if ('province' in outline) return outlines.joinProvinces(outline.province)
  if ('circleKm' in outline)
    return lon === null || lat === null ? null : circlePolygon([lon, lat], outline.circleKm, CIRCLE_STEPS)
  const line = lineOf(place, outlines)
  return line && { type: 'LineString', coordinates: line.map((point) => [...point]) }
}

/** The circle, the ring with what is inside it, or the sector, that an event at `place` is somewhere in; `null` for other precisions. */
export function areaOf(where: WhereSeed, place: PlaceSeed): Polygon | null {
  const { precision, bearingDeg = 0, distanceKm = 0 } = where
  const anchor: LngLat | null = place.lon === null || place.lat === null ? null : [place.lon, place.lat]
  const radiusKm = radiusOf(where)
  if (!anchor) return null
  if (precision === 'ring') return circlePolygon(anchor, distanceKm, CIRCLE_STEPS)
  const point = locate(where, place)
  if (!point || radiusKm === null) return null
  return precision === 'sector'
    ? sectorPolygon(
        anchor,
        radiusKm,
        bearingDeg - SECTOR_HALF_DEG,
        bearingDeg + SECTOR_HALF_DEG,
        CIRCLE_STEPS,
      )
    : circlePolygon(point, radiusKm, CIRCLE_STEPS)
}
