import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { NAUGHTY_STRINGS } from '../../tests/fixtures/naughty-strings'
import { readEventLayer } from './read-event-layer'
import { readOpened, recordOfOpened } from './read-opened'
import { readRecord, recordFiles } from './read-record'
import { writeGeojson } from './write-geojson'

const SLIP = {
  title: 'All reported events, 17 November 2015',
  citation: 'Dateline: All reported events.',
  link: 'https://maps.example/#v=1',
  view: 'v=1&t=2015-11-17..2015-11-17&at=2015-11-17',
  exported: '2026-11-22',
  licence: 'CC BY 4.0',
}

const FULL = buildEvent({
  id: 'full',
  title: { en: 'Title', ar: 'عنوان' },
  summary: { en: 'Summary', ar: 'ملخص' },
  days: '2015-11-01..2015-11-30',
  strikes: { min: 0, max: 12 },
  countedIn: 'total',
  harm: [{ group: 'civilians', outcome: 'killed', low: 0, best: null, high: 36 }],
  where: {
    place: 'raqqa',
    name: 'Raqqa',
    country: null,
    precision: 'sector',
    radiusKm: 40,
    bearingDeg: 225,
    of: 'raqqa',
    among: ['mosul', 'kobani'],
    note: 'West of the town.',
  },
  point: null,
  links: [{ event: 'gone', relation: 'responds-to' }],
  claims: [
    {
      says: { en: 'It happened.', ar: 'حدث.' },
      strikes: null,
      harm: [{ group: 'unknown', outcome: 'injured', low: null, best: null, high: null }],
      when: { window: windowOf('2015-11-02'), precision: 'approximate', note: 'Said to be Monday.' },
      where: { place: 'raqqa', name: 'Raqqa', country: 'SY', precision: 'none', radiusKm: null },
    },
    { stance: 'denies', speaker: ['A', 'B'] },
  ],
})

describe('an exported event layer', () => {
  it('gives back every field of every event when it is opened again', async () => {
    const record = buildRecord([FULL, buildEvent({ id: 'undated', days: null, strikes: null })])
    const opened = readOpened(await writeGeojson(record.events, record, record.hash, SLIP), 'x.geojson')
    expect(opened.problems).toEqual([])
    expect(opened.account).toEqual({
      name: 'x.geojson',
      layout: 'dateline',
      read: 2,
      accepted: 2,
      refused: 0,
      reasons: {},
      warnings: {},
    })
    expect(recordOfOpened(opened, record).events).toEqual(record.events)
    expect(opened.view).toBe('v=1&t=2015-11-17..2015-11-17&at=2015-11-17')
  })

  it('states who said it, under what terms, and of which record it is a part', async () => {
    const record = buildRecord([FULL])
    const { dateline } = JSON.parse(await writeGeojson(record.events, record, record.hash, SLIP))
    expect(dateline.export).toEqual({ ...SLIP, record: 'sha256:test', events: 1 })
    expect(dateline.hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('carries the built-in record whole, with the codebooks that its events name', async () => {
    const json = (name: string) => JSON.parse(readFileSync(`data/${name}`, 'utf8')) as unknown
    const { value: record } = readRecord(recordFiles(json))
    if (!record) throw new Error('data/ cannot be read')
    const opened = readOpened(await writeGeojson(record.events, record, record.hash, SLIP), 'all.geojson')
    const again = recordOfOpened(opened, buildRecord([]))
    expect(opened.problems).toEqual([])
    expect(again.events).toEqual(record.events)
    expect(again.actors).toEqual(record.actors)
    expect(again.extent).toEqual(record.extent)
    expect(again.documents).toEqual(record.documents)
    for (const event of record.events) {
      expect(again.places.get(event.where.place)).toEqual(record.places.get(event.where.place))
      expect(again.footprints.get(event.where.place)).toEqual(record.footprints.get(event.where.place))
    }
  })

  it('keeps any text as it is', async () => {
    const text = fc.oneof(fc.constantFrom(...NAUGHTY_STRINGS), fc.string({ unit: 'binary' }))
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, says, note) => {
        const event = buildEvent({
          id: 'x',
          title: { en: title, ar: note },
          claims: [{ says: { en: says }, speaker: [title], origin: note }],
        })
        const written = await writeGeojson([event], buildRecord([]), 'sha256:test', SLIP)
        expect(readOpened(written, 'x').events).toEqual([event])
      }),
      { numRuns: 100 },
    )
  }, 30_000)
})

describe('a file that is not as it should be', () => {
  const feature = (id: string, properties: object = {}) => ({
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      title: 'T',
      summary: 'S',
      kind: 'strike',
      state: 'active',
      status: 'reported',
      actors: [],
      when: null,
      where: { place: 'p', name: 'P', country: null, precision: 'none', radiusKm: null },
      strikes: null,
      harm: [],
      claims: [
        {
          document: 'd',
          article: 'a',
          line: 1,
          passage: '',
          speaker: [],
          origin: '',
          stance: 'asserts',
          says: '',
          published: '2015-11-17',
        },
      ],
      links: [],
      ...properties,
    },
  })
  const open = (features: unknown) => readOpened(JSON.stringify({ type: 'FeatureCollection', features }), 'f')

  it('is told row by row, and the good rows are kept', () => {
    const { account, problems, events } = open([
      feature('good'),
      feature('good'),
      feature('worse', { kind: 'war' }),
      feature('worst', { when: { start: '2015-02-30', end: '2015-03-01', precision: 'day' } }),
      { type: 'Feature' },
      'rubbish',
    ])
    expect(events.map((event) => event.id)).toEqual(['good'])
    expect(account).toEqual({
      name: 'f',
      layout: 'dateline',
      read: 6,
      accepted: 1,
      refused: 5,
      reasons: { 'duplicate-id': 1, 'bad-kind': 1, 'bad-when.start': 1, 'bad-id': 1, 'not-a-feature': 1 },
      warnings: {},
    })
    expect(problems.map((problem) => problem.where)).toEqual([
      'f / feature 2',
      'f / feature 3 / properties.kind',
      'f / feature 4 / properties.when.start',
      'f / feature 5 / id',
      'f / feature 6',
    ])
  })

  it('costs only what it breaks when a codebook is bad', () => {
    const opened = readOpened(
      JSON.stringify({
        type: 'FeatureCollection',
        dateline: { version: 1, codebooks: { actors: [{ id: 'x', colour: { light: 'url(//evil)' } }] } },
        features: [feature('good')],
      }),
      'f',
    )
    expect(opened.account.accepted).toBe(1)
    expect(opened.account.warnings['bad-record']).toBe(1)
    expect(opened.codebooks?.actors).toEqual([])
  })

  it.each([
    ['', 'not-json'],
    ['{"type":"FeatureCollection"', 'not-json'],
    ['[]', 'not-a-collection'],
    ['null', 'not-a-collection'],
    ['{"type":"Topology"}', 'not-a-collection'],
  ])('%j is refused whole, with the reason', (text, code) => {
    expect(readOpened(text, 'f').problems.map((problem) => problem.code)).toEqual([code])
    expect(readOpened(text, 'f').account.read).toBe(0)
  })

  it('never throws, whatever JSON it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, dateline) => {
        const text = JSON.stringify({ type: 'FeatureCollection', dateline, features: [value] })
        const { account } = readOpened(text, 'f')
        expect(account.read).toBe(account.accepted + account.refused)
      }),
      { numRuns: 1000 },
    )
  }, 30_000)
})

it('the reader of our own record finds the features of an export', async () => {
  const json = JSON.parse(await writeGeojson([FULL], buildRecord([]), 'sha256:test', SLIP)) as unknown
  expect(readEventLayer(json, 'f').value?.events).toEqual([FULL])
})
