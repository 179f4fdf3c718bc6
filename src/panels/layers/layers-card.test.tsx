// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { lazyPartsSettled } from '../../ui/lazy-part'
import { LayersCard } from './layers-card'

const alleged = { actor: 'france', role: 'conducted', basis: 'alleged' } as const
const RECORD = buildRecord([
  buildEvent({ id: 'a', days: '2015-11-10', strikes: { min: 12, max: 15 } }),
  buildEvent({ id: 'b', days: '2015-11-17' }),
  buildEvent({ id: 'c', days: '2015-11-17', actors: [alleged] }),
  buildEvent({ id: 'd', days: '2015-11-18', by: ['us-led-coalition'], strikes: { min: 7, max: 7 } }),
  buildEvent({ id: 'e', days: '2015-11-18', by: [], kind: 'statement' }),
])

async function open(fragment = 'v=1') {
  const app = openApp(RECORD, fragment)
  const root = await draw(app, LayersCard)
  await act(() => lazyPartsSettled())
  const find = (part: string, actor?: string) => {
    const within = actor === undefined ? root : root.querySelector(`[data-actor="${actor}"]`)
    const found = within?.querySelector<HTMLElement>(`[data-part="${part}"]`)
    if (!found) throw new Error(`no ${part}`)
    return found
  }
  const press = async (part: string, actor?: string) => {
    find(part, actor).focus()
    await act(() => find(part, actor).click())
    await act(() => lazyPartsSettled())
  }
  return { root, find, press, view: () => app.store.getState().view }
}

/** What is seen of a number, and what is said of it. */
const numberOf = (count: HTMLElement) => [
  count.querySelector('[aria-hidden]')?.textContent,
  count.querySelector('.for-ear')?.textContent,
  count.title,
]

it('shows the known strikes, a sign where reports have no number, and says so on hover and to the ear', async () => {
  const { find } = await open()
  const russia = '12 to 15 strikes, 1 report without a number'
  expect(numberOf(find('layer-count', 'russia'))).toEqual(['12–15+', russia, russia])
  expect(numberOf(find('layer-count', 'us-led-coalition'))).toEqual(['7', '7 strikes', '7 strikes'])
})

it('never shows a number that is not told as nought', async () => {
  const { find } = await open()
  const words = '1 report without a number'
  expect(numberOf(find('layer-count', 'france'))).toEqual(['?', words, words])
  const early = await open('v=1&t=2015-11-10..2015-11-10')
  expect(numberOf(early.find('layer-count', 'france'))).toEqual(['0', '0 strikes', '0 strikes'])
})

it('explains the signs beside the names in a line of its own, whatever is shown', async () => {
  const { find } = await open('v=1&t=2015-11-10..2015-11-10')
  expect(find('numberless').textContent).toBe('+ or ?: reports that give no number of strikes')
})

it('opens a row for the window against the record and for who says so, one row at a time', async () => {
  const { root, find, press } = await open('v=1&t=2015-11-17..2015-11-17')
  const expanded = () =>
    [...root.querySelectorAll('[aria-expanded="true"]')].map((button) => button.parentElement?.dataset.actor)
  expect(expanded()).toEqual([])
  await press('layer-open', 'russia')
  expect(find('layer-shown').textContent).toBe('In view1 without a number · 1 event')
  expect(find('layer-whole').textContent).toBe('In the record12 to 15 strikes, 1 without a number · 2 events')
  expect(find('layer-basis').textContent).toBe('Who says so1 event declared by the actor itself')
  await press('layer-open', 'france')
  expect(expanded()).toEqual(['france'])
  expect(find('layer-basis').textContent).toBe('Who says so1 event alleged by others')
  await press('layer-open', 'france')
  expect(expanded()).toEqual([])
})

it('opens the coalition’s row where its members count with it', async () => {
  const { find, press, view } = await open('v=1&members=1')
  expect(find('layer-open', 'us-led-coalition').getAttribute('aria-expanded')).toBe('true')
  await press('members')
  expect(view().members).toBe(false)
})

it('"Only" stays where it was, pressed, and its next press brings all back', async () => {
  const { find, press, view } = await open()
  await press('layer-only', 'russia')
  expect(view().actors).toEqual(['russia'])
  expect(document.activeElement).toBe(find('layer-only', 'russia'))
  expect(find('layer-only', 'russia').getAttribute('aria-pressed')).toBe('true')
  expect(find('layer-only', 'france').getAttribute('aria-pressed')).toBe('false')
  await press('layer-only', 'russia')
  expect(view().actors).toBeNull()
})

it('"Strikes only" hides every other kind, beside the switches of actors', async () => {
  const { find, press, view } = await open('v=1&actors=russia')
  expect(find('strikes-only').getAttribute('aria-pressed')).toBe('false')
  await press('strikes-only')
  expect(view()).toMatchObject({ kinds: [], actors: ['russia'] })
  expect(find('strikes-only').getAttribute('aria-pressed')).toBe('true')
  expect(find('more-filters')).toHaveProperty('open', false)
  await press('strikes-only')
  expect(view()).toMatchObject({ kinds: null, actors: ['russia'] })
})

it('the other filters stay open under the hand that switches the last kind off', async () => {
  const { find, press, view } = await open('v=1&kinds=statement')
  expect(find('more-filters')).toHaveProperty('open', true)
  await press('kind-statement')
  expect(view().kinds).toEqual([])
  expect(find('more-filters')).toHaveProperty('open', true)
})

it('what "Other events" opens is brought into sight by a press, not by a view that has it open', async () => {
  const reveal = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {})
  await open('v=1&kinds=statement')
  expect(reveal).not.toHaveBeenCalled()
  const { find, root } = await open()
  await act(() => root.querySelector<HTMLElement>('.more-filters > summary')?.click())
  await act(() => lazyPartsSettled())
  expect(find('kind-statement')).toBeTruthy()
  expect(reveal).toHaveBeenLastCalledWith({ block: 'nearest' })
  expect(reveal.mock.contexts.at(-1)).toBe(find('more-filters'))
})
