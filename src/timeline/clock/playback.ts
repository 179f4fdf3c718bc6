import { fetchPart } from '../../assets/fetch-part'
import type { DayWindow } from '../../model/civil-date'
import type { App } from '../../state/app'
import { currentDays, currentTrack } from './current-track'
import { stepDay } from './event-days'
import { startDay } from './track'

export function togglePlay({ store, actions }: App): void {
  const state = store.getState()
  if (state.session.playing) {
    actions.setPlaying(false)
    return
  }
  const track = currentTrack(state)
  if (!track || state.record.table.size === 0) return
  const start = startDay(track)
  if (start !== track.front || state.view.mode === 'window') actions.move(track.patch(start))
  actions.setPlaying(true)
}

/** To the nearest day before or after on which anything happens (or, for the second clock, is published). */
export function stepToEvent(app: App, direction: 'next' | 'previous'): void {
  const { store, actions } = app
  const track = currentTrack(store.getState())
  if (!track) return
  const limits: DayWindow = { start: track.first, end: track.last + 1 }
  const day = stepDay(currentDays(app), track.front, direction, limits)
  actions.setPlaying(false)
  if (day !== null) actions.move(track.patch(day))
}

/** What shows a link's event moves the playhead to it, perhaps to the end of all: a link that plays starts before. */
function playFromFirst({ store, actions }: App): void {
  const track = currentTrack(store.getState())
  if (track) actions.move(track.patch(track.first))
}

/** The running itself is fetched in a quiet moment, or when it is first asked for. */
const QUIET_MS = 4_000
const loadClock = () => fetchPart(() => import('./run-clock'))

/** Runs the clock whenever the session plays, until the returned function is called. */
export function runPlayback(app: App): () => void {
  const { store } = app
  let stop: (() => void) | null = null
  let steps = false
  let started = false
  let revealed = 0
  const follow = () => {
    const { session, view, record, change } = store.getState()
    if (record.table.size > 0 && view.play && !session.playing && change.kind === 'restored' && !started) {
      started = true
      togglePlay(app)
      return
    }
    if (change.kind === 'revealed' && change.count !== revealed) {
      revealed = change.count
      if (view.play && session.playing) return playFromFirst(app)
    }
    if (!view.play) started = false
    if (stop && !(session.playing && steps === session.reducedMotion)) {
      stop()
      stop = null
    }
    if (session.playing && !stop) {
      steps = session.reducedMotion
      stop = runClock(app, steps)
    }
  }
  follow()
  // Fetched ahead of time: where it does not come, playing asks for it again and says so.
  const ahead = setTimeout(() => loadClock().catch(() => {}), QUIET_MS)
  const unsubscribe = store.subscribe(follow)
  return () => {
    clearTimeout(ahead)
    unsubscribe()
    stop?.()
  }
}

/** Runs until the returned function is called, from when its program has come. */
function runClock(app: App, steps: boolean): () => void {
  let stop: (() => void) | null = () => {}
  loadClock().then(
    ({ runAlong, stepAlong }) => {
      if (stop) stop = steps ? stepAlong(app) : runAlong(app)
    },
    () => {
      app.actions.setPlaying(false)
      app.actions.postOnce({ code: 'part-failed' })
    },
  )
  return () => {
    stop?.()
    stop = null
  }
}
