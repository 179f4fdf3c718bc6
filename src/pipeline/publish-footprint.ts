import type { LineString, MultiPolygon, Polygon, Position } from 'geojson'
import { circlePolygon } from '../model/geometry'
import type { Outlines } from './outlines'
import type { PlaceSeed } from './seed-schema'

type Shape = Polygon | MultiPolygon | LineString

/** Corners of a drawn circle. */
const CIRCLE_STEPS = 64
/** About 10 m: finer than any outline of the basemap. */
const DECIMALS = 1e4

/** A place's outline as a feature of `data/footprints.geojson`; `null` for a place without one. */
export function publishFootprint(place: PlaceSeed, outlines: Outlines) {
  const shape = shapeOf(place, outlines)
  if (!shape) return null
  return {
    type: 'Feature',
    id: place.id,
    geometry: { type: shape.type, coordinates: roundAll(shape.coordinates) },
    properties: { name: place.name.en, kind: place.kind },
  }
}

function shapeOf({ outline, lon, lat }: PlaceSeed, outlines: Outlines): Shape | null {
  if (!outline) return null
  if ('line' in outline) return { type: 'LineString', coordinates: outline.line }
  if ('province' in outline) return outlines.joinProvinces(outline.province)
  if (lon === null || lat === null) return null
  return circlePolygon([lon, lat], outline.circleKm, CIRCLE_STEPS)
}

type Nested = number | readonly Nested[] | Position

function roundAll(coordinates: Nested): Nested {
  if (typeof coordinates === 'number') return Math.round(coordinates * DECIMALS) / DECIMALS
  return coordinates.map(roundAll)
}
