import type { View } from '../view/view'
import { encodeView } from '../view/view-url'
import type { App } from './app'

/** Safari refuses more than 100 history calls in 30 s; two a second leaves room. */
const REPLACE_INTERVAL_MS = 500
/** Marks entries that the page itself has shown: Back to one restores it as it was and corrects nothing. */
const SHOWN = 'shown'

/**
 * The view that the address asks for, before there is a record to look its ids up in. Whoever comes without a link is
 * invited to play.
 */
export function restoreAddress({ actions, environment }: App): void {
  actions.restore(location.hash, { resolve: false })
  actions.setInvited(location.hash.length <= 1 && environment.embed === 'none')
}

/**
 * Keeps the address and the view alike until the returned function is called: a choice adds an entry,
 * a motion replaces the current one at most twice a second with the last state always written, and
 * Back, Forward or an edited fragment restore the view. The change kind `restored` is the guard
 * against the echo; only closing a file, which restores what was before it, writes that over the file's own view.
 */
export function syncUrl({ store, actions, environment }: App): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined
  let lastReplaceMs = Number.NEGATIVE_INFINITY
  let seen = store.getState().change.count

  const write = (method: 'pushState' | 'replaceState', view = store.getState().view) => {
    const fragment = `#${encodeView(view)}`
    if (method === 'pushState' && fragment === location.hash) return
    try {
      history[method](SHOWN, '', fragment)
    } catch {
      schedule(REPLACE_INTERVAL_MS * 4)
    }
  }
  const replaceNow = () => {
    pending = undefined
    lastReplaceMs = performance.now()
    write('replaceState')
  }
  const schedule = (delayMs: number) => {
    pending ??= setTimeout(replaceNow, delayMs)
  }
  const cancel = () => {
    clearTimeout(pending)
    pending = undefined
  }
  const flush = () => {
    if (pending === undefined) return
    cancel()
    replaceNow()
  }
  // A frame's entries stand in the history of the page around it, whose Back button they would take.
  const add = (before: View) => {
    if (pending !== undefined) write('replaceState', before)
    cancel()
    write(environment.embed === 'none' ? 'pushState' : 'replaceState')
  }

  const unsubscribe = store.subscribe((state, { view: before, source }) => {
    if (state.change.count === seen) return
    seen = state.change.count
    switch (state.change.kind) {
      case 'restored':
        if (source.kind === 'file' && state.source.kind === 'built-in') {
          cancel()
          write('replaceState')
        }
        return
      case 'motion':
        return schedule(Math.max(0, lastReplaceMs + REPLACE_INTERVAL_MS - performance.now()))
      case 'revealed':
        history.replaceState(SHOWN, '', location.href)
        return add(before)
      case 'choice':
        return add(before)
    }
  })

  const restore = () => {
    cancel()
    actions.restore(location.hash, { resolve: history.state !== SHOWN })
  }

  window.addEventListener('popstate', restore)
  window.addEventListener('pagehide', flush)
  return () => {
    flush()
    unsubscribe()
    window.removeEventListener('popstate', restore)
    window.removeEventListener('pagehide', flush)
  }
}
