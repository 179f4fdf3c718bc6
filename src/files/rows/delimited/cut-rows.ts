import Papa from 'papaparse'

/** A fault of a quote, by the line on which its row begins. */
export interface QuoteFault {
  readonly code: 'open-quote' | 'stray-quote'
  readonly line: number
  readonly found: string
}

export interface CutRows {
  /** Blank ones left out. */
  readonly rows: readonly string[][]
  readonly lines: Uint32Array
  readonly faults: readonly QuoteFault[]
}

/** One quote that opens may hold this much, characters; beyond, it was never closed. */
const MOST_QUOTED = 24 * 1024 ** 2
/** So many quotes that never close, and quotes mean nothing in this file. */
const MOST_OPEN = 20

/** Cuts a text that comes in pieces into rows; a row whose quote is still open waits for the next piece. */
export class RowCutter {
  #rest = ''
  #opened = 0
  readonly #separator: string

  /**
   * @param line that the next piece begins with
   * @param literal quotes are letters like others
   */
  constructor(
    separator: string,
    public line: number,
    public literal = false,
  ) {
    this.#separator = separator
  }

  /** Does the next piece begin with a row? */
  get atRow(): boolean {
    return this.#rest === ''
  }

  take(text: string, last: boolean): CutRows {
    const cut: CutRows = { rows: [], lines: new Uint32Array(0), faults: [] }
    const parts = [cut, this.#cut(this.#rest + text, last)]
    while (this.#rest !== '' && (last || this.#rest.length > MOST_QUOTED)) parts.push(...this.#pastOpen(last))
    return parts.reduce(joinedCuts)
  }

  /** The row whose quote never closes ends with its line, as if the quote were a letter; what follows is read on. */
  #pastOpen(last: boolean): CutRows[] {
    const rest = this.#rest
    const end = rest.indexOf('\n')
    const row = end < 0 ? rest : rest.slice(0, end)
    const fault = { code: 'open-quote', line: this.line, found: row } as const
    this.#opened += 1
    if (this.#opened > MOST_OPEN) this.literal = true
    const own = { rows: [row.split(this.#separator)], lines: Uint32Array.of(this.line), faults: [fault] }
    this.line += 1
    return [own, this.#cut(end < 0 ? '' : rest.slice(end + 1), last)]
  }

  #cut(text: string, last: boolean): CutRows {
    const parser = new Papa.Parser({
      delimiter: this.#separator,
      newline: '\n',
      ...(this.literal && { fastMode: true }),
    })
    // The last line too ends with a line end, so that what is left over is a row whose quote is open.
    const whole = last && text !== '' && !text.endsWith('\n') ? `${text}\n` : text
    const { data, errors, meta } = parser.parse(whole, 0, true) as Papa.ParseResult<string[]>
    this.#rest = whole.slice(meta.cursor)
    const lines = linesOf(data, this.line, whole, meta.cursor)
    this.line = lines[data.length] ?? this.line
    return { ...withoutBlanks(data, lines), faults: this.#strayQuotes(errors, data, lines) }
  }

  #strayQuotes(
    errors: readonly Papa.ParseError[],
    data: readonly string[][],
    lines: Uint32Array,
  ): QuoteFault[] {
    const rows = new Set(errors.flatMap(({ row }) => (row !== undefined && row < data.length ? [row] : [])))
    return [...rows].map((row) => ({
      code: 'stray-quote',
      line: lines[row] ?? 0,
      found: (data[row] ?? []).join(this.#separator),
    }))
  }
}

/** The line on which each row begins, and one more behind the last. */
function linesOf(rows: readonly string[][], first: number, text: string, end: number): Uint32Array {
  const plain = countEnds(text, end) === rows.length
  const lines = new Uint32Array(rows.length + 1)
  let line = first
  for (const [at, row] of rows.entries()) {
    lines[at] = line
    line += 1
    if (!plain) for (const cell of row) line += countEnds(cell, cell.length)
  }
  lines[rows.length] = line
  return lines
}

function countEnds(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Rows without a letter are no rows, only lines. */
function withoutBlanks(rows: string[][], lines: Uint32Array): { rows: string[][]; lines: Uint32Array } {
  const kept = rows.flatMap((row, at) => (isBlank(row) ? [] : [at]))
  if (kept.length === rows.length) return { rows, lines: lines.subarray(0, rows.length) }
  return { rows: kept.map((at) => rows[at] ?? []), lines: Uint32Array.from(kept, (at) => lines[at] ?? 0) }
}

function isBlank(row: readonly string[]): boolean {
  return row[0]?.trim() === '' && row.every((cell) => cell.trim() === '')
}

function joinedCuts(a: CutRows, b: CutRows): CutRows {
  if (a.rows.length === 0 && a.faults.length === 0) return b
  const lines = new Uint32Array(a.lines.length + b.lines.length)
  lines.set(a.lines)
  lines.set(b.lines, a.lines.length)
  return { rows: [...a.rows, ...b.rows], lines, faults: [...a.faults, ...b.faults] }
}
