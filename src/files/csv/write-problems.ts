import { foundText, type Problem } from '../../model/problem'
import type { OpenAccount } from '../../record/open-account'
import { writeRows } from './write-csv'

/** What was refused or doubtful of a file, one row each. */
export function writeProblemsCsv(
  account: Pick<OpenAccount, 'name' | 'reasons'>,
  problems: readonly Problem[],
  reasonOf: (problem: Problem) => string,
): string {
  return writeRows(
    problems.map((problem) => ({
      file: account.name,
      where: problem.where,
      outcome: Object.hasOwn(account.reasons, problem.code) ? 'refused' : 'doubtful',
      code: problem.code,
      reason: reasonOf(problem),
      found: foundText(problem.found),
    })),
    'comma',
  )
}
