// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { loadMessages, loadWords } from '../../i18n/messages'
import { LinkTab } from './link-tab'

it('says in which language the link opens, which is the reader’s own unless the sender asks for theirs', async () => {
  await loadMessages('ar')
  await loadWords('share', 'ar')
  const app = openApp(buildRecord([buildEvent({ id: 'a' })]), 'v=1&lang=ar')
  app.actions.environmentChanged({ lang: 'ar' })
  const root = await draw(app, LinkTab)
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  const link = () => root.querySelector('textarea')?.value
  expect(part('share-opens')?.textContent).toBe('يُفتح بلغة كل قارئ.')
  expect(link()).not.toContain('lang=')
  await act(() => part('share-language')?.querySelector('input')?.click())
  expect(part('share-opens')?.textContent).toBe('يُفتح بلغة: العربية.')
  expect(link()).toContain('lang=ar')
})
