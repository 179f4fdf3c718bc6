import type { Day } from '../../model/civil-date'
import { firstPublished } from '../../model/event'
import { actions } from '../../state/actions'
import { type AppState, store } from '../../state/store'
import { visibleEvents } from '../../ui/use-store'
import type { Axis } from '../axis/axis'
import { currentAxis } from '../axis/current-axis'
import { positionOfDay, stepClock } from './clock'
import { currentDays, currentTrack } from './current-track'
import { newcomers, stepDay } from './event-days'

/** A slow frame counts in full; a gap beyond this was sleep, and the clock goes on from where it was. */
const ASLEEP_MS = 5000
/** Rings start at most three times a second. */
const RING_INTERVAL_MS = 350
/** With reduced motion a step takes as long as four ordinary days, within these bounds. */
const STEP_DAYS = 4
const STEP_MS = { least: 700, most: 8000 } as const

/** What changes only with the record, the filters or the axis is worked out once, not once a frame. */
function paceOf() {
  let key: readonly unknown[] = []
  let pace = { axis: currentAxis(store.getState()), counts: new Map<Day, number>() }
  return (state: AppState) => {
    const known = state.session.clock === 'known'
    const events = known ? state.record.events : visibleEvents(state).passing
    const next = [state.record, state.view.gaps, known, events]
    if (next.some((part, index) => part !== key[index])) {
      key = next
      const counts = new Map<Day, number>()
      for (const event of events) {
        const day = known ? firstPublished(event) : event.when?.window.start
        if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1)
      }
      pace = { axis: currentAxis(state), counts }
    }
    return { axis: pace.axis, speed: state.view.speed, newOn: (day: Day) => pace.counts.get(day) ?? 0 }
  }
}

/** The clock goes on with the time that passes, frame by frame, until the returned function is called. */
export function runAlong(): () => void {
  const pace = paceOf()
  const tell = arrivals()
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
    tell(step.day < track.front, step.ended, nowMs)
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

/**
 * Tells of the events that a running clock brings into view, a few times a second (`atOnce`: without waiting), none
 * lost between. Those of the track's first day are new when the clock starts there, and `again` when it comes back.
 */
function arrivals(): (again: boolean, atOnce: boolean, nowMs: number) => void {
  const state = store.getState()
  const track = currentTrack(state)
  const news = newcomers(track && track.front > track.first ? visibleEvents(state).shown : [])
  let pending: readonly string[] = []
  let lastMs = Number.NEGATIVE_INFINITY
  return (again, atOnce, nowMs) => {
    pending = [...pending, ...news(visibleEvents(store.getState()).shown, again)]
    if (pending.length === 0 || (!atOnce && nowMs - lastMs < RING_INTERVAL_MS)) return
    lastMs = nowMs
    actions.arrive(pending)
    pending = []
  }
}

/** For a reader who prefers less motion: from one day with events to the next, with time to read. */
export function stepAlong(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = arrivals()
  const wait = () => {
    const ms = (STEP_DAYS / store.getState().view.speed) * 1000
    timer = setTimeout(step, Math.min(STEP_MS.most, Math.max(STEP_MS.least, ms)))
  }
  const step = () => {
    if (document.hidden) return wait()
    const state = store.getState()
    const track = currentTrack(state)
    if (!track) return actions.setPlaying(false)
    const limits = { start: track.first, end: track.last + 1 }
    const day = stepDay(currentDays(state), track.front, 'next', limits)
    if (day === null && !state.view.loop) {
      actions.move(track.patch(track.last))
      tell(false, true, 0)
      return actions.setPlaying(false)
    }
    actions.move(track.patch(day ?? track.first))
    tell(day === null, true, 0)
    wait()
  }
  wait()
  return () => clearTimeout(timer)
}
