import type { Day } from '../../model/civil-date'
import type { App } from '../../state/app'
import type { Axis } from '../axis/axis'
import { arrivals } from './arrivals'
import { positionOfDay, stepClock } from './clock'
import { currentDays, currentTrack } from './current-track'
import { stepDay } from './event-days'
import { paceOf } from './pace'

/** A slow frame counts in full; a gap beyond this was sleep, and the clock goes on from where it was. */
const ASLEEP_MS = 5000
/** With reduced motion a step takes as long as four ordinary days, within these bounds. */
const STEP_DAYS = 4
const STEP_MS = { least: 700, most: 8000 } as const

/** The clock goes on with the time that passes, frame by frame, until the returned function is called. */
export function runAlong(app: App): () => void {
  const { store, actions } = app
  const pace = paceOf(app)
  const tell = arrivals(app)
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
    const current = pace()
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

/** For a reader who prefers less motion: from one day with events to the next, with time to read. */
export function stepAlong(app: App): () => void {
  const { store, actions } = app
  const tell = arrivals(app)
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    const ms = (STEP_DAYS / store.getState().view.speed) * 1000
    timer = setTimeout(step, Math.min(STEP_MS.most, Math.max(STEP_MS.least, ms)))
  }
  const step = () => {
    wait()
    if (document.hidden) return
    const state = store.getState()
    const track = currentTrack(state)
    if (!track) return actions.setPlaying(false)
    const limits = { start: track.first, end: track.last + 1 }
    const day = stepDay(currentDays(app), track.front, 'next', limits)
    if (day === null && !state.view.loop) {
      actions.move(track.patch(track.last))
      tell(false, true, 0)
      return actions.setPlaying(false)
    }
    actions.move(track.patch(day ?? track.first))
    tell(day === null, true, 0)
  }
  wait()
  return () => clearTimeout(timer)
}
