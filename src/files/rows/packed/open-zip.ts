import { fetchReader } from '../fetch-reader'
import { type OpenSource, sourceProblem, wholeOf } from '../source-file'
import { entriesOf, entryBytes } from './zip-entries'

/** What packed files hold beside their tables. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.|readme|licen[cs]e|metadata)|\/$/i
const TABLES =
  /\.(?:csv|tsv|tab|txt|json|geojson|ndjson|jsonl|geojsonl|xlsx?|ods|kml|gpx|parquet|arrow|feather|fgb|gz)$/i
const LOCKED_BIT = 1

/** What a ZIP is for: a workbook, a shapefile, a KMZ, or a table that was packed. */
export const openZip: OpenSource = async (file, options, openInner) => {
  const bytes = await wholeOf(file)
  const entries = entriesOf(bytes)
  const names = entries.map(({ name }) => name)
  // The first file's own head says whether a word is needed; what is in a locked one is noise.
  if (((bytes[6] ?? 0) & LOCKED_BIT) !== 0) return sourceProblem(file.name, 'is-locked', names[0] ?? '')
  if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$|^content\.xml$/i.test(name)))
    return (await fetchReader(() => import('../sheets/open-sheets'))).openSheets(file, options)
  if (names.some((name) => /\.shp$/i.test(name) && !BESIDE.test(name)))
    return (await fetchReader(() => import('../places/open-shapefile'))).openShapefile(file, options)
  const tables = entries
    .filter(({ name }) => TABLES.test(name) && !BESIDE.test(name))
    .sort((a, b) => b.originalSize - a.originalSize)
  const entry = tables.find(({ name }) => name === options.part) ?? tables[0]
  if (!entry) return sourceProblem(file.name, 'no-table-inside', entries.map(({ name }) => name).join(', '))
  const source = await openInner(
    Object.assign(new Blob([entryBytes(bytes, entry.name)]), { name: entry.name }),
    options,
  )
  if ('code' in source || tables.length === 1) return source
  return { ...source, notes: { ...source.notes, part: entry.name, parts: tables.map(({ name }) => name) } }
}
