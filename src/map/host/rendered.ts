import type { Map as MapLibreMap } from 'maplibre-gl'
import type { EventRecord } from '../../record/record'
import type { RenderedMark } from '../../state/mounted-map'
import { OTHER_LAYER } from '../marks/drawn-layers'
import { MARK_SOURCES } from '../marks/layer-parts'
import { glyphPoint, presentMarkLayers } from './hit-stacks'
import type { Scene } from './scene'

/** What is painted now: one entry for each event and each layer that draws it, in CSS px of the window. */
export function renderedMarks(
  map: MapLibreMap,
  scene: Scene | null,
  { table }: EventRecord,
): readonly RenderedMark[] {
  const stacks = new Map(scene?.placed.map((stack) => [stack.key, stack]))
  const frame = map.getContainer().getBoundingClientRect()
  const marks = new Map<string, RenderedMark>()
  for (const feature of map.queryRenderedFeatures({ layers: presentMarkLayers(map, table.layerIds) })) {
    const { role, layer, shape, stack } = feature.properties as Readonly<Record<string, unknown>>
    const at = role === 'part' ? glyphPoint(map, feature) : null
    if (!at) continue
    const part = stacks.get(String(stack))?.parts.find((candidate) => candidate.layer === layer)
    for (const row of part?.rows ?? []) {
      const event = table.id(row)
      const actor = layer === OTHER_LAYER ? null : String(layer)
      marks.set(`${event} ${actor}`, {
        event,
        mark: String(shape),
        actor,
        x: frame.left + at.x,
        y: frame.top + at.y,
      })
    }
  }
  return [...marks.values()]
}

/** A frame that never comes (a hidden tab, a lost context) is not waited for longer than this. */
const LONGEST_WAIT_MS = 10_000

/** Resolves when the map has nothing left to load or to paint. */
export function mapIdle(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      map.off('idle', done)
      resolve()
    }
    const timer = setTimeout(done, LONGEST_WAIT_MS)
    map.on('idle', done)
    map.triggerRepaint()
  })
}

/** Have the sources over the basemap drawn up what they were last given? */
export function marksLoaded(map: MapLibreMap): boolean {
  return Object.values(MARK_SOURCES).every((id) => map.getSource(id) !== undefined && map.isSourceLoaded(id))
}

/** Resolves inside the next frame for which `holds` is true. */
export function frameWhere(map: MapLibreMap, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return
      map.off('render', look)
      resolve()
    }
    map.on('render', look)
  })
}
