// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { buildApp } from '../../tests/fixtures/build-app'
import { draw } from '../../tests/fixtures/draw'
import { useStore } from './use-store'

it('a component listens once, however often it is drawn, and draws again only for its own part', async () => {
  const app = buildApp()
  const subscribe = vi.spyOn(app.store, 'subscribe')
  let drawn = 0
  function Fade() {
    drawn += 1
    return <p>{useStore((state) => state.view.fade)}</p>
  }
  const root = await draw(app, Fade)
  expect(root.textContent).toBe('14')
  await act(() => app.actions.choose({ fade: 30 }))
  await act(() => app.actions.choose({ fade: 31 }))
  await act(() => app.actions.choose({ loop: true }))
  expect(root.textContent).toBe('31')
  expect(drawn).toBe(3)
  expect(subscribe).toHaveBeenCalledTimes(1)
})
