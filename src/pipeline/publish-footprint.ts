import type { Position } from 'geojson'
import { simplerLine } from '../model/geometry'
import type { Outlines } from './outlines'
import type { PlaceSeed } from './seed-schema'
import { outlineOf } from './shapes'

/** About 2 km: a river is published as where it runs, and the basemap draws its bends. */
const RIVER_TOLERANCE_DEG = 0.02
/** About 10 m: finer than any outline of the basemap. */
const DECIMALS = 1e4

/** A place's outline as a feature of `data/footprints.geojson`; `null` for a place without one. */
export function publishFootprint(place: PlaceSeed, outlines: Outlines) {
  const shape = outlineOf(place, outlines)
  if (!shape) return null
  const river = place.outline && 'river' in place.outline ? outlines.river(place.outline.river) : null
  const coordinates = river ? simplerLine(river, RIVER_TOLERANCE_DEG) : shape.coordinates
  return {
    type: 'Feature',
    id: place.id,
    geometry: { type: shape.type, coordinates: roundAll(coordinates) },
    properties: { name: place.name.en, kind: place.kind },
  }
}

type Nested = number | readonly Nested[] | Position

function roundAll(coordinates: Nested): Nested {
  if (typeof coordinates === 'number') return Math.round(coordinates * DECIMALS) / DECIMALS
  return coordinates.map(roundAll)
}
