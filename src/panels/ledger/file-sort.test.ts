// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openCsv } from '../../../tests/fixtures/open-csv'
import { DEAR_SORTS, inOrder, isDear } from './file-sort'
import { type Column, sortRows } from './ledger-sort'

const LINES = [
  'date,latitude,longitude,actor,event_type,location,killed',
  '2015-11-13,35.9,39,Militia 10,Shelling,Raqqa,3',
  '2015-11-14,35.9,39,Militia 9,Air strike,Raqqa,',
  '2015-11-15,36.2,37.1,,Air strike,Élan,12',
  '2015-11-16,36.2,37.1,Army,Shelling,Deir ez-Zor,0',
]

const open = async () => (await openCsv(LINES)).store.getState().record

it.each<[Column, boolean, readonly number[]]>([
  ['actors', true, [3, 1, 0, 2]],
  ['actors', false, [0, 1, 3, 2]],
  ['place', true, [3, 2, 0, 1]],
  ['title', true, [2, 1, 3, 0]],
  ['killed', true, [3, 0, 2, 1]],
  ['killed', false, [2, 0, 3, 1]],
])('by %s, ascending %j, rows stand as %j: what is not said stands last', async (column, ascending, rows) => {
  const record = await open()
  const sorted = sortRows(record.table, record.facts.rows, { column, ascending }, record, 'en')
  expect([...sorted]).toEqual(rows)
})

it.each([true, false])('the worker’s order of the file is the same, ascending %j', async (ascending) => {
  const record = await open()
  const { table, facts, rows } = record
  const order = await rows?.sorted(rows.sortColumns.actors ?? '')
  expect(order).toBeDefined()
  if (!order) return
  const shown = facts.rows.slice(0, 3)
  const sorting = { column: 'actors', ascending } as const
  expect([...inOrder(order, shown, table, sorting)]).toEqual([
    ...sortRows(table, shown, sorting, record, 'en'),
  ])
})

it('a file of few texts is sorted at once, one of many names by its worker', async () => {
  const { table } = await open()
  expect(DEAR_SORTS.map((column) => isDear(table, column))).toEqual([false, false, false])
  const rows = Array.from(
    { length: 5_001 },
    (_, index) => `2015-11-13,35.9,39,Actor ${index},Shelling,Raqqa,1`,
  )
  const many = (await openCsv([...LINES.slice(0, 1), ...rows])).store.getState().record
  expect(DEAR_SORTS.map((column) => isDear(many.table, column))).toEqual([false, false, true])
  expect(many.rows?.sortColumns.actors).toBe('actor')
})
