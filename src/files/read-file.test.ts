import { afterEach, describe, expect, it, vi } from 'vitest'
import { decodeText } from './decode-text'
import { hashText } from './hash-text'
import { readBytes } from './read-bytes'
import { readFile } from './read-file'

const LAYER = '{"type":"FeatureCollection","features":[]}'
const bytesOfText = (text: string) => new TextEncoder().encode(text).buffer
const bytesOf = (...bytes: number[]) => new Uint8Array(bytes).buffer
const noWorker = () => {
  throw new Error('no workers here')
}

/** A worker that does what it is told when a message comes. */
function workerThat(answer: (worker: Worker, message: unknown) => void) {
  const worker = {
    terminate: vi.fn(),
    postMessage: (message: unknown) => queueMicrotask(() => answer(worker as unknown as Worker, message)),
  }
  return worker as unknown as Worker & { terminate: ReturnType<typeof vi.fn> }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a file', () => {
  it('is read in a worker, which is ended when it has answered', async () => {
    const answer = { account: { name: 'from the worker' } }
    const worker = workerThat((self, message) => {
      expect(message).toMatchObject({ name: 'a.geojson' })
      self.onmessage?.({ data: answer } as MessageEvent)
    })
    const opened = await readFile(new File([LAYER], 'a.geojson'), () => worker)
    expect(opened).toBe(answer)
    expect(worker.terminate).toHaveBeenCalledTimes(1)
  })

  it.each(['onerror', 'onmessageerror'] as const)(
    'is read by the page itself where the worker fails with %s',
    async (failure) => {
      const worker = workerThat((self) => self[failure]?.(new Event('x') as never))
      const opened = await readFile(new File([LAYER], 'a.geojson'), () => worker)
      expect(opened.account).toMatchObject({ name: 'a.geojson', layout: 'dateline' })
      expect(worker.terminate).toHaveBeenCalledTimes(1)
    },
  )

  it('is read by the page itself where the worker cannot be given it, and the worker is ended', async () => {
    const terminate = vi.fn()
    const postMessage = () => {
      throw new DOMException('out of memory', 'DataCloneError')
    }
    const worker = { terminate, postMessage } as unknown as Worker
    const opened = await readFile(new File([LAYER], 'a.geojson'), () => worker)
    expect(opened.account).toMatchObject({ name: 'a.geojson', layout: 'dateline' })
    expect(terminate).toHaveBeenCalledTimes(1)
  })

  it('is read by the page itself where there is no worker', async () => {
    const opened = await readFile(new File([LAYER], 'a.geojson'), noWorker)
    expect(opened.account).toMatchObject({ name: 'a.geojson', layout: 'dateline' })
  })

  it.each([
    [268_435_456, 0],
    [268_435_457, 1],
  ])('of %d bytes is too large: %d', async (size, tooLarge) => {
    const file = new File([LAYER], 'large.geojson')
    Object.defineProperty(file, 'size', { value: size })
    const { problems } = await readFile(file, noWorker)
    expect(problems).toEqual(
      Array(tooLarge).fill({ code: 'too-large', where: 'large.geojson', found: String(size) }),
    )
  })

  it('that the browser may not read says so', async () => {
    const file = new File([LAYER], 'locked.geojson')
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('locked')) })
    const { account, problems } = await readFile(file, noWorker)
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

describe('the bytes of a file', () => {
  it('are a layer where they say one', async () => {
    const { account } = await readBytes('a', new TextEncoder().encode(LAYER).buffer)
    expect(account).toMatchObject({ layout: 'dateline', read: 0 })
  })

  const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const layerOf = (feature: string, more = '') =>
    bytesOfText(`{"type":"FeatureCollection","features":[${feature}]${more}}`)

  it.each([
    ['lists', DEEP],
    ['lists that are not closed', '['.repeat(200_000)],
    ['a layer’s feature', `{"type":"FeatureCollection","features":[{"type":${DEEP}}]}`],
    ['what nobody reads', `{"type":"FeatureCollection","features":[],"more":${DEEP}}`],
    ['objects', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`],
  ])(
    'that nest too deep for some browser are refused in every one, before they are parsed: %s',
    async (_, text) => {
      const parse = vi.spyOn(JSON, 'parse')
      const { account, problems } = await readBytes('a', bytesOfText(text))
      expect(account).toMatchObject({ read: 0, accepted: 0, refused: 0, warnings: { 'too-deep': 1 } })
      expect(problems).toMatchObject([{ code: 'too-deep', where: 'a' }])
      expect(parse).not.toHaveBeenCalled()
    },
  )

  it('that hold many brackets and are not deep are read: in a text, closed again, after an escaped quote', async () => {
    const brackets = '[{'.repeat(500)
    const more = JSON.stringify([brackets, `"${brackets}`, `\\"${brackets}`, ...Array(500).fill([[]])])
    const { account } = await readBytes('a', layerOf('', `,"more":${more}`))
    expect(account).toMatchObject({ layout: 'dateline', read: 0, warnings: {} })
  })

  it('that are none, or no text, say so and nothing else', async () => {
    expect(await readBytes('a', bytesOf())).toEqual({
      account: {
        name: 'a',
        layout: 'unknown',
        read: 0,
        accepted: 0,
        refused: 0,
        reasons: {},
        warnings: { 'empty-file': 1 },
      },
      problems: [{ code: 'empty-file', where: 'a', found: '0' }],
      events: [],
      hash: '',
      partOf: '',
      codebooks: {},
      view: null,
    })
    expect((await readBytes('a', bytesOf(0x89, 0x50, 0xff))).problems).toEqual([
      { code: 'not-text', where: 'a', found: '' },
    ])
  })

  it('are text in UTF-8, and in UTF-16 where they begin as that does', () => {
    expect(decodeText(bytesOf(0x61, 0xd8, 0xaf))).toBe('aد')
    expect(decodeText(bytesOf(0xff, 0xfe, 0x61, 0x00))).toBe('a')
    expect(decodeText(bytesOf(0xfe, 0xff, 0x00, 0x61))).toBe('a')
    expect(decodeText(bytesOf(0xff, 0x61, 0x00))).toBeNull()
    expect(decodeText(bytesOf(0xfe, 0x61))).toBeNull()
    expect(decodeText(bytesOf(0x61, 0xfe))).toBeNull()
    expect(decodeText(bytesOf(0x61, 0xff))).toBeNull()
    expect(decodeText(bytesOf(0x61))).toBe('a')
    expect(decodeText(bytesOf())).toBe('')
  })
})

describe('the fingerprint of a text', () => {
  it('is its SHA-256 over UTF-8', async () => {
    expect(await hashText('abc')).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(await hashText('د')).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it.each([undefined, {}])('is none where the browser has no digest: %j', async (crypto) => {
    vi.stubGlobal('crypto', crypto)
    expect(await hashText('abc')).toBeNull()
  })
})
