// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { draw } from '../../../tests/fixtures/draw'
import { openCsv } from '../../../tests/fixtures/open-csv'
import { loadWords } from '../../i18n/messages'
import { EventFacts } from './event-facts'
import { RowOfFile } from './row-cells'

beforeAll(() => Promise.all([loadWords('dialog', 'en'), loadWords('rows', 'en')]))

const LONG = 'x'.repeat(700)
const LINES = [
  'date,latitude,longitude,actor,link,note',
  '2015-11-13,35.9,39,Army,https://example.org/a,"two\nlines"',
  '2015-11-14,35.9,39,Militia,javascript:alert(1),',
  `2015-11-15,35.9,39,Army,<b>data:text/html</b>,${LONG}`,
]

async function rowOf(id: string) {
  const app = await openCsv(LINES)
  const root = await draw(app, () => <RowOfFile id={id} />)
  await act(() => new Promise((resolve) => setTimeout(resolve)))
  return { app, root }
}

const said = (root: HTMLElement) =>
  [...root.querySelectorAll('.cell')].map((cell) => [
    cell.querySelector('dt')?.textContent,
    cell.querySelector('dd')?.textContent,
  ])

it('a row of a file shows every cell by its column, and the line on which it stands', async () => {
  const { root } = await rowOf('row-2')
  expect(said(root)).toEqual([
    ['date', '2015-11-13'],
    ['latitude', '35.9'],
    ['longitude', '39'],
    ['actor', 'Army'],
    ['link', 'https://example.org/a'],
    ['note', 'two\nlines'],
  ])
  expect(root.textContent).toContain('mine.csv, line 2')
  expect(root.textContent).toContain('This is a row of your own file.')
})

it('only a cell that is a whole address of the web is a link, and one that gives nothing away', async () => {
  const links = async (id: string) =>
    [...(await rowOf(id)).root.querySelectorAll('a')].map((link) => [link.href, link.rel])
  expect(await links('row-2')).toEqual([['https://example.org/a', 'noopener noreferrer']])
  expect(await links('row-4')).toEqual([])
  const { root } = await rowOf('row-5')
  expect(root.querySelector('b')).toBeNull()
  expect(said(root)[4]).toEqual(['link', '<b>data:text/html</b>'])
})

it('an empty cell is said to be empty, and of a long one the rest comes when it is asked for', async () => {
  expect(said((await rowOf('row-4')).root)[5]).toEqual(['note', 'empty'])
  const { root } = await rowOf('row-5')
  const cell = () => root.querySelectorAll('dd')[5]?.textContent
  expect(cell()).toBe(`${'x'.repeat(600)}… Show the whole cell`)
  await act(() => root.querySelector<HTMLElement>('[data-part="cell-whole"]')?.click())
  expect(cell()).toBe(LONG)
})

it('a row that can no longer be read is told of', async () => {
  const app = await openCsv(LINES)
  const { record } = app.store.getState()
  if (record.rows) Object.assign(record.rows, { cells: () => Promise.reject(new Error('changed')) })
  const root = await draw(app, () => <RowOfFile id="row-2" />)
  await act(() => new Promise((resolve) => setTimeout(resolve)))
  expect(root.querySelector('[data-part="row-state"]')?.textContent).toMatch(/^The row can no longer be read/)
})

it('nothing is claimed of a row: no claims, no documents, no standing that the file does not have', async () => {
  const app = await openCsv(LINES)
  const { table } = app.store.getState().record
  const root = await draw(app, () => <EventFacts event={table.event(0)} />)
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(root.querySelector('[data-part="claims"]')).toBeNull()
  expect(root.querySelector('[data-part="event-status"]')).toBeNull()
  expect(root.querySelector('[data-part="event-actors"]')?.textContent).toBe('WhoCarried out by Army')
})
