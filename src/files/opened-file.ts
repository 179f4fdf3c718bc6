import type { ConflictEvent } from '../model/event'
import type { Problem } from '../model/problem'
import type { CodebookLists } from '../record/join-record'
import type { OpenAccount } from '../record/open-account'

/** An opened file's content, in values that a worker can post. */
export interface OpenedFile {
  readonly account: OpenAccount
  readonly problems: readonly Problem[]
  readonly events: readonly ConflictEvent[]
  /** `sha256:…` of its features, worked out; empty where the browser has no digest. */
  readonly hash: string
  /**
   * `null` for a whole record whose fingerprint is the one that the file states. Else the record that the file
   * says it is from, which cannot be checked; empty where it names none.
   */
  readonly partOf: string | null
  /** The codebooks that the file carries. */
  readonly codebooks: Partial<CodebookLists>
  /** The fragment of the view that the file was exported from. */
  readonly view: string | null
}

/** An account of a file of which not one row could be read. */
export function unreadable(name: string, problem: Problem): OpenedFile {
  return {
    account: {
      name,
      layout: 'unknown',
      read: 0,
      accepted: 0,
      refused: 0,
      reasons: {},
      warnings: { [problem.code]: 1 },
    },
    problems: [problem],
    events: [],
    hash: '',
    partOf: '',
    codebooks: {},
    view: null,
  }
}
