import { describe, expect, it } from 'vitest'
import { openingFragment, ownWords, type Preface, type RecordWords } from './preface'

const words = (title: string): RecordWords => ({
  title,
  sentence: '',
  shortSentence: '',
  scope: '',
  shortScope: '',
  documents: '',
  about: '',
  limits: '',
  description: '',
  card: { title: '', description: '', picture: '' },
})
const preface: Preface = {
  theatre: [0, 0, 1, 1],
  view: { t: '2015-11-01..', q: 'a&b c' },
  licence: '',
  words: { en: words('Map'), ar: words('خريطة') },
}

describe('a record’s preface', () => {
  it('opens the page with its view, written as a link writes it', () => {
    expect(openingFragment(preface)).toBe('t=2015-11-01..&q=a%26b%20c')
    expect(openingFragment({ ...preface, view: {} })).toBe('')
    expect(openingFragment(null)).toBe('')
  })

  it('speaks the language asked for, else English', () => {
    expect(ownWords(preface, 'ar')?.title).toBe('خريطة')
    expect(ownWords(preface, 'fr')?.title).toBe('Map')
    expect(ownWords(preface, 'toString')?.title).toBe('Map')
    expect(ownWords(null, 'en')).toBeNull()
  })
})
