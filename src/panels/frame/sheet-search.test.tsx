// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { Sheet } from './sheet'

const record = buildRecord([buildEvent({ id: 'mill', days: '2015-11-05', title: { en: 'Mill' } })])

async function openSheet(fragment: string) {
  const app = openApp(record, fragment)
  app.actions.environmentChanged({ narrow: true })
  const root = await draw(app, Sheet, 390)
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  return { app, part }
}

it('says in the sheet at its least that a link has brought a search, and ends it', async () => {
  const { app, part } = await openSheet('v=1&q=Mosul')
  expect(part('sheet-query')?.textContent).toBe('Search events: Mosul')
  await act(() => part('sheet-search-clear')?.click())
  expect(app.store.getState().view.q).toBe('')
  expect(part('sheet-query')).toBeNull()
})

it('leads to the list, where the search stands', async () => {
  const { app, part } = await openSheet('v=1&q=Mosul')
  await act(() => part('sheet-query')?.click())
  expect(app.store.getState().session.sheet).toEqual({ tab: 'list', rest: 'half' })
})

it('says nothing where no search is on', async () => {
  const { part } = await openSheet('v=1')
  expect(part('sheet-summary')).not.toBeNull()
  expect(part('sheet-query')).toBeNull()
})
