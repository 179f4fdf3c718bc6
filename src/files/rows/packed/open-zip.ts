import { type UnzipFileInfo, unzipSync } from 'fflate'
import type { Problem } from '../../../model/problem'
import { openSource } from '../open-source'
import type { TableSource } from '../row-source'
import {
  MOST_UNPACKED_BYTES,
  SourceFault,
  type SourceFile,
  type SourceOptions,
  sourceProblem,
  wholeOf,
} from '../source-file'

/** What packed files hold beside their tables. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.|readme|licen[cs]e|metadata)|\/$/i
const TABLES =
  /\.(?:csv|tsv|tab|txt|json|geojson|ndjson|jsonl|geojsonl|xlsx?|ods|kml|gpx|parquet|arrow|feather|fgb|gz)$/i
const LOCKED_BIT = 1

/** What a ZIP is for: a workbook, a shapefile, a KMZ, or a table that was packed. */
export async function openZip(file: SourceFile, options: SourceOptions): Promise<TableSource | Problem> {
  const bytes = await wholeOf(file)
  const entries = entriesOf(bytes)
  const names = entries.map(({ name }) => name)
  // The first file's own head says whether a word is needed; what is in a locked one is noise.
  if (((bytes[6] ?? 0) & LOCKED_BIT) !== 0) return sourceProblem(file.name, 'is-locked', names[0] ?? '')
  if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$|^content\.xml$/i.test(name)))
    return (await import('../sheets/open-sheets')).openSheets(file, options)
  if (names.some((name) => /\.shp$/i.test(name) && !BESIDE.test(name)))
    return (await import('../places/open-shapefile')).openShapefile(file, options)
  return openEntry(file, bytes, entries, options)
}

/** What stands in it, nothing unpacked; what says that it would be too large is not. */
function entriesOf(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = []
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry)
        return false
      },
    })
  } catch (error) {
    throw new SourceFault('bad-packing', String(error))
  }
  const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (size > MOST_UNPACKED_BYTES) throw new SourceFault('unpacks-too-large', String(size))
  return entries
}

async function openEntry(
  file: SourceFile,
  bytes: Uint8Array,
  entries: readonly UnzipFileInfo[],
  options: SourceOptions,
): Promise<TableSource | Problem> {
  const tables = entries
    .filter(({ name }) => TABLES.test(name) && !BESIDE.test(name))
    .sort((a, b) => b.originalSize - a.originalSize)
  const entry = tables.find(({ name }) => name === options.part) ?? tables[0]
  if (!entry) return sourceProblem(file.name, 'no-table-inside', entries.map(({ name }) => name).join(', '))
  const source = await openSource(unpacked(bytes, entry), options)
  if ('code' in source || tables.length === 1) return source
  return { ...source, notes: { ...source.notes, part: entry.name, parts: tables.map(({ name }) => name) } }
}

function unpacked(bytes: Uint8Array, { name }: UnzipFileInfo): SourceFile {
  try {
    const content = unzipSync(bytes, { filter: (entry) => entry.name === name })[name]
    return Object.assign(new Blob([new Uint8Array(content ?? [])]), { name })
  } catch (error) {
    throw new SourceFault('bad-packing', String(error))
  }
}
