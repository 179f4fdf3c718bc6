// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { openApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { draw } from '../../tests/fixtures/draw'
import { HiddenCount } from './hidden-count'

const RECORD = buildRecord([
  buildEvent({ id: 'a', days: '2015-11-10' }),
  buildEvent({ id: 'b', days: '2015-11-17' }),
  buildEvent({ id: 'c', days: '2015-11-17', point: null }),
])

async function open(fragment: string) {
  const app = openApp(RECORD, fragment)
  const root = await draw(app, HiddenCount)
  const find = (part: string) => root.querySelector<HTMLElement>(`[data-part="${part}"]`)
  return { app, root, find }
}

it('offers everything while something is hidden, and nothing else', async () => {
  const { find } = await open('v=1')
  expect(find('hidden-count')?.textContent).toBe('1 not on the map')
  expect(find('show-everything')).toBeNull()
})

it('shows everything at one press: window, filters and search; the open event and the language stay', async () => {
  const { app, find } = await open('v=1&t=2015-11-17..2015-11-17&actors=none&kinds=none&q=x&event=b&lang=en')
  await act(() => find('show-everything')?.click())
  expect(app.store.getState().view).toMatchObject({
    t: { from: null, to: null },
    at: null,
    mode: 'cumulative',
    actors: null,
    kinds: null,
    status: null,
    q: '',
    event: 'b',
    lang: 'en',
  })
  expect(find('show-everything')).toBeNull()
})

it('has a number in a small frame, and says why so many when it is pressed or read out', async () => {
  const { app, find } = await open('v=1&t=2015-11-17..2015-11-17')
  Object.assign(app.environment, { embed: 'timeline' })
  await act(() => app.actions.environmentChanged({ narrow: true }))
  expect(find('hidden-count')?.textContent).toBe('1 hidden')
  expect(find('hidden-count')?.getAttribute('aria-label')).toBe(
    '1 hidden: 1 outside the window, 1 not on the map',
  )
  await act(() => app.actions.choose({ t: { from: null, to: null } }))
  expect(find('hidden-count')?.textContent).toBe('1 not on the map')
})

it('leaves the focus beside the button that has gone', async () => {
  const { find } = await open('v=1&actors=none')
  find('show-everything')?.focus()
  await act(() => find('show-everything')?.click())
  expect(document.activeElement).toBe(find('hidden-count'))
})

it('says what "not on the map" means to whoever comes to it', async () => {
  const { root, find } = await open('v=1')
  const hint = root.querySelector(`#${find('hidden-count')?.getAttribute('aria-describedby')}`)
  expect(hint?.textContent).toBe('Not on the map: no point would be honest. It is counted and listed.')
})
