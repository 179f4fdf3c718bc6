import { expect, it } from 'vitest'
import { buffersOf } from '../../record/packed-record'
import { packRows, recordOfRows, releaseRows } from '../../record/record-of-rows'
import { plainTable } from './plain-table.fixture'
import { allProblems, readTable } from './read-table'

const ROWS = [
  ['2016-02-01', '36.2', '37.1', 'Army, the', 'shelling', '3', 'Aleppo', 'a'],
  ['', '35', '39', '', 'bombing', '', '', 'b'],
  ['never', '35', '39', 'Militia', 'bombing', '', '', 'c'],
  ['2015-01-09', '0', '0', 'Army, the', 'bombing', '0', 'Aleppo', 'a'],
  ['2015-01-09', '36.2', '37.1', 'Militia', 'shelling', '', 'Aleppo', 'd'],
]

async function recordOf(rows: readonly (readonly string[])[]) {
  const reading = await readTable(plainTable(rows))
  const { packed } = packRows(reading.rows.columns, reading.rows.actors, '')
  return { ...reading, record: recordOfRows(structuredClone(packed), null) }
}

it('every row of a table is taken or refused, and each doubt is told with its line', async () => {
  const { account, problems, record } = await recordOf(ROWS)
  expect(account).toEqual({
    name: 'mine.csv',
    layout: 'geo-table',
    read: 5,
    accepted: 4,
    refused: 1,
    reasons: { 'bad-date': 1 },
    warnings: { 'null-island': 1, 'repeated-id': 1 },
    readAs: { format: 'csv' },
  })
  expect(problems).toEqual([
    { code: 'bad-date', where: 'mine.csv / 4', found: 'never' },
    { code: 'null-island', where: 'mine.csv / 5', found: '0, 0' },
    { code: 'repeated-id', where: 'mine.csv / 5', found: 'a' },
  ])
  expect(await allProblems(plainTable(ROWS))).toEqual(problems)
  expect(record.extent).toEqual({ start: 16_444, end: 16_833 })
})

it('rows stand by day, those of one day by line, and the undated last', async () => {
  const { record, rows } = await recordOf(ROWS)
  const { table } = record
  expect([...(table.said?.line ?? [])]).toEqual([5, 6, 2, 3])
  expect([...(rows.order ?? [])]).toEqual([2, 3, 0, 1])
  expect([0, 1, 2, 3].map(table.id)).toEqual(['row-5', 'row-6', 'row-2', 'row-3'])
  expect(['row-3', 'row-4', 'row-05', 'a'].map(table.rowOf)).toEqual([3, undefined, undefined, undefined])
})

it('a row is an event when it is asked for: what the file says, as the file alleges it, and nothing else', async () => {
  const { record } = await recordOf(ROWS)
  const event = record.table.event(2)
  expect(event).toEqual({
    id: 'row-2',
    title: { en: 'shelling, Aleppo' },
    summary: { en: '' },
    kind: 'shelling',
    state: 'active',
    status: 'reported',
    actors: [{ actor: 'army-the', role: 'conducted', basis: 'alleged' }],
    when: { window: { start: 16_832, end: 16_833 }, precision: 'day' },
    where: { place: 'place-1', name: 'Aleppo', country: null, precision: 'town', radiusKm: null },
    point: [37.1, 36.2],
    strikes: null,
    harm: [{ group: 'unknown', outcome: 'killed', low: 3, best: 3, high: null }],
    claims: [
      {
        document: 'file',
        article: 'file',
        line: 2,
        passage: '',
        speaker: ['mine.csv'],
        origin: 'file',
        stance: 'asserts',
        says: { en: 'shelling, Aleppo' },
        published: 16_832,
      },
    ],
    links: [],
  })
  expect(record.table.event(2)).toBe(event)
  expect(record.table.event(0).where.place).toBe('place-1-at-0-0')
  expect(record.places.get('place-1-at-0-0')).toMatchObject({ name: { en: 'Aleppo' }, lon: 0, lat: 0 })
  expect(record.places.get('at--37.1--36.2')).toMatchObject({
    name: { en: '-36.2, -37.1' },
    lon: -37.1,
    lat: -36.2,
  })
  expect(record.places.get('place-1')?.lon).toBeCloseTo(37.1)
  expect(['place-0', 'place-7', 'at', ''].map((id) => record.places.get(id))).toEqual(
    Array(4).fill(undefined),
  )
  expect(record.table.event(0).harm).toEqual([
    { group: 'unknown', outcome: 'killed', low: 0, best: 0, high: null },
  ])
  expect(record.table.event(1).harm).toEqual([])
  expect(record.table.event(3)).toMatchObject({ when: null, actors: [], title: { en: 'bombing' } })
})

it('every row is in a layer, the actor of the most rows first, and counts as one event', async () => {
  const { record } = await recordOf(ROWS)
  const { table, facts, actors } = record
  expect(table.layerIds).toEqual(['army-the', 'militia', 'unattributed'])
  expect([...table.layers]).toEqual([1, 2, 1, 4])
  expect([...actors.values()].map(({ label }) => label.en)).toEqual(['Army, the', 'Militia'])
  expect(facts.totals.all).toEqual({ events: 4, strikes: { min: 3, max: 3, unknown: 0 } })
  expect(facts.totals.byLayer.map(({ events }) => events)).toEqual([2, 1, 1])
  expect(facts.busy).toEqual([
    { start: 16_444, end: 16_445 },
    { start: 16_832, end: 16_833 },
  ])
  expect(facts.rowsOfPlace.get('place-1')).toEqual(Uint32Array.of(0, 1, 2))
})

it('a plain row costs 31 bytes, and a column that says nothing of any row none', async () => {
  const rows = Array.from({ length: 1_000 }, (_, day) => [
    `2015-01-${String((day % 28) + 1).padStart(2, '0')}`,
    '36.2',
    '37.1',
    `actor ${day % 40}`,
    'bombing',
  ])
  const { rows: collected } = await readTable(plainTable(rows, 100))
  const { columns } = collected
  const bytes = buffersOf(columns).reduce((sum, { byteLength }) => sum + byteLength, 0)
  expect(bytes / 1_000).toBe(31)
  expect(columns.published).toHaveLength(0)
  expect(columns.said.killedBest).toHaveLength(0)
  expect(columns.layerIds).toHaveLength(32)
  expect(columns.layerIds.at(-1)).toBe('others')
  expect(columns.sharing.size).toBe(9)
})

it('columns of few values are told with their counts, those of numbers with their ends', async () => {
  const { facets, coded } = await recordOf(ROWS)
  expect(facets).toEqual([
    {
      kind: 'values',
      column: 'actor',
      values: [
        { value: 'Army, the', rows: 2 },
        { value: '', rows: 1 },
        { value: 'Militia', rows: 1 },
      ],
    },
    {
      kind: 'values',
      column: 'type',
      values: [
        { value: 'shelling', rows: 2 },
        { value: 'bombing', rows: 2 },
      ],
    },
    {
      kind: 'values',
      column: 'killed',
      values: [
        { value: '', rows: 2 },
        { value: '3', rows: 1 },
        { value: '0', rows: 1 },
      ],
    },
    {
      kind: 'values',
      column: 'place',
      values: [
        { value: 'Aleppo', rows: 3 },
        { value: '', rows: 1 },
      ],
    },
  ])
  expect(coded.get('type')).toEqual({ values: ['shelling', 'bombing'], codes: Uint8Array.of(0, 1, 1, 0) })
})

it('a table that was closed keeps no column, and whoever still reads one finds nothing', async () => {
  const { rows } = await recordOf(ROWS)
  const { packed } = packRows(rows.columns, rows.actors, '')
  const { table } = recordOfRows(packed, null)
  releaseRows(packed)
  expect(buffersOf(table).map(({ byteLength }) => byteLength)).toEqual(Array(buffersOf(table).length).fill(0))
  expect([table.start[0], table.rowOf('row-2')]).toEqual([undefined, undefined])
})
