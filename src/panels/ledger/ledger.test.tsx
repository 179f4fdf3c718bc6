// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { fetchedAssets } from '../../assets/fetched-assets'
import { loadWords } from '../../i18n/messages'
import { createApp } from '../../state/app'
import { AppContext } from '../../ui/use-app'
import { Ledger } from './ledger'

beforeAll(() => loadWords('dialog', 'en'))

const COUNT = 500
const root = document.createElement('div')
afterEach(() => {
  render(null, root)
  vi.restoreAllMocks()
})

async function drawLedger() {
  // happy-dom lays nothing out: the list is this high, whatever is in it.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400)
  const app = createApp(fetchedAssets('https://maps.example/', { map: '', file: '' }), {
    embed: 'none',
    languages: ['en'],
  })
  const events = Array.from({ length: COUNT }, (_, index) => buildEvent({ id: `e${1_000 + index}` }))
  app.actions.recordLoaded(buildRecord(events), { state: 'ready', problems: [] })
  document.body.append(root)
  await act(() =>
    render(
      <AppContext.Provider value={app}>
        <Ledger />
      </AppContext.Provider>,
      root,
    ),
  )
  return app
}

const rows = () => [...root.querySelectorAll('tr[data-event]')]

it('draws the rows on the screen, and says how many there are', async () => {
  await drawLedger()
  expect(rows().length).toBeGreaterThan(5)
  expect(rows().length).toBeLessThan(60)
  expect(root.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('501')
  expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2')
})

it('names the first of thousands of actors', async () => {
  const app = await drawLedger()
  const actors = Array.from({ length: 3_000 }, (_, index) => ({
    actor: `actor-${index}`,
    role: 'conducted' as const,
    basis: 'declared' as const,
  }))
  const record = buildRecord([buildEvent({ id: 'a', actors: [...actors, ...actors] })])
  await act(() => app.actions.recordLoaded(record, { state: 'ready', problems: [] }))
  expect(rows().length).toBe(1)
  expect(root.querySelectorAll('.ledger-actors svg').length).toBe(12)
  expect(root.querySelector('.ledger-actors')?.textContent).toMatch(
    /^actor-0, actor-1, .*actor-23,? and \+2,976$/,
  )
})

it('draws the open event’s row, however far it is', async () => {
  const app = await drawLedger()
  await act(() => app.actions.openEvent('e1400'))
  const row = root.querySelector('tr[data-event="e1400"]')
  expect(row?.getAttribute('aria-selected')).toBe('true')
  expect(row?.getAttribute('aria-rowindex')).toBe('402')
})

it('takes the focus to a row that was not drawn', async () => {
  await drawLedger()
  const grid = root.querySelector('[role="grid"]')
  await act(() => {
    grid?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true }))
  })
  expect(document.activeElement?.closest('tr')?.getAttribute('data-event')).toBe('e1499')
})

it('draws every row for paper before the browser looks, and few again afterwards', async () => {
  await drawLedger()
  window.dispatchEvent(new Event('beforeprint'))
  expect(rows().length).toBe(COUNT)
  await act(() => {
    window.dispatchEvent(new Event('afterprint'))
  })
  expect(rows().length).toBeLessThan(60)
  // Five hundred rows are much for the document of these tests.
}, 30_000)
