// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { draw } from '../../../tests/fixtures/draw'
import { openCsv } from '../../../tests/fixtures/open-csv'
import { loadWords } from '../../i18n/messages'
import { rowsSettled } from '../../state/rows-settled'
import { watchRows } from '../../state/watch-rows'
import { FindLayer } from './find-layer'
import { LayersBy } from './layers-by'

beforeAll(() => loadWords('rows', 'en'))
let stop = () => {}
afterEach(() => stop())

const ACTORS = Array.from({ length: 40 }, (_, index) => (index === 39 ? 'Jaysh al-Ḥurr' : `Brigade ${index}`))
const ROWS = ACTORS.flatMap((actor, index) =>
  Array.from(
    { length: index === 0 ? 3 : 1 },
    () => `2015-11-13,35.9,39,${actor},${index % 2 ? 'raid' : 'siege'}`,
  ),
)

async function open() {
  const app = await openCsv(['date,latitude,longitude,actor,event_type', ...ROWS])
  stop = watchRows(app)
  const root = await draw(app, () => (
    <>
      <LayersBy />
      <FindLayer />
    </>
  ))
  const find = async (text: string) => {
    const input = root.querySelector<HTMLInputElement>('[data-part="find-layer-input"]')
    await act(() => {
      if (input) input.value = text
      input?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    return [...root.querySelectorAll<HTMLElement>('.found-name')]
  }
  return { app, root, find, state: () => app.store.getState() }
}

it('the names that have no layer of their own are counted, and found among all', async () => {
  const { app, root, find, state } = await open()
  expect(state().record.facts.layers.length).toBe(32)
  expect(root.querySelector('[data-part="layers-others"]')?.textContent).toBe(
    '9 others, gathered in one layer',
  )
  const [found, ...more] = await find('hurr')
  expect([found?.textContent, more.length]).toEqual(['Jaysh al-Ḥurramong the others', 0])
  await act(() => found?.click())
  await act(() => rowsSettled())
  expect(state().view).toMatchObject({ q: 'Jaysh al-Ḥurr', actors: null })
  expect(app.visible().shown.length).toBe(1)
})

it('a name with a layer of its own is shown alone', async () => {
  const { find, state } = await open()
  const names = await find('brigade 0')
  expect(names.map(({ textContent }) => textContent)).toEqual(['Brigade 0has its own layer'])
  await act(() => names[0]?.click())
  expect(state().view.actors).toEqual(['brigade-0'])
})

it('no more than eight are listed, how many there are is said, and that there are none', async () => {
  const { root, find } = await open()
  const count = () => root.querySelector('[data-part="find-layer-count"]')?.textContent
  expect((await find('brig')).length).toBe(8)
  expect(count()).toBe('39 names found')
  expect(await find('nobody at all')).toEqual([])
  expect(count()).toBe('No such name')
})

it('another column can make the layers, and a choice of it switches all of them on', async () => {
  const { app, root, state } = await open()
  app.actions.onlyActor('brigade-0')
  const select = root.querySelector<HTMLSelectElement>('[data-part="layers-by"]')
  expect([...(select?.options ?? [])].map(({ value, text }) => [value, text])).toEqual([
    ['', 'Who did it'],
    ['event_type', 'event_type'],
  ])
  await act(() => {
    if (select) select.value = 'event_type'
    select?.dispatchEvent(new Event('change'))
  })
  await act(() => rowsSettled())
  expect(state().view).toMatchObject({ by: 'event_type', actors: null })
  expect(state().record.facts.layers).toEqual(['siege', 'raid'])
  expect(root.querySelector('[data-part="find-layer"]')).toBeNull()
})
