// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import { loadWords, messagesFor } from '../../i18n/messages'
import { EMPTY_RECORD } from '../../record/join-record'
import { AboutDialog } from './about-dialog'

const words = {
  title: 'South Atlantic',
  sentence: 's',
  shortSentence: 's',
  scope: 'S.',
  shortScope: 'S.',
  documents: 'the two accounts',
  about: 'A.',
  limits: 'L.',
  description: 'd',
  card: { title: 't', description: 'd', picture: 'p' },
}
const preface = { theatre: [1, 2, 3, 4], view: {}, licence: 'CC BY-SA 4.0', words: { en: words } } as const

async function drawAbout(record = { ...EMPTY_RECORD, preface: preface as typeof EMPTY_RECORD.preface }) {
  await loadWords('dialog', 'en')
  return draw(openApp(record), AboutDialog)
}

it('credits the basemap as the map itself does', async () => {
  const text = (await drawAbout()).textContent
  expect(text).toContain(messagesFor('en').map.creditsBasemap)
  expect(text).toContain('Rivers: GSHHG, LGPL 3. Lakes: © OpenStreetMap contributors, ODbL.')
})

it('states the terms that the record states, and none for a record without a word of its own', async () => {
  const licence = '[data-part="about-licence"]'
  expect((await drawAbout()).querySelector(licence)?.textContent).toBe('Its terms: CC BY-SA 4.0')
  expect((await drawAbout(EMPTY_RECORD)).querySelector(licence)).toBeNull()
})

it('names the button on an event by what stands on it', async () => {
  const text = (await drawAbout()).textContent
  expect(text).toContain('“Check against the text” on an event')
})
