import type { Problem } from '../../model/problem'
import { fetchReader } from './fetch-reader'
import type { TableSource } from './row-source'
import { type FileKind, SNIFF_BYTES, sniff } from './sniff'
import {
  bytesOf,
  MOST_BYTES,
  type OpenSource,
  problemOf,
  type SourceFile,
  type SourceOptions,
  sourceProblem,
} from './source-file'

/** What is known and not read, each with its own word of refusal. */
const REFUSED: Partial<Record<FileKind, string>> = {
  dateline: 'is-dateline',
  sqlite: 'is-geopackage',
  pdf: 'is-pdf',
  image: 'is-image',
  'web-page': 'is-web-page',
  markup: 'is-markup',
  shapefile: 'is-bare-shapefile',
}

/** The reader of each kind, which comes when the first file of its kind does. */
const READERS: Partial<Record<FileKind, () => Promise<OpenSource>>> = {
  text: async () => (await fetchReader(() => import('./delimited/open-delimited'))).openDelimited,
  json: async () => (await fetchReader(() => import('./json/open-json'))).openJson,
  gzip: async () => (await fetchReader(() => import('./packed/open-gzip'))).openGzip,
  zip: async () => (await fetchReader(() => import('./packed/open-zip'))).openZip,
  ole: async () => (await fetchReader(() => import('./sheets/open-sheets'))).openSheets,
  'sheet-markup': async () => (await fetchReader(() => import('./sheets/open-sheets'))).openSheets,
  kml: async () => (await fetchReader(() => import('./places/open-kml'))).openKml,
  gpx: async () => (await fetchReader(() => import('./places/open-kml'))).openGpx,
  parquet: async () => (await fetchReader(() => import('./columnar/open-parquet'))).openParquet,
  arrow: async () => (await fetchReader(() => import('./columnar/open-arrow'))).openArrow,
  flatgeobuf: async () => (await fetchReader(() => import('./places/open-flatgeobuf'))).openFlatgeobuf,
}

/**
 * Opens a file as a table, by what its bytes are; a file that is none answers why. Files of our own form are answered
 * `is-dateline`, for their own reader.
 */
export async function openSource(
  file: SourceFile,
  options: SourceOptions = {},
): Promise<TableSource | Problem> {
  const { name, size } = file
  if (size >= MOST_BYTES) return sourceProblem(name, 'too-large', String(size))
  if (size === 0) return sourceProblem(name, 'empty-file', '0')
  try {
    const kind = sniff(await bytesOf(file, 0, SNIFF_BYTES))
    const refused = REFUSED[kind]
    if (refused) return sourceProblem(name, refused, kind)
    const load = READERS[kind]
    if (!load) return sourceProblem(name, 'not-text', kind)
    const open = await load()
    return await open(file, options, openSource)
  } catch (error) {
    return problemOf(name, error)
  }
}
