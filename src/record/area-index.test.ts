import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import type { Assets } from '../assets/assets'
import { readRecord } from '../files/dateline/read-record'
import type { Area } from './area'
import { areaVerdicts, loadOutlines, outlineOf, outlinesOf } from './area-index'
import { insideArea, loadAreas } from './area-rows'
import { idsAt, rowsWhere } from './event-table'
import { filterTests, hidingKeys, OPEN_FILTERS } from './filters'
import type { EventRecord } from './record'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown
const assets = { json: async (path: string) => read(`public/${path}`) } as unknown as Assets
const built = () => {
  const names = ['events', 'actors', 'places', 'documents', 'speakers', 'footprints', 'history', 'record']
  const files = Object.fromEntries(
    names.map((name) => [
      name,
      read(`data/${name}.${name === 'events' || name === 'footprints' ? 'geojson' : 'json'}`),
    ]),
  )
  return readRecord(files as never).value as EventRecord
}

const SQUARE: Area = {
  kind: 'polygon',
  decimals: 2,
  corners: [
    [39, 35],
    [41, 35],
    [41, 37],
    [39, 37],
  ],
}
const vague = (precision: 'province' | 'country' | 'none' | 'line', place: string) =>
  ({ place, name: place, country: 'SY', precision, radiusKm: null }) as const

beforeAll(async () => {
  await loadAreas(assets)
})

function verdicts(record: EventRecord, area: Area): Readonly<Record<string, number>> {
  const found = areaVerdicts(record, area)
  return Object.fromEntries(Array.from(found ?? [], (verdict, row) => [record.table.id(row), verdict]))
}

describe('an event is in an area', () => {
  const record = buildRecord([
    buildEvent({ id: 'a-inside' }),
    buildEvent({ id: 'b-outside', point: [44, 33] }),
    buildEvent({ id: 'c-nowhere', point: null, where: vague('none', 'none') }),
    buildEvent({ id: 'd-province', where: vague('province', 'sy-raqqa') }),
    buildEvent({ id: 'e-far-province', where: vague('province', 'iq-basra') }),
    buildEvent({ id: 'f-stranger', where: vague('province', 'no-such-province') }),
  ])

  it('by its point; by its whole outline where its place is vague; and is unsure where neither tells', () => {
    expect(verdicts(record, SQUARE)).toEqual({
      'a-inside': 1,
      'b-outside': 0,
      'c-nowhere': 2,
      // The province reaches beyond the square's west.
      'd-province': 2,
      'e-far-province': 0,
      'f-stranger': 2,
    })
  })

  it('of its own province, and of a polygon that holds all of that', () => {
    expect(verdicts(record, { kind: 'place', id: 'sy-raqqa' })['d-province']).toBe(1)
    const wide: Area = {
      kind: 'polygon',
      decimals: 2,
      corners: [
        [36, 33],
        [42, 33],
        [42, 38],
        [36, 38],
      ],
    }
    expect(verdicts(record, wide)['d-province']).toBe(1)
  })

  it('in no place that nobody has an outline of, which then hides nothing', () => {
    const area: Area = { kind: 'place', id: 'atlantis' }
    expect(areaVerdicts(record, area)).toBeNull()
    expect(insideArea(record, area)).toBeNull()
  })

  it('as a filter: only what is surely inside passes, and the key says why the rest does not', () => {
    const filters = { ...OPEN_FILTERS, area: SQUARE }
    const context = { record, table: record.table, members: false }
    const passing = rowsWhere(record.facts.rows, (row) =>
      filterTests(filters, context).every((test) => test(row)),
    )
    expect(idsAt(record.table, passing)).toEqual(['a-inside'])
    expect(hidingKeys(filters, context, record.table.rowOf('b-outside') ?? -1)).toEqual(['area'])
    expect(hidingKeys(filters, context, record.table.rowOf('a-inside') ?? -1)).toEqual([])
  })
})

describe('outlines', () => {
  it('are the record’s own and the basemap’s provinces, each once, named in both languages', async () => {
    const record = built()
    await loadOutlines(assets)
    const ids = outlinesOf(record).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('northern-syria')
    expect(outlineOf(record, 'sy-raqqa')?.name).toEqual({ en: 'Raqqa', ar: 'الرقة' })
    // Lines have no inside.
    expect(outlineOf(record, 'euphrates')).toBeNull()
  })

  it('hold a line when all of it is inside, and are unsure of one that leaves them', () => {
    const record = built()
    const square = (west: number, south: number, east: number, north: number): Area => ({
      kind: 'polygon',
      decimals: 2,
      corners: [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ],
    })
    const onHighway = 'peshmerga-highway-47-2015-11-12'
    expect(verdicts(record, square(40, 35, 44, 37))[onHighway]).toBe(1)
    expect(verdicts(record, square(40, 35, 41.85, 37))[onHighway]).toBe(2)
    expect(verdicts(record, square(36, 33, 37, 34))[onHighway]).toBe(0)
  })

  it('narrow the built record to what its own places say', () => {
    const record = built()
    const inside = insideArea(record, { kind: 'place', id: 'sy-deir-ezzor' })
    const found = Array.from(record.facts.rows).filter((row) => inside?.(row))
    const names = [...new Set(found.map((row) => record.table.event(row).where.place))].sort()
    expect(names).toEqual(['deir-ezzor'])
    // All that is 55 km from the town is in its province; of a square round the town that is not so.
    const ids = idsAt(record.table, Uint32Array.from(found))
    const ring = 'coalition-strikes-55km-from-deir-ezzor-2015-12-06'
    expect(ids).toContain(ring)
    const round = [
      [39.9, 35.1],
      [40.6, 35.1],
      [40.6, 35.6],
      [39.9, 35.6],
    ] as const
    expect(verdicts(record, { kind: 'polygon', decimals: 2, corners: round })[ring]).toBe(2)
    const country = verdicts(record, {
      kind: 'polygon',
      decimals: 2,
      corners: [
        [35, 32],
        [43, 32],
        [43, 38],
        [35, 38],
      ],
    })
    const syria = Array.from(record.facts.rows).filter((row) => {
      const { place, precision } = record.table.event(row).where
      return place === 'syria' && precision === 'country'
    })
    expect(syria.map((row) => country[record.table.id(row)])).toContain(1)
  })
})
