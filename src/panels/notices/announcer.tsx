import { useEffect } from 'preact/hooks'
import { formatDay, formatNumber, formatWindow } from '../../i18n/format'
import { messagesFor } from '../../i18n/messages'
import { localText } from '../../model/event'
import { findEvent, isEmpty, titlesOf } from '../../record/record'
import type { App } from '../../state/app'
import type { AppState } from '../../state/store'
import { useApp } from '../../ui/use-app'

/** A change is said when nothing has followed it for this long. */
const SETTLE_MS = 900
/** While time plays, no more often than this. */
const PLAYING_MS = 5_000

/** "14 to 20 November 2015: 9 events, 6 with strikes": what is shown, in one sentence. */
function announcementOf(app: App, state: AppState): string {
  const { lang } = state.session
  const { status, counts, time } = messagesFor(lang)
  if (isEmpty(state.record)) return ''
  const visible = app.visible(state)
  const { known } = state.view
  const total = visible.shown.length
  const shown = status.settled(
    time.spoken(formatWindow(visible.span, lang)),
    counts.events(total, formatNumber(total, lang)),
    visible.table.counted === 'events'
      ? null
      : time.withStrikes(visible.strikeEvents, formatNumber(visible.strikeEvents, lang)),
  )
  const { playing, reducedMotion, arrived } = state.session
  return [
    ...(known === null ? [] : [time.knownBy(formatDay(known, lang))]),
    shown,
    ...(playing && reducedMotion ? titlesOf(arrived, state.record, lang) : []),
  ].join('. ')
}

function openedTitle(state: AppState): string {
  const event = findEvent(state.record, state.view.event)
  return event
    ? messagesFor(state.session.lang).status.opened(localText(event.title, state.session.lang))
    : ''
}

/** The one polite status region: what changed, once things settle, and what others `say` there. */
export function Announcer({ text, say }: { text: string; say: (text: string) => void }) {
  const app = useApp()
  useEffect(() => watchSettled(app, say), [app, say])
  return (
    <div class="for-ear" role="status" data-part="status">
      {text}
    </div>
  )
}

/** Calls back with what the screen shows after each settled change, until the returned function is called. */
function watchSettled(app: App, say: (text: string) => void): () => void {
  const { store } = app
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastMs = 0
  let said = announcementOf(app, store.getState())
  let opened = openedTitle(store.getState())
  const speak = () => {
    timer = undefined
    lastMs = performance.now()
    const state = store.getState()
    const shown = announcementOf(app, state)
    const title = openedTitle(state)
    const parts = [...(title !== opened && title !== '' ? [title] : []), ...(shown !== said ? [shown] : [])]
    said = shown
    opened = title
    if (parts.length > 0) say(parts.join('. '))
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (
      state.view === before.view &&
      state.record === before.record &&
      state.session.lang === before.session.lang
    )
      return
    const { playing } = state.session
    if (playing && timer !== undefined) return
    clearTimeout(timer)
    timer = setTimeout(
      speak,
      playing ? Math.max(SETTLE_MS, lastMs + PLAYING_MS - performance.now()) : SETTLE_MS,
    )
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}
