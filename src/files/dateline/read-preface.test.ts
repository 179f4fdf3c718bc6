import { describe, expect, it } from 'vitest'
import { openingFragment } from '../../record/preface'
import { readPreface } from './read-preface'

const WORDS = {
  title: 'A',
  sentence: 'B',
  shortSentence: 'C',
  scope: 'D',
  shortScope: 'E',
  documents: 'F',
  about: 'G',
  limits: 'H',
  description: 'I',
  card: { title: 'J', description: 'K', picture: 'L' },
}
const JSON_OF = { theatre: [1, 2, 3, 4], view: { t: '1982-04-02..' }, licence: 'CC0', words: { en: WORDS } }

describe('record.json', () => {
  it('is read with the language that it has', () => {
    const { value, problems } = readPreface(JSON_OF)
    expect(problems).toEqual([])
    expect(value?.theatre).toEqual([1, 2, 3, 4])
    expect(value?.words).toEqual({ en: WORDS })
    expect(openingFragment(value)).toBe('t=1982-04-02..')
    expect(openingFragment(null)).toBe('')
  })

  it('may be missing', () => {
    expect(readPreface(undefined)).toEqual({ value: null, problems: [] })
  })

  it.each([
    ['a theatre that ends before it begins', { theatre: [3, 2, 1, 4] }, 'record.json / theatre'],
    ['a theatre of too few numbers', { theatre: [1, 2, 3] }, 'record.json / theatre'],
    ['a theatre of too many', { theatre: [1, 2, 3, 4, 5] }, 'record.json / theatre'],
    ['a pole', { theatre: [1, 2, 3, 90] }, 'record.json / theatre'],
    [
      'a missing sentence',
      { words: { en: { ...WORDS, sentence: undefined } } },
      'record.json / words / en / sentence',
    ],
    ['no English', { words: { ar: WORDS } }, 'record.json / words / en'],
  ])('is refused for %s, and the problem names the place', (_, change, where) => {
    const { value, problems } = readPreface({ ...JSON_OF, ...change })
    expect(value).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: 'bad-record', where })
  })
})
