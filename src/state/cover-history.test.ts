// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { fakeHistory } from '../../tests/fixtures/fake-history'
import type { Environment } from './app'
import { syncUrl } from './sync-url'

const RECORD = buildRecord([
  buildEvent({ id: 'early', days: '2015-11-01', by: ['france'] }),
  buildEvent({ id: 'late', days: '2015-11-30' }),
])
let stop = () => {}

function open(fragment: string, environment: Partial<Environment> = {}) {
  const tab = fakeHistory(fragment)
  const app = buildApp(undefined, environment)
  app.actions.restore(location.hash, { resolve: false })
  app.actions.recordLoaded(RECORD, { state: 'ready', problems: [] })
  stop = syncUrl(app)
  /** Something covers the page; `close` is the reader's own way out of it. */
  const cover = () => {
    const closed = vi.fn(() => release())
    const release = app.covers.add(closed)
    return { closed, close: release }
  }
  return { ...app, tab, cover }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('Back', () => {
  it('takes away what covers the page, and then leaves as it would have before', () => {
    const { tab, cover, covers, store } = open('#v=1&mode=day')
    const { closed } = cover()
    tab.back()
    expect(closed).toHaveBeenCalledOnce()
    expect([covers.count(), tab.isLeft(), store.getState().view.mode]).toEqual([0, false, 'day'])
    tab.back()
    expect(tab.isLeft()).toBe(true)
  })

  it('takes away one thing after another, the newest first', () => {
    const { tab, cover } = open('#v=1')
    const sheet = cover()
    const dialog = cover()
    tab.back()
    expect([dialog.closed.mock.calls.length, sheet.closed.mock.calls.length]).toEqual([1, 0])
    tab.back()
    expect([sheet.closed.mock.calls.length, tab.isLeft()]).toEqual([1, false])
    tab.back()
    expect(tab.isLeft()).toBe(true)
  })

  it.each([
    ['a choice', ({ actions }: ReturnType<typeof open>) => actions.choose({ mode: 'day' })],
    ['another link', ({ tab }: ReturnType<typeof open>) => tab.follow('#v=1&mode=day')],
  ])('over many entries at once takes away what covers the page: %s before it', (_, change) => {
    const page = open('#v=1')
    change(page)
    const { closed } = page.cover()
    page.cover()
    page.tab.back(3)
    expect([closed.mock.calls.length, page.covers.count()]).toEqual([1, 0])
    expect(page.store.getState().view.mode).toBe('cumulative')
  })

  it('is pressed once to leave where the cover was closed by hand', () => {
    const { tab, cover } = open('#v=1')
    cover().close()
    tab.back()
    expect(tab.isLeft()).toBe(true)
  })

  it.each(['', '#mode=day&v=1&fade=14', '#v=1&mode=fast', '#v=1&event=late'])(
    'leaves an address as it was written, and is pressed once to leave it after a cover: %s',
    (hash) => {
      const { tab, cover } = open(hash)
      cover()
      tab.back()
      expect(location.hash).toBe(hash)
      cover().close()
      tab.back()
      expect(tab.isLeft()).toBe(true)
    },
  )

  it('is pressed once to leave where two covers were closed by hand, and opened again', () => {
    const { tab, cover } = open('#v=1')
    const sheet = cover()
    cover().close()
    sheet.close()
    cover().close()
    expect(tab.entries()).toHaveLength(3)
    tab.back()
    expect(tab.isLeft()).toBe(true)
  })

  it('undoes choices that were made under a cover first, and what was made over one it closed by hand', () => {
    const { tab, cover, actions, store } = open('#v=1')
    const sheet = cover()
    actions.choose({ mode: 'day' })
    tab.back()
    expect([store.getState().view.mode, sheet.closed.mock.calls.length]).toEqual(['cumulative', 0])
    tab.forward()
    expect(store.getState().view.mode).toBe('day')
    sheet.close()
    tab.back()
    expect(store.getState().view.mode).toBe('cumulative')
    tab.back()
    expect(tab.isLeft()).toBe(true)
  })

  it('leaves the clock where it has come to meanwhile', () => {
    const { tab, cover, actions, store } = open('#v=1')
    cover()
    actions.move({ fade: 3 })
    vi.advanceTimersByTime(1_000)
    actions.move({ fade: 4 })
    tab.back()
    vi.advanceTimersByTime(1_000)
    expect(store.getState().view.fade).toBe(4)
    expect(location.hash).toBe('#v=1&fade=4')
  })

  it('says nothing again of a link that it comes back to', () => {
    const { tab, cover, store, actions } = open('#v=1&mode=fast')
    for (const { key } of store.getState().session.notices) actions.dismiss(key)
    cover()
    tab.back()
    expect(store.getState().session.notices).toEqual([])
  })
})

describe('Forward', () => {
  it('opens nothing again, and one Back still leaves', () => {
    const { tab, cover, covers } = open('#v=1')
    cover()
    tab.back()
    tab.forward()
    expect(covers.count()).toBe(0)
    tab.back()
    expect(tab.isLeft()).toBe(true)
  })

  it('passes over what was closed to the choice behind it', () => {
    const { tab, cover, actions, store } = open('#v=1')
    cover().close()
    actions.choose({ mode: 'day' })
    tab.back()
    tab.back()
    expect(tab.isLeft()).toBe(true)
    expect(store.getState().view.mode).toBe('cumulative')
  })
})

it('a link that is followed while the page is covered is shown, and Back leads to before it', () => {
  const { tab, cover, store } = open('#v=1')
  const dialog = cover()
  tab.follow('#v=1&mode=day')
  expect([store.getState().view.mode, dialog.closed.mock.calls.length]).toEqual(['day', 0])
  tab.back()
  expect([store.getState().view.mode, dialog.closed.mock.calls.length]).toEqual(['cumulative', 0])
  tab.back()
  expect(dialog.closed).toHaveBeenCalledOnce()
})

it.each<Partial<Environment>>([
  { embed: 'map' },
  { embed: 'timeline' },
  { framedBy: 'foreign' },
  { framedBy: 'own' },
])('a page in a frame has no entries of its own: %o', (environment) => {
  const { tab, cover, actions } = open('#v=1', environment)
  cover().close()
  cover()
  actions.choose({ mode: 'day' })
  expect(tab.entries()).toEqual(['shown #v=1&mode=day'])
})

it('a hundred covers add one entry', () => {
  const { tab, cover } = open('#v=1')
  for (let count = 0; count < 100; count += 1) cover().close()
  expect(tab.entries()).toEqual(['shown #v=1', 'cover 1 #v=1'])
})

/** WebKit's answer to more than 100 calls in ten seconds. */
function refuse() {
  for (const method of ['pushState', 'replaceState'] as const)
    vi.mocked(history[method]).mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError')
    })
}

describe('a browser that refuses its history', () => {
  it('keeps no notice from the reader, and has the view written once it lets it', () => {
    const { tab, store } = open('#v=1')
    tab.follow('#v=1&actors=russia')
    refuse()
    History.prototype.replaceState.call(history, null, '', '/#v=1&actors=russia&event=early')
    window.dispatchEvent(new Event('popstate'))
    expect(store.getState().view.actors).toBeNull()
    expect(store.getState().session.notices.map(({ notice }) => notice.code)).toContain('revealed')
    vi.advanceTimersByTime(10_000)
    vi.restoreAllMocks()
    vi.advanceTimersByTime(2_000)
    expect(location.hash).toBe('#v=1&event=early')
  })

  it('has a choice written later', () => {
    const { actions } = open('#v=1')
    refuse()
    actions.choose({ mode: 'day' })
    vi.restoreAllMocks()
    vi.advanceTimersByTime(2_000)
    expect(location.hash).toBe('#v=1&mode=day')
  })

  it('still has what covers the page closed by hand and by Back', () => {
    const { tab, cover, actions, covers } = open('#v=1')
    actions.choose({ mode: 'day' })
    actions.choose({ mode: 'trail' })
    refuse()
    const { closed } = cover()
    tab.back()
    expect([closed.mock.calls.length, covers.count()]).toEqual([1, 0])
  })
})
