import { describe, expect, it } from 'vitest'
import { windowOf } from '../../../tests/fixtures/build-event'
import { readEventLayer } from './read-event-layer'

const CLAIM = {
  document: 'd1',
  article: 'a1',
  line: 1,
  passage: 'p1',
  speaker: ['A'],
  origin: 'outlet',
  stance: 'asserts',
  says: 'It happened.',
  says_ar: 'حدث.',
  published: '2015-12-01',
  strikes: { min: 1, max: 2 },
  harm: [{ group: 'civilians', outcome: 'killed', low: 0, best: 1, high: 2 }],
  when: { start: '2015-11-16', end: '2015-11-17', precision: 'range', expression: 'weekday:monday' },
  where: { place: 'homs', name: 'Homs', country: 'SY', precision: 'none', radiusKm: null },
}
const PROPERTIES = {
  title: 'T',
  summary: 'S',
  title_ar: 'ع',
  summary_ar: 'م',
  kind: 'strike',
  state: 'merged',
  successor: 'other',
  status: 'reported',
  actors: [{ actor: 'russia', role: 'conducted', basis: 'declared' }],
  when: { start: '2015-11-17', end: '2015-11-17', precision: 'day', note: 'N' },
  where: {
    place: 'raqqa',
    name: 'Raqqa',
    country: 'SY',
    precision: 'offset',
    radiusKm: 5,
    bearingDeg: 90,
    distanceKm: 10,
    of: 'homs',
    among: ['a'],
    note: 'W',
  },
  strikes: { min: 0, max: 12 },
  countedIn: 'total',
  harm: [{ group: 'unknown', outcome: 'injured', low: null, best: null, high: null }],
  claims: [CLAIM],
  links: [{ event: 'total', relation: 'part-of' }],
}
const FEATURE = {
  type: 'Feature',
  id: 'full',
  geometry: { type: 'Point', coordinates: [39, 35.9] },
  properties: PROPERTIES,
}

/** The feature with one member changed, by its path: `properties.where.radiusKm`. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(FEATURE) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const owner = keys.reduce<Record<string, unknown>>(
    (object, key) => object[key] as Record<string, unknown>,
    copy,
  )
  if (value === undefined) delete owner[last]
  else owner[last] = value
  return copy
}

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

  it.each<[path: string, value: unknown, code: string, expected?: string]>([
    ['type', 'feature', 'bad-type'],
    ['id', '', 'bad-id'],
    ['id', 'x'.repeat(201), 'bad-id'],
    ['id', 7, 'bad-id'],
    ['geometry.type', 'Polygon', 'bad-geometry.type'],
    [
      'geometry.coordinates',
      [180.1, 0],
      'bad-geometry.coordinates',
      'longitude -180 to 180, latitude -90 to 90',
    ],
    ['geometry.coordinates', [-180.1, 0], 'bad-geometry.coordinates'],
    ['geometry.coordinates', [0, 90.1], 'bad-geometry.coordinates'],
    ['geometry.coordinates', [0, -90.1], 'bad-geometry.coordinates'],
    ['geometry.coordinates', ['0', 0], 'bad-geometry.coordinates'],
    ['properties.title', null, 'bad-title', 'string'],
    ['properties.summary', undefined, 'bad-summary'],
    ['properties.title_ar', 7, 'bad-title_ar'],
    ['properties.kind', 'war', 'bad-kind'],
    ['properties.state', 'gone', 'bad-state'],
    ['properties.status', 'true', 'bad-status'],
    ['properties.successor', '', 'bad-successor'],
    ['properties.actors.0.actor', '', 'bad-actors.actor'],
    ['properties.actors.0.role', 'did', 'bad-actors.role'],
    ['properties.actors.0.basis', 'sworn', 'bad-actors.basis'],
    ['properties.when.start', '2015-02-30', 'bad-when.start', 'a date that exists, YYYY-MM-DD'],
    ['properties.when.end', '2015-11-16', 'bad-when', 'start on or before end'],
    ['properties.when.precision', 'hour', 'bad-when.precision'],
    ['properties.where.place', '', 'bad-where.place'],
    ['properties.where.name', undefined, 'bad-where.name'],
    ['properties.where.precision', 'exact', 'bad-where.precision'],
    ['properties.where.radiusKm', -0.1, 'bad-where.radiusKm'],
    ['properties.where.radiusKm', 20_040.1, 'bad-where.radiusKm'],
    ['properties.where.bearingDeg', 360.1, 'bad-where.bearingDeg'],
    ['properties.where.bearingDeg', -360.1, 'bad-where.bearingDeg'],
    ['properties.where.distanceKm', -1, 'bad-where.distanceKm'],
    ['properties.where.of', '', 'bad-where.of'],
    ['properties.where.among', [''], 'bad-where.among'],
    ['properties.strikes', { min: 2, max: 1 }, 'bad-strikes', 'min at most max'],
    ['properties.strikes', { min: -1, max: 1 }, 'bad-strikes.min'],
    ['properties.strikes', { min: 0.5, max: 1 }, 'bad-strikes.min'],
    ['properties.countedIn', '', 'bad-countedIn'],
    ['properties.harm.0.group', 'all', 'bad-harm.group'],
    ['properties.harm.0.outcome', 'hurt', 'bad-harm.outcome'],
    ['properties.harm.0.low', -1, 'bad-harm.low'],
    ['properties.harm.0.best', 1.5, 'bad-harm.best'],
    ['properties.harm.0.high', '9', 'bad-harm.high'],
    ['properties.claims', [], 'bad-claims'],
    ['properties.claims.0.document', '', 'bad-claims.document'],
    ['properties.claims.0.article', '', 'bad-claims.article'],
    ['properties.claims.0.line', 0, 'bad-claims.line'],
    ['properties.claims.0.line', 1.5, 'bad-claims.line'],
    ['properties.claims.0.passage', 1, 'bad-claims.passage'],
    ['properties.claims.0.speaker', 'A', 'bad-claims.speaker'],
    ['properties.claims.0.origin', null, 'bad-claims.origin'],
    ['properties.claims.0.stance', 'agrees', 'bad-claims.stance'],
    ['properties.claims.0.says', null, 'bad-claims.says'],
    ['properties.claims.0.published', 'Monday', 'bad-claims.published'],
    ['properties.claims.0.strikes', { min: 3, max: 2 }, 'bad-claims.strikes'],
    ['properties.links.0.event', '', 'bad-links.event'],
    ['properties.links.0.relation', 'near', 'bad-links.relation'],
    ['properties', 7, 'bad-properties'],
  ])('with %s as %j is refused, and the place is named', (path, value, code, expected) => {
    const { value: layer, problems } = read(FEATURE, changed(path, value))
    expect(layer?.events).toHaveLength(1)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]?.where).toMatch(/^f\.json \/ feature 2 \/ /)
    if (expected) expect(problems[0]?.expected).toBe(expected)
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
    expect(read().value).toEqual({ events: [], statedHash: '', features: [] })
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
