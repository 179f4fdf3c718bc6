import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord, eventsOf } from '../../../tests/fixtures/build-event'
import type { EventRecord } from '../../record/record'
import { findEvent } from '../../record/record'
import { hashText } from '../hash-text'
import { featureOf } from './feature-of'
import { feature, open, openJson } from './opened.fixture'
import { readOpened, recordOfOpened } from './read-opened'
import { readPreface } from './read-preface'
import { writeGeojson } from './write-geojson'

const SLIP = { title: '', citation: '', link: '', view: 'v=1', exported: '2026-11-22', licence: '' }
const RECORD_HASH = `sha256:${'a'.repeat(64)}`

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
