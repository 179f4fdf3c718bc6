// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { fetchedAssets } from '../../assets/fetched-assets'
import { type App, createApp } from '../../state/app'
import { AppContext } from '../../ui/use-app'
import { Notices } from './notices'

const record = buildRecord([
  buildEvent({ id: 'a', days: '2015-11-15', title: { en: 'First' } }),
  buildEvent({ id: 'b', days: '2015-11-17', title: { en: 'Second' } }),
  buildEvent({ id: 'c', days: '2015-11-17', kind: 'statement' }),
])
const root = document.createElement('div')
let app: App
const heard = () =>
  root.querySelector('[data-part="status"]')?.textContent?.replace(/[\u2009\u202f\u00a0]/g, ' ')
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

beforeEach(async () => {
  vi.useFakeTimers()
  app = createApp(fetchedAssets('https://maps.example/', { map: '', file: '' }), {
    embed: 'none',
    languages: ['en'],
  })
  app.actions.recordLoaded(record, { state: 'ready', problems: [] })
  await act(() =>
    render(
      <AppContext.Provider value={app}>
        <Notices />
      </AppContext.Provider>,
      root,
    ),
  )
})
afterEach(() => {
  render(null, root)
  vi.useRealTimers()
})

const from = (day: string) => ({ t: { from: windowOf(day).start, to: null } })

it('says nothing of what the page opened with', async () => {
  await pass(60_000)
  expect(heard()).toBe('')
})

it('says what is shown once it has been still, and only the last of many changes', async () => {
  app.actions.move(from('2015-11-16'))
  await pass(800)
  app.actions.move(from('2015-11-17'))
  await pass(800)
  expect(heard()).toBe('')
  await pass(100)
  expect(heard()).toMatch(/17 November 2015.*2 events.*1/)
})

it('says that there are no strikes in words, not as nought', async () => {
  app.actions.choose({ actors: [] })
  await pass(900)
  expect(heard()).toMatch(/1 event, none with strikes$/)
})

it('names the event that was opened', async () => {
  app.actions.openEvent('b')
  await pass(900)
  expect(heard()).toContain('Second')
})

it('is silent about a change that shows the same', async () => {
  app.actions.choose({ base: 'dark' })
  await pass(60_000)
  expect(heard()).toBe('')
})

it('speaks at most every five seconds while time plays', async () => {
  const spoken: (string | undefined)[] = []
  app.actions.setPlaying(true)
  for (const day of ['2015-11-16', '2015-11-15', '2015-11-16', '2015-11-17']) {
    app.actions.move(from(day))
    await pass(2_000)
    spoken.push(heard())
  }
  expect(new Set(spoken.filter((text) => text !== '')).size).toBeLessThan(3)
  await pass(5_000)
  expect(heard()).toContain('17 November 2015')
})

it('says a notice at once', async () => {
  await act(() => app.actions.post({ code: 'copied' }))
  await act(() => vi.dynamicImportSettled())
  expect(heard()).toBe('Copied.')
})
