// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { openApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { draw } from '../../tests/fixtures/draw'
import { loadMessages, wordsFor } from '../i18n/messages'
import { lazyPart, lazyPartsSettled } from './lazy-part'
import { useApp } from './use-app'

const RECORD = buildRecord([buildEvent({ id: 'a' })])
const Part = lazyPart(
  async () =>
    function Title() {
      const { lang } = useApp().store.getState().session
      return <p>{wordsFor('share', lang).open.choose}</p>
    },
  { words: 'share' },
)

async function drawIn(lang: string): Promise<string | null> {
  const app = openApp(RECORD)
  app.actions.environmentChanged({ lang })
  const root = await draw(app, Part)
  await act(lazyPartsSettled)
  return root.textContent
}

it('a part speaks the language of its page, also where another page has drawn it in its own', async () => {
  await loadMessages('ar')
  expect(await drawIn('en')).toBe('Choose a file')
  expect(await drawIn('ar')).toBe('اختر ملفًا')
})

it('a part whose program and words are here is drawn at once', async () => {
  await drawIn('en')
  const root = await draw(openApp(RECORD), Part)
  expect(root.textContent).toBe('Choose a file')
})
