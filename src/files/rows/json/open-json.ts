import type { Geometry } from 'geojson'
import { foundText, type Problem } from '../../../model/problem'
import { columnNames } from '../column-names'
import {
  type Cell,
  type Cells,
  type LostRow,
  type RowBatch,
  SAMPLE_ROWS,
  type TableSource,
} from '../row-source'
import { SourceFaults } from '../source-faults'
import {
  bytesOf,
  MOST_WHOLE_BYTES,
  problemOf,
  SourceFault,
  type SourceFile,
  type SourceOptions,
  sourceProblem,
} from '../source-file'
import { findItems, type ItemPlace } from './find-items'
import { type ItemBatch, readItems } from './read-items'
import { readValue, type ValuePlace } from './row-of-value'

/** Members of values that begin in this much of a file are its columns; others that come later are named. */
const COLUMN_BYTES = 4 * 1024 ** 2
const HEAD_BYTES = 4096

/** GeoJSON of any make, a feature a row, or lists of objects, an object a row. */
export async function openJson(file: SourceFile, asked: SourceOptions): Promise<TableSource | Problem> {
  try {
    const { text, start } = await textHead(file)
    const bytes = start === null ? await asUtf8(file) : file
    if (/^\s*\{\s*"type"\s*:\s*"Topology"/.test(text))
      return sourceProblem(file.name, 'is-topojson', foundText(text))
    const place = await findItems(bytes, start ?? 0, asked.part)
    return await sourceOf(bytes, place, crsOf(text))
  } catch (error) {
    return problemOf(file.name, error)
  }
}

/** The beginning of a text, and where it begins behind its mark; `null` where it is not UTF-8. */
async function textHead(file: SourceFile): Promise<{ text: string; start: number | null }> {
  const head = await bytesOf(file, 0, HEAD_BYTES)
  const [first, second] = head
  if (first === 0xff || first === 0xfe)
    return { text: new TextDecoder(second === 0xfe ? 'utf-16le' : 'utf-16be').decode(head), start: null }
  return { text: new TextDecoder().decode(head), start: first === 0xef ? 3 : 0 }
}

async function asUtf8(file: SourceFile): Promise<SourceFile> {
  if (file.size > MOST_WHOLE_BYTES) throw new SourceFault('too-large', String(file.size))
  const bytes = await bytesOf(file)
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  return Object.assign(new Blob([text]), { name: file.name })
}

/** What an older GeoJSON says its coordinates are, where they are no degrees. */
function crsOf(head: string): string | null {
  const name = /"crs"\s*:\s*\{[^}]*"name"\s*:\s*"([^"]*)"/.exec(head)?.[1]
  return name && !/CRS84|EPSG:{1,2}4326$/i.test(name) ? name : null
}

async function sourceOf(file: SourceFile, place: ItemPlace, crs: string | null): Promise<TableSource> {
  const names = new Map<string, number>()
  const head = await headOf(file, place, names)
  const reading = new JsonReading(file, place, names)
  return {
    notes: {
      format: head.located ? 'geojson' : 'json',
      ...(place.part !== undefined && { part: place.part }),
      ...(place.parts && { parts: place.parts }),
    },
    columns: columnNames([...names.keys()]),
    headless: false,
    sample: head.sample.map((value) => reading.cellsOf(value)),
    sampleGeometries: head.sample.map((value) => readValue(value, () => {}).geometry),
    read: async (take) => {
      const problems = await reading.read(take)
      return crs === null ? problems : [sourceProblem(file.name, 'other-crs', crs), ...problems]
    },
    cellsAt: (line) => reading.cellsAt(line),
  }
}

interface Head {
  readonly sample: readonly unknown[]
  /** Some value says where it stands. */
  readonly located: boolean
}

/** Gathers the names of the members of the first values. */
async function headOf(file: SourceFile, place: ItemPlace, names: Map<string, number>): Promise<Head> {
  const sample: unknown[] = []
  let located = false
  try {
    for await (const { values, end } of readItems(file, place)) {
      for (const value of values.flatMap(featuresIn)) {
        const { geometry, badGeometry } = readValue(
          value,
          (name) => names.has(name) || names.set(name, names.size),
        )
        located ||= geometry !== null || badGeometry
        if (sample.length < SAMPLE_ROWS) sample.push(value)
      }
      if (end - place.start > COLUMN_BYTES) break
    }
  } catch (error) {
    // What is whole before a cut is shown, and the cut is named when all is read.
    if (sample.length === 0) throw error
  }
  if (sample.length === 0) throw new SourceFault('no-rows', '')
  return { sample, located }
}

/** Texts of a sequence may be collections themselves. */
function featuresIn(value: unknown): readonly unknown[] {
  const { type, features } = (value ?? {}) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection') return [value]
  if (!Array.isArray(features)) throw new SourceFault('no-features', foundText(features))
  return features
}

/** Nothing can be read of it, so that it is a row which is refused. */
const isLost = ({ code }: LostRow): boolean => code === 'bad-json'

class JsonReading {
  readonly #index: { readonly line: number; readonly start: number }[] = []

  constructor(
    readonly file: SourceFile,
    readonly place: ItemPlace,
    readonly names: ReadonlyMap<string, number>,
  ) {}

  cellsOf(value: unknown): Cells {
    return this.#rowOf(value, () => {}).cells
  }

  #rowOf(value: unknown, late: (name: string) => void): ValuePlace & { readonly cells: Cells } {
    const cells = new Array<Cell>(this.names.size).fill(null)
    const place = readValue(value, (name, cell) => {
      const at = this.names.get(name)
      if (at === undefined) late(name)
      else cells[at] = cell
    })
    return { cells, ...place }
  }

  async read(take: (batch: RowBatch) => Promise<void> | void): Promise<readonly Problem[]> {
    const { file, place } = this
    const faults = new SourceFaults(file.name)
    this.#index.length = 0
    try {
      for await (const batch of readItems(file, place)) {
        this.#index.push({ line: batch.first, start: batch.start })
        const lost = batch.faults.filter(isLost)
        for (const fault of batch.faults) if (!isLost(fault)) faults.add(fault.code, fault.found, fault.line)
        await take({
          ...this.#rowsOf(batch, faults),
          ...(lost.length > 0 && { lost }),
          share: batch.end / file.size,
        })
      }
    } catch (error) {
      faults.push(problemOf(file.name, error))
    }
    return faults.list()
  }

  #rowsOf({ values, lines }: ItemBatch, faults: SourceFaults): Omit<RowBatch, 'share'> {
    const rows: Cells[] = []
    const geometries: (Geometry | null)[] = []
    const numbers: number[] = []
    for (const [at, value] of values.entries())
      for (const feature of featuresIn(value)) {
        const line = lines[at] ?? 0
        const row = this.#rowOf(feature, (name) => faults.addOnce('late-column', name, line))
        if (row.badGeometry)
          faults.add('bad-geometry', foundText((feature as { geometry?: unknown }).geometry), line)
        rows.push(row.cells)
        geometries.push(row.geometry)
        numbers.push(line)
      }
    return { rows, geometries, lines: Uint32Array.from(numbers) }
  }

  async cellsAt(line: number): Promise<Cells | null> {
    try {
      if (this.#index.length === 0) await this.read(() => {})
      const entry = this.#index.findLast((known) => known.line <= line)
      if (!entry) return null
      for await (const { values, lines } of readItems(this.file, this.place, entry.start, entry.line)) {
        const at = lines.indexOf(line)
        if (at >= 0) return this.cellsOf(featuresIn(values[at])[0])
      }
    } catch {
      // The file was changed, or ends here.
    }
    return null
  }
}
