import { gunzipSync } from 'fflate'
import { decompress } from 'fzstd'
import type { Geometry } from 'geojson'
import {
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaTree,
} from 'hyparquet'
import type { Problem } from '../../../model/problem'
import { columnNames } from '../column-names'
import { timeText } from '../day-text'
import { cellOf } from '../json/row-of-value'
import { isGeometry } from '../json/valid-geometry'
import { type Cell, type Cells, type RowBatch, SAMPLE_ROWS, type TableSource } from '../row-source'
import { problemOf, SourceFault, type SourceFile, sourceProblem } from '../source-file'

/** Rows that are unpacked at once; groups of rows may have millions. */
const BATCH_ROWS = 65_536

/** One page, unpacked. */
const MOST_PAGE_BYTES = 256 * 1024 ** 2

/** Snappy is the library's own. */
const COMPRESSORS: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { out: roomFor(length) }),
  ZSTD: (input, length) => decompress(input, roomFor(length)),
}

function roomFor(length: number): Uint8Array<ArrayBuffer> {
  if (length > MOST_PAGE_BYTES) throw new SourceFault('unpacks-too-large', String(length))
  return new Uint8Array(length)
}

type Value = unknown

/** A Parquet file, read a stretch of rows at a time, only the bytes of these. */
export async function openParquet(file: SourceFile): Promise<TableSource | Problem> {
  try {
    const reading = new ParquetReading(file, await metadataOf(file))
    return await reading.source()
  } catch (error) {
    return problemOf(file.name, error)
  }
}

async function metadataOf(file: SourceFile): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(bufferOf(file))
  } catch (error) {
    throw new SourceFault('cut-off', String(error))
  }
}

function bufferOf(file: SourceFile) {
  return {
    byteLength: file.size,
    slice: (from: number, to?: number) => {
      const read = rangeOf(file, from, to)
      // The library fetches ahead what it then may not ask for.
      read.catch(() => {})
      return read
    },
  }
}

/** Places in the file are named by the file itself: they are believed only where they are in it. */
async function rangeOf(file: SourceFile, from: number, to = file.size): Promise<ArrayBuffer> {
  const known = Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to
  if (!known || to > file.size) throw new SourceFault('cut-off', `${from}..${to}`)
  return file.slice(from, to).arrayBuffer()
}

class ParquetReading {
  readonly #columns: readonly SchemaTree[]
  readonly #geometry: number

  constructor(
    readonly file: SourceFile,
    readonly metadata: FileMetaData,
  ) {
    // The box around each geometry says nothing that its geometry does not.
    const columns = parquetSchema(metadata).children.filter(({ element }) => element.name !== 'bbox')
    const primary = geoOf(metadata)?.primary_column
    this.#geometry = columns.findIndex(
      ({ element: { name, logical_type } }) => name === primary || /^GEO/.test(logical_type?.type ?? ''),
    )
    this.#columns = columns
  }

  async source(): Promise<TableSource> {
    const total = Number(this.metadata.num_rows)
    if (total === 0) throw new SourceFault('no-rows', '')
    const head = await this.#rows(0, Math.min(SAMPLE_ROWS, total))
    return {
      notes: { format: 'parquet' },
      columns: columnNames(this.#plain(this.#columns.map(({ element }) => element.name))),
      headless: false,
      sample: head.map((row) => this.#cells(row)),
      ...(this.#geometry >= 0 && { sampleGeometries: head.map((row) => this.#place(row)) }),
      read: (take) => this.#read(total, take),
      cellsAt: async (line) => {
        try {
          const [row] = line >= 1 && line <= total ? await this.#rows(line - 1, line) : []
          return row ? this.#cells(row) : null
        } catch {
          return null
        }
      },
    }
  }

  async #read(total: number, take: (batch: RowBatch) => Promise<void> | void): Promise<readonly Problem[]> {
    const crs = crsOf(this.metadata)
    const problems = crs === null ? [] : [sourceProblem(this.file.name, 'other-crs', crs)]
    try {
      for (let from = 0; from < total; from += BATCH_ROWS) {
        const rows = await this.#rows(from, Math.min(total, from + BATCH_ROWS))
        if (rows.length === 0) throw new SourceFault('cut-off', String(from), from + 1)
        await take({
          rows: rows.map((row) => this.#cells(row)),
          lines: Uint32Array.from(rows, (_, at) => from + at + 1),
          ...(this.#geometry >= 0 && { geometries: rows.map((row) => this.#place(row)) }),
          share: Math.min(1, (from + rows.length) / total),
        })
      }
    } catch (error) {
      problems.push(problemOf(this.file.name, error))
    }
    return problems
  }

  async #rows(rowStart: number, rowEnd: number): Promise<readonly (readonly Value[])[]> {
    let rows: Value[][] = []
    await parquetRead({
      file: bufferOf(this.file),
      metadata: this.metadata,
      columns: this.#columns.map(({ element }) => element.name),
      compressors: COMPRESSORS,
      rowStart,
      rowEnd,
      onComplete: (read) => {
        rows = read
      },
    })
    return rows
  }

  /** What is not the geometry. */
  #plain<T>(row: readonly T[]): readonly T[] {
    return this.#geometry < 0 ? row : row.filter((_, at) => at !== this.#geometry)
  }

  #cells(row: readonly Value[]): Cells {
    return this.#plain(row.map(parquetCell))
  }

  #place(row: readonly Value[]): Geometry | null {
    const found = row[this.#geometry]
    if (isGeometry(found)) return found
    const { x, y } = (found ?? {}) as { x?: unknown; y?: unknown }
    const point = { type: 'Point', coordinates: [x, y] }
    return isGeometry(point) ? point : null
  }
}

function parquetCell(value: Value): Cell {
  if (value instanceof Uint8Array) return null
  return value instanceof Date ? timeText(value.getTime()) : cellOf(value)
}

interface GeoMetadata {
  readonly primary_column?: string
  readonly columns?: Readonly<
    Record<
      string,
      { readonly crs?: { readonly id?: { readonly code?: unknown }; readonly name?: unknown } | null }
    >
  >
}

function geoOf({ key_value_metadata: pairs }: FileMetaData): GeoMetadata | null {
  const text = pairs?.find(({ key }) => key === 'geo')?.value
  try {
    return text === undefined ? null : (JSON.parse(text) as GeoMetadata)
  } catch {
    return null
  }
}

/** What its coordinates are, where they are no degrees. */
function crsOf(metadata: FileMetaData): string | null {
  const geo = geoOf(metadata)
  const crs = geo?.columns?.[geo.primary_column ?? '']?.crs
  if (!crs || crs.id === undefined || /^(?:4326|CRS84)$/.test(String(crs.id.code))) return null
  return `${String(crs.id.code)} ${String(crs.name ?? '')}`.trim()
}
