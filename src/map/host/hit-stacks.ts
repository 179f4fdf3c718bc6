import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl'
import { SLOT_OFFSETS } from '../marks/arrange-parts'
import { pressableLayers } from '../marks/marks-layers'

/** A point of the map's box, CSS px from its top left corner. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** Where a mark's glyph is on the screen: its place, moved by the offset it is drawn with. */
export function glyphPoint(map: MapLibreMap, feature: MapGeoJSONFeature): ScreenPoint | null {
  if (feature.geometry.type !== 'Point') return null
  const [lng = 0, lat = 0] = feature.geometry.coordinates
  const { x, y } = map.project([lng, lat])
  const [dx, dy] = SLOT_OFFSETS.get(String(feature.properties.slot)) ?? [0, 0]
  return { x: x + dx, y: y + dy }
}

export function presentMarkLayers(map: MapLibreMap, layers: readonly string[]): string[] {
  return pressableLayers(layers).filter((id) => map.getLayer(id) !== undefined)
}

/** Key of the stack nearest to this point within `reachPx`; `null` where there is none. */
export function stackAt(
  map: MapLibreMap,
  layers: readonly string[],
  point: ScreenPoint,
  reachPx: number,
): string | null {
  const box: [PointLike, PointLike] = [
    [point.x - reachPx, point.y - reachPx],
    [point.x + reachPx, point.y + reachPx],
  ]
  const features = map.queryRenderedFeatures(box, { layers: presentMarkLayers(map, layers) })
  let nearest: string | null = null
  let nearestPx = Number.POSITIVE_INFINITY
  for (const feature of features) {
    const at = glyphPoint(map, feature)
    const distancePx = at ? Math.hypot(at.x - point.x, at.y - point.y) : Number.POSITIVE_INFINITY
    if (distancePx >= nearestPx) continue
    nearestPx = distancePx
    nearest = String(feature.properties.stack)
  }
  return nearest
}
