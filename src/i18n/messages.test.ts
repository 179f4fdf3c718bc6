import { expect, it } from 'vitest'
import { languageName, loadMessages, loadWords, messagesFor, wordsFor } from './messages'

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
