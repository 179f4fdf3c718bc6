import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { outcomeOf, readBad } from './bad-input.fixture'

const POINT = { type: 'Point', coordinates: [37.1, 36.2] }
const feature = (more: object = {}, properties: object = {}) => ({
  type: 'Feature',
  properties: { date: '2022-02-24', actor: 'Army', ...properties },
  geometry: POINT,
  ...more,
})
const collection = (features: readonly unknown[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features })
const outcome = (text: string, name = 'a.geojson') => outcomeOf(text, name)
/** What becomes of a geometry beside a good one. */
const ofGeometry = async (geometry: unknown) => {
  const [counts, ...said] = await outcome(collection([feature(), feature({ geometry })]))
  expect(said.splice(said.indexOf(ONE), 1)).toEqual([ONE])
  return [counts, ...said]
}
const ONE = '2022-02-24 36.2 37.1 Army'
const line = (...coordinates: number[][]): Geometry => ({ type: 'LineString', coordinates })
const area = (...ring: number[][]): Geometry => ({ type: 'Polygon', coordinates: [ring] })

describe('geometries', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['I40 null', null, ['1 of 2', 'no-place at 2: ']],
    ['I41 none', undefined, ['1 of 2', 'no-place at 2: ']],
    [
      'I44 of an unknown type',
      { type: 'Circle', coordinates: [1, 2] },
      ['1 of 2', 'no-place at 2: ', 'bad-geometry at 2: {"type":"Circle","coordinates":[1,2]}'],
    ],
    [
      'I46 a collection of geometries',
      { type: 'GeometryCollection', geometries: [POINT, line([37, 36], [38, 37])] },
      ['2 of 2', '2022-02-24 36.5 37.5 Army'],
    ],
    [
      'I47 no coordinates',
      { type: 'Point', coordinates: [] },
      ['1 of 2', 'no-place at 2: ', 'bad-geometry at 2: {"type":"Point","coordinates":[]}'],
    ],
    ['I48 a line of one point', line([37.1, 36.2]), ['2 of 2', ONE]],
    ['I48 an area of two points', area([37, 36], [38, 37]), ['2 of 2', '2022-02-24 36.5 37.5 Army']],
    ['I48 a ring that is open', area([37, 36], [38, 36], [38, 37]), ['2 of 2', '2022-02-24 36.5 37.5 Army']],
    [
      'I49 coordinates as texts',
      { type: 'Point', coordinates: ['37.1', '36.2'] },
      ['1 of 2', 'no-place at 2: ', 'bad-geometry at 2: {"type":"Point","coordinates":["37.1","36.2"]}'],
    ],
    ['I50 a height', { type: 'Point', coordinates: [37.1, 36.2, 500] }, ['2 of 2', ONE]],
    ['I50 a height and a measure', { type: 'Point', coordinates: [37.1, 36.2, 500, 1] }, ['2 of 2', ONE]],
    ['I52 a line over the 180th meridian', line([179, 10], [-179, 10]), ['2 of 2', '2022-02-24 10 180 Army']],
    [
      'I52 an area over the 180th meridian',
      area([170, 60], [-160, 60], [-160, 70], [170, 70], [170, 60]),
      ['2 of 2', '2022-02-24 65 -175 Army'],
    ],
    // A map of the world ends before the poles.
    ['I52 a pole', { type: 'Point', coordinates: [0, 90] }, ['2 of 2', '2022-02-24 85.0511 0 Army']],
  ])('%s', async (_, geometry, expected) => expect(await ofGeometry(geometry)).toEqual(expected))
})

describe('collections', () => {
  it.each<[string, string, readonly string[]]>([
    ['I42 a null among features', collection([feature(), null]), ['1 of 2', 'no-date at 2: ', ONE]],
    [
      'I43 features that are an object',
      '{"type":"FeatureCollection","features":{"a":1}}',
      ['no-features: {"a":1}'],
    ],
    ['I43 no features', '{"type":"FeatureCollection"}', ['no-features: undefined']],
    [
      'I44 a whole of an unknown type: asked',
      '{"type":"Circle","coordinates":[1,2]}',
      ['asked: mapping', 'needs-mapping: type, coordinates'],
    ],
    ['I45 a bare geometry says no more than where', JSON.stringify(POINT), ['no-columns: ']],
    ['I45 a bare feature', JSON.stringify(feature()), ['1 of 1', ONE]],
    [
      'I51 metres by its crs',
      collection([feature({ geometry: { type: 'Point', coordinates: [4130000, 4326000] } })], {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
      }),
      ['0 of 1', 'projected-coordinates at 1: 4326000, 4130000', 'other-crs: urn:ogc:def:crs:EPSG::3857'],
    ],
    [
      'I51 degrees by its crs',
      collection([feature()], {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      }),
      ['1 of 1', ONE],
    ],
    [
      'I53 boxes that lie',
      collection([feature({ bbox: [100, 80, 101, 81] })], { bbox: [0, 0, 1, 1] }),
      ['1 of 1', ONE],
    ],
    [
      'I54 ids that come again',
      collection([1.5, '1.5', 'a', 'a', 12345678901234567890n.toString()].map((id) => feature({ id }))),
      ['5 of 5', 'repeated-id at 2: 1.5', 'repeated-id at 4: a', ONE, ONE, ONE, ONE, ONE],
    ],
    [
      'I55 properties that nest',
      collection([feature({}, { who: { name: 'A', of: { x: 1 } }, list: [1, 2], deep: [{ a: 1 }] })]),
      ['1 of 1', ONE],
    ],
    [
      'I56 a feature a line',
      `${JSON.stringify(feature())}\n${JSON.stringify(feature({}, { actor: 'Militia' }))}\n`,
      ['2 of 2', ONE, '2022-02-24 36.2 37.1 Militia'],
    ],
    [
      'I57 TopoJSON',
      '{"type":"Topology","objects":{},"arcs":[]}',
      ['is-topojson: {"type":"Topology","objects":{},"arcs":[]}'],
    ],
    ['I58 lists a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000), ['no-rows: ']],
    [
      'I58 a property a hundred thousand deep',
      collection([feature({}, { deep: '#' })]).replace('"#"', '['.repeat(100_000) + ']'.repeat(100_000)),
      ['1 of 1', ONE],
    ],
  ])('%s', async (_, text, expected) => expect(await outcome(text)).toEqual(expected))
})

describe('JSON that is none', () => {
  const TWO = collection([feature(), feature({}, { actor: 'Militia' })])
  const BOTH = [ONE, '2022-02-24 36.2 37.1 Militia']
  it.each<[string, string, readonly string[]]>([
    ['I59 a comma too many', TWO.replace(/\]\}$/, ',]}'), ['2 of 2', 'extra-comma at 3: ,', ...BOTH]],
    [
      'I59 a comment costs the feature that it stands in',
      TWO.replace('[{', '[/* one */{'),
      ['1 of 2', expect.stringMatching(/^bad-json at 1: \/\* one \*\/\{"type":"Feature"/), BOTH[1] ?? ''],
    ],
    [
      'I59 NaN is taken as unknown',
      collection([feature({}, { deaths: '#' })]).replace('"#"', 'NaN'),
      ['1 of 1', expect.stringMatching(/^not-a-number at 1: \{"type"/), ONE],
    ],
    ['I59 its mark before the brace', `\ufeff${TWO}`, ['2 of 2', ...BOTH]],
    [
      'I59 a word without quotes costs its feature',
      TWO.replace('"Army"', 'oops'),
      ['1 of 2', expect.stringMatching(/^bad-json at 1: \{"type"/), BOTH[1] ?? ''],
    ],
  ])('%s', async (_, text, expected) => expect(await outcome(text)).toEqual(expected))

  it('I59 cut off at each of 64 places: what was whole is read, and the cut is told', async () => {
    const text = collection(Array.from({ length: 40 }, () => feature()))
    const told: (readonly [whole: number, accepted: number, codes: string])[] = []
    for (let at = 1; at <= 64; at += 1) {
      const cut = text.slice(0, Math.floor((at * (text.length - 3)) / 64))
      const { account, problems } = await readBad(new File([cut], 'a.geojson'))
      // All that begins before the cut but the last, which the cut goes through.
      told.push([
        Math.max(0, cut.split('{"type":"Feature","').length - 2),
        account.accepted,
        [...new Set(problems.map(({ code }) => code))].join(),
      ])
    }
    expect(told.filter(([whole, accepted]) => Math.abs(whole - accepted) > 1)).toEqual([])
    expect(new Set(told.map(([, , codes]) => codes))).toEqual(new Set(['cut-off']))
  })
})
