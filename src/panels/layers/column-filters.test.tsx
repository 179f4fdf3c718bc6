// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { draw } from '../../../tests/fixtures/draw'
import { openCsv } from '../../../tests/fixtures/open-csv'
import { loadWords } from '../../i18n/messages'
import { rowsSettled } from '../../state/rows-settled'
import { watchRows } from '../../state/watch-rows'
import { ColumnFilters } from './column-filters'

beforeAll(() => loadWords('rows', 'en'))
let stop = () => {}
afterEach(() => stop())

const PLACES = ['Raqqa', 'Aleppo', 'Homs']
const ROWS = Array.from(
  { length: 90 },
  (_, index) =>
    `2015-11-13,35.9,39,Army,${PLACES[index % 3]},${index === 0 ? '' : index},${index % 2 === 0 ? 'day' : ''}`,
)

async function open() {
  const app = await openCsv(['date,latitude,longitude,actor,location,killed,note', ...ROWS])
  stop = watchRows(app)
  const root = await draw(app, ColumnFilters)
  const part = <T extends HTMLElement>(name: string, within: ParentNode = root) =>
    within.querySelector<T>(`[data-part="${name}"]`)
  const unfold = async (details: HTMLDetailsElement | null) => {
    await act(async () => {
      if (details) details.open = true
      details?.dispatchEvent(new Event('toggle'))
    })
  }
  const facet = async (column: string) => {
    const group = root.querySelector<HTMLDetailsElement>(`[data-column="${column}"]`)
    await unfold(group)
    if (!group) throw new Error(`no facet ${column}`)
    return group
  }
  const settle = () => act(() => rowsSettled())
  await unfold(part<HTMLDetailsElement>('column-filters'))
  return { app, root, part, facet, settle, shown: () => app.visible().shown.length }
}

it('each column of few values has them with their rows, the one of numbers has bounds; ids and days have none', async () => {
  const { root, facet } = await open()
  expect(
    [...root.querySelectorAll('[data-part="facet"]')].map((one) => one.getAttribute('data-column')),
  ).toEqual(['location', 'killed', 'note'])
  const values = [...(await facet('location')).querySelectorAll('.facet-value label')]
  expect(values.map(({ textContent }) => textContent)).toEqual(['Raqqa30', 'Aleppo30', 'Homs30'])
  expect((await facet('note')).textContent).toContain('(says nothing)')
  expect((await facet('killed')).textContent).toContain('1 row says no number here')
})

it('a value that is switched off hides its rows, how many is said, and a press shows them again', async () => {
  const { part, facet, settle, shown, app } = await open()
  const place = await facet('location')
  const box = place.querySelector<HTMLInputElement>('[data-value="Homs"]')
  await act(() => box?.click())
  await settle()
  expect(shown()).toBe(60)
  expect(part('facets-state')?.textContent).toBe('30 events are hidden by columns. Show them')
  await act(() => place.querySelector<HTMLElement>('[data-part="facet-only"]')?.click())
  await settle()
  expect(app.store.getState().session.facets).toEqual([{ column: 'location', values: ['Raqqa'] }])
  expect(shown()).toBe(30)
  await act(() => part('facets-clear')?.click())
  await settle()
  expect(shown()).toBe(90)
  expect(part('facets-state')).toBeNull()
})

it('bounds of a number narrow the file, an empty one is open, and bounds that fit nothing are told of', async () => {
  const { app, part, facet, settle, shown, root } = await open()
  await facet('killed')
  const set = async (name: string, value: string) => {
    const input = part<HTMLInputElement>(name)
    await act(() => {
      if (input) input.value = value
      input?.dispatchEvent(new Event('change'))
    })
    await settle()
  }
  await set('facet-min', '80')
  expect(shown()).toBe(10)
  await set('facet-max', '81')
  expect(shown()).toBe(2)
  await set('facet-max', '70')
  expect(shown()).toBe(0)
  expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/nothing fits/)
  await set('facet-max', '')
  await set('facet-min', '')
  expect(shown()).toBe(90)
  expect(app.store.getState().session.facets).toBeNull()
})
