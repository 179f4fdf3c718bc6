// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import EVENTS from '../../data/events.geojson?raw'
import { buildApp, buildAssets } from '../../tests/fixtures/build-app'
import type { Assets } from '../assets/assets'
import { fetchedAssets } from '../assets/fetched-assets'
import { createApp } from './app'
import { loadRecord, type PageRecord } from './load-record'
import { openRecord } from './open-record'

/** A page that came with nothing of its record. */
const PAGE: PageRecord = { preface: null, manifest: null }

/** The network, held up until `arrive` is called with what it brings. */
function slowNetwork() {
  let arrive: (respond: () => Response) => void = () => {}
  const arrived = new Promise<() => Response>((resolve) => {
    arrive = resolve
  })
  vi.stubGlobal('fetch', async (url: string) => {
    const respond = await arrived
    return url.endsWith('events.geojson') ? respond() : new Response('', { status: 404 })
  })
  return arrive
}

/** A file of the record's first event alone, as a reader opens it. */
function fileOfOne(): File {
  const { features } = JSON.parse(EVENTS) as { features: unknown[] }
  const text = JSON.stringify({ type: 'FeatureCollection', features: features.slice(0, 1) })
  return new File([text], 'one.geojson')
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(() => vi.stubGlobal('Worker', undefined))
afterEach(() => vi.unstubAllGlobals())

/** A page that loads its record over a network that is held up. */
function openPage() {
  const arrive = slowNetwork()
  const app = createApp(fetchedAssets('http://localhost/', { map: 'map.js', file: 'file.js' }), {
    embed: 'none',
    languages: ['en'],
  })
  const state = () => app.store.getState()
  return {
    app,
    arrive,
    loading: loadRecord(app, PAGE),
    events: () => state().record.table.size,
    load: () => state().session.load.state,
    state,
  }
}

it('a file that is opened while the record is on its way stays, and closing it brings the record', async () => {
  const { app, arrive, loading, events, load, state } = openPage()
  await openRecord(app, fileOfOne())
  arrive(() => new Response(EVENTS))
  await settled()
  expect(events()).toBe(1)
  expect(state().source).toMatchObject({ kind: 'file', name: 'one.geojson', partOf: '' })
  app.actions.closeRecord()
  await loading
  expect(events()).toBeGreaterThan(100)
  expect(state().source).toEqual({ kind: 'built-in' })
  expect(load()).toBe('ready')
})

it('a file that is closed before the record has come gives way to it', async () => {
  const { app, arrive, loading, events, load } = openPage()
  await openRecord(app, fileOfOne())
  app.actions.closeRecord()
  expect(load()).toBe('loading')
  arrive(() => new Response(EVENTS))
  await loading
  expect(events()).toBeGreaterThan(100)
})

it.each([
  ['is missing', new Response('not found', { status: 404 }), 'missing'],
  ['is refused by the server', new Response('no', { status: 500 }), 'server'],
  ['is cut off', new Response('{"type":"FeatureCollection","features":[{'), 'unreadable'],
  ['is empty', new Response(''), 'unreadable'],
  ['is another JSON', new Response('[1,2,3]'), 'not-a-record'],
  ['is a web page', new Response('<!doctype html><title>Not found</title>'), 'web-page'],
  ['is nested beyond reading', new Response('['.repeat(200_000)), 'too-deep'],
])('names the file of the events when it %s, and why', async (_, response, reason) => {
  const { arrive, loading, state } = openPage()
  arrive(() => response)
  await loading
  expect(state().session.load).toMatchObject({ state: 'failed', file: 'events.geojson', reason })
})

it('a record that cannot be had says so when the file is closed, not over it', async () => {
  const { app, arrive, loading, load } = openPage()
  await openRecord(app, fileOfOne())
  arrive(() => new Response('', { status: 404 }))
  await settled()
  expect(load()).toBe('ready')
  app.actions.closeRecord()
  await loading
  expect(load()).toBe('failed')
})

describe('a site', () => {
  const files = { 'data/events.geojson': JSON.parse(EVENTS) as unknown }
  async function load(assets: Assets, page: PageRecord = PAGE) {
    const app = buildApp(assets)
    await loadRecord(app, page)
    await settled()
    const { record, session } = app.store.getState()
    return { record, load: session.load, notices: session.notices.map(({ notice }) => notice) }
  }

  it('whose codebooks are missing shows its events, and says what it lacks', async () => {
    const { record, load: outcome, notices } = await load(buildAssets(files))
    expect(record.table.size).toBeGreaterThan(100)
    expect(outcome.state === 'ready' && outcome.problems.map(({ where }) => where)).toEqual([
      'actors.json',
      'places.json',
      'documents.json',
      'speakers.json',
      'footprints.geojson',
    ])
    expect(notices).toEqual([])
  })

  it('is asked for each file of its record once, and not for the preface that the page has', async () => {
    const asked: string[] = []
    const assets = buildAssets(files)
    await load({
      ...assets,
      bytes: (path) => {
        asked.push(path)
        return assets.bytes(path)
      },
    })
    expect(asked.sort()).toEqual([
      'data/actors.json',
      'data/documents.json',
      'data/events.geojson',
      'data/footprints.geojson',
      'data/places.json',
      'data/speakers.json',
    ])
  })

  it('whose events were changed after they were built says so', async () => {
    const layer = files['data/events.geojson'] as { features: unknown[] }
    const cut = { ...layer, features: layer.features.slice(1) }
    expect((await load(buildAssets({ 'data/events.geojson': cut }))).notices).toEqual([
      { code: 'hash-mismatch', found: { outcome: 'changed', files: ['events.geojson'] } },
    ])
  })

  it('whose events hold no event says that, and one whose events are all refused what was refused first', async () => {
    const none = { 'data/events.geojson': { type: 'FeatureCollection', features: [] } }
    expect((await load(buildAssets(none))).load).toEqual({
      state: 'failed',
      file: 'events.geojson',
      reason: 'empty',
      detail: '',
    })
    const refused = { 'data/events.geojson': { type: 'FeatureCollection', features: [{ type: 'Feature' }] } }
    expect((await load(buildAssets(refused))).load).toMatchObject({ reason: 'not-a-record' })
    const lacking = { 'data/events.geojson': { type: 'FeatureCollection' } }
    expect((await load(buildAssets(lacking))).load).toMatchObject({ reason: 'not-a-record' })
  })

  it('whose codebook does not come says why in its place', async () => {
    const { load: outcome } = await load(buildAssets(files))
    expect(outcome.state === 'ready' && outcome.problems[1]).toEqual({
      code: 'not-a-list',
      where: 'places.json',
      found: 'missing: no data/places.json',
    })
  })

  it('whose actors were changed after the page was built says so', async () => {
    const manifest = { 'events.geojson': 'sha256:e', 'actors.json': 'sha256:a' }
    const { notices } = await load(buildAssets({ ...files, 'data/actors.json': [] }), { ...PAGE, manifest })
    expect(notices).toEqual([
      { code: 'hash-mismatch', found: { outcome: 'changed', files: ['events.geojson', 'actors.json'] } },
    ])
  })

  it('whose events are no record says what was found', async () => {
    expect((await load(buildAssets({ 'data/events.geojson': 'text' }))).load).toEqual({
      state: 'failed',
      file: 'events.geojson',
      reason: 'not-a-record',
      detail: 'events.geojson: text',
    })
  })

  it('whose events cannot be had says which file and why', async () => {
    expect((await load(buildAssets())).load).toEqual({
      state: 'failed',
      file: 'events.geojson',
      reason: 'missing',
      detail: 'no data/events.geojson',
    })
  })

  it('does not take a mistake of the program for a fault of the network', async () => {
    const app = buildApp({ ...buildAssets(), bytes: () => Promise.reject(new TypeError('our own')) })
    await expect(loadRecord(app, PAGE)).rejects.toThrow('our own')
    expect(app.store.getState().session.load).toEqual({
      state: 'failed',
      file: 'events.geojson',
      reason: 'fault',
      detail: 'TypeError: our own',
    })
  })
})
