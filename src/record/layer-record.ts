import type { FileLayers } from './file-layers'
import { layeredByActors, markLayered } from './layered-by'
import type { EventRecord } from './record'
import { layeredRecord } from './record-of-rows'

/** The same rows with the strike layers that another column makes. */
export function layerRecord(from: EventRecord, column: string, layers: FileLayers): EventRecord {
  const record = layeredByActors(from)
  const layered = layeredRecord(record, layers)
  markLayered(layered, record, column)
  return layered
}
