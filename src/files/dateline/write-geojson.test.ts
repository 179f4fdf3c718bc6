import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord, eventsOf, windowOf } from '../../../tests/fixtures/build-event'
import { NAUGHTY_STRINGS } from '../../../tests/fixtures/naughty-strings'
import type { Footprint } from '../../model/codebooks'
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
    contains: ['euphrates'],
    note: 'West of the town.',
  },
  point: null,
  links: [{ event: 'gone', relation: 'responds-to' }],
  claims: [
    {
      says: { en: 'It happened.', ar: 'حدث.' },
      strikes: null,
      harm: [{ group: 'unknown', outcome: 'injured', low: null, best: null, high: null }],
      when: {
        window: windowOf('2015-11-02'),
        precision: 'approximate',
        expression: 'weekday:monday',
        note: 'Said to be Monday.',
      },
      where: { place: 'raqqa', name: 'Raqqa', country: 'SY', precision: 'none', radiusKm: null },
    },
    { stance: 'denies', speaker: ['A', 'B'] },
  ],
})

describe('an exported event layer', () => {
  it('gives back every field of every event when it is opened again', async () => {
    const record = buildRecord([FULL, buildEvent({ id: 'undated', days: null, strikes: null })])
    const opened = await readOpened(
      await writeGeojson(eventsOf(record), record, record.hash, SLIP),
      'x.geojson',
    )
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
    expect(eventsOf(recordOfOpened(opened, record))).toEqual(eventsOf(record))
    expect(opened.view).toBe('v=1&t=2015-11-17..2015-11-17&at=2015-11-17')
  })

  it('states who said it, under what terms, and of which record it is a part', async () => {
    const record = buildRecord([FULL])
    const { dateline } = JSON.parse(await writeGeojson(eventsOf(record), record, record.hash, SLIP))
    expect(dateline.export).toEqual({ ...SLIP, record: 'sha256:test', events: 1 })
    expect(dateline.hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('carries the built-in record whole, with the codebooks that its events name', async () => {
    const json = (name: string) => JSON.parse(readFileSync(`data/${name}`, 'utf8')) as unknown
    const { value: record } = readRecord(recordFiles(json))
    if (!record) throw new Error('data/ cannot be read')
    const opened = await readOpened(
      await writeGeojson(eventsOf(record), record, record.hash, SLIP),
      'all.geojson',
    )
    const again = recordOfOpened(opened, buildRecord([]))
    expect(opened.problems).toEqual([])
    expect(eventsOf(again)).toEqual(eventsOf(record))
    expect(again.actors).toEqual(record.actors)
    expect(again.extent).toEqual(record.extent)
    expect(again.documents).toEqual(record.documents)
    for (const event of eventsOf(record)) {
      expect(again.places.get(event.where.place)).toEqual(record.places.get(event.where.place))
      expect(again.footprints.get(event.where.place)).toEqual(record.footprints.get(event.where.place))
    }
  })

  it('has the bytes and the fingerprint of the published layer when it holds all of it', async () => {
    const text = readFileSync('data/events.geojson', 'utf8')
    const layer = readEventLayer(JSON.parse(text), 'events.geojson').value
    if (!layer) throw new Error('data/ cannot be read')
    const written = await writeGeojson(layer.events, buildRecord([]), layer.statedHash, SLIP)
    expect(JSON.parse(written).dateline.hash).toBe(layer.statedHash)
    const features = text.slice(text.indexOf('"features":['))
    expect(written.endsWith(features)).toBe(true)
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
        expect((await readOpened(written, 'x')).events).toEqual([event])
      }),
      { numRuns: process.env.QUICK_TESTS ? 5 : 100 },
    )
  }, 30_000)
})

it('the reader of our own record finds the features of an export', async () => {
  const json = JSON.parse(await writeGeojson([FULL], buildRecord([]), 'sha256:test', SLIP)) as unknown
  expect(readEventLayer(json, 'f').value?.events).toEqual([FULL])
})

describe('the codebooks of an exported layer', () => {
  const place = (id: string) =>
    ({
      id,
      name: { en: id },
      country: null,
      admin1: null,
      lon: 1,
      lat: 1,
      kind: 'town',
      aliases: [],
    }) as const
  const document = (id: string) => ({ id, sha256: '', outlet: id, headline: '', articles: [] })
  const footprint = (id: string): Footprint => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'LineString', coordinates: [[0, 0]] },
  })
  const ids = ['raqqa', 'homs', 'of', 'among', 'inside', 'said', 'unused']
  const codebooks = {
    ...buildRecord([]),
    places: new Map(ids.map((id) => [id, { ...place(id), source: '' }] as const)),
    documents: [document('d1'), document('d2'), document('unused')],
    speakers: new Map([
      ['Ministry', { en: 'Ministry', ar: 'وزارة' }],
      ['Unused', { en: 'Unused', ar: 'لا' }],
    ]),
    footprints: new Map(['raqqa', 'unused'].map((id) => [id, footprint(id)] as const)),
  }
  const where = { place: 'raqqa', name: '', country: null, precision: 'town', radiusKm: null } as const
  const events = [
    buildEvent({
      id: 'a',
      where: { ...where, of: 'of', among: ['among'], contains: ['inside'] },
      claims: [{ document: 'd1', speaker: ['Ministry', 'Nobody'], where: { ...where, place: 'said' } }],
    }),
    buildEvent({ id: 'b', where: { ...where, place: 'homs' }, claims: [{ document: 'd2' }] }),
  ]

  it('hold what its events name and nothing else, and all actors', async () => {
    const { dateline } = JSON.parse(await writeGeojson(events, codebooks, 'sha256:x', SLIP))
    const { actors, places, documents, speakers, footprints } = dateline.codebooks
    const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
    expect(idsOf(actors)).toEqual(['us-led-coalition', 'united-states', 'france', 'russia'])
    expect(idsOf(places)).toEqual(['raqqa', 'homs', 'of', 'among', 'inside', 'said'])
    expect(idsOf(documents)).toEqual(['d1', 'd2'])
    expect(speakers).toEqual({ Ministry: 'وزارة' })
    expect(footprints).toEqual({ type: 'FeatureCollection', features: [footprint('raqqa')] })
  })

  it('stand in a file of one feature a line, which states no fingerprint where there is no digest', async () => {
    vi.stubGlobal('crypto', {})
    const text = await writeGeojson(events, codebooks, 'sha256:x', SLIP)
    vi.unstubAllGlobals()
    expect(text.split('\n')).toHaveLength(5)
    expect(JSON.parse(text).dateline).not.toHaveProperty('hash')
    expect(JSON.parse(text).features).toHaveLength(2)
  })
})
