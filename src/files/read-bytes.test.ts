import { afterEach, describe, expect, it, vi } from 'vitest'
import { decodeText } from './decode-text'
import { hashText } from './hash-text'
import { readBytes } from './read-bytes'

const LAYER = '{"type":"FeatureCollection","features":[]}'
const bytesOfText = (text: string) => new TextEncoder().encode(text).buffer
const bytesOf = (...bytes: number[]) => new Uint8Array(bytes).buffer

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
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

  it.each([
    ['objects without a member', '{},'.repeat(10_000_000)],
    ['lines of objects', '{}\n'.repeat(10_000_001)],
  ])('that hold more than a tab has room for are refused before they are parsed: %s', async (_, text) => {
    const parse = vi.spyOn(JSON, 'parse')
    const layer = text.includes(',') ? `{"features":[${text}{}]}` : text
    const { account } = await readBytes('a', bytesOfText(layer))
    expect(account).toMatchObject({ read: 0, accepted: 0, warnings: { 'too-many': 1 } })
    expect(parse).not.toHaveBeenCalled()
  })

  it('of nothing but lines are gone through line by line', async () => {
    const split = vi.spyOn(String.prototype, 'split')
    const { account } = await readBytes('a', bytesOfText(`${'\n'.repeat(100_000)}x`))
    expect(account).toMatchObject({ read: 0, warnings: { 'not-json': 1 } })
    const parts = split.mock.results.map(({ value }) => (value as unknown[]).length)
    expect(parts.filter((count) => count > 1_000)).toEqual([])
  })

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
