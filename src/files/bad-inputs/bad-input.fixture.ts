import { expect } from 'vitest'
import { buildRecord } from '../../../tests/fixtures/build-event'
import { shareEn } from '../../i18n/messages/en/share'
import type { Problem } from '../../model/problem'
import type { OpenAccount } from '../../record/open-account'
import { type PackedRows, recordOfRows } from '../../record/record-of-rows'
import { wordAt } from '../../record/row-columns'
import { readAny } from '../read-any'
import type { TableChoice } from '../table/open-table'
import type { TableAsked } from '../table/table-asked'

/** 22 October 2024, after most of what these files tell of. */
const TODAY = 20_018

type Content = string | Uint8Array<ArrayBuffer>

/** What came of a file, whichever way it was read. */
export interface Outcome {
  readonly account: OpenAccount
  readonly problems: readonly Problem[]
  readonly packed: PackedRows | null
  readonly asked: TableAsked | null
}

/** Reads a file as the page does, and holds its account to what every account must be. */
export async function readBad(
  file: File,
  choice: TableChoice = {},
  record = buildRecord([]),
): Promise<Outcome> {
  const found = await readAny({ file, fallback: record, choice, today: TODAY })
  const outcome: Outcome =
    found.kind === 'table' ? { ...found.table, asked: null } : { ...found.reading, packed: null }
  holdAccount(outcome)
  return outcome
}

/** Every row is accepted or refused, every refusal has its reason, and the first of them their place and value. */
function holdAccount({ account, problems, packed }: Outcome): void {
  const { read, accepted, refused, reasons } = account
  const refusals = Object.values(reasons).reduce((sum, count) => sum + count, 0)
  expect([read, refusals]).toEqual([accepted + refused, refused])
  if (packed) expect(packed.columns.size).toBe(accepted)
  if (accepted === 0) expect(problems.length).toBeGreaterThan(0)
  for (const { code } of problems)
    expect(shareEn.open.reasons[code] ?? (account.layout === 'dateline' ? code : undefined)).toBeDefined()
  const named = problems.filter(({ code }) => code in reasons)
  expect(named.length).toBeGreaterThanOrEqual(Math.min(refused, 900))
}

/** One line a problem, without the name of the file; then each event with its day, its point and its actor. */
export async function outcomeOf(
  content: Content,
  name = 'a.csv',
  choice: TableChoice = {},
): Promise<readonly string[]> {
  const { account, problems, packed, asked } = await readBad(new File([content], name), choice)
  const said = problems.map(({ code, where, found }) => {
    const at = where.startsWith(name) ? where.slice(name.length) : where
    return `${code}${at.replace(/^ \/ /, ' at ')}: ${found}`
  })
  const counts = account.read === 0 ? [] : [`${account.accepted} of ${account.read}`]
  return [
    ...(asked ? [`asked: ${asked.needs}`] : []),
    ...counts,
    ...said,
    ...rowsOf(packed).map((row) => row.join(' ')),
  ]
}

/** Of each event its day, its point with the latitude first, and its actor. */
export function rowsOf(packed: PackedRows | null): readonly (readonly [string, number, number, string])[] {
  if (!packed) return []
  const { table } = recordOfRows(packed, null)
  return Array.from({ length: table.size }, (_, row) => {
    const { when, point } = table.event(row)
    const day = when ? new Date(when.window.start * 86_400_000).toISOString().slice(0, 10) : ''
    const actor = wordAt(packed.columns.said.actor, row)
    return [day, point?.[1] ?? Number.NaN, point?.[0] ?? Number.NaN, actor || 'Other']
  })
}

/** A small good table, its cells kept apart by what is given. */
export const GOOD = 'date,lat,lon,actor\n2022-02-24,36.2,37.1,Army\n2022-02-25,36.3,37.2,Militia\n'
export const GOOD_OUTCOME = ['2 of 2', '2022-02-24 36.2 37.1 Army', '2022-02-25 36.3 37.2 Militia']
