import { loadMessages, supportedLanguage } from '../i18n/messages'
import { actions } from '../state/actions'
import { store } from '../state/store'

/** Below this width, in CSS px, the page is laid out for a phone. */
const NARROW_PX = 768

function follow(query: string, apply: (matches: boolean) => void): void {
  const media = window.matchMedia(query)
  apply(media.matches)
  media.addEventListener('change', () => apply(media.matches))
}

const LETTER_KEYS = 'dateline:letter-keys'

/** Keeps the choice about single-letter keys for the next visit, where the browser lets the page keep anything. */
function keepLetterKeys(): void {
  try {
    if (localStorage.getItem(LETTER_KEYS) === 'off') actions.setLetterKeys(false)
    let last = store.getState().session.letterKeys
    store.subscribe(({ session }) => {
      if (session.letterKeys === last) return
      last = session.letterKeys
      if (last) localStorage.removeItem(LETTER_KEYS)
      else localStorage.setItem(LETTER_KEYS, 'off')
    })
  } catch {
    // A frame without an origin, or a reader who forbids it: the choice lasts as long as the page.
  }
}

/** Brings the reader's system into the store: scheme, motion, width and language, and what was chosen before. */
export function watchEnvironment(): void {
  follow('(prefers-color-scheme: dark)', (systemDark) => actions.environmentChanged({ systemDark }))
  follow('(prefers-reduced-motion: reduce)', (reducedMotion) => actions.environmentChanged({ reducedMotion }))
  follow(`(max-width: ${NARROW_PX - 0.02}px)`, (narrow) => actions.environmentChanged({ narrow }))
  keepLetterKeys()
  let asked = ''
  const followLanguage = () => {
    const { view, session } = store.getState()
    const lang = supportedLanguage(
      view.lang === null ? navigator.languages : [view.lang, ...navigator.languages],
    )
    if (lang === asked || (asked === '' && lang === session.lang)) return
    asked = lang
    loadMessages(lang).then(() => {
      if (asked === lang) actions.environmentChanged({ lang })
    })
  }
  followLanguage()
  store.subscribe(followLanguage)
}
