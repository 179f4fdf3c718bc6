import { describe, expect, it } from 'vitest'
import { windowOf } from '../../../tests/fixtures/build-event'
import { CLAIM, changed, FEATURE, PROPERTIES } from '../../../tests/fixtures/full-feature'
import { readEventLayer } from './read-event-layer'

const read = (...features: readonly unknown[]) =>
  readEventLayer({ type: 'FeatureCollection', features }, 'f.json')

describe('a feature', () => {
  it('becomes an event with all that it says', () => {
    const { value, problems } = read(FEATURE)
    expect(problems).toEqual([])
    expect(value?.events).toEqual([
      {
        id: 'full',
        title: { en: 'T', ar: 'ع' },
        summary: { en: 'S', ar: 'م' },
        kind: 'strike',
        state: 'merged',
        successor: 'other',
        status: 'reported',
        actors: [{ actor: 'russia', role: 'conducted', basis: 'declared' }],
        when: { window: windowOf('2015-11-17'), precision: 'day', note: 'N' },
        where: PROPERTIES.where,
        point: [39, 35.9],
        strikes: { min: 0, max: 12 },
        countedIn: 'total',
        harm: PROPERTIES.harm,
        claims: [
          {
            document: 'd1',
            article: 'a1',
            line: 1,
            passage: 'p1',
            speaker: ['A'],
            origin: 'outlet',
            stance: 'asserts',
            says: { en: 'It happened.', ar: 'حدث.' },
            published: windowOf('2015-12-01').start,
            strikes: { min: 1, max: 2 },
            harm: CLAIM.harm,
            when: {
              window: windowOf('2015-11-16..2015-11-17'),
              precision: 'range',
              expression: 'weekday:monday',
            },
            where: CLAIM.where,
          },
        ],
        links: [{ event: 'total', relation: 'part-of' }],
      },
    ])
  })

  it.each([
    'geometry',
    'properties.when',
    'properties.strikes',
    'properties.where.country',
    'properties.where.radiusKm',
    'properties.claims.0.strikes',
    'properties.harm.0.low',
  ])('may have no %s: null is unknown', (path) => {
    expect(read(changed(path, null)).problems).toEqual([])
  })

  it.each([
    'properties.title_ar',
    'properties.summary_ar',
    'properties.successor',
    'properties.countedIn',
    'properties.when.note',
    'properties.where.bearingDeg',
    'properties.where.distanceKm',
    'properties.where.of',
    'properties.where.among',
    'properties.where.note',
    'properties.claims.0.says_ar',
    'properties.claims.0.strikes',
    'properties.claims.0.harm',
    'properties.claims.0.when',
    'properties.claims.0.when.expression',
    'properties.claims.0.where',
  ])('may leave out %s', (path) => {
    const { value, problems } = read(changed(path, undefined))
    expect(problems).toEqual([])
    const without = JSON.parse(JSON.stringify(value?.events[0])) as unknown
    expect(value?.events[0]).toStrictEqual(
      Object.assign(without as object, { point: value?.events[0]?.point }),
    )
  })

  it.each<[path: string, value: unknown]>([
    ['properties.where.radiusKm', 0],
    ['properties.where.radiusKm', 20_040],
    ['properties.where.bearingDeg', 360],
    ['properties.where.bearingDeg', -360],
    ['properties.strikes', { min: 0, max: 0 }],
    ['properties.when.end', '2015-11-18'],
    ['properties.claims.0.line', 1],
    ['geometry.coordinates', [-180, -90]],
    ['geometry.coordinates', [180, 90]],
    ['id', 'x'.repeat(200)],
    ['properties.actors', []],
    ['properties.harm', []],
    ['properties.links', []],
  ])('may have at %s the value %j', (path, value) => {
    expect(read(changed(path, value)).problems).toEqual([])
  })

  it('that is refused is shown as it was found', () => {
    expect(read(changed('properties.kind', 'war')).problems[0]).toMatchObject({
      where: 'f.json / feature 1 / properties.kind',
      found: 'war',
    })
    expect(read(changed('properties.where.radiusKm', Number.POSITIVE_INFINITY)).problems[0]?.found).toBe(
      'Infinity',
    )
  })

  it('whose id another has already is left out', () => {
    const { value, problems } = read(FEATURE, FEATURE)
    expect(value?.events).toHaveLength(1)
    expect(problems).toEqual([{ code: 'duplicate-id', where: 'f.json / feature 2', found: 'full' }])
  })
})

describe('an event layer', () => {
  it('keeps the features as they stood and the fingerprint that it states', () => {
    const { value } = readEventLayer(
      { type: 'FeatureCollection', dateline: { version: 1, hash: 'sha256:x' }, features: [FEATURE, 7] },
      'f.json',
    )
    expect(value?.statedHash).toBe('sha256:x')
    expect(value?.features).toEqual([FEATURE, 7])
    expect(read().value).toEqual({ events: [], statedHash: '', version: null, features: [], warnings: [] })
  })

  it('may state a version alone', () => {
    const json = { type: 'FeatureCollection', dateline: { version: 1 }, features: [] }
    expect(readEventLayer(json, 'f.json').value?.statedHash).toBe('')
  })

  it.each([null, [], { type: 'Feature', features: [] }, { type: 'FeatureCollection' }])(
    'is not %j',
    (json) => {
      expect(readEventLayer(json, 'f.json')).toEqual({
        value: null,
        problems: [
          {
            code: 'not-a-collection',
            where: 'f.json',
            found: JSON.stringify(json),
            expected: 'a GeoJSON FeatureCollection',
          },
        ],
      })
    },
  )
})
