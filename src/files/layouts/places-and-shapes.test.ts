import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { NONE } from '../../record/event-table'
import { gazetteerOf } from './gazetteer'
import { daysOf, emptyDraft, placeOf, readTable, TODAY, tableOf } from './read-table.fixture'
import { layoutOf } from './recognise'

describe('a row that has a shape', () => {
  const read = (geometry: Geometry | null) => {
    const reader = layoutOf({ layout: 'mapped', time: { order: null }, place: {} }).reader(
      { layout: 'mapped', time: { start: 0, order: null }, place: { name: 1 } },
      ['date', 'place'],
      { today: TODAY, gazetteer: null },
    )
    const draft = emptyDraft()
    const refusal = reader(['2022-02-24', 'Aleppo'], geometry, draft, () => {})
    return refusal ? `${refusal.code}: ${refusal.found}` : placeOf(draft)
  }
  it.each<[Geometry | null, string]>([
    [{ type: 'Point', coordinates: [37.1, 36.2] }, 'site 36.2 37.1, Aleppo'],
    [{ type: 'Point', coordinates: [37.1, 36.2, 380, 5] }, 'site 36.2 37.1, Aleppo'],
    [null, 'near no point, Aleppo'],
    [{ type: 'Point', coordinates: [] }, 'near no point, Aleppo'],
    [{ type: 'GeometryCollection', geometries: [] }, 'near no point, Aleppo'],
    [
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [37.1, 36.2] }] },
      'site 36.2 37.1, Aleppo',
    ],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [37, 36],
            [38, 36],
            [38, 37],
            [37, 36],
          ],
        ],
      },
      'district 36.5 37.5, Aleppo',
    ],
    [
      {
        type: 'LineString',
        coordinates: [
          [37, 36],
          [38, 37],
        ],
      },
      'line 36.5 37.5, Aleppo',
    ],
    [
      {
        type: 'LineString',
        coordinates: [
          [178, 10],
          [-179, 12],
        ],
      },
      'line 11 179.5, Aleppo',
    ],
    [
      {
        type: 'MultiPoint',
        coordinates: [
          [-180, 60],
          [180, 60],
        ],
      },
      'district 60 0, Aleppo',
    ],
    [{ type: 'Point', coordinates: [37.1, 95] }, 'bad-latitude: 95, 37.1'],
    [{ type: 'Point', coordinates: [4128000, 4326000] }, 'projected-coordinates: 4326000, 4128000'],
    [{ type: 'Point', coordinates: ['37.1', '36.2'] as unknown as number[] }, 'bad-point: 36.2, 37.1'],
    [{ type: 'Point', coordinates: [37.1] }, 'bad-point: undefined, 37.1'],
  ])('%j: %s', (geometry, expected) => expect(read(geometry)).toBe(expected))
})

const place = (id: string, en: string, country: string, aliases: readonly string[]) =>
  ({
    id,
    name: { en, ar: 'الرقة' },
    country,
    admin1: null,
    lon: 39,
    lat: 36,
    kind: 'town',
    aliases,
    source: 's',
  }) as const

describe('a table that names its places', () => {
  const gazetteer = gazetteerOf([
    place('raqqa', 'Raqqa', 'SY', ['Ar-Raqqah']),
    { ...place('tripoli-ly', 'Tripoli', 'LY', []), name: { en: 'Tripoli' } },
    { ...place('tripoli-lb', 'Tripoli', 'LB', []), name: { en: 'Tripoli' } },
  ])

  it('has the points of those that are known, and no others', () => {
    const { recognised, drafts, refused, warned } = readTable(
      tableOf(`date,country,location
10/17/2016,Syria,Ar Raqqah
10/16/2016,,الرقّة
10/15/2016,,Tripoli
10/15/2016,Lebanon,Tripoli
10/15/2016,Iraq,Raqqa
10/15/2016,Syria,
10/15/2016,,`),
      gazetteer,
    )
    expect(recognised.layout.id).toBe('place-table')
    expect(drafts.map(placeOf)).toEqual([
      'town 36 39, Ar Raqqah, Syria',
      'town 36 39, الرقّة',
      'near no point, Tripoli',
      'town 36 39, Tripoli, Lebanon',
      'near no point, Raqqa, Iraq',
      'country no point, Syria',
    ])
    expect(refused).toEqual(['no-place: '])
    expect(warned).toEqual(['place-unknown: Tripoli', 'place-unknown: Raqqa'])
    expect(drafts.map(daysOf)[0]).toBe('day 2016-10-17')
  })

  it('reads a grid reference', () => {
    const { recognised, drafts, refused } = readTable(
      tableOf('date,mgrs\n2016-10-17,38S LF 33 28\n2016-10-17,here'),
    )
    expect(recognised.layout.id).toBe('place-table')
    expect(drafts.map(({ lat, lng }) => [lat.toFixed(1), lng.toFixed(1)])).toEqual([['36.4', '43.1']])
    expect(drafts[0]?.radiusKm.toFixed(1)).toBe('0.7')
    expect(refused).toEqual(['bad-mgrs: here'])
  })
})

describe('a draft', () => {
  it('knows nothing before it is filled', () => {
    const { start, end, killedLow, killedBest, killedHigh, events } = emptyDraft()
    expect([start, end, killedLow, killedBest, killedHigh, events]).toEqual([NONE, NONE, NONE, NONE, NONE, 1])
  })
})
