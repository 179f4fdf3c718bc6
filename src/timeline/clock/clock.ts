import type { Day } from '../../model/civil-date'
import { type Axis, dayAtDrawn, drawnOfDay } from '../axis/axis'
import type { Track } from './track'

export interface Pace {
  readonly axis: Axis
  /** Drawn days a second on days with nothing new. */
  readonly speed: number
  /** How many events a day brings; a dense day takes longer. */
  readonly newOn: (day: Day) => number
}

/** A compressed stretch passes this much faster than its drawn length says. */
const QUIET_HURRY = 4
/** A day with one new event takes its plain time; each more adds this share of it, up to a limit. */
const DWELL_EACH = 0.25
const DWELL_MOST = 2

/** How many times its plain length a day of the axis takes. */
export function dwell(count: number): number {
  return 1 + Math.min(DWELL_MOST, DWELL_EACH * Math.max(0, count - 1))
}

/**
 * Where the clock stands after `elapsedMs`: a position in drawn days, moved on from `position`. It depends
 * on the time that has passed and not on the number of calls, so a slow machine drops frames and no days.
 */
export function advance(position: number, elapsedMs: number, pace: Pace): number {
  let left = (elapsedMs / 1000) * pace.speed
  let at = position
  while (left > 1e-9 && at < pace.axis.length) {
    const cell = cellAt(pace, at)
    const cost = (cell.end - at) * cell.cost
    if (cost > left) return at + left / cell.cost
    left -= cost
    at = cell.end
  }
  return Math.min(at, pace.axis.length)
}

/** Positions are compared with this much room, because sums of fractions are not exact. */
const FUZZ = 1e-6

/** The evenly passing piece of the axis that holds a position: one day, or a whole quiet stretch. */
function cellAt({ axis, newOn }: Pace, position: number): { end: number; cost: number } {
  const stretch = axis.stretches.findLast((one) => one.from <= position + FUZZ)
  if (!stretch) return { end: axis.length, cost: 1 }
  if (stretch.quiet) return { end: stretch.from + stretch.drawn, cost: 1 / QUIET_HURRY }
  const day = Math.floor(position - stretch.from + FUZZ)
  return { end: stretch.from + day + 1, cost: dwell(newOn(stretch.start + day)) }
}

/** The day at a position of the clock. */
export function dayOfPosition(axis: Axis, position: number): Day {
  return Math.floor(dayAtDrawn(axis, position) + FUZZ)
}

/** The position at which a day begins. */
export function positionOfDay(axis: Axis, day: Day): number {
  return drawnOfDay(axis, day)
}

export interface ClockStep {
  readonly position: number
  readonly day: Day
  /** The last day has had its time. */
  readonly ended: boolean
}

/** One frame of a running clock on a track; with `loop` it goes on from the track's first day. */
export function stepClock(
  position: number,
  elapsedMs: number,
  pace: Pace,
  track: Pick<Track, 'first' | 'last'>,
  loop: boolean,
): ClockStep {
  const next = advance(position, elapsedMs, pace)
  const end = positionOfDay(pace.axis, track.last + 1)
  if (next < end - FUZZ) {
    return { position: next, day: Math.min(track.last, dayOfPosition(pace.axis, next)), ended: false }
  }
  if (!loop) return { position: positionOfDay(pace.axis, track.last), day: track.last, ended: true }
  return { position: positionOfDay(pace.axis, track.first), day: track.first, ended: false }
}
