// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import { FullscreenButton } from './fullscreen-button'

const screen = { enabled: true, full: false }
const turn = (full: boolean) => async () => {
  screen.full = full
  document.dispatchEvent(new Event('fullscreenchange'))
}
const enter = vi.fn(turn(true))
const leave = vi.fn(turn(false))

beforeEach(() => {
  Object.assign(screen, { enabled: true, full: false })
  Object.defineProperties(document, {
    fullscreenEnabled: { configurable: true, get: () => screen.enabled },
    fullscreenElement: { configurable: true, get: () => (screen.full ? document.documentElement : null) },
    exitFullscreen: { configurable: true, value: leave },
  })
  document.documentElement.requestFullscreen = enter
})
afterEach(() => vi.clearAllMocks())

const open = async () => {
  const root = await draw(buildApp(), () => <FullscreenButton />)
  return { button: () => root.querySelector('button') }
}

it('gives the page the whole screen, and takes it back', async () => {
  const { button } = await open()
  expect(button()?.getAttribute('aria-label')).toBe('Full screen')
  await act(() => button()?.click())
  expect(enter).toHaveBeenCalledOnce()
  expect(button()?.getAttribute('aria-label')).toBe('Leave full screen')
  await act(() => button()?.click())
  expect(leave).toHaveBeenCalledOnce()
  expect(button()?.getAttribute('aria-label')).toBe('Full screen')
})

it('follows the browser’s own key', async () => {
  const { button } = await open()
  await act(() => turn(true)())
  expect(button()?.getAttribute('aria-label')).toBe('Leave full screen')
})

it('is not there where the browser cannot', async () => {
  screen.enabled = false
  const { button } = await open()
  expect(button()).toBeNull()
})
