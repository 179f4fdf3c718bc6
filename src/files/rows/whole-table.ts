import type { Geometry } from 'geojson'
import type { Problem } from '../../model/problem'
import { columnNames, unnamedColumns } from './column-names'
import { readValue } from './json/row-of-value'
import { type Cell, type Cells, SAMPLE_ROWS, type SourceNotes, type TableSource } from './row-source'
import { SourceFaults } from './source-faults'
import { problemOf, SourceFault, type SourceFile } from './source-file'

/** A table of a format that can only be read as a whole. */
export interface WholeTable {
  readonly notes: SourceNotes
  /** As the file has them; `null` where it names none. */
  readonly names: readonly unknown[] | null
  readonly rows: readonly Cells[]
  /** Of each row, where they are not simply counted from 1. */
  readonly lines?: Uint32Array
  readonly geometries?: readonly (Geometry | null)[]
  readonly problems?: readonly Problem[]
}

/** Rows that are handed over at once. */
const BATCH_ROWS = 4096

/** A source that loads its table when it is asked for, and lets go of it when memory is short. */
export async function wholeSource(file: SourceFile, load: () => Promise<WholeTable>): Promise<TableSource> {
  const first = await load()
  if (first.rows.length === 0) throw new SourceFault('no-rows', '')
  let kept = new WeakRef(first)
  const table = async () => {
    const held = kept.deref() ?? (await load())
    kept = new WeakRef(held)
    return held
  }
  const { notes, names, rows, geometries } = first
  const samples = geometries?.slice(0, SAMPLE_ROWS)
  return {
    notes,
    columns: names ? columnNames(names) : unnamedColumns(widest(rows.slice(0, SAMPLE_ROWS))),
    headless: names === null,
    sample: rows.slice(0, SAMPLE_ROWS),
    ...(samples && { sampleGeometries: samples }),
    read: async (take) => {
      let held: WholeTable
      try {
        held = await table()
      } catch (error) {
        return [problemOf(file.name, error)]
      }
      return handOver(held, take)
    },
    cellsAt: async (line) => {
      try {
        const held = await table()
        return held.rows[held.lines ? held.lines.indexOf(line) : line - 1] ?? null
      } catch {
        return null
      }
    },
  }
}

function widest(rows: readonly Cells[]): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0)
}

async function handOver(
  { rows, lines, geometries, problems = [] }: WholeTable,
  take: Parameters<TableSource['read']>[0],
): Promise<readonly Problem[]> {
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    const batch = rows.slice(from, from + BATCH_ROWS)
    const to = from + batch.length
    await take({
      rows: batch,
      lines: lines ? lines.slice(from, to) : Uint32Array.from(batch, (_, at) => from + at + 1),
      ...(geometries && { geometries: geometries.slice(from, to) }),
      share: to / rows.length,
    })
  }
  return problems
}

/** The table that features are: a row each, a column for each name that any of them has. */
export function tableOfFeatures(
  file: SourceFile,
  notes: SourceNotes,
  features: Iterable<unknown>,
  fault: Problem | null = null,
): WholeTable {
  const faults = new SourceFaults(file.name)
  if (fault) faults.push(fault)
  const columns = new Map<string, number>()
  const found = Array.from(features, (feature) => {
    const members = new Map<string, Cell>()
    return { members, ...readValue(feature, (name, cell) => members.set(name, cell)) }
  })
  for (const { members } of found)
    for (const name of members.keys()) if (!columns.has(name)) columns.set(name, columns.size)
  const rows = found.map(({ members, badGeometry }, at) => {
    if (badGeometry) faults.add('bad-geometry', '', at + 1)
    return Array.from(columns.keys(), (name) => members.get(name) ?? null)
  })
  const geometries = found.map(({ geometry }) => geometry)
  return { notes, names: [...columns.keys()], rows, geometries, problems: faults.list() }
}
