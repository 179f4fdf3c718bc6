import { isLanguage, loadMessages, supportedLanguage } from '../i18n/messages'
import type { App, Environment } from './app'
import { parseEmbedMode } from './embed'
import { withStorage } from './storage'

/** What the browser and the address say of this page. */
export function pageEnvironment(): Environment {
  return { embed: parseEmbedMode(location.search), framedBy: framedBy(), languages: navigator.languages }
}

/** Is this the whole page in a frame of another site? An embed is made for one. */
export function isForeignFrame({ framedBy, embed }: Environment): boolean {
  return framedBy === 'foreign' && embed === 'none'
}

/** Any page around this one of another site makes the frame foreign: it hides and moves what stands in it. */
function framedBy(): 'own' | 'foreign' | undefined {
  if (window.parent === window) return undefined
  try {
    for (let page: Window = window; page !== page.parent; page = page.parent)
      if (page.parent.location.origin !== location.origin) return 'foreign'
    return 'own'
  } catch {
    return 'foreign'
  }
}

/** Below this width, in CSS px, the page is laid out for a phone. */
const NARROW_PX = 768

/** Applies what a media query says now and whenever it changes, until the returned function is called. */
function follow(query: string, apply: (matches: boolean) => void): () => void {
  const media = window.matchMedia(query)
  const change = () => apply(media.matches)
  change()
  media.addEventListener('change', change)
  return () => media.removeEventListener('change', change)
}

/** What browsers set text to that nobody has changed, CSS px. */
const USUAL_TEXT_PX = 16

/** Applies how large text is set by the browser or a tool, now and whenever it changes, until the returned function is called. */
function followTextSize(apply: (textScale: number) => void): () => void {
  const measure = () => {
    const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    apply(px > 0 ? px / USUAL_TEXT_PX : 1)
  }
  const probe = document.createElement('span')
  Object.assign(probe.style, { position: 'fixed', visibility: 'hidden', inlineSize: '1rem' })
  document.body.append(probe)
  // In the next frame: what is laid out anew while sizes are being told would change them again.
  const observer = new ResizeObserver(() => requestAnimationFrame(measure))
  observer.observe(probe)
  measure()
  return () => {
    observer.disconnect()
    probe.remove()
  }
}

const LETTER_KEYS = 'dateline:letter-keys'

/** Keeps the choice about single-letter keys for the next visit, where the browser lets the page keep anything. */
function keepLetterKeys({ store, actions }: App): () => void {
  withStorage((storage) => {
    if (storage.getItem(LETTER_KEYS) === 'off') actions.setLetterKeys(false)
  })
  let last = store.getState().session.letterKeys
  return store.subscribe(({ session }) => {
    if (session.letterKeys === last) return
    last = session.letterKeys
    withStorage((storage) =>
      session.letterKeys ? storage.removeItem(LETTER_KEYS) : storage.setItem(LETTER_KEYS, 'off'),
    )
  })
}

/**
 * Fetches the words of the language that the view or the reader's system asks for. One that fails is told of and no
 * longer the view's, so that it is asked for again when it is chosen again.
 */
function followLanguage({ store, actions, environment }: App): () => void {
  let asked = ''
  /** The view's own wish with which that was asked for. */
  let wish: string | null = null
  let refused: string | null = null
  const check = () => {
    const { view, session } = store.getState()
    const { languages } = session
    const lang = supportedLanguage(
      view.lang === null ? environment.languages : [view.lang, ...environment.languages],
      languages,
    )
    if (view.lang !== refused && view.lang !== null && !isLanguage(view.lang, languages)) {
      refused = view.lang
      actions.post({ code: 'link-problem', problem: { code: 'held', key: 'lang', value: view.lang } })
    }
    if (lang === asked && view.lang === wish) return
    asked = lang
    const wished = view.lang
    wish = wished
    if (lang === session.lang) return
    loadMessages(lang).then(
      () => {
        if (asked === lang) actions.environmentChanged({ lang })
      },
      () => {
        if (store.getState().view.lang === wished) wish = null
        actions.languageFailed(lang, wished)
      },
    )
  }
  check()
  return store.subscribe(check)
}

/**
 * Brings the reader's system into the store, scheme, motion, width, text size and language, and what was chosen before, until the
 * returned function is called.
 */
export function watchEnvironment(app: App): () => void {
  const { actions } = app
  const stops = [
    follow('(prefers-color-scheme: dark)', (systemDark) => actions.environmentChanged({ systemDark })),
    follow('(prefers-reduced-motion: reduce)', (reducedMotion) =>
      actions.environmentChanged({ reducedMotion }),
    ),
    follow(`(max-width: ${NARROW_PX - 0.02}px)`, (narrow) => actions.environmentChanged({ narrow })),
    followTextSize((textScale) => actions.environmentChanged({ textScale })),
    keepLetterKeys(app),
    followLanguage(app),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
