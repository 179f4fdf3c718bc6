import { expect, it } from 'vitest'
import type { OpenedRows } from '../../record/opened-rows'
import { keepRows, offeredBy } from './kept-rows'
import { openedRowsOf } from './opened-rows-of'
import { PLAIN_COLUMNS, plainTable } from './plain-table.fixture'
import { readTable } from './read-table'

/** Rows 0 to 4 of the table are lines 6, 3, 7, 2 and 5; line 4 is refused. */
const ROWS = [
  ['2016-02-01', '36.2', '37.1', 'Army', 'shelling', '3', 'Aleppo', 'a'],
  ['2015-03-01', '35', '39', 'الجيش', 'bombing', '12', 'Deir ez-Zor', 'b'],
  ['never', '35', '39', 'Militia', 'bombing', '9', 'Homs', 'c'],
  ['', '35', '39', '', 'bombing', '', '', 'd'],
  ['2015-01-09', '36', '37', 'Militia', 'shelling', '100', 'Aleppo', 'e'],
  ['2015-03-01', '36', '37', 'Army', 'shelling', '', 'Old Aleppo', 'f'],
]

async function open(rows: readonly (readonly string[])[] = ROWS): Promise<OpenedRows> {
  const table = plainTable(rows)
  const reading = await readTable(table)
  const { columns, order } = reading.rows
  const ask = keepRows(table, { ...reading, size: columns.size, order })
  return openedRowsOf(offeredBy(table, reading), columns.said.line, ask, () => {})
}

const numbers = async (rows: Promise<Uint32Array>) => [...(await rows)]

it('a row has every cell of its line, by the names of the columns', async () => {
  const rows = await open()
  expect(await rows.cells(3)).toEqual({
    line: 2,
    cells: PLAIN_COLUMNS.map((column, index) => ({ column, value: ROWS[0]?.[index] })),
  })
  expect(await rows.cells(9)).toBeNull()
})

it('rows are found by the beginnings of words in any cell, in either script', async () => {
  const rows = await open()
  expect(await numbers(rows.search('aleppo'))).toEqual([0, 2, 3])
  expect(await numbers(rows.search('ALEP old'))).toEqual([2])
  expect(await numbers(rows.search('الجيش'))).toEqual([1])
  expect(await numbers(rows.search('eppo'))).toEqual([])
  expect(await numbers(rows.search('homs'))).toEqual([])
  expect(await numbers(rows.search(' '))).toEqual([0, 1, 2, 3, 4])
})

it('a search gives way to the next', async () => {
  const rows = await open()
  const first = rows.search('aleppo')
  const second = rows.search('army')
  await expect(first).rejects.toThrow('another search was asked for')
  expect(await numbers(second)).toEqual([2, 3])
})

it('rows are narrowed by values that are on and by bounds of numbers, all at once', async () => {
  const rows = await open()
  expect(await numbers(rows.narrowed([{ column: 'actor', values: ['Army', ''] }]))).toEqual([2, 3, 4])
  expect(await numbers(rows.narrowed([{ column: 'killed', min: 3, max: 12 }]))).toEqual([1, 3])
  expect(
    await numbers(
      rows.narrowed([
        { column: 'killed', min: 0, max: 1e9 },
        { column: 'type', values: ['shelling'] },
        { column: 'lat', min: 36.1, max: 37 },
      ]),
    ),
  ).toEqual([3])
  expect(await numbers(rows.narrowed([]))).toEqual([0, 1, 2, 3, 4])
  await expect(rows.narrowed([{ column: 'none', values: [] }])).rejects.toThrow('no column none')
})

it('rows stand in the order of a column, by number where it has numbers, and those that say nothing last', async () => {
  const rows = await open()
  expect(await numbers(rows.sorted('killed'))).toEqual([3, 1, 0, 2, 4])
  expect(await numbers(rows.sorted('place'))).toEqual([0, 3, 1, 2, 4])
})

it('layers are made of any column, that of the most rows first', async () => {
  const rows = await open()
  expect(rows.layerColumns).toEqual(['actor', 'type', 'killed', 'place'])
  const byType = await rows.layersBy('type')
  expect(byType.layerIds).toEqual(['shelling', 'bombing'])
  expect([...byType.layers]).toEqual([1, 2, 1, 1, 2])
  const byActor = await rows.layersBy(null)
  expect(byActor.layerIds).toEqual(['army', 'layer-2', 'militia', 'unattributed'])
  expect([...byActor.layers]).toEqual([4, 2, 1, 1, 8])
})

it('every problem of a file can be had again, beyond those that its account keeps', async () => {
  const rows = await open([...ROWS, ...Array.from({ length: 1_200 }, () => ['never'])])
  const problems = await rows.problems()
  expect(problems).toHaveLength(1_201)
  expect(problems.at(-1)).toEqual({ code: 'bad-date', where: 'mine.csv / 1207', found: 'never' })
})
