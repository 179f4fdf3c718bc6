import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { plainTable } from '../../files/table/plain-table.fixture'
import { readTable } from '../../files/table/read-table'
import { idsAt } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { packRows, recordOfRows } from '../../record/record-of-rows'
import { COLUMNS, type Sorting, sortRows } from './ledger-sort'

function event(id: string, strikes: number | null, place: string) {
  return buildEvent({
    id,
    where: { place, name: place, country: null, precision: 'town', radiusKm: 5 },
    strikes: strikes === null ? null : { min: 0, max: strikes },
  })
}

const record = buildRecord([
  event('a', 5, 'Raqqa'),
  event('b', null, 'Aleppo'),
  event('c', 12, 'Élan'),
  event('d', 5, 'Ramadi'),
])
function sorted(sorting: Sorting, of: EventRecord = record): readonly string[] {
  return idsAt(of.table, sortRows(of.table, of.facts.rows, sorting, of, 'en'))
}

describe('sorting the ledger', () => {
  it('puts unknown numbers last both ways, and breaks ties by date', () => {
    expect(sorted({ column: 'strikes', ascending: true })).toEqual(['a', 'd', 'c', 'b'])
    expect(sorted({ column: 'strikes', ascending: false })).toEqual(['c', 'a', 'd', 'b'])
  })
  it('sorts names as the language does', () => {
    expect(sorted({ column: 'place', ascending: true })).toEqual(['b', 'c', 'd', 'a'])
  })
  it('turns the date order round', () => {
    expect(sorted({ column: 'date', ascending: false })).toEqual(['d', 'c', 'b', 'a'])
  })
  it('keeps every event once, whatever the column', () => {
    const anyEvent = fc.tuple(fc.option(fc.nat(99)), fc.string())
    fc.assert(
      fc.property(
        fc.array(anyEvent),
        fc.constantFrom(...COLUMNS),
        fc.boolean(),
        (rows, column, ascending) => {
          const list = rows.map(([strikes, place], index) => event(`e${index}`, strikes, place))
          const ids = sorted({ column, ascending }, buildRecord(list))
          expect([...ids].sort()).toEqual(list.map((one) => one.id).sort())
        },
      ),
    )
  })
})

describe('the rows of a file', () => {
  const ROWS = [
    ['2015-01-01', '36', '37', 'Militia', 'shelling', '', 'Homs', 'a'],
    ['2015-01-02', '36', '37', '', 'shelling', '', 'Aleppo', 'b'],
    ['2015-01-03', '36', '37', 'Army', 'bombing', '', '', 'c'],
  ]

  it.each([
    ['place', ['row-3', 'row-2', 'row-4']],
    ['actors', ['row-4', 'row-2', 'row-3']],
    ['title', ['row-4', 'row-3', 'row-2']],
    ['strikes', ['row-2', 'row-3', 'row-4']],
  ] as const)('are sorted by %s through their lists of words', async (column, ids) => {
    const { rows } = await readTable(plainTable(ROWS))
    const { packed } = packRows(rows.columns, rows.actors, '')
    expect(sorted({ column, ascending: true }, recordOfRows(packed, null))).toEqual(ids)
  })
})
