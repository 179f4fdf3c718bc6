import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { readPreface } from '../files/dateline/read-preface'
import { languagesOf, loadMessages, messagesFor, supportedLanguage } from './messages'
import { recordWords } from './record-words'

const { value: preface } = readPreface(JSON.parse(readFileSync('data/record.json', 'utf8')))
const BUILT_IN = { ...buildRecord([]), preface }
const OF_TWO = buildRecord([
  buildEvent({ id: 'a', claims: [{ document: 'd1' }, { document: 'd2' }] }),
  buildEvent({ id: 'b', claims: [{ document: 'd2' }] }),
])

beforeAll(() => loadMessages('ar'))

describe('the words of a record', () => {
  it('are its own, with the period after its sentence', () => {
    const { sentence, shortSentence, scope } = recordWords(BUILT_IN, 'en')
    const { app } = messagesFor('en')
    expect(app.tagline(sentence, '2014–2015')).toBe(
      'Who struck where, and who says so, in the campaign against Islamic State, 2014–2015.',
    )
    expect(app.shortTagline(shortSentence, '2014–2015')).toBe(
      'Who struck where against Islamic State, 2014–2015',
    )
    expect(scope).toBe('As reported in five published documents; not a complete record of the war.')
  })

  it('are its own in Arabic, with the comma of Arabic', () => {
    const { sentence, shortScope } = recordWords(BUILT_IN, 'ar')
    expect(messagesFor('ar').app.tagline(sentence, '2014–2015')).toBe(
      'من ضرب وأين، ومن يقول ذلك، في الحملة على تنظيم الدولة الإسلامية، 2014–2015.',
    )
    expect(shortScope).toBe('كما ورد في خمس وثائق منشورة؛ وليس الحرب كلها.')
  })

  it('are English where it has none in the language that is asked for', () => {
    const english = preface && { ...preface, words: { en: preface.words.en } }
    expect(recordWords({ ...BUILT_IN, preface: english }, 'ar').shortScope).toBe(
      'As five published documents report it; not the whole war.',
    )
  })

  it('count the cited documents where it has none at all', () => {
    expect(recordWords(OF_TWO, 'en')).toEqual({
      title: 'Dateline',
      sentence: 'What 2 published documents report',
      shortSentence: 'What 2 published documents report',
      scope: 'As reported in 2 published documents; not a complete record.',
      shortScope: 'As reported in 2 published documents.',
    })
    expect(recordWords(OF_TWO, 'ar')).toMatchObject({
      sentence: 'ما أوردته وثيقتان منشورتان',
      shortScope: 'كما ورد في وثيقتين منشورتين.',
    })
    expect(recordWords(buildRecord([]), 'en').sentence).toBe('Reported events')
    expect(recordWords(buildRecord([buildEvent({ id: 'a' })]), 'en').sentence).toBe(
      'What 1 published document reports',
    )
  })
})

describe('the languages of a site', () => {
  it('are those that its record has words in', () => {
    expect(languagesOf(preface)).toEqual(['en', 'ar'])
    expect(languagesOf(preface && { ...preface, words: { en: preface.words.en } })).toEqual(['en'])
    expect(languagesOf(null)).toEqual(['en', 'ar'])
  })

  it('bound what a reader’s own language can ask for', () => {
    expect(supportedLanguage(['ar-SY', 'en'], ['en', 'ar'])).toBe('ar')
    expect(supportedLanguage(['ar-SY', 'fr'], ['en'])).toBe('en')
  })
})
