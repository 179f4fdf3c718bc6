// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import EVENTS from '../../data/events.geojson?raw'
import { closeRecord, openRecord } from '../panels/open/open-record'
import { store } from './store'
import { loadRecord } from './load-record'

/** The network, held up until `arrive` is called with what it brings. */
function slowNetwork() {
  let arrive: (respond: () => Response) => void = () => {}
  const arrived = new Promise<() => Response>((resolve) => {
    arrive = resolve
  })
  vi.stubGlobal('fetch', async (url: URL) => {
    const respond = await arrived
    return url.href.endsWith('events.geojson') ? respond() : new Response('', { status: 404 })
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
const events = () => store.getState().record.events.length
const load = () => store.getState().session.load.state

beforeEach(() => vi.stubGlobal('Worker', undefined))
afterEach(() => {
  closeRecord()
  vi.unstubAllGlobals()
})

it('a file that is opened while the record is on its way stays, and closing it brings the record', async () => {
  const arrive = slowNetwork()
  const loading = loadRecord()
  await openRecord(fileOfOne())
  arrive(() => new Response(EVENTS))
  await settled()
  expect(events()).toBe(1)
  expect(store.getState().session.recordName).toBe('one.geojson')
  closeRecord()
  await loading
  expect(events()).toBeGreaterThan(100)
  expect(store.getState().session.recordName).toBeNull()
  expect(load()).toBe('ready')
})

it('a file that is closed before the record has come gives way to it', async () => {
  const arrive = slowNetwork()
  const loading = loadRecord()
  await openRecord(fileOfOne())
  closeRecord()
  expect(load()).toBe('loading')
  arrive(() => new Response(EVENTS))
  await loading
  expect(events()).toBeGreaterThan(100)
})

it('a record that cannot be had says so when the file is closed, not over it', async () => {
  const arrive = slowNetwork()
  const loading = loadRecord()
  await openRecord(fileOfOne())
  arrive(() => new Response('', { status: 404 }))
  await settled()
  expect(load()).toBe('ready')
  closeRecord()
  await loading
  expect(load()).toBe('failed')
})
