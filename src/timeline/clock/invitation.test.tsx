// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { Timeline } from '../timeline'

const STRIKES = buildRecord([
  buildEvent({ id: 'first', days: '2014-08-08' }),
  buildEvent({ id: 'last', days: '2015-12-23' }),
])

async function open(record = STRIKES) {
  const app = openApp(record, 'v=1')
  app.actions.setInvited(true)
  const root = await draw(app, Timeline)
  return { app, text: () => root.querySelector('[data-part="invitation"]')?.textContent ?? null }
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

it('says what Play will show, and goes away by itself', async () => {
  const { text } = await open()
  expect(text()).toBe('Play 17 months of strikes')
  await act(() => void vi.advanceTimersByTime(14_000))
  expect(text()).not.toBeNull()
  await act(() => void vi.advanceTimersByTime(2_000))
  expect(text()).toBeNull()
})

it.each([
  ['a press', () => document.dispatchEvent(new PointerEvent('pointerdown'))],
  ['a key', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))],
])('goes away with %s', async (_, act_) => {
  const { text } = await open()
  await act(() => void act_())
  expect(text()).toBeNull()
})

it('goes away when the clock runs, and does not come back', async () => {
  const { app, text } = await open()
  await act(() => app.actions.setPlaying(true))
  await act(() => app.actions.setPlaying(false))
  expect(text()).toBeNull()
})

it('promises no strikes where there are none', async () => {
  const { text } = await open(
    buildRecord([buildEvent({ id: 'talks', days: '2015-11-01', kind: 'diplomacy', by: [] })]),
  )
  expect(text()).toBeNull()
})
