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

describe('what a record says of itself', () => {
  const text = {
    title: 'T',
    sentence: 'S',
    shortSentence: 's',
    scope: 'O',
    shortScope: 'o',
    documents: 'D',
    about: 'A',
    limits: 'L',
    description: 'E',
    card: { title: 'C', description: 'c', picture: 'P' },
  }
  const preface = { theatre: [30, 20, 60, 50], view: { t: '2015..' }, licence: 'CC', words: { en: text } }

  it('is read as it stands', () => {
    expect(readPreface(preface)).toEqual({ value: preface, problems: [] })
    const both = { ...preface, words: { en: text, ar: text } }
    expect(readPreface(both).value?.words.ar).toEqual(text)
  })

  it('is nothing where there is no file', () => {
    expect(readPreface(undefined)).toEqual({ value: null, problems: [] })
    expect(readPreface(null)).toEqual({ value: null, problems: [] })
  })

  it.each([[[-180, -89.9, 180, 89.9]], [[0, 0, 0.1, 0.1]]])('may be of the stretch of land %j', (theatre) => {
    expect(readPreface({ ...preface, theatre }).problems).toEqual([])
  })

  it.each([
    [[30, 20, 60]],
    [[30, 20, 60, 50, 1]],
    [[60, 20, 30, 50]],
    [[30, 20, 30, 50]],
    [[30, 50, 60, 20]],
    [[30, 20, 60, 20]],
    [[-180.1, 20, 60, 50]],
    [[30, 20, 180.1, 50]],
    [[30, -90, 60, 50]],
    [[30, 20, 60, 90]],
    [[]],
  ])('is refused where its stretch of land is %j', (theatre) => {
    expect(readPreface({ ...preface, theatre })).toEqual({
      value: null,
      problems: [
        {
          code: 'bad-record',
          where: 'record.json / theatre',
          found: JSON.stringify(theatre),
          expected: '',
        },
      ],
    })
  })

  it.each<readonly [member: string, json: unknown, where: string]>([
    ['view', { ...preface, view: { t: 1 } }, 'record.json / view / t'],
    ['licence', { ...preface, licence: 1 }, 'record.json / licence'],
    ['English', { ...preface, words: {} }, 'record.json / words / en'],
    ...Object.keys(text).map(
      (key) =>
        [
          key,
          { ...preface, words: { en: { ...text, [key]: 1 } } },
          `record.json / words / en / ${key}`,
        ] as const,
    ),
    ...Object.keys(text.card).map(
      (key) =>
        [
          `card ${key}`,
          { ...preface, words: { en: { ...text, card: { ...text.card, [key]: 1 } } } },
          `record.json / words / en / card / ${key}`,
        ] as const,
    ),
  ])('is refused where its %s is no text', (_, json, where) => {
    expect(readPreface(json).value).toBeNull()
    expect(readPreface(json).problems[0]?.where).toBe(where)
  })

  it('that is no object is refused', () => {
    expect(readPreface(7).problems[0]).toMatchObject({ where: 'record.json', found: '7', expected: 'Object' })
  })
})
