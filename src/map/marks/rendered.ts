import type { Map as MapLibreMap } from 'maplibre-gl'
import type { RenderedMark } from '../../state/mounted-map'
import type { Scene } from '../host/scene'
import { OTHER_LAYER } from './drawn-layers'
import { glyphPoint, presentMarkLayers } from './hit-stacks'

/** What is painted now: one entry for each event and each layer that draws it, in CSS px of the window. */
export function renderedMarks(map: MapLibreMap, { placed, table }: Scene): readonly RenderedMark[] {
  const frame = map.getContainer().getBoundingClientRect()
  const stacks = new Map(placed.map((stack) => [stack.key, stack]))
  const marks = new Map<string, RenderedMark>()
  for (const feature of map.queryRenderedFeatures({ layers: presentMarkLayers(map, table.layerIds) })) {
    const { role, layer, shape, stack } = feature.properties as Readonly<Record<string, unknown>>
    const at = role === 'part' ? glyphPoint(map, feature) : null
    if (!at) continue
    const actor = layer === OTHER_LAYER ? null : String(layer)
    const part = stacks.get(String(stack))?.parts.find((candidate) => candidate.layer === layer)
    for (const row of part?.rows ?? []) {
      const event = table.id(row)
      const [x, y] = [frame.left + at.x, frame.top + at.y]
      marks.set(`${event} ${actor}`, { event, mark: String(shape), actor, x, y })
    }
  }
  return [...marks.values()]
}
