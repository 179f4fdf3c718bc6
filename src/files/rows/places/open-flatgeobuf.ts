import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import type { Problem } from '../../../model/problem'
import type { TableSource } from '../row-source'
import { SourceFault, type SourceFile, wholeOf } from '../source-file'
import { tableOfFeatures, wholeSource } from '../whole-table'

export function openFlatgeobuf(file: SourceFile): Promise<TableSource | Problem> {
  return wholeSource(async () => {
    const features: unknown[] = []
    try {
      for await (const { id: _, ...feature } of deserialize(await wholeOf(file))) features.push(feature)
    } catch (error) {
      if (features.length === 0) throw new SourceFault('cut-off', String(error))
    }
    return tableOfFeatures(file, { format: 'flatgeobuf' }, features)
  })
}
