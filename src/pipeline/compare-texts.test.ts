import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts'

const folder = (texts: Record<string, string>) => new Map(Object.entries(texts))

describe('two folders of texts', () => {
  it('that are alike differ in nothing', () => {
    expect(compareTexts(folder({ a: 'x' }), folder({ a: 'x' }))).toEqual([])
  })

  it('differ in a file that is missing, one too many, and the first line that is not the same', () => {
    const expected = folder({
      lost: '',
      same: 'x',
      'short.json': 'a\nb\n',
      'long.json': 'a',
      'other.json': 'a\nb',
    })
    const found = folder({
      extra: '',
      same: 'x',
      'short.json': 'a\n',
      'long.json': 'a\nb',
      'other.json': 'A\nb',
    })
    expect(compareTexts(expected, found)).toEqual([
      'extra is not built from any seed',
      'long.json differs from line 2 on',
      'lost is missing',
      'other.json differs from line 1 on',
      'short.json differs from line 2 on',
    ])
  })
})
