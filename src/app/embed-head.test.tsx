// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { openApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { draw } from '../../tests/fixtures/draw'
import { loadWords } from '../i18n/messages'
import { EmbedHead } from './embed-head'

const record = buildRecord([
  buildEvent({ id: 'a', days: '2015-11-15', by: ['france'] }),
  buildEvent({ id: 'b', days: '2015-11-17', by: ['russia'] }),
  buildEvent({ id: 'c', days: '2015-12-20', by: ['us-led-coalition'] }),
])
const SPAN = 't=2015-11-13..2015-11-18'
beforeAll(() => loadWords('share', 'en'))

async function head(fragment: string) {
  const app = openApp(record, fragment)
  const root = await draw(app, EmbedHead)
  const title = () => root.querySelector('h1')?.textContent?.replace(/[\u2009\u202f\u00a0]/g, ' ')
  const legend = () => [...root.querySelectorAll('li')].map((item) => item.textContent)
  return { app, root, title, legend }
}

it('names what the map shows, and the days', async () => {
  const { title } = await head(`v=1&${SPAN}`)
  expect(title()).toBe('What 1 published document reports, 13 – 18 Nov 2015')
})

it('says which strikes, where only some are on', async () => {
  const { title } = await head(`v=1&${SPAN}&actors=russia&kinds=none`)
  expect(title()).toBe('Strikes by russia, 13 – 18 November 2015')
})

it('names each actor of the window once, and leads to the whole legend', async () => {
  const { app, root, legend } = await head(`v=1&${SPAN}&at=2015-11-14`)
  expect(legend()).toEqual(['france', 'russia', 'Reading the marks'])
  await act(() => root.querySelector('button')?.click())
  expect(app.store.getState().session.dialog).toBe('legend')
})

it('stands still while the clock runs', async () => {
  const { app, title } = await head(`v=1&${SPAN}&at=2015-11-14`)
  expect(title()).toBe('What 1 published document reports, 13 – 14 Nov 2015')
  await act(() => app.actions.setPlaying(true))
  expect(title()).toBe('What 1 published document reports, 13 – 18 Nov 2015')
})

it('says by what else the view is narrowed, since no panel does', async () => {
  const { app, root } = await head(`v=1&${SPAN}&status=confirmed&q=raqqa&known=2015-11-20`)
  const filters = () => root.querySelector('[data-part="embed-filters"]')?.textContent
  expect(filters()).toBe('only confirmed; as published by 20 November 2015; matching “raqqa”')
  await act(() => app.actions.choose({ status: null, q: '', known: null }))
  expect(filters()).toBeUndefined()
})

it('says what has no place on the map, where there is no list, and leads to it', async () => {
  const nowhere = buildEvent({ id: 'd', days: '2015-11-16', point: null })
  const app = openApp(buildRecord([nowhere]), `v=1&${SPAN}`, { embed: 'map' })
  const root = await draw(app, EmbedHead)
  const button = root.querySelector<HTMLElement>('[data-part="embed-unlocated"]')
  expect(button?.textContent).toBe('1 not on the map')
  await act(() => button?.click())
  expect(app.store.getState().session.dialog).toBe('hidden')
})
