// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { buildApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import type { Mapping } from '../../files/layouts/layout'
import type { TableAsked } from '../../files/table/table-asked'
import { loadWords } from '../../i18n/messages'
import { MappingForm } from './mapping-form'

const COLUMNS = ['jour', 'nord', 'est', 'qui'] as const
const asked: TableAsked = {
  needs: 'mapping',
  name: 'ours.csv',
  notes: { format: 'csv' },
  columns: COLUMNS,
  headless: false,
  sample: [
    ['03/04/2015', '36.34', '43.13', 'Russia'],
    ['05/04/2015', '95.00', '43.13', ''],
  ],
  hasGeometries: false,
  suggestion: null,
  questions: { dayOrder: false, swapped: false },
}

beforeAll(async () => {
  await loadWords('share', 'en')
  await loadWords('opening', 'en')
})
afterEach(() => localStorage.clear())

async function form(table: TableAsked = asked) {
  const onDone = vi.fn<(mapping: Mapping) => void>()
  const root = await draw(buildApp(), () => <MappingForm asked={table} onDone={onDone} onCancel={() => {}} />)
  const part = <E extends Element = HTMLElement>(name: string) => {
    const found = root.querySelector<E>(`[data-part="${name}"]`)
    if (!found) throw new Error(`no ${name}`)
    return found
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
  return {
    root,
    text: (name: string) => part(name).textContent,
    rows: () =>
      [...part('mapping-preview').querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
    say: async (name: string, column: string) => {
      const select = part<HTMLSelectElement>(`mapping-${name}`)
      select.value = String(table.columns.indexOf(column))
      select.dispatchEvent(new Event('change', { bubbles: true }))
      await settle()
    },
    order: async (order: string) => {
      part('mapping-order').querySelector<HTMLInputElement>(`[value="${order}"]`)?.click()
      await settle()
    },
    swap: async () => {
      part('mapping-swap').click()
      await settle()
    },
    submit: async () => {
      part('mapping').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
      await settle()
    },
    onDone,
  }
}

it('asks for what is missing, and does not go on before it is said', async () => {
  const { text, say, order, submit, onDone } = await form()
  expect(text('mapping-missing')).toBe(
    'Say which column is the date. Say where it happened: latitude and longitude, or the name of a place, a province or a country.',
  )
  await say('lat', 'nord')
  await say('lng', 'est')
  await say('start', 'jour')
  expect(text('mapping-missing')).toBe('Say in which order day and month stand.')
  await submit()
  expect(onDone).not.toHaveBeenCalled()
  await order('dmy')
  expect(text('mapping-missing')).toBe('')
  await submit()
  expect(onDone.mock.calls).toEqual([
    [{ layout: 'mapped', time: { start: 0, order: 'dmy' }, place: { lat: 1, lng: 2 } }],
  ])
})

it('reads the first rows as they are chosen, and says of each that is refused why', async () => {
  const { rows, say, order, text } = await form()
  await say('start', 'jour')
  await say('lat', 'nord')
  await say('lng', 'est')
  await say('actor', 'qui')
  await order('mdy')
  expect(rows()).toEqual([
    ['1', '4 Mar 2015', '36.34, 43.13', 'Russia', ''],
    ['2', expect.stringMatching(/^refused: .+ 95\.00/)],
  ])
  expect(text('mapping-readable')).toBe('1 of the first 2 rows can be read so')
  await order('dmy')
  expect(rows()[0]?.[1]).toBe('3 Apr 2015')
})

it('offers for the same columns what was chosen before, and not for others', async () => {
  const first = await form()
  await first.say('start', 'jour')
  await first.say('lat', 'nord')
  await first.say('lng', 'est')
  await first.order('dmy')
  await first.submit()
  const again = await form({ ...asked, name: 'next.csv' })
  expect(again.text('mapping-missing')).toBe('')
  expect(again.root.textContent).toContain('You have chosen so for a file with these columns before.')
  const other = await form({ ...asked, columns: ['a', 'b', 'c', 'd'] })
  expect(other.text('mapping-missing')).toContain('Say which column is the date.')
})

it('begins with what the columns’ names tell', async () => {
  const { text, say } = await form({ ...asked, columns: ['reported', 'latitude', 'longitude', 'actor'] })
  expect(text('mapping-missing')).toBe('Say which column is the date.')
  await say('start', 'reported')
  expect(text('mapping-missing')).toBe('Say in which order day and month stand.')
})

it('keeps a recognised codebook as long as its columns keep their parts', async () => {
  const suggestion: Mapping = {
    layout: 'geo-table',
    time: { start: 0, order: null },
    place: { lat: 1, lng: 2, precision: 3 },
  }
  const { submit, order, onDone, say } = await form({ ...asked, needs: 'answers', suggestion })
  await order('mdy')
  await submit()
  expect(onDone.mock.lastCall?.[0]).toEqual({ ...suggestion, time: { start: 0, order: 'mdy' } })
  await say('actor', 'qui')
  await submit()
  expect(onDone.mock.lastCall?.[0]).toMatchObject({ layout: 'mapped', actor: 3 })
})

it('exchanges latitude and longitude where a reader says that they are exchanged', async () => {
  const suggestion: Mapping = {
    layout: 'geo-table',
    time: { start: 0, order: 'dmy' },
    place: { lat: 2, lng: 1 },
  }
  const questions = { dayOrder: false, swapped: true }
  const { swap, submit, onDone } = await form({ ...asked, needs: 'answers', suggestion, questions })
  await swap()
  await submit()
  expect(onDone.mock.lastCall?.[0]).toMatchObject({ layout: 'geo-table', place: { lat: 1, lng: 2 } })
})
