// @vitest-environment happy-dom
import type { JSX } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openApp } from '../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { draw } from '../../tests/fixtures/draw'
import { loadMessages, wordsFor } from '../i18n/messages'
import { lazyPart, lazyPartsSettled } from './lazy-part'
import { useApp } from './use-app'

const RECORD = buildRecord([buildEvent({ id: 'a' })])
const Part = lazyPart(
  async () =>
    function Title() {
      const { lang } = useApp().store.getState().session
      return <p>{wordsFor('share', lang).open.choose}</p>
    },
  { words: 'share' },
)

async function drawIn(lang: string): Promise<string | null> {
  const app = openApp(RECORD)
  app.actions.environmentChanged({ lang })
  const root = await draw(app, Part)
  await act(lazyPartsSettled)
  return root.textContent
}

it('a part speaks the language of its page, also where another page has drawn it in its own', async () => {
  await loadMessages('ar')
  expect(await drawIn('en')).toBe('Choose a file')
  expect(await drawIn('ar')).toBe('اختر ملفًا')
})

it('a part whose program and words are here is drawn at once', async () => {
  await drawIn('en')
  const root = await draw(openApp(RECORD), Part)
  expect(root.textContent).toBe('Choose a file')
})

/** A part whose network can be cut; each asking is counted. */
function faultyPart(options: Parameters<typeof lazyPart>[1]) {
  const network = { fails: true, asked: 0 }
  const Faulty = lazyPart(async () => {
    network.asked += 1
    if (network.fails) throw new TypeError('Failed to fetch dynamically imported module')
    return () => <p>here</p>
  }, options)
  return { network, Faulty }
}

describe('a part that does not come', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => vi.restoreAllMocks())

  it('says so in its own place, is not asked for again by itself, and comes when the reader tries again', async () => {
    const { network, Faulty } = faultyPart({ part: 'extra' })
    const app = openApp(RECORD)
    const root = await draw(app, () => (
      <>
        <h1>the rest</h1>
        <Faulty />
      </>
    ))
    await act(lazyPartsSettled)
    const card = () => root.querySelector('[data-part="extra-failed"]')
    expect(root.querySelector('h1')?.textContent).toBe('the rest')
    await act(() => app.actions.post({ code: 'copied' }))
    await act(lazyPartsSettled)
    expect(network.asked).toBe(1)
    expect(card()?.querySelectorAll('button').length).toBe(1)
    const retry = async () => {
      await act(() => card()?.querySelector('button')?.click())
      await act(lazyPartsSettled)
    }
    await retry()
    expect(card()?.querySelector('[data-part="page-reload"]')?.textContent).toBe('Reload the page')
    network.fails = false
    await retry()
    expect(card()).toBeNull()
    expect(root.querySelector('p')?.textContent).toBe('here')
  })

  it('without a place of its own is told of in a notice, and what asked for it hears', async () => {
    const gone = vi.fn()
    const { network, Faulty } = faultyPart({ gone })
    const app = openApp(RECORD)
    const root = await draw(app, Faulty)
    await act(lazyPartsSettled)
    expect(gone).toHaveBeenCalledTimes(1)
    expect(root.textContent).toBe('')
    expect(app.store.getState().session.notices.map(({ notice }) => notice)).toEqual([
      { code: 'part-failed' },
    ])
    await act(() => app.actions.post({ code: 'copied' }))
    expect(network.asked).toBe(1)
  })

  it('that hangs is told of when it has been silent for too long, and is there when it has come after all', async () => {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    let arrive = (_: () => JSX.Element) => {}
    const coming = new Promise<() => JSX.Element>((resolve) => {
      arrive = resolve
    })
    const Slow = lazyPart(() => coming, { part: 'slow' })
    const root = await draw(openApp(RECORD), Slow)
    await act(() => vi.advanceTimersByTimeAsync(19_000).then(() => {}))
    expect(root.querySelector('[data-part="slow-failed"]')).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(2_000).then(() => {}))
    const retry = root.querySelector<HTMLElement>('[data-part="slow-failed"] button')
    expect(retry).not.toBeNull()
    arrive(() => <p>late</p>)
    await act(() => retry?.click())
    await act(lazyPartsSettled)
    expect(root.textContent).toBe('late')
  })
})
