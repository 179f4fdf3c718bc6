// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { loadMessages, loadWords } from '../../i18n/messages'
import { TimeSettingsFields } from './time-settings-fields'

beforeAll(() => loadWords('dialog', 'en'))

it('dates are written in the page’s language over what the browser writes', async () => {
  await loadMessages('ar')
  const app = openApp(buildRecord([buildEvent({ id: 'a' })]), 'v=1&t=2015-11-05..2015-11-30')
  const root = await draw(app, TimeSettingsFields)
  const words = () => [...root.querySelectorAll('.date-words')].map((span) => span.textContent)
  expect(words()).toEqual(['5 Nov 2015', '30 Nov 2015', 'All that was published'])
  await act(() => app.actions.choose({ known: 16_770 }))
  await act(() => app.actions.environmentChanged({ lang: 'ar' }))
  expect(words()).toEqual(['5 تشرين الثاني 2015', '30 تشرين الثاني 2015', '1 كانون الأول 2015'])
  expect(root.querySelector<HTMLInputElement>('[type="date"]')?.value).toBe('2015-11-05')
})

it('a typed day without its year is the one nearest to the clock, and the page says which', async () => {
  const events = [buildEvent({ id: 'a', days: '2014-11-13' }), buildEvent({ id: 'b' })]
  const app = openApp(buildRecord(events), 'v=1')
  const root = await draw(app, TimeSettingsFields)
  const field = root.querySelector<HTMLInputElement>('[data-part="typed-date"]')
  const type = (text: string) => {
    if (field) field.value = text
    return act(() => {
      field?.form?.dispatchEvent(new Event('submit', { cancelable: true }))
    })
  }
  await type('13 Nov')
  expect(root.querySelector('.time-typed .time-hint')?.textContent).toBe(
    'No year was typed. This is 13 November 2015.',
  )
  expect(app.store.getState().view.t).toEqual({ from: 16_752, to: 16_752 })
  await type('13 Nov 2014')
  expect(root.querySelector('.time-typed .time-hint')?.textContent).toContain('Such as')
})
