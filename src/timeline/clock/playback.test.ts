import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { EMPTY_RECORD } from '../../record/join-record'
import { runPlayback, stepToEvent, togglePlay } from './playback'

const day = (text: string) => windowOf(text).start
const RECORD = buildRecord([
  buildEvent({ id: 'a', days: '2015-11-10' }),
  buildEvent({ id: 'b', days: '2015-11-17', by: ['france'] }),
  buildEvent({ id: 'c', days: '2015-11-20' }),
])

/** What a screen would paint next; a test calls it. */
let frames: Map<number, FrameRequestCallback>

beforeEach(() => {
  vi.useFakeTimers()
  frames = new Map()
  let last = 0
  vi.stubGlobal('document', { hidden: false, addEventListener: () => {}, removeEventListener: () => {} })
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    last += 1
    frames.set(last, callback)
    return last
  })
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.doUnmock('./run-clock')
})

function paint(ms: number): void {
  const due = [...frames.values()]
  frames.clear()
  for (const callback of due) callback(ms)
}

const at = (app: ReturnType<typeof openApp>) => app.store.getState().view.at
const isPlaying = (app: ReturnType<typeof openApp>) => app.store.getState().session.playing

/** The running clock's program is fetched when it is first asked for. */
const fetched = () => vi.dynamicImportSettled()

it('leaves no timer and no frame behind when it is stopped', async () => {
  const app = openApp(RECORD)
  const stop = runPlayback(app)
  expect(vi.getTimerCount()).toBe(1)
  togglePlay(app)
  await fetched()
  expect(frames.size).toBe(1)
  stop()
  expect([vi.getTimerCount(), frames.size]).toEqual([0, 0])
  togglePlay(app)
  await fetched()
  togglePlay(app)
  await fetched()
  expect(frames.size).toBe(0)
})

it('does not begin to run when it was stopped before its program came', async () => {
  const app = openApp(RECORD)
  const stop = runPlayback(app)
  togglePlay(app)
  togglePlay(app)
  await fetched()
  expect(frames.size).toBe(0)
  stop()
})

it('begins at the first day, moves on with the time that passes, tells who arrived and stops at the end', async () => {
  const app = openApp(RECORD)
  const stop = runPlayback(app)
  togglePlay(app)
  await fetched()
  expect(at(app)).toBe(day('2015-11-10'))
  paint(1000)
  expect(app.store.getState().session.arrived).toEqual(['a'])
  paint(2000)
  expect(at(app)).toBe(day('2015-11-12'))
  for (let ms = 2500; ms <= 6500; ms += 500) paint(ms)
  expect([at(app), isPlaying(app)]).toEqual([null, false])
  expect(app.store.getState().session.arrived).toEqual(['c'])
  expect(frames.size).toBe(0)
  stop()
})

it('a link that says play begins once, and stopped by hand it no longer says so', async () => {
  const app = openApp(EMPTY_RECORD, 'v=1&at=2015-11-10&play=1')
  const stop = runPlayback(app)
  expect(isPlaying(app)).toBe(false)
  app.actions.recordLoaded(RECORD, { state: 'ready', problems: [] })
  expect(isPlaying(app)).toBe(true)
  expect(app.store.getState().view.play).toBe(true)
  togglePlay(app)
  expect(isPlaying(app)).toBe(false)
  expect(app.store.getState().view.play).toBe(false)
  app.actions.light(['a'])
  expect(isPlaying(app)).toBe(false)
  app.actions.restore('v=1&play=1', { resolve: true })
  expect(isPlaying(app)).toBe(true)
  stop()
})

it.each([
  ['after its window', 'v=1&t=2015-11-10..2015-11-12&event=c&play=1', '2015-11-10'],
  [
    'after a playhead within its window',
    'v=1&t=2015-11-10..2015-11-18&at=2015-11-12&event=c&play=1',
    '2015-11-10',
  ],
  ['before its window', 'v=1&t=2015-11-15..2015-11-20&event=a&play=1', '2015-11-10'],
  ['behind a filter', 'v=1&actors=russia&event=b&play=1', '2015-11-10'],
  ['shown day by day', 'v=1&mode=day&t=2015-11-10..2015-11-12&event=c&play=1', '2015-11-10'],
])(
  'a link that says play, whose event is %s, plays from there and not from its end',
  async (_, link, first) => {
    const app = openApp(EMPTY_RECORD, link)
    const stop = runPlayback(app)
    app.actions.recordLoaded(RECORD, { state: 'ready', problems: [] })
    await fetched()
    paint(1000)
    paint(1100)
    expect(isPlaying(app)).toBe(true)
    expect(at(app)).toBe(day(first))
    stop()
  },
)

it('steps from day to day for a reader who wants less motion, and leaves no timer behind', async () => {
  const app = openApp(RECORD)
  app.actions.environmentChanged({ reducedMotion: true })
  const stop = runPlayback(app)
  vi.runAllTimers()
  togglePlay(app)
  await fetched()
  expect([vi.getTimerCount(), frames.size]).toEqual([1, 0])
  vi.advanceTimersByTime(2000)
  expect(at(app)).toBe(day('2015-11-17'))
  togglePlay(app)
  expect(vi.getTimerCount()).toBe(0)
  stop()
})

it('says so where its program does not come, and asks for it again', async () => {
  const app = openApp(RECORD)
  let asked = 0
  vi.doMock('./run-clock', () => {
    asked += 1
    throw new Error('no network')
  })
  const stop = runPlayback(app)
  togglePlay(app)
  await fetched().catch(() => {})
  await vi.waitFor(() => expect(isPlaying(app)).toBe(false))
  expect(app.store.getState().session.notices.map(({ notice }) => notice)).toEqual([{ code: 'part-failed' }])
  togglePlay(app)
  await vi.waitFor(() => expect(isPlaying(app)).toBe(false))
  expect(asked).toBe(2)
  stop()
})

it('steps by hand over days that the filters leave empty, and stops the clock', () => {
  const app = openApp(RECORD, 'v=1&at=2015-11-10')
  app.actions.setPlaying(true)
  stepToEvent(app, 'next')
  expect([at(app), isPlaying(app)]).toEqual([day('2015-11-17'), false])
  app.actions.choose({ actors: ['russia'], at: day('2015-11-10') })
  stepToEvent(app, 'next')
  expect(at(app)).toBeNull()
  stepToEvent(app, 'previous')
  expect(at(app)).toBe(day('2015-11-10'))
})
