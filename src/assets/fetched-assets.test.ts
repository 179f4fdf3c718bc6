import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AssetError } from './assets'
import { fetchedAssets } from './fetched-assets'

const assets = fetchedAssets('https://maps.example/', { map: '', file: '' })

/** A server that sends what it is told to, when it is told to; it hears when the page gives up. */
function slowServer(status = 200) {
  let send = (_: string) => {}
  let end = () => {}
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = (text) => controller.enqueue(new TextEncoder().encode(text))
        end = () => controller.close()
        signal.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    return new Response(body, { status })
  })
  return { send: (text: string) => send(text), end: () => end() }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a file that is slow is waited for as long as any of it comes, and what has come is told', async () => {
  const server = slowServer()
  const told: number[] = []
  const coming = assets.bytes('data/events.geojson', (count) => told.push(count))
  await vi.advanceTimersByTimeAsync(0)
  for (let part = 0; part < 8; part += 1) {
    server.send('[1,')
    await vi.advanceTimersByTimeAsync(10_000)
  }
  server.end()
  expect(new TextDecoder().decode(await coming)).toBe('[1,[1,[1,[1,[1,[1,[1,[1,')
  expect(told).toEqual([3, 3, 3, 3, 3, 3, 3, 3])
})

it.each([
  ['before the first byte', ''],
  ['in the middle', '{"features":['],
])('a file that falls silent %s is given up after a while, and says so', async (_, first) => {
  const server = slowServer()
  const coming = assets.bytes('data/events.geojson').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(0)
  if (first !== '') server.send(first)
  await vi.advanceTimersByTimeAsync(16_000)
  const error = await coming
  expect(error instanceof AssetError && error.reason).toBe('timeout')
})

it('a file without a byte is there, and no JSON', async () => {
  const server = slowServer()
  const coming = assets.json('basemap/rivers.json').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(0)
  server.end()
  const error = await coming
  expect(error instanceof AssetError && error.reason).toBe('unreadable')
})

it('no timer is left behind by a file that has come', async () => {
  const server = slowServer()
  const coming = assets.json('basemap/rivers.json')
  await vi.advanceTimersByTimeAsync(0)
  server.send('{}')
  server.end()
  expect(await coming).toEqual({})
  expect(vi.getTimerCount()).toBe(0)
})
