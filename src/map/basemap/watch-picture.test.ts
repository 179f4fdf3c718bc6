import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type SourceEvents, watchPicture } from './watch-picture'

type Listener = (event: never) => void

/** A map that sends what a test has it send. */
function fakeMap() {
  const listeners = new Map<string, Set<Listener>>([
    ['sourcedata', new Set()],
    ['error', new Set()],
  ])
  const map = {
    on: (type: string, listener: Listener) => listeners.get(type)?.add(listener),
    off: (type: string, listener: Listener) => listeners.get(type)?.delete(listener),
  } as unknown as SourceEvents
  const send = (type: string, event: object) => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener(event as never)
  }
  return { map, send, count: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('a picture that hangs is told of once, and one that comes is not', () => {
  const hangs = fakeMap()
  const failed = vi.fn()
  watchPicture(hangs.map, 'relief', failed)
  vi.advanceTimersByTime(16_000)
  hangs.send('error', { sourceId: 'relief', error: new Error('late') })
  expect(failed.mock.calls).toEqual([['it did not come']])

  const comes = fakeMap()
  watchPicture(comes.map, 'relief', failed)
  comes.send('sourcedata', { sourceId: 'relief', sourceDataType: 'metadata' })
  vi.advanceTimersByTime(16_000)
  expect(failed).toHaveBeenCalledTimes(1)
  expect(comes.count()).toBe(0)
})

it('a picture that is refused is told of at once, and another source’s fault is not its', () => {
  const { map, send, count } = fakeMap()
  const failed = vi.fn()
  watchPicture(map, 'relief', failed)
  send('error', { sourceId: 'marks', error: new Error('of the marks') })
  send('sourcedata', { sourceId: 'relief', sourceDataType: 'content' })
  expect(failed).not.toHaveBeenCalled()
  send('error', { sourceId: 'relief', error: new Error('404') })
  expect(failed.mock.calls).toEqual([['404']])
  expect(count()).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})
