import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { ScreenPoint } from '../host/mark-renderer'
import { SLOT_OFFSETS } from './arrange-parts'
import { pressableLayers } from './marks-layers'

/** Where a mark's glyph is on the screen: its place, moved by the offset it is drawn with. */
export function glyphPoint(map: MapLibreMap, feature: MapGeoJSONFeature): ScreenPoint | null {
  if (feature.geometry.type !== 'Point') return null
  const [lng = 0, lat = 0] = feature.geometry.coordinates
  const { x, y } = map.project([lng, lat])
  const [dx, dy] = SLOT_OFFSETS.get(String(feature.properties.slot)) ?? [0, 0]
  return { x: x + dx, y: y + dy }
}

/** The map layers of marks that stand, for these strike layers. */
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
