import { expect, it, onTestFinished, vi } from 'vitest'
import EVENTS from '../../data/events.geojson?raw'
import { buildApp, buildAssets } from '../../tests/fixtures/build-app'
import { loadRecord } from './load-record'

const PAGE = { preface: null, manifest: null }
const files = { 'data/events.geojson': JSON.parse(EVENTS) as unknown }

it('a site is asked again only for what did not come', async () => {
  const asked: string[] = []
  const site: Record<string, unknown> = { 'data/actors.json': [], 'data/places.json': [] }
  const assets = buildAssets(site)
  const app = buildApp({
    ...assets,
    bytes: (path) => {
      asked.push(path)
      return assets.bytes(path)
    },
  })
  await loadRecord(app, PAGE)
  site['data/events.geojson'] = files['data/events.geojson']
  asked.length = 0
  await loadRecord(app, PAGE)
  expect(asked.sort()).toEqual([
    'data/documents.json',
    'data/events.geojson',
    'data/footprints.geojson',
    'data/speakers.json',
  ])
  expect(app.store.getState().record.table.size).toBeGreaterThan(100)
})

it('a site that is slow to send says how much has come, and no more once it is there', async () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const assets = buildAssets(files)
  const app = buildApp({
    ...assets,
    bytes: async (path, onBytes) => {
      onBytes?.(1_000)
      await held
      return assets.bytes(path)
    },
  })
  const loading = loadRecord(app, PAGE)
  await vi.advanceTimersByTimeAsync(1_900)
  expect(app.store.getState().session.load).toEqual({ state: 'loading' })
  await vi.advanceTimersByTimeAsync(200)
  expect(app.store.getState().session.load).toEqual({ state: 'loading', receivedBytes: 6_000 })
  arrive()
  await loading
  await vi.advanceTimersByTimeAsync(5_000)
  expect(app.store.getState().session.load.state).toBe('ready')
  expect(vi.getTimerCount()).toBe(0)
})
