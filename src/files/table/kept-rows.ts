import type { Rows } from '../../record/event-table'
import { type FileLayers, layersOfWords } from '../../record/file-layers'
import type { FacetChoice, RowCells, RowColumnsOffered } from '../../record/opened-rows'
import type { WordColumn } from '../../record/row-columns'
import type { Cell, Cells } from '../rows/row-source'
import { type CodedColumn, numberOf, textOf } from './facet-counts'
import { GrowingWords } from './growing-words'
import { byRank, ranksOf } from './rank-words'
import { allProblems, type OpenTable, type TableReading } from './read-table'
import type { AskRows, RowsAnswers, RowsAsk } from './rows-questions'
import { cellsTest } from './search-cells'

/** What is kept of a table once it was read: beside what it is narrowed by, no more than the order of its rows. */
export type ReadRows = Pick<TableReading, 'coded' | 'taken' | 'facets'> & {
  readonly size: number
  readonly order: Uint32Array | null
}

/** One test of all cells of a row, given with the row's number among those that were taken, as they came. */
type CellsTest = (cells: Cells, taken: number) => boolean

/** What makes the strike layers first, then whatever else has few values. */
export function offeredBy(
  { source, mapping }: OpenTable,
  { facets }: Pick<TableReading, 'facets'>,
): RowColumnsOffered {
  const said = [mapping.actor, mapping.eventType, mapping.subType, mapping.target, mapping.source]
  const named = said.flatMap((column) => (column === undefined ? [] : (source.columns[column] ?? [])))
  const few = facets.flatMap(({ kind, column }) => (kind === 'values' ? [column] : []))
  const nameOf = (column: number | undefined) => (column === undefined ? undefined : source.columns[column])
  const { actor, eventType, place } = mapping
  return {
    facets,
    layerColumns: [...new Set([...named, ...few])],
    sortColumns: { title: nameOf(eventType), place: nameOf(place.name), actors: nameOf(actor) },
  }
}

/** Answers what the page asks of a table that was read, by reading its file again where it must. */
export function keepRows(table: OpenTable, read: ReadRows): AskRows {
  const kept = new KeptRows(table, read)
  const answers: {
    readonly [K in RowsAsk]: (asked: RowsAnswers[K]['asked']) => Promise<RowsAnswers[K]['answer']>
  } = {
    cells: (line) => kept.cells(line),
    search: (text) => kept.search(text),
    narrowed: (choices) => kept.narrowed(choices),
    sorted: (column) => kept.sorted(column),
    layersBy: (column) => kept.layersBy(column),
    problems: () => allProblems(table),
  }
  return (ask, asked) => answers[ask](asked)
}

class KeptRows {
  readonly #table: OpenTable
  readonly #read: ReadRows
  #search = 0

  constructor(table: OpenTable, read: ReadRows) {
    this.#table = table
    this.#read = read
  }

  async cells(line: number): Promise<RowCells | null> {
    const { source } = this.#table
    const cells = await source.cellsAt(line)
    if (!cells) return null
    return { line, cells: source.columns.map((column, index) => ({ column, value: textOf(cells[index]) })) }
  }

  async search(text: string): Promise<Rows> {
    this.#search += 1
    const own = this.#search
    const test = cellsTest(text)
    return this.#rowsWhere((cells) => {
      if (own !== this.#search) throw new Error('another search was asked for')
      return test === null || test(cells)
    })
  }

  async narrowed(choices: readonly FacetChoice[]): Promise<Rows> {
    const coded = choices.map((choice) => codedTest(this.#read.coded.get(choice.column), choice))
    if (coded.every((test) => test !== null))
      return this.#rowsOf((taken) => coded.every((test) => test(taken)))
    const tests = choices.map((choice) => cellTest(choice, this.#columnOf(choice.column)))
    return this.#rowsWhere((cells) => tests.every((test) => test(cells)))
  }

  async sorted(column: string): Promise<Rows> {
    const { codes, words } = await this.#wordsOf(column)
    return byRank(this.#read.size, codes, ranksOf(words))
  }

  async layersBy(column: string | null): Promise<FileLayers> {
    const { actor } = this.#table.mapping
    const name = column ?? (actor === undefined ? null : this.#table.source.columns[actor])
    const words = name == null ? { codes: new Uint8Array(), words: [''] } : await this.#wordsOf(name)
    return layersOfWords(words, this.#read.size)
  }

  /** @throws for a column that the table does not have, which is a mistake of ours */
  #columnOf(name: string): number {
    const index = this.#table.source.columns.indexOf(name)
    if (index < 0) throw new Error(`no column ${name}`)
    return index
  }

  /** What each row says in a column, in the table's order. */
  async #wordsOf(name: string): Promise<WordColumn> {
    const column = this.#columnOf(name)
    const words = new GrowingWords()
    await this.#eachTaken((cells, taken) => words.put(taken, textOf(cells[column])))
    return words.take(this.#read.size, this.#read.order)
  }

  async #rowsWhere(test: CellsTest): Promise<Rows> {
    const found = new Uint8Array(this.#read.size)
    await this.#eachTaken((cells, taken) => {
      if (test(cells, taken)) found[taken] = 1
    })
    return this.#rowsOf((taken) => found[taken] === 1)
  }

  /** The rows, in date order, of those that were taken and pass. */
  #rowsOf(passes: (taken: number) => boolean): Rows {
    const { size, order } = this.#read
    const rows = new Uint32Array(size)
    let count = 0
    for (let row = 0; row < size; row += 1) {
      if (!passes(order ? (order[row] ?? 0) : row)) continue
      rows[count] = row
      count += 1
    }
    return rows.slice(0, count)
  }

  /** Reads the file again, and hands over the rows that were taken from it. */
  async #eachTaken(act: (cells: Cells, taken: number) => void): Promise<void> {
    const { bits } = this.#read.taken
    let [skip, index, taken] = [this.#table.mapping.skipRows ?? 0, 0, 0]
    await this.#table.source.read(({ rows }) => {
      for (const cells of rows) {
        if (skip > 0) {
          skip -= 1
          continue
        }
        if (!bits || bits[index] === 1) {
          act(cells, taken)
          taken += 1
        }
        index += 1
      }
    })
  }
}

/** `null` where the value of each row was not kept. */
function codedTest(
  column: CodedColumn | undefined,
  choice: FacetChoice,
): ((taken: number) => boolean) | null {
  if (!column) return null
  const on = column.values.map(valueTest(choice))
  return (taken) => on[column.codes[taken] ?? 0] === true
}

function cellTest(choice: FacetChoice, column: number): (cells: Cells) => boolean {
  const test = valueTest(choice)
  return (cells) => test(cells[column])
}

function valueTest(choice: FacetChoice): (cell: Cell | undefined) => boolean {
  if ('values' in choice) {
    const values = new Set(choice.values)
    return (cell) => values.has(textOf(cell))
  }
  return (cell) => {
    const number = numberOf(cell)
    return number >= choice.min && number <= choice.max
  }
}
