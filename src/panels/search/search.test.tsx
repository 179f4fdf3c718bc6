// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { watchSearch } from '../../state/watch-search'
import { lazyPartsSettled } from '../../ui/lazy-part'
import type { View } from '../../view/view'
import { Search } from './search'

const day = (text: string) => windowOf(text).start
const november = { from: day('2015-11-01'), to: day('2015-11-30') }
const record = buildRecord([
  buildEvent({ id: 'bridge-hit', days: '2015-10-02', title: { en: 'Bridge hit' } }),
  buildEvent({ id: 'bridge-again', days: '2015-10-09', title: { en: 'Bridge hit again' } }),
  buildEvent({ id: 'mill', days: '2015-11-05', title: { en: 'Mill and bridge' } }),
  buildEvent({ id: 'depot', days: '2015-11-06', title: { en: 'Depot' } }),
])
let root: HTMLElement
let stop = () => {}
afterEach(() => stop())

async function search(query: string, view: Partial<View> = {}) {
  const app = openApp(record, 'v=1&t=2015-11-01..2015-11-30')
  app.actions.choose(view)
  stop = watchSearch(app)
  root = await draw(app, Search)
  await act(() => app.actions.choose({ q: query }))
  await vi.waitFor(async () => {
    await act(() => lazyPartsSettled())
    expect(app.store.getState().session.searchReady).toBe(true)
    expect(root.querySelector('[data-part="search-count"]')).not.toBeNull()
  })
  return app
}

const count = () => root.querySelector('[data-part="search-count"]')?.textContent
const press = () => act(() => root.querySelector<HTMLElement>('[data-part="search-show"]')?.click())
const pressEscape = () =>
  act(() => {
    root
      .querySelector('[data-part="search-show"]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })

it('says in one line what matches and that none of it is in the window, and goes there', async () => {
  const app = await search('hit')
  expect(count()).toBe('2 events match, none in this window: show them')
  await press()
  expect(app.store.getState().view.t).toEqual({ from: day('2015-10-02'), to: day('2015-10-09') })
  expect(count()).toBe('2 events match · back to where I was')
})

it('puts clock and map back by Escape, and ends the search', async () => {
  const map = { zoom: 5, lat: 30, lng: 40, bearing: 0, pitch: 0 }
  const app = await search('hit', { map, at: day('2015-11-05') })
  await press()
  await act(() => app.actions.cameraMoved({ zoom: 7, lat: 35, lng: 39, bearing: 0, pitch: 0 }))
  await pressEscape()
  expect(app.store.getState().view).toMatchObject({ t: november, at: day('2015-11-05'), map, q: '' })
})

it('puts them back by the same button, and keeps the search', async () => {
  const app = await search('hit', { at: day('2015-11-05') })
  await press()
  await press()
  expect(app.store.getState().view).toMatchObject({ t: november, at: day('2015-11-05'), map: null, q: 'hit' })
  expect(count()).toBe('2 events match, none in this window: show them')
})

it('says how many are in view where some are, and nothing more where all are', async () => {
  await search('bridge')
  expect(count()).toBe('3 events match, 1 in view: show them')
  await search('depot')
  expect(count()).toBe('1 event matches')
})

it('tells a filter from the window', async () => {
  const app = await search('depot', { actors: ['france'] })
  expect(count()).toBe('1 event matches, none in view: show it')
  await press()
  expect(app.store.getState().view.actors).toBeNull()
})

it('puts back too where the press on a result has led', async () => {
  const app = await search('hit')
  await act(() => root.querySelector<HTMLElement>('[data-event="bridge-hit"]')?.click())
  expect(app.store.getState().view).toMatchObject({ event: 'bridge-hit', t: { from: day('2015-10-02') } })
  await pressEscape()
  expect(app.store.getState().view).toMatchObject({ event: null, t: november, q: '' })
})
