// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { loadMessages, loadWords } from '../../i18n/messages'
import { CiteTab } from './cite-tab'

const record = buildRecord([
  buildEvent({ id: 'a', title: { en: 'Russia strikes Raqqa' } }),
  buildEvent({ id: 'b' }),
])

afterEach(() => vi.useRealTimers())

async function cited(
  fragment: string,
  lang = 'en',
  now = '2026-11-22T12:00:00Z',
): Promise<HTMLTextAreaElement> {
  vi.setSystemTime(new Date(now))
  await loadWords('share', 'en')
  await loadMessages('ar')
  const app = openApp(record, fragment)
  app.actions.environmentChanged({ lang })
  const root = await draw(app, CiteTab)
  const box = root.querySelector('textarea')
  if (!box) throw new Error('no citation')
  return box
}

it('an open event is cited by its title, with the view that it was cited from', async () => {
  const { value } = await cited('event=a&q=r')
  expect(value).toMatch(
    /: Russia strikes Raqqa\. 1 event; in a view of \d events?: All reported events, 17 November 2015 \(matching “r”\);/,
  )
  expect(value).not.toContain('open:')
})

it('a view is cited by what it shows', async () => {
  const { value, dir } = await cited('')
  expect(value).toContain(
    ': All reported events, 17 November 2015. 2 events; record sha256:test. Accessed 2026-11-22.',
  )
  expect(dir).toBe('ltr')
})

it('was accessed on the reader’s own day, on an evening that is tomorrow elsewhere', async () => {
  const { value } = await cited('', 'en', '2026-11-23T02:00:00Z')
  expect(value).toContain('Accessed 2026-11-22.')
})

it('in Arabic it is Arabic throughout, and runs as the page does though it begins with a Latin name', async () => {
  const { value, dir } = await cited('', 'ar')
  expect(value.replace(/[\u200e\u200f]/g, '')).toContain(
    'Dateline: كل الأحداث الواردة، 17 تشرين الثاني 2015. حدثان؛ السجل sha256:test. اطُّلع عليه في 22 تشرين الثاني 2026. http',
  )
  expect(dir).toBe('rtl')
})
