// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { buildApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import { loadWords } from '../../i18n/messages'
import { readings } from '../../state/reading'
import { ReadingCard } from './reading-card'

it('a file that is being read is named, with its rows and the way to give it up, and once where its dialog is open', async () => {
  await loadWords('share', 'en')
  const app = buildApp()
  const ending = new AbortController()
  readings.set(app, ending)
  app.actions.readingChanged({ name: 'mine.geojson', progress: null })
  const root = await draw(app, ReadingCard)
  const bar = () => root.querySelector('progress')
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Reading…')
  expect(root.querySelector('.reading-name')?.textContent).toBe('Reading mine.geojson')
  expect(bar()?.hasAttribute('value')).toBe(false)
  await act(() => app.actions.readingChanged({ name: 'mine.geojson', progress: { rows: 1500, of: 100_000 } }))
  expect(root.querySelector('[data-part="reading-rows"]')?.textContent).toBe('1,500 of 100,000 rows')
  expect([bar()?.getAttribute('value'), bar()?.getAttribute('max')]).toEqual(['1500', '100000'])
  root.querySelector<HTMLButtonElement>('[data-part="reading-cancel"]')?.click()
  expect(ending.signal.aborted).toBe(true)
  await act(() => app.actions.showDialog('open'))
  expect(root.textContent).toBe('')
})
