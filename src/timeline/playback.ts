import type { Day, DayWindow } from '../model/civil-date'
import { actions } from '../state/actions'
import { type AppState, store } from '../state/store'
import { visibleEvents } from '../state/use-store'
import type { Axis } from './axis'
import { publicationDays } from './busy-days'
import { knownTrack, playTrack, positionOfDay, startDay, stepClock, type Track } from './clock'
import { currentAxis } from './current-axis'
import { arrivals, eventDays, stepDay } from './event-days'

/** A slow frame counts in full; a gap beyond this was sleep, and the clock goes on from where it was. */
const ASLEEP_MS = 5000
/** Rings start at most three times a second. */
const RING_INTERVAL_MS = 350
/** With reduced motion a step takes as long as four ordinary days, within these bounds. */
const STEP_DAYS = 4
const STEP_MS = { least: 700, most: 8000 } as const

function currentTrack({ view, record, session }: AppState): Track | null {
  return session.clock === 'known'
    ? knownTrack(view.known, publicationDays(record))
    : playTrack(view, record.extent)
}

/** Days that a clock stops at: those on which events begin, or on which articles appeared. */
function currentDays(state: AppState): readonly Day[] {
  return state.session.clock === 'known'
    ? publicationDays(state.record)
    : eventDays(visibleEvents(state).passing)
}

export function togglePlay(): void {
  const state = store.getState()
  if (state.session.playing) {
    actions.setPlaying(false)
    return
  }
  const track = currentTrack(state)
  if (!track || state.record.events.length === 0) return
  const start = startDay(track)
  if (start !== track.front || state.view.mode === 'window') actions.move(track.patch(start))
  actions.setPlaying(true)
}

/** To the nearest day before or after on which anything happens (or, for the second clock, is published). */
export function stepToEvent(direction: 'next' | 'previous'): void {
  const state = store.getState()
  const track = currentTrack(state)
  if (!track) return
  const limits: DayWindow = { start: track.first, end: track.last + 1 }
  const day = stepDay(currentDays(state), track.front, direction, limits)
  actions.setPlaying(false)
  if (day !== null) actions.move(track.patch(day))
}

/** Runs the clock whenever the session plays, until the returned function is called. */
export function runPlayback(): () => void {
  let stop: (() => void) | null = null
  let started = false
  const follow = () => {
    const { session, view, record, change } = store.getState()
    if (record.events.length > 0 && view.play && !session.playing && change.kind === 'restored' && !started) {
      started = true
      togglePlay()
      return
    }
    if (!view.play) started = false
    if (session.playing && !stop) stop = session.reducedMotion ? stepAlong() : runAlong()
    else if (!session.playing && stop) {
      stop()
      stop = null
    }
  }
  follow()
  const unsubscribe = store.subscribe(follow)
  return () => {
    unsubscribe()
    stop?.()
  }
}

/** What changes only with the record, the filters or the axis is worked out once, not once a frame. */
function paceOf() {
  let key: readonly unknown[] = []
  let pace = { axis: currentAxis(store.getState()), counts: new Map<Day, number>() }
  return (state: AppState) => {
    const days = state.session.clock === 'known' ? null : visibleEvents(state).passing
    const next = [state.record, state.view.gaps, days]
    if (next.some((part, index) => part !== key[index])) {
      key = next
      const counts = new Map<Day, number>()
      for (const { when } of days ?? []) {
        if (when) counts.set(when.window.start, (counts.get(when.window.start) ?? 0) + 1)
      }
      pace = { axis: currentAxis(state), counts }
    }
    return { axis: pace.axis, speed: state.view.speed, newOn: (day: Day) => pace.counts.get(day) ?? 0 }
  }
}

function runAlong(): () => void {
  const pace = paceOf()
  const ring = ringer()
  let frame = 0
  let lastMs: number | null = null
  let position: number | null = null
  const tick = (nowMs: number) => {
    frame = requestAnimationFrame(tick)
    const sinceMs = lastMs === null ? 0 : nowMs - lastMs
    const elapsedMs = sinceMs > ASLEEP_MS ? 0 : sinceMs
    lastMs = nowMs
    const state = store.getState()
    const track = currentTrack(state)
    if (!track) return actions.setPlaying(false)
    const current = pace(state)
    const here = Math.min(track.last, Math.max(track.first, track.front))
    if (position === null || !stands(current.axis, position, here))
      position = positionOfDay(current.axis, here)
    const step = stepClock(position, elapsedMs, current, track, state.view.loop)
    position = step.position
    if (step.day !== track.front) actions.move(track.patch(step.day))
    ring(track.front, step.day, nowMs)
    if (step.ended) actions.setPlaying(false)
  }
  const wake = () => {
    lastMs = null
  }
  document.addEventListener('visibilitychange', wake)
  frame = requestAnimationFrame(tick)
  return () => {
    cancelAnimationFrame(frame)
    document.removeEventListener('visibilitychange', wake)
  }
}

/** Does the clock still stand on the day that the view shows, or has the reader moved it? */
function stands(axis: Axis, position: number, day: Day): boolean {
  return position >= positionOfDay(axis, day) - 1e-6 && position < positionOfDay(axis, day + 1) + 1e-6
}

/** Tells of new events a few times a second, none lost between. */
function ringer(): (before: Day, now: Day, nowMs: number) => void {
  let since: Day | null = null
  let lastMs = Number.NEGATIVE_INFINITY
  return (before, now, nowMs) => {
    if (now < before) since = null
    else if (now > before) since ??= before
    if (since === null || nowMs - lastMs < RING_INTERVAL_MS) return
    const ids = arrivals(visibleEvents(store.getState()).shown, since, now)
    since = null
    if (ids.length === 0) return
    lastMs = nowMs
    actions.arrive(ids)
  }
}

/** For a reader who prefers less motion: from one day with events to the next, with time to read. */
function stepAlong(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    const ms = (STEP_DAYS / store.getState().view.speed) * 1000
    timer = setTimeout(step, Math.min(STEP_MS.most, Math.max(STEP_MS.least, ms)))
  }
  const step = () => {
    const state = store.getState()
    const track = currentTrack(state)
    if (!track) return actions.setPlaying(false)
    const limits = { start: track.first, end: track.last + 1 }
    const day = stepDay(currentDays(state), track.front, 'next', limits)
    if (day === null && !state.view.loop) {
      actions.move(track.patch(track.last))
      return actions.setPlaying(false)
    }
    actions.move(track.patch(day ?? track.first))
    actions.arrive(arrivals(visibleEvents().shown, track.front, day ?? track.first))
    wait()
  }
  wait()
  return () => clearTimeout(timer)
}
