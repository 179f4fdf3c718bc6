import { expect, it } from 'vitest'
import { openCsv } from '../../tests/fixtures/open-csv'
import { rowsByWords, rowsOfBoth } from './search-row-words'

const LINES = [
  'date,latitude,longitude,actor,event_type,location',
  '2015-11-13,35.9,39,Army,Shelling,Raqqa',
  '2015-11-14,35.9,39,Free Army of Jaysh,Air strike,Deir ez-Zor',
  '2015-11-15,35.9,39,الجيش العربي,Shelling,الرقة',
  '2015-11-16,36.2,37.1,,Air strike,Aleppo',
]

async function found(query: string): Promise<readonly number[]> {
  const { table } = (await openCsv(LINES)).store.getState().record
  const steps = rowsByWords(table, query)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return [...value]
  }
}

it.each<[string, readonly number[]]>([
  ['army', [0, 1]],
  ['arm shell', [0]],
  ['ARMY deir', [1]],
  ['جيش', [2]],
  ['strikes', [1, 3]],
  ['rmy', []],
  ['aleppo shelling', []],
  ['2015', []],
  ['', []],
  [' - ', []],
])('%j is found in what rows say of who, what and where: %j', async (query, rows) => {
  expect(await found(query)).toEqual(rows)
})

it('rows of two lists are joined in order, each once', () => {
  expect([...rowsOfBoth(new Uint32Array([1, 4]), new Uint32Array([0, 4, 5]), 6)]).toEqual([0, 1, 4, 5])
})
