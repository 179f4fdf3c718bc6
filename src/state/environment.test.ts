// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubMedia } from '../../tests/fixtures/stub-media'
import { watchedApp } from '../../tests/fixtures/watched-app'
import { pageEnvironment } from './environment'

const loadMessages = vi.hoisted(() => vi.fn(async () => {}))
vi.mock('../i18n/messages', async (original) => ({
  ...(await original<typeof import('../i18n/messages')>()),
  loadMessages,
}))

/** Changes what a media query says. */
let change: ReturnType<typeof stubMedia>

const DARK = '(prefers-color-scheme: dark)'
const STILL = '(prefers-reduced-motion: reduce)'
const NARROW = '(max-width: 767.98px)'
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

beforeEach(() => {
  change = stubMedia([])
  localStorage.clear()
  loadMessages.mockReset()
  loadMessages.mockImplementation(async () => {})
})
afterEach(() => vi.unstubAllGlobals())

it('the address says how much of the page is wanted, and the browser in which languages', () => {
  history.replaceState(null, '', '/?embed=timeline')
  vi.stubGlobal('navigator', { languages: ['ar', 'en'] })
  expect(pageEnvironment()).toEqual({ embed: 'timeline', languages: ['ar', 'en'] })
  history.replaceState(null, '', '/')
  expect(pageEnvironment().embed).toBe('none')
})

describe('the reader’s system', () => {
  it('is taken as it is when the page begins', () => {
    stubMedia([DARK, NARROW])
    expect(watchedApp().session()).toMatchObject({ systemDark: true, reducedMotion: false, narrow: true })
    stubMedia([STILL])
    expect(watchedApp().session()).toMatchObject({ systemDark: false, reducedMotion: true, narrow: false })
  })

  it('is followed when it changes', () => {
    const { session } = watchedApp()
    change(DARK, true)
    expect(session()).toMatchObject({ systemDark: true, reducedMotion: false, narrow: false })
    change(STILL, true)
    change(NARROW, true)
    change(DARK, false)
    expect(session()).toMatchObject({ systemDark: false, reducedMotion: true, narrow: true })
  })
})

describe('the size of the reader’s text', () => {
  let grow: () => void
  beforeEach(() => {
    grow = () => {}
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(tell: () => void) {
          grow = tell
        }
        observe() {}
        disconnect() {
          grow = () => {}
        }
      },
    )
  })
  afterEach(() => document.documentElement.removeAttribute('style'))

  it('is what the browser or a tool makes of it, now and later', async () => {
    const nextFrame = () => new Promise(requestAnimationFrame)
    document.documentElement.style.fontSize = '24px'
    const { session, stop } = watchedApp()
    expect(session().textScale).toBe(1.5)
    document.documentElement.style.fontSize = '32px'
    grow()
    await nextFrame()
    expect(session().textScale).toBe(2)
    stop()
    document.documentElement.style.fontSize = '16px'
    grow()
    await nextFrame()
    expect(session().textScale).toBe(2)
  })
})

it('nothing of the reader’s system is followed, kept or fetched once the page is left', async () => {
  const { session, actions, stop } = watchedApp()
  stop()
  for (const query of [DARK, STILL, NARROW]) change(query, true)
  expect(session()).toMatchObject({ systemDark: false, reducedMotion: false, narrow: false })
  actions.setLetterKeys(false)
  expect(localStorage.getItem('dateline:letter-keys')).toBeNull()
  actions.choose({ lang: 'ar' })
  await settled()
  expect(loadMessages).not.toHaveBeenCalled()
})

describe('single-letter keys', () => {
  it('act unless they were switched off on an earlier visit', () => {
    expect(watchedApp().session().letterKeys).toBe(true)
    localStorage.setItem('dateline:letter-keys', 'on')
    expect(watchedApp().session().letterKeys).toBe(true)
    localStorage.setItem('dateline:letter-keys', 'off')
    expect(watchedApp().session().letterKeys).toBe(false)
  })

  it('are kept switched off for the next visit, and forgotten when they are on', () => {
    const { actions } = watchedApp()
    expect(localStorage.getItem('dateline:letter-keys')).toBeNull()
    actions.setLetterKeys(false)
    expect(localStorage.getItem('dateline:letter-keys')).toBe('off')
    actions.setLetterKeys(true)
    expect(localStorage.getItem('dateline:letter-keys')).toBeNull()
  })

  it('are kept only when they are switched, so that another tab’s choice stands', () => {
    const { actions } = watchedApp()
    localStorage.setItem('dateline:letter-keys', 'off')
    actions.showDialog('keys')
    expect(localStorage.getItem('dateline:letter-keys')).toBe('off')
  })

  it('are switched where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('no storage', 'SecurityError')
      },
      setItem: () => {
        throw new DOMException('no storage', 'SecurityError')
      },
    })
    const { actions, session } = watchedApp()
    actions.setLetterKeys(false)
    expect(session().letterKeys).toBe(false)
  })
})
