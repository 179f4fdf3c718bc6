import { readdirSync, readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'

/** A page of its own, for which nothing has been fetched yet, whatever other tests have. */
const { languageName, loadMessages, loadWords, messagesFor, wordsFor } =
  await vi.importActual<typeof import('./messages')>('./messages?page=fresh')

it('has the page’s words in English from the start, and for a language that has not come', () => {
  expect(messagesFor('en').direction).toBe('ltr')
  expect(messagesFor('ar').direction).toBe('ltr')
})

it('fetches a group of words for the language that is read, and no other', async () => {
  expect(() => wordsFor('share', 'en')).toThrow('the words "share" in "en" were not fetched')
  await loadWords('share', 'en')
  expect(wordsFor('share', 'en').title).toBe('Share this view')
  expect(wordsFor('share', 'ar').title).toBe('Share this view')
})

it('fetches with a further language every group that some part of the page has needed', async () => {
  await loadMessages('ar')
  expect(messagesFor('ar').direction).toBe('rtl')
  expect(wordsFor('share', 'ar').title).toBe('مشاركة هذا العرض')
  expect(() => wordsFor('dialog', 'ar')).toThrow('the words "dialog" in "ar" were not fetched')
})

it('calls a language what it calls itself, and one that it has not by its tag', () => {
  expect(languageName('ar')).toBe('العربية')
  expect(languageName('ku')).toBe('ku')
  expect(languageName('toString')).toBe('toString')
})

it('Arabic words are one style: Latin digits, one sign for kilometres, one way to write an ending', () => {
  const folder = 'src/i18n/messages/ar'
  for (const file of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    expect(text.match(/[\u0660-\u0669\u06f0-\u06f9]|كيلومتر|\d+\s*كلم|اً/gu), file).toBeNull()
  }
})
