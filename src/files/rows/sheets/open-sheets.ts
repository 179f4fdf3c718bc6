import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx'
import type { Problem } from '../../../model/problem'
import { isHeadless } from '../delimited/guess-header'
import type { Cell, Cells, TableSource } from '../row-source'
import { bytesOf, SourceFault, type SourceFile, type SourceOptions } from '../source-file'
import { type WholeTable, wholeSource } from '../whole-table'

/** A workbook takes many times its size when it is read. */
const MOST_BYTES = 128 * 1024 ** 2

interface Sheet {
  readonly name: string
  readonly rows: readonly Cells[]
  readonly lines: readonly number[]
}

/** A workbook of Excel, of whatever age, or of OpenDocument: one of its sheets, that with most rows first. */
export function openSheets(file: SourceFile, { part }: SourceOptions): Promise<TableSource | Problem> {
  return wholeSource(file, async () => {
    if (file.size > MOST_BYTES) throw new SourceFault('too-large', String(file.size))
    const sheets = sheetsOf(await bytesOf(file)).filter(({ rows }) => rows.length > 0)
    const sheet = sheets.find(({ name }) => name === part) ?? sheets[0]
    if (!sheet) throw new SourceFault('no-rows', '')
    return tableOf(
      sheet,
      sheets.map(({ name }) => name),
    )
  })
}

function sheetsOf(bytes: Uint8Array): Sheet[] {
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    })
    const epoch1904 = book.Workbook?.WBProps?.date1904 === true
    const sheets = book.SheetNames.map((name) => sheetOf(name, book.Sheets[name] ?? {}, epoch1904))
    return sheets.sort((a, b) => b.rows.length - a.rows.length)
  } catch (error) {
    throw new SourceFault(
      /password-protected|ECMA-376 Encrypted|Encryption scheme/.test(String(error))
        ? 'is-locked'
        : 'not-a-sheet',
      String(error),
    )
  }
}

function sheetOf(name: string, sheet: WorkSheet, epoch1904: boolean): Sheet {
  const rows: Cells[] = []
  const lines: number[] = []
  // Rows without a cell are holes.
  for (const [at, cells] of Object.entries((sheet['!data'] ?? []) as (CellObject | undefined)[][])) {
    const row = Array.from(cells ?? [], (cell) => cellOf(cell, epoch1904))
    if (row.every((cell) => cell === null || cell === '')) continue
    rows.push(row)
    lines.push(Number(at) + 1)
  }
  return { name, rows, lines }
}

/** Lines above the header that only name the table hold one cell. */
function tableOf({ name, rows, lines }: Sheet, parts: readonly string[]): WholeTable {
  const filled = (row: Cells) => row.filter((cell) => cell !== null && cell !== '').length
  const first = Math.max(
    0,
    rows.findIndex((row) => filled(row) > 1),
  )
  const header = rows[first] ?? []
  const headless = isHeadless(header.map((cell) => String(cell ?? '')))
  const from = headless ? first : first + 1
  return {
    notes: { format: 'sheet', part: name, parts },
    names: headless ? null : header,
    rows: rows.slice(from),
    lines: Uint32Array.from(lines.slice(from)),
  }
}

function cellOf(cell: CellObject | undefined, epoch1904: boolean): Cell {
  if (!cell || cell.t === 'e' || cell.t === 'z' || cell.v === undefined) return null
  if (typeof cell.v === 'number') return isDate(cell) ? dateText(cell.v, epoch1904) : cell.v
  return String(cell.v)
}

function isDate({ z }: CellObject): boolean {
  return z !== undefined && SSF.is_date(String(z))
}

/** A day, a day and its time, or a time alone, of a number of days. */
function dateText(days: number, date1904: boolean): Cell {
  const parts: Record<'y' | 'm' | 'd' | 'H' | 'M' | 'S', number> | null = SSF.parse_date_code(days, {
    date1904,
  })
  if (!parts) return days
  const two = (number: number) => String(number).padStart(2, '0')
  const time = `${two(parts.H)}:${two(parts.M)}:${two(parts.S)}`
  if (days < 1) return time
  const day = `${String(parts.y).padStart(4, '0')}-${two(parts.m)}-${two(parts.d)}`
  return time === '00:00:00' ? day : `${day}T${time}Z`
}
