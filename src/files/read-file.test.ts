import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord, eventsOf } from '../../tests/fixtures/build-event'
import type { OpenAccount } from '../record/open-account'
import { packRecord } from '../record/packed-record'
import type { Codebooks } from './export-slip'
import type { Progress } from './format'
import { readAny } from './read-any'
import { readFile } from './read-file'
import type { ReadingAnswer } from './reading-messages'

const LAYER = '{"type":"FeatureCollection","features":[]}'
const noWorker = () => {
  throw new Error('no workers here')
}

const FALLBACK: Codebooks = buildRecord([])

/** What a reading is given in these tests, and what it told. */
function readingWith(startWorker: () => Worker) {
  const told: (Progress | null)[] = []
  const ending = new AbortController()
  const tell = (progress: Progress | null) => told.push(progress)
  const reader = async () => readAny
  return { told, ending, startWorker, reader, fallback: FALLBACK, today: 20_000, signal: ending.signal, tell }
}

/** A worker that does what it is told when a message comes. */
function workerThat(act: (worker: Worker, message: unknown) => void) {
  const worker = {
    terminate: vi.fn(),
    postMessage: (message: unknown) => queueMicrotask(() => act(worker as unknown as Worker, message)),
  }
  return worker as unknown as Worker & { terminate: ReturnType<typeof vi.fn> }
}

/** One that answers like this, in this order. */
const workerAnswering = (...answers: readonly ReadingAnswer[]) =>
  workerThat((self) => {
    for (const data of answers) self.onmessage?.({ data } as MessageEvent)
  })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a file', () => {
  it('is read in a worker, which is given no functions and is ended when it has answered', async () => {
    const EVENTS = [
      buildEvent({ id: 'a' }),
      buildEvent({ id: 'b' }),
      buildEvent({ id: 'c', state: 'withdrawn' }),
    ]
    const { packed, events } = packRecord(buildRecord(EVENTS))
    const reading = {
      account: { name: 'from the worker' } as OpenAccount,
      problems: [],
      partOf: '',
      view: 'v=1',
      asked: null,
    }
    const worker = workerThat((self, message) => {
      expect(structuredClone(message)).toMatchObject({ kind: 'read', any: { fallback: { documents: [] } } })
      expect((message as { any: { file: File } }).any.file.name).toBe('a.geojson')
      const answers: readonly ReadingAnswer[] = [
        { kind: 'progress', progress: null },
        { kind: 'progress', progress: { rows: 2, of: 3 } },
        { kind: 'events', events: events.slice(0, 1) },
        { kind: 'events', events: events.slice(1) },
        { kind: 'read', reading, packed },
      ]
      for (const data of answers) self.onmessage?.({ data: structuredClone(data) } as MessageEvent)
    })
    const given = readingWith(() => worker)
    const read = await readFile(new File([LAYER], 'a.geojson'), given)
    expect(read).toMatchObject(reading)
    expect(given.told).toEqual([null, { rows: 2, of: 3 }])
    expect(read.record && eventsOf(read.record).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(read.record && [...read.record.tombstones.keys()]).toEqual(['c'])
    expect(read.record?.facts.totals.all).toEqual({ events: 2, strikes: { min: 0, max: 0, unknown: 2 } })
    expect(worker.terminate).toHaveBeenCalledTimes(1)
  })

  it.each(['onerror', 'onmessageerror'] as const)(
    'is read by the page itself where the worker does not begin, %s, which is no secret',
    async (failure) => {
      const error = vi.spyOn(console, 'error').mockReturnValue()
      const worker = workerThat((self) => self[failure]?.(new Event('x') as never))
      const { account } = await readFile(
        new File([LAYER], 'a.geojson'),
        readingWith(() => worker),
      )
      expect(account).toMatchObject({ name: 'a.geojson', layout: 'dateline' })
      expect(worker.terminate).toHaveBeenCalledTimes(1)
      expect(error.mock.calls).toEqual([['the worker that reads files did not begin: ']])
    },
  )

  it('is read by the page itself where the worker’s script is another, and says nothing', async () => {
    vi.useFakeTimers()
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const worker = workerThat(() => {})
    const read = readFile(
      new File([LAYER], 'a.geojson'),
      readingWith(() => worker),
    )
    await vi.advanceTimersByTimeAsync(15_000)
    vi.useRealTimers()
    expect((await read).account).toMatchObject({ name: 'a.geojson', layout: 'dateline' })
    expect(worker.terminate).toHaveBeenCalledTimes(1)
    expect(error.mock.calls).toEqual([['the worker that reads files did not begin: silence']])
  })

  it('is waited for as long as its worker lives', async () => {
    vi.useFakeTimers()
    const worker = workerThat((self) =>
      self.onmessage?.({ data: { kind: 'progress', progress: null } } as MessageEvent),
    )
    const given = readingWith(() => worker)
    const read = readFile(new File([LAYER], 'a.geojson'), given)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(worker.terminate).not.toHaveBeenCalled()
    given.ending.abort()
    expect((await read).account.warnings).toEqual({ cancelled: 1 })
  })

  it.each(['onerror', 'onmessageerror'] as const)(
    'that a worker dies of is no file for the page either, %s',
    async (failure) => {
      const worker = workerThat((self) => {
        self.onmessage?.({ data: { kind: 'progress', progress: null } } as MessageEvent)
        self[failure]?.(Object.assign(new Event('x'), { message: 'out of memory' }) as never)
      })
      const { account } = await readFile(
        new File([LAYER], 'a.geojson'),
        readingWith(() => worker),
      )
      expect(account).toMatchObject({ name: 'a.geojson', accepted: 0, warnings: { 'cannot-read': 1 } })
      expect(worker.terminate).toHaveBeenCalledTimes(1)
    },
  )

  it('that a worker could not read says what it met', async () => {
    const worker = workerAnswering({ kind: 'failed', found: 'RangeError: Invalid string length' })
    const { problems } = await readFile(
      new File([LAYER], 'a.geojson'),
      readingWith(() => worker),
    )
    expect(problems).toEqual([
      { code: 'cannot-read', where: 'a.geojson', found: 'RangeError: Invalid string length' },
    ])
  })

  it('is no longer read when it is given up, though the worker says nothing', async () => {
    const worker = workerThat(() => {})
    const given = readingWith(() => worker)
    const read = readFile(new File([LAYER], 'a.geojson'), given)
    await Promise.resolve()
    given.ending.abort()
    expect((await read).account).toMatchObject({ read: 0, warnings: { cancelled: 1 } })
    expect(worker.terminate).toHaveBeenCalledTimes(1)
  })

  it('is no longer read when it is given up, by the page itself either', async () => {
    const rows = Array.from({ length: 1_200 }, () => ({}))
    const file = new File([JSON.stringify({ type: 'FeatureCollection', features: rows })], 'a.geojson')
    const given = readingWith(noWorker)
    const tell = (progress: Progress | null) => {
      given.told.push(progress)
      if (progress?.rows === 500) given.ending.abort()
    }
    const { account } = await readFile(file, { ...given, tell })
    expect(account).toMatchObject({ warnings: { cancelled: 1 } })
    expect(given.told).toEqual([
      { rows: 0, of: 1_200 },
      { rows: 500, of: 1_200 },
    ])
  })

  it('that was given up before its worker began starts none', async () => {
    const worker = workerThat(() => expect.unreachable())
    const given = readingWith(() => worker)
    given.ending.abort()
    const { account } = await readFile(new File([LAYER], 'a.geojson'), given)
    expect(account.warnings).toEqual({ cancelled: 1 })
  })

  it('is read by the page itself where the worker cannot be given it, and the worker is ended', async () => {
    const terminate = vi.fn()
    const postMessage = () => {
      throw new DOMException('out of memory', 'DataCloneError')
    }
    const worker = { terminate, postMessage } as unknown as Worker
    const { account } = await readFile(
      new File([LAYER], 'a.geojson'),
      readingWith(() => worker),
    )
    expect(account).toMatchObject({ name: 'a.geojson', layout: 'dateline' })
    expect(terminate).toHaveBeenCalledTimes(1)
  })

  it('is read by the page itself where there is no worker', async () => {
    const { account } = await readFile(new File([LAYER], 'a.geojson'), readingWith(noWorker))
    expect(account).toMatchObject({ name: 'a.geojson', layout: 'dateline' })
  })

  it.each([
    [268_435_456, 0],
    [268_435_457, 1],
    [2_147_483_648, 1],
  ])('of %d bytes is too large: %d', async (size, tooLarge) => {
    const file = new File([LAYER], 'large.geojson')
    Object.defineProperty(file, 'size', { value: size })
    const { problems } = await readFile(file, readingWith(noWorker))
    expect(problems).toEqual(
      Array(tooLarge).fill({ code: 'too-large', where: 'large.geojson', found: String(size) }),
    )
  })

  it('that the browser may not read says so', async () => {
    const file = new File([LAYER], 'locked.geojson')
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('locked')) })
    const { account, problems } = await readFile(file, readingWith(noWorker))
    expect(problems).toEqual([{ code: 'cannot-read', where: 'locked.geojson', found: 'Error: locked' }])
    expect(account).toEqual({
      name: 'locked.geojson',
      layout: 'unknown',
      read: 0,
      accepted: 0,
      refused: 0,
      reasons: {},
      warnings: { 'cannot-read': 1 },
    })
  })
})
