import { describe, expect, it } from 'vitest'
import { windowOf } from '../../../tests/fixtures/build-event'
import { readCodebooks, readRecord, recordFiles } from './read-record'

const ACTOR = {
  id: 'russia',
  label: { en: 'Russia', ar: 'روسيا' },
  kind: 'state',
  memberOf: 'coalition',
  aliases: ['Moscow'],
  colour: { light: '#Aa0000', dark: '#ff0000' },
  symbol: 'star',
}
const PLACE = {
  id: 'raqqa',
  name: { en: 'Raqqa' },
  country: null,
  admin1: null,
  lon: -180,
  lat: 90,
  kind: 'town',
  aliases: [],
  source: 'geonames',
}
const ARTICLE = {
  id: 'a1',
  firstLine: 1,
  lastLine: 9,
  published: '2015-11-17',
  publishedEarliest: '2015-11-16',
  publishedLatest: '2015-11-18',
  precision: 'range',
  evidence: 'E',
}
const DOCUMENT = { id: 'd1', sha256: 's', outlet: 'O', headline: 'H', articles: [ARTICLE] }
const FOOTPRINT = {
  type: 'Feature',
  id: 'raqqa',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
  },
}
const GOOD = {
  actors: [ACTOR],
  places: [PLACE],
  documents: [DOCUMENT],
  speakers: { A: 'أ' },
  footprints: { features: [FOOTPRINT] },
}
const problemsOf = (patch: object, file?: string) => readCodebooks({ ...GOOD, ...patch }, file).problems

describe('the files of a record', () => {
  it('are asked for by their names in data/', () => {
    expect(recordFiles((name) => name)).toEqual({
      events: 'events.geojson',
      actors: 'actors.json',
      places: 'places.json',
      documents: 'documents.json',
      footprints: 'footprints.geojson',
      speakers: 'speakers.json',
      record: 'record.json',
    })
  })

  it('are joined, and each that is missing is told of and costs only what it holds', () => {
    const { value, problems } = readRecord({
      ...recordFiles(() => undefined),
      events: { type: 'FeatureCollection', dateline: { version: 1, hash: 'sha256:x' }, features: [7] },
      record: { title: 1 },
    })
    expect(value).toMatchObject({ hash: 'sha256:x', documents: [], preface: null })
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'not-a-feature events.geojson / feature 1',
      'not-a-list actors.json',
      'not-a-list places.json',
      'not-a-list documents.json',
      'not-a-codebook speakers.json',
      'not-footprints footprints.geojson',
      'bad-record record.json / theatre',
    ])
  })

  it('are no record without an event layer', () => {
    const { value, problems } = readRecord({ ...recordFiles(() => undefined), ...GOOD })
    expect(value).toBeNull()
    expect(problems.map(({ code }) => code)).toEqual(['not-a-collection'])
  })
})

describe('codebooks', () => {
  it('are read with all that they say', () => {
    const { value, problems } = readCodebooks(GOOD)
    expect(problems).toEqual([])
    expect(value.actors).toEqual([ACTOR])
    expect(value.places).toEqual([PLACE])
    expect(value.documents).toEqual([
      {
        ...DOCUMENT,
        articles: [
          {
            ...ARTICLE,
            published: windowOf('2015-11-17').start,
            publishedEarliest: windowOf('2015-11-16').start,
            publishedLatest: windowOf('2015-11-18').start,
          },
        ],
      },
    ])
    expect([...value.speakers]).toEqual([['A', { en: 'A', ar: 'أ' }]])
    expect([...value.footprints]).toEqual([['raqqa', FOOTPRINT]])
  })

  it('take the day of publication for its range where they give none', () => {
    const { publishedEarliest: _earliest, publishedLatest: _latest, ...article } = ARTICLE
    const { value } = readCodebooks({ ...GOOD, documents: [{ ...DOCUMENT, articles: [article] }] })
    const day = windowOf('2015-11-17').start
    expect(value.documents[0]?.articles[0]).toMatchObject({
      published: day,
      publishedEarliest: day,
      publishedLatest: day,
    })
  })

  it('hold one entry of each id, and no actor by a word that stands for something else', () => {
    const actors = [ACTOR, { ...ACTOR, symbol: 'dot' }, { ...ACTOR, id: 'events' }, { ...ACTOR, id: 'A b' }]
    const places = [PLACE, PLACE]
    const { value, problems } = readCodebooks({ ...GOOD, actors, places }, 'f.json')
    expect(value.actors).toEqual([ACTOR])
    expect(value.places).toEqual([PLACE])
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'duplicate-entry f.json / actors.json / 2',
      'bad-record f.json / actors.json / 3',
      'bad-record f.json / actors.json / 4',
      'duplicate-entry f.json / places.json / 2',
    ])
    expect(problems[0]?.found).toBe(ACTOR.id)
  })

  it('may leave out an actor’s aliases and what it is a member of', () => {
    const { aliases: _aliases, memberOf: _memberOf, ...actor } = ACTOR
    expect(readCodebooks({ ...GOOD, actors: [actor] }).value.actors).toEqual([{ ...actor, aliases: [] }])
  })

  it.each<[list: string, entry: object]>([
    ['actors', { ...ACTOR, id: '' }],
    ['actors', { ...ACTOR, label: { ar: 'روسيا' } }],
    ['actors', { ...ACTOR, label: { en: 'Russia', ar: 1 } }],
    ['actors', { ...ACTOR, kind: 'person' }],
    ['actors', { ...ACTOR, memberOf: '' }],
    ['actors', { ...ACTOR, aliases: [1] }],
    ['actors', { ...ACTOR, colour: { light: 'red', dark: '#ff0000' } }],
    ['actors', { ...ACTOR, colour: { light: '#ff0000', dark: '#ff00001' } }],
    ['actors', { ...ACTOR, colour: { light: 'x#ff0000', dark: '#ff0000' } }],
    ['actors', { ...ACTOR, colour: { light: '#ff0000' } }],
    ['actors', { ...ACTOR, symbol: 'heart' }],
    ['places', { ...PLACE, id: '' }],
    ['places', { ...PLACE, name: {} }],
    ['places', { ...PLACE, country: 1 }],
    ['places', { ...PLACE, admin1: undefined }],
    ['places', { ...PLACE, lon: -180.1 }],
    ['places', { ...PLACE, lat: 90.1 }],
    ['places', { ...PLACE, kind: 'village' }],
    ['places', { ...PLACE, aliases: 'x' }],
    ['places', { ...PLACE, source: null }],
    ['documents', { ...DOCUMENT, sha256: 1 }],
    ['documents', { ...DOCUMENT, outlet: 1 }],
    ['documents', { ...DOCUMENT, headline: 1 }],
    ['documents', { ...DOCUMENT, articles: [{ ...ARTICLE, id: '' }] }],
    ['documents', { ...DOCUMENT, articles: [{ ...ARTICLE, firstLine: 0 }] }],
    ['documents', { ...DOCUMENT, articles: [{ ...ARTICLE, lastLine: 1.5 }] }],
    ['documents', { ...DOCUMENT, articles: [{ ...ARTICLE, published: '2015-02-30' }] }],
    ['documents', { ...DOCUMENT, articles: [{ ...ARTICLE, publishedEarliest: '' }] }],
    ['documents', { ...DOCUMENT, articles: [{ ...ARTICLE, publishedLatest: '' }] }],
    ['documents', { ...DOCUMENT, articles: [{ ...ARTICLE, precision: 'hour' }] }],
    ['documents', { ...DOCUMENT, articles: [{ ...ARTICLE, evidence: 1 }] }],
  ])('leave out one of the %s that is %j, and say so', (list, entry) => {
    const good = GOOD[list as 'actors']
    const { value, problems } = readCodebooks({ ...GOOD, [list]: [...good, entry] }, 'f.json')
    expect(value[list as 'actors']).toHaveLength(1)
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      `bad-record f.json / ${list}.json / 2`,
    ])
  })

  it('that are no lists are told of, in their own file or in the one that carries them', () => {
    expect(problemsOf({ actors: {} })).toEqual([
      { code: 'not-a-list', where: 'actors.json', found: '{}', expected: 'a list' },
    ])
    expect(problemsOf({ speakers: { A: 1 } }, 'f.json')).toEqual([
      { code: 'not-a-codebook', where: 'f.json / speakers.json', found: '{"A":1}' },
    ])
  })

  it.each([
    ['Polygon', [[[0, 0]]], 0],
    ['MultiPolygon', [[[[0, 0]]]], 0],
    ['LineString', [[0, 0]], 0],
    ['MultiLineString', [[[0, 0]]], 0],
    ['Point', [0, 0], 1],
    ['Polygon', [], 1],
    ['Polygon', [[[0, Number.NaN]]], 1],
    ['Polygon', [[['0', 0]]], 1],
    ['LineString', 'x', 1],
  ])('with a footprint that is a %s of %j have problems: %i', (type, coordinates, count) => {
    const footprints = { features: [{ ...FOOTPRINT, geometry: { type, coordinates } }] }
    expect(problemsOf({ footprints }, 'f').map(({ code, where }) => `${code} ${where}`)).toEqual(
      Array(count).fill('not-footprints f / footprints.geojson / 1'),
    )
  })
})
