import type { Day, DayWindow } from '../../model/civil-date'
import { playheadDay, type View, windowDays } from '../../view/view'

/** What a running clock moves: its front goes from `first` to `last`, and `patch` is what that does to the view. */
export interface Track {
  readonly first: Day
  readonly last: Day
  readonly front: Day
  readonly patch: (front: Day) => Partial<View>
}

/** A window that would have nowhere to slide first becomes this long, in days. */
const SLIDING_DAYS = 30

type TimeView = Pick<View, 't' | 'at' | 'mode' | 'fade'>

/** In `window` the whole window slides along the record; in the other modes the playhead crosses the window. */
export function playTrack(view: TimeView, extent: DayWindow): Track {
  const { first, last } = windowDays(view, extent)
  const playhead = playheadDay(view, extent)
  if (view.mode !== 'window') return { first, last, front: playhead, patch: (at) => ({ at }) }
  const whole = first <= extent.start && last >= extent.end - 1
  const length = whole ? Math.min(SLIDING_DAYS, extent.end - extent.start) : last - first + 1
  const behind = whole ? 0 : last - playhead
  const earliest = Math.min(extent.start, first) + length - 1
  return {
    first: earliest,
    last: Math.max(extent.end - 1, earliest),
    front: whole ? Math.max(extent.end - 1, earliest) : Math.max(earliest, last),
    patch: (to) => ({ t: { from: to - length + 1, to }, at: to - behind }),
  }
}

/** The second clock: what had been published by a day, from the first publication to the last. */
export function knownTrack(known: Day | null, publications: readonly Day[]): Track | null {
  const first = publications[0]
  const last = publications.at(-1)
  if (first === undefined || last === undefined) return null
  const front = known === null ? last : Math.min(last, Math.max(first, known))
  return { first, last, front, patch: (day) => ({ known: day }) }
}

/** Where Play begins: where the front stands, or at the start when it stands at the end. */
export function startDay(track: Track): Day {
  return track.front >= track.last ? track.first : track.front
}
