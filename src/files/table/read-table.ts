import type { Problem } from '../../model/problem'
import type { OpenAccount } from '../../record/open-account'
import type { Facet } from '../../record/opened-rows'
import type { Tell } from '../format'
import type { Mapping, RowReader } from '../layouts/layout'
import type { RowBatch, TableSource } from '../rows/row-source'
import { type CodedColumn, FacetCounts } from './facet-counts'
import { GrowingColumn } from './growing-column'
import { clearDraft, newDraft } from './new-draft'
import { ProblemTally } from './problem-tally'
import { type CollectedRows, RowCollector } from './row-collector'

/** A file that is a table, and how its rows are read. */
export interface OpenTable {
  readonly name: string
  readonly source: TableSource
  readonly mapping: Mapping
  /** What is to be said of the whole table: codes, as the account's warnings have them. */
  readonly notes: readonly string[]
  /** A reader of its rows, anew for each time that they are read: it remembers what it has met. */
  readonly newReader: () => RowReader
}

/** What came of reading every row of a table. */
export interface TableReading {
  readonly account: OpenAccount
  readonly problems: readonly Problem[]
  readonly rows: CollectedRows
  readonly facets: readonly Facet[]
  /** By name: the columns of few values whose value of each row is kept. */
  readonly coded: ReadonlyMap<string, CodedColumn>
  readonly taken: TakenRows
}

/** Which rows of a file were taken: asked by the number of a row as it comes, from 0. */
export interface TakenRows {
  readonly read: number
  /** A bit for each row that comes; `null` where every one was taken. */
  readonly bits: Uint8Array | null
}

/** Reads a table to its end: every row is taken or refused, and none is dropped without a word. */
export async function readTable(table: OpenTable, tell: Tell = () => {}): Promise<TableReading> {
  const { name, source, mapping } = table
  const tally = new ProblemTally(name)
  const taking = new Taking(table, tally)
  const isTimeToTell = everyNow(TELL_MS)
  const faults = await source.read((batch) => {
    taking.take(batch)
    if (!isTimeToTell()) return
    return tell({
      rows: taking.read,
      of: Math.max(taking.read, Math.round(taking.read / (batch.share || 1))),
    })
  })
  tally.warnOfFile([...table.notes.map((code) => ({ code, where: name, found: '' })), ...faults])
  const rows = taking.collector.finish()
  const accepted = rows.columns.size
  return {
    account: {
      name,
      layout: mapping.layout,
      read: taking.read,
      accepted,
      refused: taking.read - accepted,
      reasons: tally.reasons,
      warnings: tally.warnings,
      readAs: source.notes,
    },
    problems: tally.problems,
    rows,
    ...taking.facets(),
    taken: taking.taken(),
  }
}

/** Often enough for the eye, and for a page that reads by itself. */
const TELL_MS = 30

/** Answers yes at first, and then once in so long. */
function everyNow(ms: number): () => boolean {
  let next = Number.NEGATIVE_INFINITY
  return () => {
    const now = performance.now()
    if (now < next) return false
    next = now + ms
    return true
  }
}

/** Every problem of a table's rows, however many: read once more, for a list to download. */
export async function allProblems(table: OpenTable): Promise<readonly Problem[]> {
  const tally = new ProblemTally(table.name, Number.POSITIVE_INFINITY)
  const check = rowChecker(table, tally)
  let row = 0
  const faults = await table.source.read((batch) => {
    refuseLost(batch, tally)
    for (const index of batch.rows.keys()) {
      if (row >= (table.mapping.skipRows ?? 0)) check(batch, index)
      row += 1
    }
  })
  tally.warnOfFile(faults)
  return tally.problems
}

/** Rows of which not even the cells could be read. */
function refuseLost({ lost = [] }: RowBatch, tally: ProblemTally): number {
  for (const { code, line, found } of lost) tally.refuse(code, line, found)
  return lost.length
}

/** Reads one row into the draft; `false` where it is refused. */
function rowChecker({ newReader }: OpenTable, tally: ProblemTally) {
  const draft = newDraft()
  const reader = newReader()
  let line = 0
  const warn = (code: string, found: string) => tally.warn(code, line, found)
  const check = ({ rows, lines, geometries }: RowBatch, index: number): boolean => {
    line = lines[index] ?? 0
    const cells = rows[index] ?? []
    const refusal = reader(cells, geometries?.[index] ?? null, clearDraft(draft), warn)
    if (refusal) {
      tally.refuse(refusal.code, line, refusal.found)
      return false
    }
    return true
  }
  return Object.assign(check, { draft })
}

/** Nobody chooses among the values of more columns; those behind them are shown with their row. */
const MOST_FACETED = 512

/** Takes a table's rows, batch by batch. */
class Taking {
  #rows = 0
  #lost = 0
  readonly #tally: ProblemTally
  readonly collector: RowCollector
  readonly #check: ReturnType<typeof rowChecker>
  readonly #facets: readonly (FacetCounts | null)[]
  readonly #bits = new GrowingColumn((size) => new Uint8Array(size), 1)
  readonly #columns: readonly string[]
  #skip: number

  constructor(table: OpenTable, tally: ProblemTally) {
    const { name, source, mapping } = table
    this.#tally = tally
    this.#check = rowChecker(table, tally)
    this.collector = new RowCollector(name)
    this.#columns = source.columns
    this.#skip = mapping.skipRows ?? 0
    const plain = unfacetedColumns(mapping)
    this.#facets = source.columns.map((column, index) =>
      plain.has(index) || index >= MOST_FACETED ? null : new FacetCounts(column),
    )
  }

  get read(): number {
    return this.#rows + this.#lost
  }

  take(batch: RowBatch): void {
    const { rows, lines } = batch
    this.#lost += refuseLost(batch, this.#tally)
    for (let index = 0; index < rows.length; index += 1) {
      if (this.#skip > 0) {
        this.#skip -= 1
        continue
      }
      this.#rows += 1
      const taken = this.#check(batch, index)
      this.#bits.put(this.#rows - 1, taken ? 1 : 0)
      if (!taken) continue
      const row = this.collector.size
      this.collector.add(this.#check.draft, lines[index] ?? 0)
      const cells = rows[index] ?? []
      for (let column = 0; column < this.#facets.length; column += 1)
        this.#facets[column]?.add(row, cells[column])
    }
  }

  taken(): TakenRows {
    const bits = this.#bits.take(this.#rows, null)
    return { read: this.#rows, bits: bits.length === 0 ? null : bits }
  }

  facets(): Pick<TableReading, 'facets' | 'coded'> {
    const found = this.#facets.flatMap((counts) => counts?.facet() ?? [])
    const coded = this.#facets.flatMap((counts, index) => {
      const column = counts?.coded(this.collector.size)
      return column ? [[this.#columns[index] ?? '', column] as const] : []
    })
    return { facets: found, coded: new Map(coded.slice(0, mostCoded(this.collector.size))) }
  }
}

/** So many columns of few values are kept of a large file, a byte a row each; of another one is read again. */
function mostCoded(rows: number): number {
  return rows <= 200_000 ? Number.POSITIVE_INFINITY : 4
}

/** Days and points are chosen on the axis and on the map, and nobody chooses by id. */
function unfacetedColumns({ time, place, id }: Mapping): ReadonlySet<number> {
  const { order: _, year: __, ...days } = time
  const numbers = [...Object.values(days), place.lng, place.lat, place.mgrs, place.wkt, id]
  return new Set(numbers.filter((number) => number !== undefined))
}
