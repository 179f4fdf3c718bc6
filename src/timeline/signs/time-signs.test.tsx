// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { Timeline } from '../timeline'

const claims = [{ published: windowOf('2015-03-20').start }]
/** Twelve days, a quiet stretch of two months, and ten days; a total over the first days and one inside it. */
const RECORD = buildRecord([
  buildEvent({ claims, id: 'total', days: '2015-01-01..2015-01-12', strikes: { min: 30, max: 30 } }),
  buildEvent({
    claims,
    id: 'inner',
    days: '2015-01-04..2015-01-09',
    countedIn: 'total',
    strikes: { min: 7, max: 7 },
  }),
  buildEvent({ claims, id: 'part', days: '2015-01-06', countedIn: 'inner' }),
  buildEvent({ claims, id: 'late', days: '2015-03-20' }),
])

async function open() {
  const app = openApp(RECORD, 'v=1')
  const root = await draw(app, Timeline)
  const signs = [...root.querySelectorAll<HTMLElement>('.time-sign')]
  const tip = async () => {
    await act(() => vi.dynamicImportSettled())
    return root.querySelector('[data-part="bar-tip"]')?.textContent ?? null
  }
  return { root, signs, tip }
}

it('are one stop of the Tab key, and the arrows go from one to the next', async () => {
  const { signs } = await open()
  expect(signs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1])
  await act(() => signs[0]?.focus())
  const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })
  await act(() => void signs[0]?.dispatchEvent(key))
  expect(document.activeElement).toBe(signs[1])
  expect(signs.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1])
})

it('say what they are, and the tip shows it while they have the focus', async () => {
  const { signs, tip } = await open()
  expect(signs.map((sign) => sign.getAttribute('aria-label')?.replaceAll(/\s/g, ' '))).toEqual([
    'Σ Total, which counts other events too: total',
    'Σ Total, which counts other events too: inner',
    '16 Jan – 16 Mar 2015: 2 months, drawn shorter',
  ])
  await act(() => signs[2]?.focus())
  expect(await tip()).toContain('A quiet stretch of 2 months, drawn shorter.')
  await act(() => signs[2]?.blur())
  expect(await tip()).toBeNull()
})

it('writes a total on its bracket unless that would lie on the one before', async () => {
  const { signs } = await open()
  expect(signs.map(({ textContent }) => textContent)).toEqual(['Σ 30', '', ''])
})
