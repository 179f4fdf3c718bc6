import type { Problem } from '../../../model/problem'
import { foundText } from '../../../model/problem'
import { columnNames, unnamedColumns } from '../column-names'
import { type Cells, type RowBatch, SAMPLE_ROWS, type TableSource } from '../row-source'
import { SourceFaults } from '../source-faults'
import {
  bytesOf,
  problemOf,
  SourceFault,
  type SourceFile,
  type SourceOptions,
  sourceProblem,
} from '../source-file'
import { RowCutter } from './cut-rows'
import { guessEncoding } from './guess-encoding'
import { isHeadless } from './guess-header'
import { guessSeparator } from './guess-separator'
import { textPieces } from './text-pieces'

/** What its encoding is guessed by, bytes. */
const HEAD_BYTES = 256 * 1024
/** The line with which Excel is told what separates the cells. */
const SEPARATOR_LINE = /^"?sep=(.)"?\n/i

/** How a delimited text is read. */
interface Dialect {
  readonly encoding: string
  readonly separator: string
  /** The first byte behind the mark of its encoding. */
  readonly start: number
  /** Its header, where it has one, stands on this line or the first that is not blank after it. */
  readonly firstLine: number
  readonly headless: boolean
  readonly columns: readonly string[]
  readonly sample: readonly Cells[]
}

/** A text whose rows are lines and whose cells stand between separators: CSV, TSV and their kin. */
export async function openDelimited(file: SourceFile, asked: SourceOptions): Promise<TableSource | Problem> {
  try {
    const dialect = await dialectOf(file, asked)
    return 'code' in dialect ? dialect : sourceOf(file, dialect)
  } catch (error) {
    return problemOf(file.name, error)
  }
}

async function dialectOf(file: SourceFile, asked: SourceOptions): Promise<Dialect | Problem> {
  const guess = guessEncoding(await bytesOf(file, 0, HEAD_BYTES))
  const encoding = knownEncoding(asked.encoding ?? guess.encoding)
  const start = guess.bom
  let beginning: Beginning | null = null
  let text = ''
  for await (const piece of textPieces(file, encoding, start)) {
    text += piece.text
    beginning = beginningOf(text, piece.last, asked)
    // A row may be longer than a piece.
    if (beginning.rows.length > 1 || text.length > MOST_BEGINNING) break
  }
  if (text.trim() === '' || !beginning) return sourceProblem(file.name, 'empty-file', String(file.size))
  const { separator, rows, firstLine } = beginning
  if (separator === null) return sourceProblem(file.name, 'no-columns', foundText(text.trimStart()))
  const headless = isHeadless(rows[0] ?? [])
  const columns = headless
    ? unnamedColumns(Math.max(...rows.slice(0, SAMPLE_ROWS).map(({ length }) => length)))
    : columnNames(rows[0] ?? [])
  const sample = headless ? rows.slice(0, SAMPLE_ROWS) : rows.slice(1, SAMPLE_ROWS + 1)
  return { encoding, separator, start, firstLine, headless, columns, sample }
}

/** A header and a row that are longer than this are none, characters. */
const MOST_BEGINNING = 32 * 1024 ** 2

interface Beginning {
  readonly separator: string | null
  readonly rows: readonly string[][]
  readonly firstLine: number
}

function beginningOf(text: string, last: boolean, asked: SourceOptions): Beginning {
  const said = SEPARATOR_LINE.exec(text)
  const body = said ? text.slice(said[0].length) : text
  const separator = asked.separator ?? said?.[1] ?? guessSeparator(body)
  const rows = separator === null ? [] : firstRows(body, separator, last)
  return { separator, rows, firstLine: said ? 2 : 1 }
}

/** An encoding as `TextDecoder` names it. */
function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new SourceFault('bad-encoding', label)
  }
}

/** The rows of a beginning; a quote that is open at its end may close later, so that only a file's end closes it. */
function firstRows(text: string, separator: string, last: boolean): readonly string[][] {
  const { rows } = new RowCutter(separator, 1).take(text, last)
  return rows.length > 0 ? rows : new RowCutter(separator, 1).take(text, true).rows
}

function sourceOf(file: SourceFile, dialect: Dialect): TableSource {
  const { encoding, separator, headless, columns, sample } = dialect
  let index: RowIndex | null = null
  const readAll: TableSource['read'] = async (take) => {
    const reading = new DelimitedReading(file, dialect)
    const problems = await reading.read(take)
    index = reading.index
    return problems
  }
  return {
    notes: { format: separator === '\t' ? 'tsv' : 'csv', encoding, separator },
    columns,
    headless,
    sample,
    read: readAll,
    cellsAt: async (line) => {
      try {
        if (!index) await readAll(() => {})
        return (await rowAt(file, dialect, index ?? [], line)) ?? null
      } catch {
        return null
      }
    },
  }
}

/** Where in the file pieces begin that begin with a row. */
type RowIndex = readonly {
  readonly start: number
  readonly line: number
  readonly literal: boolean
}[]

class DelimitedReading {
  readonly index: RowIndex[number][] = []
  readonly #faults: SourceFaults
  readonly #cutter: RowCutter

  constructor(
    readonly file: SourceFile,
    readonly dialect: Dialect,
  ) {
    this.#faults = new SourceFaults(file.name)
    this.#cutter = new RowCutter(dialect.separator, 1)
  }

  async read(take: (batch: RowBatch) => Promise<void> | void): Promise<readonly Problem[]> {
    const { file, dialect } = this
    const cutter = this.#cutter
    let behindHeader = dialect.headless
    try {
      for await (const { text, start, end, last } of textPieces(file, dialect.encoding, dialect.start)) {
        if (cutter.atRow) this.index.push({ start, line: cutter.line, literal: cutter.literal })
        this.#noteDamage(text, cutter)
        const cut = cutter.take(text, last)
        for (const { code, line, found } of cut.faults) this.#faults.add(code, found, line)
        const from = firstRow(cut.lines, dialect.firstLine, behindHeader)
        behindHeader ||= cut.lines.length > 0
        const rows = from > 0 ? cut.rows.slice(from) : cut.rows
        if (rows.length > 0) await take({ rows, lines: cut.lines.subarray(from), share: end / file.size })
      }
    } catch (error) {
      this.#faults.push(problemOf(file.name, error))
    }
    return this.#faults.list()
  }

  /** Bytes that are no letter of the encoding. */
  #noteDamage(text: string, cutter: RowCutter): void {
    const at = cutter.atRow ? text.indexOf('\ufffd') : -1
    if (at < 0) return
    const before = text.slice(0, at)
    const line = cutter.line + (before.match(/\n/g)?.length ?? 0)
    this.#faults.add('bad-bytes', foundText(text.slice(before.lastIndexOf('\n') + 1)), line)
  }
}

/** The first row of a batch that is neither a line for Excel nor the header. */
function firstRow(lines: Uint32Array, firstLine: number, behindHeader: boolean): number {
  let at = 0
  while ((lines[at] ?? firstLine) < firstLine) at += 1
  return behindHeader || lines.length === 0 ? at : at + 1
}

async function rowAt(
  file: SourceFile,
  dialect: Dialect,
  index: RowIndex,
  line: number,
): Promise<Cells | undefined> {
  const at = index.findLastIndex((entry) => entry.line <= line)
  const entry = index[at]
  if (!entry) return undefined
  const cutter = new RowCutter(dialect.separator, entry.line, entry.literal)
  const to = index[at + 1]?.start ?? file.size
  for await (const { text, last } of textPieces(file, dialect.encoding, entry.start, to)) {
    const { rows, lines } = cutter.take(text, last)
    const row = lines.indexOf(line)
    if (row >= 0) return rows[row]
  }
  return undefined
}
