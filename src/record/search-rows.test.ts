import { expect, it } from 'vitest'
import { plainTable } from '../files/table/plain-table.fixture'
import { readTable } from '../files/table/read-table'
import { packRows, recordOfRows } from './record-of-rows'
import { rememberRows, searchRows } from './search-rows'

const ROWS = [
  ['2015-01-01', '36', '37', 'Army of the North', 'shelling', '', 'Deir ez-Zor', 'a'],
  ['2015-01-02', '36', '37', 'الجيش', 'bombing', '', 'Aleppo', 'b'],
  ['2015-01-03', '36', '37', '', 'shelling', '', 'Aleppo', 'c'],
]

async function open() {
  const { rows } = await readTable(plainTable(ROWS))
  return recordOfRows(packRows(rows.columns, rows.actors, '').packed, null)
}

it('rows of a table are found by the words that stand in its columns, all of them, in either script', async () => {
  const record = await open()
  const found = (query: string) => {
    const rows = searchRows(record, query)
    return rows && [...rows]
  }
  expect(found('shell')).toEqual([0, 2])
  expect(found('Aleppo shelling')).toEqual([2])
  expect(found('deir zor')).toEqual([0])
  expect(found('جيش')).toEqual([1])
  expect(found('nowhere')).toEqual([])
  expect(found('')).toBeNull()
})

it('what every cell was searched for stands in place of that', async () => {
  const record = await open()
  rememberRows(record, 'note', Uint32Array.of(1))
  expect(searchRows(record, 'note')).toEqual(Uint32Array.of(1))
  expect(searchRows(record, 'shelling')).toEqual(Uint32Array.of(0, 2))
})
