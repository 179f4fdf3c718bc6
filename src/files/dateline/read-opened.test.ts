import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord, eventsOf } from '../../../tests/fixtures/build-event'
import type { EventRecord } from '../../record/record'
import { findEvent } from '../../record/record'
import { hashText } from '../hash-text'
import { featureOf } from './feature-of'
import { readOpened, recordOfOpened } from './read-opened'
import { readPreface } from './read-preface'
import { writeGeojson } from './write-geojson'

const SLIP = { title: '', citation: '', link: '', view: 'v=1', exported: '2026-11-22', licence: '' }
const RECORD_HASH = `sha256:${'a'.repeat(64)}`

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
const openJson = (dateline: unknown, features: unknown) =>
  readOpened(JSON.stringify({ type: 'FeatureCollection', dateline, features }), 'f')
const open = (...features: readonly unknown[]) => openJson(undefined, features)

describe('a file that is not as it should be', () => {
  it('is told row by row, and the good rows are kept', async () => {
    const { account, problems, events } = await open(
      feature('good'),
      feature('good'),
      feature('worse', { kind: 'war' }),
      feature('worst', { when: { start: '2015-02-30', end: '2015-03-01', precision: 'day' } }),
      { type: 'Feature' },
      'rubbish',
    )
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

  it.each([
    ['radiusKm', '1e999', 'bad-where.radiusKm'],
    ['radiusKm', '-1', 'bad-where.radiusKm'],
    ['distanceKm', '1e999', 'bad-where.distanceKm'],
    ['bearingDeg', '-1e999', 'bad-where.bearingDeg'],
  ])('refuses a place whose %s is %s', async (key, number, code) => {
    const place = { place: 'p', name: 'P', country: null, precision: 'near', radiusKm: 1, [key]: 0.5 }
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature('a', { where: place })] })
    expect((await readOpened(text, 'f')).account.accepted).toBe(1)
    const bad = await readOpened(text.replace(`"${key}":0.5`, `"${key}":${number}`), 'f')
    const { account } = bad
    expect(bad.problems.map((problem) => problem.found)).toEqual([String(Number(number))])
    expect(account).toMatchObject({ accepted: 0, refused: 1, reasons: { [code]: 1 } })
  })

  it.each(['[1e999,0]', '[0,-1e999]', '[181,0]', '[0,91]', '[0]', '[]'])(
    'refuses a point at %s',
    async (coordinates) => {
      const point = `{"type":"Point","coordinates":${coordinates}}`
      const text = JSON.stringify({ type: 'FeatureCollection', features: [feature('a')] })
      const { account } = await readOpened(text.replace('"geometry":null', `"geometry":${point}`), 'f')
      expect(account.reasons).toEqual({ 'bad-geometry.coordinates': 1 })
    },
  )

  it.each([
    ['title', 'x'.repeat(10_001), 'bad-title'],
    ['summary', 'x'.repeat(10_001), 'bad-summary'],
    ['strikes', { min: 1e308, max: 1e308 }, 'bad-strikes.min'],
    ['strikes', { min: 0, max: 2 ** 31 }, 'bad-strikes.max'],
    [
      'harm',
      [{ group: 'civilians', outcome: 'killed', low: null, best: 1e308, high: null }],
      'bad-harm.best',
    ],
  ])('refuses an event whose %s no page could show or add', async (key, value, code) => {
    const { account } = await open(feature('a', { [key]: value }), feature('b'))
    expect(account).toMatchObject({ accepted: 1, refused: 1, reasons: { [code]: 1 } })
  })

  it.each([99, 0, 1.5])('of version %j says that it is not the one that is read', async (version) => {
    const { account, problems } = await openJson({ version }, [feature('a')])
    expect(account).toMatchObject({ accepted: 1, refused: 0, warnings: { 'other-version': 1 } })
    expect(problems).toEqual([
      { code: 'other-version', where: 'f / dateline.version', found: String(version), expected: '1' },
    ])
  })

  it('says which events are counted in themselves, and counts each of them by itself', async () => {
    const strikes = { min: 1, max: 1 }
    const opened = await open(
      feature('a', { countedIn: 'b', strikes }),
      feature('b', { countedIn: 'c', strikes }),
      feature('c', { countedIn: 'b', strikes }),
      feature('d', { countedIn: 'd', strikes }),
      feature('e', { countedIn: 'd', strikes }),
      feature('f', { countedIn: 'elsewhere', strikes }),
      feature('g', { countedIn: 'gone', strikes }),
      feature('gone', { countedIn: 'g', state: 'withdrawn', strikes }),
    )
    expect(opened.account.warnings).toEqual({ 'circular-total': 3 })
    expect(opened.problems.slice(1)).toEqual([
      { code: 'circular-total', where: 'f / b / countedIn', found: 'c' },
      { code: 'circular-total', where: 'f / c / countedIn', found: 'b' },
      { code: 'circular-total', where: 'f / d / countedIn', found: 'd' },
    ])
    const totals = opened.events.map(({ id, countedIn }) => [id, countedIn].join())
    expect(totals).toEqual(['a,b', 'b,', 'c,', 'd,', 'e,d', 'f,elsewhere', 'g,gone', 'gone,g'])
  })

  it.each([
    { type: 'Polygon', coordinates: [1, 2] },
    { type: 'MultiPolygon', coordinates: [[[[0, 0]]], [[0, 0]]] },
    { type: 'LineString', coordinates: [[[0, 0]]] },
    { type: 'LineString', coordinates: [] },
    { type: 'LineString', coordinates: [[0, 1e308]] },
    { type: 'LineString', coordinates: [[181, 0]] },
    { type: 'LineString', coordinates: [[0]] },
  ])('has no outline that a map could not draw: %j', async (geometry) => {
    const footprints = { features: [{ type: 'Feature', id: 'p', properties: {}, geometry }] }
    const opened = await openJson({ version: 1, codebooks: { footprints } }, [feature('a')])
    expect(opened.account.warnings).toEqual({ 'not-footprints': 1 })
    expect(opened.codebooks.footprints?.size).toBe(0)
  })

  it('costs only what it breaks when a codebook is bad', async () => {
    const opened = await openJson(
      { version: 1, codebooks: { actors: [{ id: 'x', colour: { light: 'url(//evil)' } }] } },
      [feature('good')],
    )
    expect(opened.account.accepted).toBe(1)
    expect(opened.account.warnings).toEqual({ 'bad-record': 1 })
    expect(opened.codebooks.actors).toEqual([])
  })

  it.each([
    ['', 'not-json'],
    ['{"type":"FeatureCollection"', 'not-json'],
    ['[]', 'not-a-collection'],
    ['null', 'not-a-collection'],
    ['{"type":"Topology"}', 'not-a-collection'],
  ])('%j is refused whole, with the reason', async (text, code) => {
    const { account, problems } = await readOpened(text, 'f')
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(account.read).toBe(0)
  })

  it('never throws, whatever JSON it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (value, dateline) => {
        const { account } = await openJson(dateline, [value])
        expect(account.read).toBe(account.accepted + account.refused)
      }),
      { numRuns: process.env.QUICK_TESTS ? 20 : 1000 },
    )
  }, 30_000)
})

describe('what became of an event', () => {
  const gone = [
    feature('gone', { state: 'withdrawn' }),
    feature('joined', { state: 'merged', successor: 'good' }),
  ]

  it('is no event to show: a file of nothing else is refused', async () => {
    const { account, problems } = await open(...gone)
    expect(account).toMatchObject({ read: 2, accepted: 0, refused: 2, reasons: { tombstone: 2 } })
    expect(problems).toEqual([
      { code: 'tombstone', where: 'f / gone', found: 'withdrawn' },
      { code: 'tombstone', where: 'f / joined', found: 'merged' },
    ])
  })

  it('can still be told beside events that are shown', async () => {
    const opened = await open(feature('good'), ...gone)
    expect(opened.account).toMatchObject({ read: 3, accepted: 1, refused: 2 })
    const record = recordOfOpened(opened, buildRecord([]))
    expect(eventsOf(record).map((event) => event.id)).toEqual(['good'])
    expect(findEvent(record, 'joined')?.successor).toBe('good')
  })
})

describe('codebooks', () => {
  it('that the file lacks are the built-in record’s, each by itself', async () => {
    const builtIn = {
      ...buildRecord([]),
      documents: [{ id: 'd', sha256: '', outlet: 'Outlet', headline: '', articles: [] }],
      speakers: new Map([['A', { en: 'A', ar: 'أ' }]]),
    }
    const opened = await openJson({ version: 1, codebooks: { speakers: { B: 'ب' } } }, [feature('good')])
    const record = recordOfOpened(opened, builtIn)
    expect(opened.problems).toEqual([])
    expect([...record.speakers.keys()]).toEqual(['B'])
    expect([...record.actors.keys()]).toEqual([...builtIn.actors.keys()])
    expect(record.documents).toEqual(builtIn.documents)
    expect(recordOfOpened(await open(feature('good')), builtIn).speakers).toBe(builtIn.speakers)
  })

  it('are all that it takes from the built-in record: its words and its theatre are not the file’s', async () => {
    const { value: preface } = readPreface(JSON.parse(readFileSync('data/record.json', 'utf8')))
    const record = recordOfOpened(await open(feature('good')), { ...buildRecord([]), preface } as EventRecord)
    expect(record.preface).toBeNull()
  })
})

describe('the fingerprint of a file', () => {
  const EVENTS = [buildEvent({ id: 'a' }), buildEvent({ id: 'b' })]
  const features = EVENTS.map(featureOf)
  const own = async () => (await hashText(JSON.stringify(features))) ?? ''
  const fallback = buildRecord([])

  it('makes a file a record where it fits what the file states', async () => {
    const opened = await openJson({ version: 1, hash: await own() }, features)
    expect(opened.problems).toEqual([])
    expect(opened.partOf).toBe(null)
    expect(recordOfOpened(opened, fallback).hash).toBe(await own())
  })

  it('of an export of some events is its own, and the record is what the file says', async () => {
    const opened = await readOpened(await writeGeojson(EVENTS, fallback, RECORD_HASH, SLIP), 'f')
    expect(opened.problems).toEqual([])
    expect(opened.partOf).toBe(RECORD_HASH)
    expect(recordOfOpened(opened, fallback).hash).toBe(await own())
  })

  it('of an export of all events is the record’s', async () => {
    const opened = await readOpened(await writeGeojson(EVENTS, fallback, await own(), SLIP), 'f')
    expect(opened.partOf).toBe(null)
    expect(recordOfOpened(opened, fallback).hash).toBe(await own())
  })

  it('that does not fit is told, and never becomes the record’s', async () => {
    const opened = await openJson({ version: 1, hash: RECORD_HASH }, features)
    expect(opened.account).toMatchObject({ accepted: 2, refused: 0, warnings: { 'hash-mismatch': 1 } })
    expect(opened.problems).toEqual([
      { code: 'hash-mismatch', where: 'f / dateline.hash', found: RECORD_HASH, expected: await own() },
    ])
    expect(opened.partOf).toBe(RECORD_HASH)
    expect(recordOfOpened(opened, fallback).hash).toBe(await own())
  })

  it('that can be none is told of as one that does not fit', async () => {
    const opened = await openJson({ version: 1, hash: 'rubbish' }, features)
    expect(opened.problems).toEqual([
      { code: 'hash-mismatch', where: 'f / dateline.hash', found: 'rubbish', expected: await own() },
    ])
    expect(opened.partOf).toBe('')
  })

  it('is none where the browser has no digest, and then nothing is told of it', async () => {
    vi.stubGlobal('crypto', {})
    const opened = await openJson({ version: 1, hash: RECORD_HASH }, features)
    vi.unstubAllGlobals()
    expect(opened).toMatchObject({ hash: '', partOf: RECORD_HASH, problems: [] })
  })

  it('of a part of a record that names no record is of none', async () => {
    const part = { version: 1, hash: await own(), export: { view: 'v=1' } }
    expect(await openJson(part, features)).toMatchObject({ partOf: '', view: 'v=1', problems: [] })
  })

  it.each([`x${RECORD_HASH}`, `${RECORD_HASH}0`, RECORD_HASH.slice(0, -1), 7])(
    'that is %j is no fingerprint of a record',
    async (record) => {
      const part = { version: 1, hash: await own(), export: { record } }
      expect(await openJson(part, features)).toMatchObject({ partOf: '', problems: [] })
    },
  )

  it('is worked out where the file states none, and no record is invented', async () => {
    for (const dateline of [undefined, { version: 1 }, { version: 1, hash: 'rubbish' }]) {
      expect(await openJson(dateline, features)).toMatchObject({ hash: await own(), partOf: '' })
    }
  })
})
