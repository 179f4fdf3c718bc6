import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js'
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js'
import { deserialize } from 'flatgeobuf/lib/mjs/generic/featurecollection.js'
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js'
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js'
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js'
import type { Problem } from '../../../model/problem'
import type { TableSource } from '../row-source'
import { problemOf, SourceFault, type SourceFile, wholeOf } from '../source-file'
import { tableOfFeatures, wholeSource } from '../whole-table'

/** The mark, and the length of what follows it. */
const MARK_BYTES = 8
const LENGTH_BYTES = 4
const NUMBER_BYTES = 8
/** Collections in collections. */
const MOST_LEVELS = 4

export function openFlatgeobuf(file: SourceFile): Promise<TableSource | Problem> {
  return wholeSource(file, async () => {
    const bytes = await wholeOf(file)
    const { features, fault } = await featuresOf(file, bytes)
    return tableOfFeatures(file, { format: 'flatgeobuf' }, features, fault)
  })
}

/** The features that are whole. Lengths are checked before they are believed: the library reads on behind the end. */
async function featuresOf(
  file: SourceFile,
  bytes: Uint8Array,
): Promise<{ features: unknown[]; fault: Problem | null }> {
  const features: unknown[] = []
  let whole = 0
  try {
    const head = headerEnd(bytes)
    const reading = deserialize(bytes, {
      headerMetaFn: (header: HeaderMeta) => {
        whole = countWhole(bytes, head + treeBytes(header, bytes.length))
      },
      fromFeature: (id: number, feature: Feature, header: HeaderMeta) => {
        if (id >= whole || !isPlausible(feature.geometry(), bytes.length))
          throw new SourceFault('cut-off', String(id), id + 1)
        const { id: _, ...rest } = fromFeature(id, feature, header)
        return rest
      },
    })
    for await (const feature of reading) features.push(feature)
  } catch (error) {
    if (features.length === 0) throw error
    return { features, fault: problemOf(file.name, error) }
  }
  return { features, fault: null }
}

const lengthAt = (bytes: Uint8Array, at: number) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true)

function headerEnd(bytes: Uint8Array): number {
  const end =
    bytes.length < MARK_BYTES + LENGTH_BYTES
      ? Number.POSITIVE_INFINITY
      : MARK_BYTES + LENGTH_BYTES + lengthAt(bytes, MARK_BYTES)
  if (end > bytes.length) throw new SourceFault('cut-off', String(bytes.length))
  return end
}

/** The library counts for ever in a tree of nothing. */
function treeBytes({ featuresCount, indexNodeSize }: HeaderMeta, bytes: number): number {
  if (indexNodeSize === 0) return 0
  if (featuresCount === 0) throw new SourceFault('no-rows', '')
  if (indexNodeSize < 2 || featuresCount > bytes) throw new SourceFault('cut-off', String(featuresCount))
  return calcTreeSize(featuresCount, indexNodeSize)
}

function countWhole(bytes: Uint8Array, from: number): number {
  let count = 0
  for (let at = from; at + LENGTH_BYTES <= bytes.length; count += 1) {
    at += LENGTH_BYTES + lengthAt(bytes, at)
    if (at > bytes.length) break
  }
  return count
}

/** Has it no more positions than the file has room for? */
function isPlausible(geometry: Geometry | null, bytes: number, level = 0): boolean {
  if (!geometry) return true
  const parts = geometry.partsLength()
  if (
    level > MOST_LEVELS ||
    parts > bytes ||
    geometry.xyLength() * NUMBER_BYTES > bytes ||
    geometry.endsLength() > bytes
  )
    return false
  for (let at = 0; at < parts; at += 1) if (!isPlausible(geometry.parts(at), bytes, level + 1)) return false
  return true
}
