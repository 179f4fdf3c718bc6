import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SourceDocument } from '../../model/codebooks'
import { checkFile, isCodedLine, passageOf, textLines } from './check-document'

const TEXT = 'A headline\n\nOn Tuesday two jets flew.\r\nThey came back.\n'
/** sha256 of TEXT, and of "They came back.", by `sha256sum`. */
const HASH = '2ab735925ba463e9c7e42a6e46ebe05ef2b29ad0ab4a2b47a58f072ca1ae2841'
const LINE_HASH = '7f1a411d98d22f57df95e3a7c4fdf2c7edbda84dfdb7ebca0fcb4cb6c76e9369'

const document: SourceDocument = { id: 'd', sha256: HASH, outlet: 'o', headline: 'h', articles: [] }

afterEach(() => vi.unstubAllGlobals())

describe('checking a document’s text', () => {
  it('knows the text by its fingerprint and gives its lines', async () => {
    const outcome = await checkFile(new Blob([TEXT]), [document])
    expect(outcome).toEqual({
      code: 'same',
      document,
      lines: ['A headline', '', 'On Tuesday two jets flew.', 'They came back.', ''],
    })
  })
  it('refuses another text, one byte apart', async () => {
    expect(await checkFile(new Blob([`${TEXT} `]), [document])).toEqual({ code: 'other' })
    expect(await checkFile(new Blob([TEXT]), [{ ...document, sha256: `sha256:${HASH}` }])).toMatchObject({
      code: 'same',
    })
  })
  it('says when it cannot compare', async () => {
    vi.stubGlobal('crypto', {})
    expect(await checkFile(new Blob([TEXT]), [document])).toEqual({ code: 'unavailable' })
    expect(await isCodedLine(textLines(TEXT), { line: 4, passage: LINE_HASH })).toBeNull()
    expect(await checkFile({ size: 5_000_000 } as Blob, [document])).toEqual({ code: 'tooLarge' })
  })
  it('counts lines as the pipeline does', () => {
    expect(textLines('a\r\nb\nc\rd')).toEqual(['a', 'b', 'c\rd'])
  })
  it('opens at the coded line with its neighbours, blank lines skipped', () => {
    expect(passageOf(textLines(TEXT), { line: 3 })).toEqual([
      { number: 1, text: 'A headline', coded: false },
      { number: 3, text: 'On Tuesday two jets flew.', coded: true },
      { number: 4, text: 'They came back.', coded: false },
    ])
    expect(passageOf(textLines(TEXT), { line: 99 })).toEqual([])
  })
  it('knows whether a line is the one that was coded', async () => {
    const lines = textLines(TEXT)
    expect(await isCodedLine(lines, { line: 4, passage: LINE_HASH })).toBe(true)
    expect(await isCodedLine(lines, { line: 3, passage: LINE_HASH })).toBe(false)
    expect(await isCodedLine(lines, { line: 99, passage: LINE_HASH })).toBeNull()
  })
})
