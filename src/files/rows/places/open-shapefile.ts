import { parseZip } from 'shpjs'
import type { Problem } from '../../../model/problem'
import type { TableSource } from '../row-source'
import { SourceFault, type SourceFile, type SourceOptions, wholeOf } from '../source-file'
import { tableOfFeatures, wholeSource } from '../whole-table'

/** A shapefile in a ZIP, brought to degrees where it says how it was projected. */
export function openShapefile(file: SourceFile, { part }: SourceOptions): Promise<TableSource | Problem> {
  return wholeSource(async () => {
    const layers = await layersOf(await wholeOf(file))
    const layer = layers.find(({ fileName }) => fileName === part) ?? layers[0]
    const parts = layers.map(({ fileName }) => fileName ?? '')
    const notes = {
      format: 'shapefile',
      ...(layer?.fileName !== undefined && { part: layer.fileName }),
      ...(parts.length > 1 && { parts }),
    }
    return tableOfFeatures(file, notes, layer?.features ?? [])
  })
}

async function layersOf(bytes: Uint8Array<ArrayBuffer>) {
  try {
    const parsed = await parseZip(bytes)
    const layers = Array.isArray(parsed) ? parsed : [parsed]
    return layers.sort((a, b) => b.features.length - a.features.length)
  } catch (error) {
    throw new SourceFault('cannot-read', String(error))
  }
}
