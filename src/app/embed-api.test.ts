// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { embedApi } from './embed-api'
import type { PageApi } from './page-api'

const HOST = 'https://news.example'
/** What a page in a frame posts to the page around it, with the origin that it is for. */
let posted: [message: unknown, origin: string][] = []
const parent = { postMessage: (message: unknown, origin: string) => posted.push([message, origin]) }
let isFileOpen = false
let tell: ((detail: unknown) => void) | undefined
const go = vi.fn()

/** The page's functions, as far as messages reach them. */
const PAGE = {
  version: 1,
  ready: Promise.resolve(),
  view: () => ({ q: 'secret' }),
  go,
  settled: async () => {
    isFileOpen = true
  },
  shown: () => ['a'],
  on: (_: unknown, listener: (detail: unknown) => void) => {
    tell = listener
    return () => {}
  },
} as unknown as PageApi

const asked = (call: string, args: readonly unknown[] = []) => ({ dateline: 1, call, args, id: 1 })
const message = (data: unknown, source: unknown = parent, origin = HOST) =>
  ({ data, source, origin }) as MessageEvent<unknown>
const receive = (
  data: unknown,
  allowed: readonly string[] | null = null,
  source?: unknown,
  origin?: string,
) => embedApi(PAGE, () => isFileOpen, allowed)(message(data, source ?? parent, origin))

beforeEach(() => {
  vi.stubGlobal('parent', parent)
  posted = []
  isFileOpen = false
  go.mockClear()
})
afterEach(() => vi.unstubAllGlobals())

describe('the page around an embed', () => {
  it('is answered, by its origin alone', async () => {
    await receive(asked('view'))
    expect(posted).toEqual([[{ dateline: 1, id: 1, result: { q: 'secret' } }, HOST]])
  })

  it.each(['view', 'shown', 'link', 'counts', 'rendered', 'settled', 'ready', 'version'])(
    'is not answered %s while a file of the reader is open',
    async (call) => {
      isFileOpen = true
      await receive(asked(call))
      expect(posted).toEqual([])
    },
  )

  it('cannot probe an open file by going where it likes, nor with what is no call', async () => {
    isFileOpen = true
    await receive(asked('go', [{ q: 'name' }]))
    await receive(asked('open'))
    expect(go).not.toHaveBeenCalled()
    expect(posted).toEqual([])
  })

  it('hears nothing of a file that was opened after it began to listen', async () => {
    await receive(asked('on', ['shown']))
    posted = []
    isFileOpen = true
    tell?.(['confidential'])
    expect(posted).toEqual([])
    isFileOpen = false
    tell?.(['a'])
    expect(posted).toHaveLength(1)
  })

  it('has no answer that was being made when the file was opened', async () => {
    await receive(asked('settled'))
    expect(posted).toEqual([])
  })

  it('may ask of an open file where the build names it, and nobody else then', async () => {
    isFileOpen = true
    await receive(asked('shown'), [HOST])
    expect(posted).toEqual([[{ dateline: 1, id: 1, result: ['a'] }, HOST]])
    posted = []
    isFileOpen = false
    await receive(asked('shown'), [HOST], parent, 'https://other.example')
    await receive(asked('shown'), [HOST], parent, 'null')
    expect(posted).toEqual([])
  })
})

it.each([
  ['the page itself', () => window],
  ['a window that it has opened', () => ({ postMessage: () => {} })],
  ['no window, as a port or a worker', () => null],
])('%s is not answered', async (_, source) => {
  await embedApi(PAGE, () => false, null)(message(asked('view'), source()))
  expect(posted).toEqual([])
})
