import type { Problem } from '../model/problem'
import type { OpenAccount } from '../record/open-account'
import type { EventRecord } from '../record/record'
import { recordOfOpened } from './dateline/read-opened'
import type { Codebooks } from './export-slip'
import { type OpenedFile, unreadable } from './opened-file'
import type { TableAsked } from './table/table-asked'

/** What came of reading a file: its account, and the record that it is where anything of it can be shown. */
export interface FileReading extends Pick<OpenedFile, 'account' | 'partOf' | 'view'> {
  readonly account: OpenAccount
  readonly problems: readonly Problem[]
  readonly record: EventRecord | null
  /** What its reader is to say before anything of the file can be shown; `null` for nothing. */
  readonly asked: TableAsked | null
}

/** The problems that are kept: each is counted in the account, and nobody goes through more than these. */
const MOST_PROBLEMS = 1_000

/** The record of what was read; each codebook that it does not carry is that of `fallback`. */
export function readingOf(opened: OpenedFile, fallback: Codebooks): FileReading {
  const { account, problems, partOf, view } = opened
  return {
    account,
    problems: problems.slice(0, MOST_PROBLEMS),
    partOf,
    view,
    record: account.accepted === 0 ? null : recordOfOpened(opened, fallback),
    asked: null,
  }
}

/** Of a file of which not one row could be read. */
export function noReading(name: string, code: string, found: string): FileReading {
  const { account, problems, partOf, view } = unreadable(name, { code, where: name, found })
  return { account, problems, partOf, view, record: null, asked: null }
}
