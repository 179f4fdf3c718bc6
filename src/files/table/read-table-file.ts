import type { Problem } from '../../model/problem'
import type { OpenAccount } from '../../record/open-account'
import type { RowColumnsOffered } from '../../record/opened-rows'
import { type PackedRows, packRows } from '../../record/record-of-rows'
import type { Tell } from '../format'
import { hashFile } from '../hash-file'
import { keepRows, offeredBy } from './kept-rows'
import { type OpenTable, readTable } from './read-table'
import type { AskRows } from './rows-questions'
import type { TableAsked } from './table-asked'

/** A table that was read to its end: what the page is given, and who answers for the rest. */
export interface ReadTable {
  readonly account: OpenAccount
  readonly problems: readonly Problem[]
  /** `null` where not one row was taken. */
  readonly packed: PackedRows | null
  /** What changes hands with `packed` at once. */
  readonly buffers: readonly ArrayBuffer[]
  readonly offered: RowColumnsOffered
  readonly ask: AskRows
}

/** Reads a table that was opened, and works out what the page needs of all its rows. */
export async function readTableFile(file: Blob, table: OpenTable, tell?: Tell): Promise<ReadTable> {
  const reading = await readTable(table, tell)
  const { account, problems, rows, ...kept } = reading
  const { columns, actors, order } = rows
  const { size } = columns
  // Of a file that is gone by now its account says so; what was read before stands.
  const { packed, buffers } = packRows(columns, actors, (await hashFile(file)) ?? '')
  return {
    account,
    problems,
    packed: size === 0 ? null : packed,
    buffers,
    offered: offeredBy(table, reading),
    ask: keepRows(table, { ...kept, size, order }),
  }
}

/** Why a table is not read yet, as an account has it. */
export function askedProblem({ name, needs, columns }: TableAsked): Problem {
  return {
    code: needs === 'mapping' ? 'needs-mapping' : 'needs-answers',
    where: name,
    found: columns.join(', '),
  }
}
