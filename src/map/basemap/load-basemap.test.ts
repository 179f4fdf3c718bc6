import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchedAssets } from '../../assets/fetched-assets'
import { type BasemapPart, loadBasemap } from './load-basemap'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a basemap that hangs says of each part that it did not come', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  const parts: BasemapPart[] = []
  const assets = fetchedAssets('https://maps.example/', { map: '', file: '' })
  const loading = loadBasemap(assets, (part) => parts.push(part), Promise.resolve())
  await vi.advanceTimersByTimeAsync(70_000)
  await loading
  expect(parts.map((part) => 'failed' in part && part.failed).sort()).toEqual([
    'countries',
    'hillshade',
    'labels',
    'lakes',
    'provinces',
    'rivers',
    'roads',
  ])
})
