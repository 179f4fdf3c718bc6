import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { searchEvents } from '../record/search'
import { watchSearch } from './watch-search'

const loadSearch = vi.hoisted(() => vi.fn(async () => {}))
vi.mock('../record/search', async (original) => ({
  ...(await original<typeof import('../record/search')>()),
  loadSearch,
}))

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
let stop = () => {}

function open(fragment = '') {
  const app = buildApp()
  app.actions.restore(fragment, { resolve: false })
  stop = watchSearch(app)
  const session = () => app.store.getState().session
  return { actions: app.actions, store: app.store, session }
}

beforeEach(() => {
  loadSearch.mockReset()
  loadSearch.mockImplementation(async () => {})
})
afterEach(() => stop())

it('a page without a query does not fetch the search', async () => {
  const { actions, session } = open()
  actions.choose({ mode: 'day' })
  await settled()
  expect(loadSearch).not.toHaveBeenCalled()
  expect(session().searchReady).toBe(false)
})

it('a link with a query fetches it at once, and the page looks again when it is there', async () => {
  const { session } = open('q=raqqa')
  expect(loadSearch).toHaveBeenCalledTimes(1)
  expect(session().searchReady).toBe(false)
  await settled()
  expect(session().searchReady).toBe(true)
})

it('a query that is typed fetches it once, whatever is typed after', async () => {
  const { actions } = open()
  actions.move({ q: 'r' })
  actions.showDialog('about')
  expect(loadSearch).toHaveBeenCalledTimes(1)
  await settled()
  actions.move({ q: 'ra' })
  await settled()
  expect(loadSearch).toHaveBeenCalledTimes(1)
})

it('a search that does not come is told of, and asked for again with the next query alone', async () => {
  loadSearch.mockRejectedValue(new Error('no network'))
  const { actions, session } = open('q=raqqa')
  await settled()
  expect(session().notices.map(({ notice }) => notice)).toEqual([{ code: 'search-failed' }])
  actions.showDialog('about')
  await settled()
  expect(loadSearch).toHaveBeenCalledTimes(1)
  actions.move({ q: 'raqqa homs' })
  await settled()
  expect(loadSearch).toHaveBeenCalledTimes(2)
  expect(session().notices.length).toBe(1)
})

it('a large record is made ready for the search bit by bit, each once, and hides nothing until then', async () => {
  const events = Array.from({ length: 2_001 }, (_, index) => buildEvent({ id: `e-${index}` }))
  const { actions, session, store } = open('q=raqqa')
  await settled()
  expect(session().searchReady).toBe(true)
  actions.recordLoaded(buildRecord(events), { state: 'ready', problems: [] })
  expect(session().searchReady).toBe(false)
  const { record } = store.getState()
  expect(searchEvents(record, 'raqqa')).toBeNull()
  await vi.waitFor(() => expect(session().searchReady).toBe(true), 20_000)
  expect(searchEvents(record, 'raqqa')?.size).toBe(2_001)
})

it('a page that no longer watches fetches nothing', () => {
  const { actions } = open()
  stop()
  actions.move({ q: 'raqqa' })
  expect(loadSearch).not.toHaveBeenCalled()
})
