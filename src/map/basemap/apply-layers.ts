import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'

/** The layers that a map holds, by id, as they were last given to it. */
export type HeldLayers = Map<string, LayerSpecification>

type Values = Readonly<Record<string, unknown>>

/**
 * Makes the map's layers be `wanted`, in that order, with the fewest calls: layers that are gone are removed, new
 * ones added at their place, and of those that stay only the values that differ are set, so that nothing flickers.
 */
export function applyLayers(map: MapLibreMap, wanted: readonly LayerSpecification[], held: HeldLayers): void {
  const ids = new Set(wanted.map((layer) => layer.id))
  for (const id of held.keys()) {
    if (ids.has(id)) continue
    if (map.getLayer(id)) map.removeLayer(id)
    held.delete(id)
  }
  let next: string | undefined
  for (const layer of [...wanted].reverse()) {
    if (map.getLayer(layer.id)) patchLayer(map, layer, held.get(layer.id))
    else map.addLayer(layer, next)
    held.set(layer.id, layer)
    next = layer.id
  }
}

function patchLayer(
  map: MapLibreMap,
  layer: LayerSpecification,
  before: LayerSpecification | undefined,
): void {
  for (const [name, value] of changedValues(before?.paint, layer.paint)) {
    map.setPaintProperty(layer.id, name as never, value as never)
  }
  const filter = 'filter' in layer ? layer.filter : undefined
  const filterBefore = before && 'filter' in before ? before.filter : undefined
  if (JSON.stringify(filter) !== JSON.stringify(filterBefore)) map.setFilter(layer.id, filter ?? null)
  const layout = 'layout' in layer ? layer.layout : undefined
  const layoutBefore = before && 'layout' in before ? before.layout : undefined
  for (const [name, value] of changedValues(layoutBefore, layout)) {
    map.setLayoutProperty(layer.id, name as never, value as never)
  }
}

/** Names whose values differ, with the new value; `undefined` takes one back to its default. */
export function changedValues(
  before: object | undefined,
  after: object | undefined,
): readonly (readonly [name: string, value: unknown])[] {
  const old = (before ?? {}) as Values
  const now = (after ?? {}) as Values
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map((name) => [name, now[name]] as const)
}
