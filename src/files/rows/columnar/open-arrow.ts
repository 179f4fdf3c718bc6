import {
  CompressionType,
  compressionRegistry,
  DataType,
  type Field,
  type RecordBatch,
  RecordBatchReader,
} from 'apache-arrow'
import { decompress } from 'fzstd'
import type { Geometry } from 'geojson'
import { wkbToGeojson } from 'hyparquet/src/wkb.js'
import type { Problem } from '../../../model/problem'
import { timeText } from '../day-text'
import { cellOf } from '../json/row-of-value'
import { isGeometry } from '../json/valid-geometry'
import type { Cell, Cells, TableSource } from '../row-source'
import { problemOf, SourceFault, type SourceFile, wholeOf } from '../source-file'
import { type WholeTable, wholeSource } from '../whole-table'

/** What GeoArrow calls a column of geometries. */
const GEOMETRY_NAME = /^(?:geoarrow|ogc)\./

/** No value takes less than a bit. */
const BITS = 8

type Read = (batch: RecordBatch, column: number, row: number) => unknown

/** Arrow's columns, as a file (Feather) or as a stream. */
export function openArrow(file: SourceFile): Promise<TableSource | Problem> {
  compressionRegistry.set(CompressionType.ZSTD, { decode: (bytes) => decompress(bytes) })
  return wholeSource(file, async () => tableOf(file, await wholeOf(file)))
}

function tableOf(file: SourceFile, bytes: Uint8Array): WholeTable {
  const rows: Cells[] = []
  const geometries: (Geometry | null)[] = []
  let fields: readonly Field[] = []
  let fault: Problem | null = null
  try {
    for (const batch of RecordBatchReader.from(bytes)) {
      if (batch.numRows > bytes.length * BITS) throw new SourceFault('cut-off', String(batch.numRows))
      fields = batch.schema.fields
      const geometry = fields.findIndex(isGeometryField)
      for (let row = 0; row < batch.numRows; row += 1) {
        rows.push(
          fields.flatMap((field, at) => (at === geometry ? [] : [cellIn(field, valueAt(batch, at, row))])),
        )
        if (geometry >= 0) geometries.push(placeOf(valueAt(batch, geometry, row)))
      }
    }
  } catch (error) {
    fault = problemOf(file.name, arrowFault(error))
    if (rows.length === 0) throw arrowFault(error)
  }
  return {
    notes: { format: 'arrow' },
    names: fields.filter((field) => !isGeometryField(field)).map(({ name }) => name),
    rows,
    ...(geometries.length > 0 && { geometries }),
    problems: fault ? [fault] : [],
  }
}

/** Its other way of packing, LZ4, is not read here. */
function arrowFault(error: unknown): SourceFault {
  if (error instanceof SourceFault) return error
  return new SourceFault(/compress/.test(String(error)) ? 'is-compressed' : 'cut-off', String(error))
}

const valueAt: Read = (batch, column, row) => batch.getChildAt(column)?.get(row)

function isGeometryField({ metadata, name, type }: Field): boolean {
  const said = metadata.get('ARROW:extension:name')
  return said
    ? GEOMETRY_NAME.test(said)
    : name === 'geometry' && (DataType.isBinary(type) || DataType.isLargeBinary(type))
}

function cellIn({ type }: Field, value: unknown): Cell {
  if (typeof value === 'number' && (DataType.isDate(type) || DataType.isTimestamp(type)))
    return timeText(value)
  if (value instanceof Uint8Array) return null
  return cellOf(value)
}

/** A place in the binary form of databases, or as its two numbers. */
function placeOf(value: unknown): Geometry | null {
  const found = value instanceof Uint8Array ? fromWkb(value) : pointOf(value)
  return isGeometry(found) ? found : null
}

function fromWkb(bytes: Uint8Array): unknown {
  try {
    return wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 })
  } catch {
    return null
  }
}

function pointOf(value: unknown): unknown {
  const [x, y] = Symbol.iterator in Object(value) ? [...(value as Iterable<unknown>)] : []
  const axis = (part: unknown) => (Array.isArray(part) ? part[1] : part)
  return { type: 'Point', coordinates: [axis(x), axis(y)] }
}
