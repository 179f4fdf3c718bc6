import type { FeatureCollection } from 'geojson'
import shapefile from 'shpjs'
import type { Problem } from '../../../model/problem'
import { entriesOf, entryBytes, type ZipEntry } from '../packed/zip-entries'
import type { TableSource } from '../row-source'
import { SourceFault, type SourceFile, type SourceOptions, wholeOf } from '../source-file'
import { tableOfFeatures, wholeSource } from '../whole-table'

const SHAPES = /\.shp$/i
const BESIDE = /^__MACOSX\/|(?:^|\/)\./

/** A shapefile in a ZIP, brought to degrees where it says how it was projected; of several that with most. */
export function openShapefile(
  file: SourceFile,
  { part: asked }: SourceOptions,
): Promise<TableSource | Problem> {
  return wholeSource(file, async () => {
    const bytes = await wholeOf(file)
    const entries = entriesOf(bytes)
    const parts = entries
      .filter(({ name }) => SHAPES.test(name) && !BESIDE.test(name))
      .sort((a, b) => b.originalSize - a.originalSize)
      .map(({ name }) => name.replace(SHAPES, ''))
    const part = parts.find((name) => name === asked) ?? parts[0] ?? ''
    const notes = { format: 'shapefile', part, ...(parts.length > 1 && { parts }) }
    return tableOfFeatures(file, notes, (await layerOf(bytes, entries, part)).features)
  })
}

/** The files of one layer have one name and an ending each. */
async function layerOf(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  part: string,
): Promise<FeatureCollection> {
  const ending = (end: string) => {
    const entry = entries.find(({ name }) => name.toLowerCase() === `${part}.${end}`.toLowerCase())
    return entry && entryBytes(bytes, entry.name)
  }
  try {
    const [shp, dbf, prj, cpg] = ['shp', 'dbf', 'prj', 'cpg'].map(ending)
    if (dbf) holdRows(dbf)
    return await shapefile({
      ...(shp && { shp }),
      ...(dbf && { dbf }),
      ...(prj && { prj }),
      ...(cpg && { cpg }),
    })
  } catch (error) {
    if (error instanceof SourceFault) throw error
    throw new SourceFault('cannot-read', String(error))
  }
}

/** @throws where a table's head speaks of more rows than there are bytes: the library would count through them all */
function holdRows(dbf: Uint8Array): void {
  const head = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength)
  if (dbf.length < 32 || head.getUint32(4, true) > dbf.length)
    throw new SourceFault('cut-off', String(dbf.length))
}
