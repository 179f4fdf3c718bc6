// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { ModeChoice } from './mode-choice'

it('chooses a mode with one press, and shows the one that a link chose', async () => {
  const app = openApp(buildRecord([buildEvent({ id: 'a' })]), 'v=1&mode=trail')
  const root = await draw(app, ModeChoice)
  const radios = [...root.querySelectorAll('input')]
  expect(radios.map((radio) => [radio.getAttribute('aria-label'), radio.checked])).toEqual([
    ['Everything so far', false],
    ['Moving window', false],
    ['Fading trail', true],
    ['One day at a time', false],
  ])
  await act(() => radios[3]?.click())
  expect(app.store.getState().view.mode).toBe('day')
  expect(root.textContent).toBe('So farWindowTrailDay')
})
