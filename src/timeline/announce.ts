import { formatNumber, formatWindow } from '../i18n/format'
import { messagesFor } from '../i18n/messages'
import { actions } from '../state/actions'
import { type AppState, store } from '../state/store'
import { visibleEvents } from '../state/use-store'

/** The view is settled when nothing that it shows has changed for this long. */
const SETTLED_MS = 700
/** While the clock runs, no more than one sentence in this time. */
const PLAYING_MS = 5000

/** "14 to 20 November 2015: 9 events, 6 with strikes": what is shown now, in one sentence. */
export function describeShown(state: AppState): string {
  const { lang } = state.session
  const { time, counts } = messagesFor(lang)
  const { shown, span } = visibleEvents(state)
  const period = time.spoken(formatWindow(span, lang))
  if (shown.length === 0) return time.noEvents(period)
  const strikes = shown.filter((event) => event.kind === 'strike').length
  return time.settled(
    period,
    counts.events(shown.length, formatNumber(shown.length, lang)),
    time.withStrikes(formatNumber(strikes, lang)),
  )
}

/** Says what is shown once it has settled, and now and then while the clock runs, until the returned function is called. */
export function announceShown(): () => void {
  let before = visibleEvents()
  let record = store.getState().record
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastMs = Number.NEGATIVE_INFINITY
  const say = () => {
    timer = undefined
    lastMs = performance.now()
    actions.announce(describeShown(store.getState()))
  }
  const follow = () => {
    const state = store.getState()
    const visible = visibleEvents(state)
    if (visible === before) return
    before = visible
    if (record !== state.record) {
      record = state.record
      return
    }
    if (state.session.playing)
      timer ??= setTimeout(say, Math.max(SETTLED_MS, lastMs + PLAYING_MS - performance.now()))
    else {
      clearTimeout(timer)
      timer = setTimeout(say, SETTLED_MS)
    }
  }
  const unsubscribe = store.subscribe(follow)
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}
