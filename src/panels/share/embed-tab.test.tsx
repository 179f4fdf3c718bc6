// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { loadMessages, loadWords } from '../../i18n/messages'
import { EmbedTab } from './embed-tab'

beforeAll(async () => {
  await loadWords('share', 'en')
  await loadMessages('ar')
})

async function builder(fragment: string, lang: string) {
  const app = openApp(buildRecord([buildEvent({ id: 'a' })]), fragment)
  app.actions.environmentChanged({ lang })
  const root = await draw(app, EmbedTab)
  const code = () => root.querySelector('textarea')?.value ?? ''
  const choose = (tag: string) =>
    act(() => root.querySelector<HTMLElement>(`[data-part="embed-language"] [value="${tag}"]`)?.click())
  return { code, choose }
}

it('code from the English page leaves each reader their own language', async () => {
  const { code } = await builder('v=1', 'en')
  expect(code()).toContain('?embed=timeline#v=1"')
})

it('code from the Arabic page opens in Arabic, chosen or not', async () => {
  expect((await builder('v=1&lang=ar', 'ar')).code()).toContain('#v=1&amp;lang=ar"')
  expect((await builder('v=1', 'ar')).code()).toContain('#v=1&amp;lang=ar"')
})

it('the language can be another, or each reader’s own', async () => {
  const { code, choose } = await builder('v=1', 'ar')
  await choose('en')
  expect(code()).toContain('#v=1&amp;lang=en"')
  await choose('')
  expect(code()).toContain('#v=1"')
})
