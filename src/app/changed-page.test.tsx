// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import {
  addAttributes,
  addElements,
  highlightTexts,
  removeByName,
  reorderLines,
  translatePage,
  wrapElements,
} from '../../tests/driver/foreign-hands'
import { buildApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { draw } from '../../tests/fixtures/draw'
import { loadMessages, loadWords } from '../i18n/messages'
import type { App } from '../state/app'
import { watchSearch } from '../state/watch-search'
import { lazyPartsSettled } from '../ui/lazy-part'
import { withstandChanges } from '../ui/withstand-changes'
import { Page } from './page'

withstandChanges()
vi.setConfig({ testTimeout: 60_000 })
vi.mock('../map/map-view', () => ({ MapView: () => null }))

const record = buildRecord([
  buildEvent({
    id: 'a',
    days: '2015-11-10',
    title: { en: 'First title' },
    summary: { en: 'First summary' },
    by: ['france', 'turkey'],
    claims: [{ says: { en: 'First claim' } }, { says: { en: 'Denied at once' }, stance: 'denies' }],
  }),
  buildEvent({
    id: 'b',
    days: '2015-11-17',
    title: { en: 'Second title' },
    summary: { en: 'Second summary' },
    status: 'disputed',
    by: ['russia'],
    claims: [{ says: { en: 'Second claim' } }],
  }),
  buildEvent({ id: 'c', days: '2015-12-20', point: null, title: { en: 'Third title' } }),
])

/** What a reader does on a page, one thing after another. */
const DOES: readonly (readonly [what: string, act: (app: App) => void])[] = [
  ['opens an event', (app) => app.actions.openEvent('a')],
  ['opens another', (app) => app.actions.openEvent('b')],
  ['opens the list', (app) => app.actions.choose({ panel: 'list' })],
  ['goes back in time', (app) => app.actions.choose({ at: record.extent.start })],
  ['switches layers', (app) => app.actions.choose({ actors: ['russia'] })],
  ['searches', (app) => app.actions.choose({ q: 'title' })],
  ['reads in Arabic', (app) => app.actions.environmentChanged({ lang: 'ar' })],
  ['goes on in time', (app) => app.actions.choose({ at: null, actors: null, q: '' })],
  ['reads in English', (app) => app.actions.environmentChanged({ lang: 'en' })],
  ['opens an event without a point', (app) => app.actions.openEvent('c')],
  ['opens the keys', (app) => app.actions.showDialog('keys')],
  ['shares', (app) => app.actions.showDialog('share')],
  ['cites', (app) => app.actions.showDialog('cite')],
  ['closes all', (app) => app.actions.showDialog(null)],
  ['closes the event', (app) => app.actions.closeEvent()],
]

beforeAll(async () => {
  await loadMessages('ar')
  for (const lang of ['en', 'ar'])
    for (const group of ['dialog', 'share'] as const) await loadWords(group, lang)
})
let faults: unknown[][]
beforeEach(() => {
  faults = vi.spyOn(console, 'error').mockImplementation(() => {}).mock.calls
})

/** What stands on the page; what its status region says comes a while later. */
function textOf(root: HTMLElement): string {
  const parts = [...(root.firstElementChild?.children ?? [])].filter((part) => !part.matches('.notices'))
  return parts.map((part) => part.textContent?.replace(/[«»]/g, '')).join(' ')
}

/** What the page says after each thing that the reader does, while somebody goes over it. */
async function walk(change?: () => unknown): Promise<readonly string[]> {
  const app = buildApp(undefined, { languages: ['en', 'ar'] })
  app.actions.recordLoaded(record, { state: 'ready', problems: [] })
  const end = watchSearch(app)
  const root = await draw(app, Page)
  await act(lazyPartsSettled)
  const stop = change?.()
  const said: string[] = []
  for (const [, does] of DOES) {
    await act(() => does(app))
    const { view } = app.store.getState()
    if (view.q !== '')
      await vi.waitFor(() => expect(app.store.getState().session.searchReady).toBe(true), 20_000)
    await act(lazyPartsSettled)
    if (!stop) change?.()
    said.push(textOf(root))
  }
  if (typeof stop === 'function') stop()
  end()
  return said
}

let untouched: readonly string[]
it('says of each thing that the reader does', async () => {
  untouched = await walk()
  expect(untouched[0]).toContain('First summary')
  expect(untouched[1]).not.toContain('First summary')
  expect(untouched[6]).toContain('مشاركة')
})

it.each(Object.entries({ translatePage, highlightTexts, addAttributes, addElements }))(
  'says the same, whatever %s makes of it',
  async (_, change) => {
    expect(await walk(change)).toEqual(untouched)
    expect(faults).toEqual([])
  },
)

it.each(Object.entries({ reorderLines, wrapElements, removeByName }))(
  'goes on, and mixes no event with another, whatever %s makes of it',
  async (_, change) => {
    const said = await walk(change)
    expect(said[1]).toContain('Second claim')
    expect(said[1]).not.toContain('First claim')
    expect(faults).toEqual([])
  },
)
