import type { View } from '../view/view'
import { encodeLink } from '../view/view-url'
import type { App } from './app'
import { type Entry, readEntry, writeEntry } from './history-entry'
import { writeHistory } from './page-history'

/** Safari refuses more than 100 history calls in 30 s; two a second leaves room. */
const REPLACE_INTERVAL_MS = 500

/** Writes the view into the address, and knows the entry of the history on which the page stands. */
export interface AddressWriter {
  readonly entry: () => Entry
  /** The reader, or the browser, has gone to this entry. */
  readonly arrived: (entry: Entry) => void
  /** The fragment of the view as it is now. */
  readonly fragment: () => string
  /** The view has been taken from the address, in whatever words it was written there. */
  readonly wasRead: () => void
  /** Does the page show what the address asks for? */
  readonly isShown: () => boolean
  /** One call; a browser that refuses it is asked again later, for the view as it is then. */
  readonly put: (method: 'pushState' | 'replaceState', entry: Entry, fragment: string) => void
  /** Writes the view into the entry on which the page stands, now or, after a motion, within half a second. */
  readonly replace: (view?: View) => void
  readonly replaceSoon: () => void
  /** What waits to be written: is there anything, write it now, or leave it. */
  readonly waits: () => boolean
  readonly flush: () => void
  readonly cancel: () => void
}

export function createAddressWriter({ store }: Pick<App, 'store'>): AddressWriter {
  let current = readEntry(history.state, 0)
  let read = { hash: location.hash, count: store.getState().change.count }
  let pending: ReturnType<typeof setTimeout> | undefined
  let lastReplaceMs = Number.NEGATIVE_INFINITY

  const fragment = (view = store.getState().view) => `#${encodeLink(view)}`
  const put: AddressWriter['put'] = (method, entry, text) => {
    if (writeHistory(method, writeEntry(entry), text)) current = entry
    else schedule(REPLACE_INTERVAL_MS * 4)
  }
  const replace = (view?: View) =>
    put('replaceState', current.kind === 'typed' ? { kind: 'view', covers: 0 } : current, fragment(view))
  const replaceNow = () => {
    pending = undefined
    lastReplaceMs = performance.now()
    replace()
  }
  const schedule = (delayMs: number) => {
    pending ??= setTimeout(replaceNow, delayMs)
  }
  const cancel = () => {
    clearTimeout(pending)
    pending = undefined
  }
  return {
    entry: () => current,
    arrived: (entry) => {
      current = entry
    },
    fragment: () => fragment(),
    wasRead: () => {
      read = { hash: location.hash, count: store.getState().change.count }
    },
    isShown: () => {
      const { hash } = location
      return hash === fragment() || (hash === read.hash && store.getState().change.count === read.count)
    },
    put,
    replace,
    replaceSoon: () => schedule(Math.max(0, lastReplaceMs + REPLACE_INTERVAL_MS - performance.now())),
    waits: () => pending !== undefined,
    flush: () => {
      if (pending === undefined) return
      cancel()
      replaceNow()
    },
    cancel,
  }
}
