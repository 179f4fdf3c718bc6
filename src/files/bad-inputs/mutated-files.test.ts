import { beforeAll, expect, it, vi } from 'vitest'
import type { Mapping } from '../layouts/layout'
import { readBad } from './bad-input.fixture'
import { mutatedFile, SEED_FILES } from './mutated-files.fixture'

/** `npm run soak` reads a hundred thousand, and `FILE_SEED` others; the tests of tests only some. */
const RUNS = process.env.LONG_TESTS ? 100_000 : Math.min(2_000, Number(process.env.FUZZ_RUNS ?? 2_000))
const FIRST = Number(process.env.FILE_SEED ?? 0)

// The library of workbooks tells of each part that it does not know.
beforeAll(() => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => silent.mockRestore()
})

it.each(Object.entries(SEED_FILES))('%s is good before it comes to harm', async (name, bytes) => {
  const { account, asked } = await readBad(new File([bytes], name))
  expect(account.accepted > 0 || asked !== null).toBe(true)
  expect(account.refused).toBe(0)
})

/** What a reader might say of columns that nobody knows. */
const ANY_MAPPING: Mapping = {
  layout: 'mapped',
  time: { start: 0, order: 'dmy' },
  place: { name: 1 },
  actor: 3,
}

/** What is wrong with the reading of one mutated file; `null` where it ends as every file must. */
async function faultOf(seed: number): Promise<string | null> {
  try {
    const first = await readBad(mutatedFile(seed))
    const { account, packed } = first.asked
      ? await readBad(mutatedFile(seed), { mapping: ANY_MAPPING })
      : first
    const columns = packed?.columns
    for (let row = 0; row < account.accepted && columns; row += 1) {
      const [x, y] = [columns.x[row] ?? Number.NaN, columns.y[row] ?? Number.NaN]
      const inWorld = x >= 0 && x <= 1 && y >= 0 && y <= 1
      if (!inWorld && !(Number.isNaN(x) && Number.isNaN(y))) return `point ${x} ${y}`
      const [start, end] = [columns.start[row] ?? Number.NaN, columns.end[row] ?? Number.NaN]
      if (!(start <= end)) return `days ${start} to ${end}`
    }
    return null
  } catch (error) {
    return String(error)
  }
}

it('a shapefile whose table speaks of four thousand million rows is cut off', async () => {
  const { account } = await readBad(mutatedFile(1699))
  expect(account).toMatchObject({ read: 0, warnings: { 'cut-off': 1 } })
})

it(
  `${RUNS} mutated files end with an account that adds up, and no other way`,
  async () => {
    const faults: string[] = []
    for (let seed = FIRST; seed < FIRST + RUNS && faults.length < 10; seed += 1) {
      const fault = await faultOf(seed)
      if (fault !== null) faults.push(`${seed} ${mutatedFile(seed).name}: ${fault}`)
    }
    expect(faults).toEqual([])
  },
  60 + RUNS * 100,
)
