// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { ACCOUNT, FILE_SOURCE } from '../../tests/fixtures/open-link'
import { decodeView } from '../view/view-url'
import type { EmbedMode } from './embed'
import { restoreAddress, syncUrl } from './sync-url'

const RECORD = buildRecord([
  buildEvent({ id: 'early', days: '2015-11-01', by: ['france'] }),
  buildEvent({ id: 'late', days: '2015-11-30' }),
])
const day = (text: string) => windowOf(text).start

let written: string[] = []
let stop = () => {}

/** Notes what is written to the history, in short: `push #v=1`. */
function watchHistory() {
  written = []
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = History.prototype[method]
    vi.spyOn(history, method).mockImplementation((data, unused, url) => {
      written.push(`${method === 'pushState' ? 'push' : 'replace'} ${String(url).replace(/^[^#]*/, '')}`)
      original.call(history, data, unused, url)
    })
  }
}

function open(fragment: string, embed: EmbedMode = 'none', framedBy?: 'own' | 'foreign') {
  history.replaceState(null, '', `/${fragment}`)
  const app = buildApp(undefined, { embed, framedBy })
  app.actions.restore(location.hash, { resolve: false })
  app.actions.recordLoaded(RECORD, { state: 'ready', problems: [] })
  watchHistory()
  stop = syncUrl(app)
  return app
}

/** Back, Forward or an edited fragment, as the browser tells of it. */
function arriveAt(fragment: string, state: unknown) {
  History.prototype.replaceState.call(history, state, '', `/${fragment}`)
  window.dispatchEvent(new Event('popstate'))
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a choice', () => {
  it('adds an entry with the view that it made, at once', () => {
    const { actions } = open('#v=1')
    actions.choose({ mode: 'day' })
    actions.choose({ q: 'raqqa' })
    expect(written).toEqual(['push #v=1&mode=day', 'push #v=1&mode=day&q=raqqa'])
    expect(history.state).toBe('shown')
  })

  it('that leads to the address as it stands adds none', () => {
    const { actions } = open('#v=1&mode=day')
    actions.choose({ mode: 'cumulative' })
    actions.choose({ mode: 'day' })
    expect(written).toEqual(['push #v=1', 'push #v=1&mode=day'])
    arriveAt('#v=1', 'shown')
    history.replaceState('shown', '', '#v=1&mode=window')
    actions.choose({ mode: 'window' })
    expect(written.at(-1)).toBe('replace #v=1&mode=window')
  })

  it('replaces the one entry of a frame, whose page has the Back button', () => {
    const { actions } = open('#v=1', 'map')
    actions.choose({ mode: 'day' })
    expect(written).toEqual(['replace #v=1&mode=day'])
  })

  it.each(['own', 'foreign'] as const)(
    'in the whole page counts no entry for the site around it, which could learn from their number: %s',
    (framedBy) => {
      const { actions } = open('#v=1', 'none', framedBy)
      actions.choose({ mode: 'day' })
      expect(written).toEqual(['replace #v=1&mode=day'])
    },
  )

  it('writes first what a motion before it has left unwritten', () => {
    const { actions } = open('#v=1')
    actions.move({ fade: 3 })
    vi.advanceTimersByTime(0)
    actions.move({ fade: 4 })
    actions.choose({ mode: 'day' })
    expect(written).toEqual(['replace #v=1&fade=3', 'replace #v=1&fade=4', 'push #v=1&mode=day&fade=4'])
    vi.advanceTimersByTime(10_000)
    expect(written).toHaveLength(3)
  })
})

describe('a motion', () => {
  it('replaces the entry at most twice a second, and always writes the last state', () => {
    const { actions } = open('#v=1')
    actions.move({ fade: 2 })
    vi.advanceTimersByTime(0)
    expect(written).toEqual(['replace #v=1&fade=2'])
    for (const fade of [3, 4, 5]) actions.move({ fade })
    vi.advanceTimersByTime(499)
    expect(written).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(written).toEqual(['replace #v=1&fade=2', 'replace #v=1&fade=5'])
    vi.advanceTimersByTime(200)
    actions.move({ fade: 6 })
    vi.advanceTimersByTime(299)
    expect(written).toHaveLength(2)
    vi.advanceTimersByTime(1)
    expect(written.at(-1)).toBe('replace #v=1&fade=6')
  })

  it('is written when the page goes, and not again after', () => {
    const { actions } = open('#v=1')
    actions.move({ fade: 2 })
    vi.advanceTimersByTime(0)
    actions.move({ fade: 3 })
    window.dispatchEvent(new Event('pagehide'))
    expect(written.at(-1)).toBe('replace #v=1&fade=3')
    window.dispatchEvent(new Event('pagehide'))
    vi.advanceTimersByTime(10_000)
    expect(written).toHaveLength(2)
  })

  it('that the browser refuses to write is written two seconds later', () => {
    const { actions } = open('#v=1')
    vi.mocked(history.replaceState).mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    actions.move({ fade: 2 })
    vi.advanceTimersByTime(1999)
    expect(written).toEqual([])
    vi.advanceTimersByTime(1)
    expect(written).toEqual(['replace #v=1&fade=2'])
  })
})

describe('what a link restores', () => {
  it('is not written back', () => {
    const { actions, store } = open('#v=1')
    actions.restore('#v=1&mode=day&fade=14', { resolve: false })
    vi.advanceTimersByTime(10_000)
    expect(store.getState().view.mode).toBe('day')
    expect(written).toEqual([])
  })

  it('is taken from the address on Back and on Forward, and writes nothing', () => {
    const { store } = open('#v=1')
    arriveAt('#v=1&mode=day', 'shown')
    expect(store.getState().view.mode).toBe('day')
    vi.advanceTimersByTime(10_000)
    expect(written).toEqual([])
  })

  it('drops a motion that was not written yet', () => {
    const { actions } = open('#v=1')
    actions.move({ fade: 2 })
    vi.advanceTimersByTime(0)
    actions.move({ fade: 3 })
    arriveAt('#v=1&mode=day', 'shown')
    vi.advanceTimersByTime(10_000)
    expect(written).toEqual(['replace #v=1&fade=2'])
  })

  it('is opened where it was typed: what hides its event gives way, in an entry after the link', () => {
    const { store } = open('#v=1')
    arriveAt('#v=1&actors=russia&event=early', null)
    expect(store.getState().view.actors).toBeNull()
    expect(written).toEqual(['replace #v=1&actors=russia&event=early', 'push #v=1&event=early'])
    expect(history.state).toBe('shown')
  })

  it('is left as it was where the page itself has shown it', () => {
    const { store } = open('#v=1')
    arriveAt('#v=1&actors=russia&event=early', 'shown')
    expect(store.getState().view.actors).toEqual(['russia'])
    expect(store.getState().session.notices).toEqual([])
    expect(written).toEqual([])
  })
})

it('the address that the page begins with is the view, before its ids can be looked up', () => {
  history.replaceState(null, '', '/#v=1&mode=day&event=nothing')
  const app = buildApp()
  app.actions.recordLoaded(RECORD, { state: 'ready', problems: [] })
  restoreAddress(app)
  expect(app.store.getState().view).toMatchObject({ mode: 'day', event: 'nothing' })
  expect(app.store.getState().session.notices).toEqual([])
})

it('a file that is closed takes its view out of the address, over its own entry', () => {
  const { actions } = open('#v=1&t=2015-11-02..2015-11-20')
  actions.recordOpened(RECORD, FILE_SOURCE, { account: ACCOUNT, problems: [] }, decodeView('q=none&lang=ar'))
  actions.move({ fade: 3 })
  actions.closeRecord()
  vi.advanceTimersByTime(10_000)
  expect(written).toEqual(['push #v=1&q=none&lang=ar', 'replace #v=1&t=2015-11-02..2015-11-20'])
})

it.each([
  ['/', 'none', true],
  ['/#', 'none', true],
  ['/#v=1', 'none', false],
  ['/', 'timeline', false],
] as const)('a page at %s, embed %s, invites to play: %s', (address, embed, invited) => {
  history.replaceState(null, '', address)
  const app = buildApp(undefined, { embed })
  restoreAddress(app)
  expect(app.store.getState().session.invited).toBe(invited)
})

describe('changes that are not of the view', () => {
  it('write nothing', () => {
    const { actions } = open('#v=1')
    actions.showDialog('about')
    actions.move({ at: day('2015-11-30') })
    vi.advanceTimersByTime(10_000)
    expect(written).toEqual([])
  })
})

describe('the sync that is stopped', () => {
  it('writes what was left and then neither writes nor reads', () => {
    const { actions, store } = open('#v=1')
    actions.move({ fade: 2 })
    stop()
    expect(written).toEqual(['replace #v=1&fade=2'])
    actions.choose({ mode: 'day' })
    actions.move({ fade: 3 })
    window.dispatchEvent(new Event('pagehide'))
    vi.advanceTimersByTime(10_000)
    arriveAt('#v=1&q=raqqa', null)
    expect(store.getState().view.q).toBe('')
    expect(written).toHaveLength(1)
  })
})
