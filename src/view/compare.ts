import type { DayWindow } from '../model/civil-date'
import { onceEach } from '../model/once-each'
import { type NarrowedView, playheadDay, type View, windowDays } from './view'

/**
 * The view of the second window: the same filters, and a playhead as many days into it as the first has come into
 * its own, so that while the clock runs both have had the same time.
 */
export function secondView(view: NarrowedView, compare: DayWindow, extent: DayWindow): NarrowedView {
  const { first } = windowDays(view, extent)
  const last = compare.end - 1
  const at = view.at === null ? null : Math.min(last, compare.start + playheadDay(view, extent) - first)
  return { ...view, t: sidesOf(compare), at, compare: null }
}

/** The same object for the same window, so that nothing that hangs on it is worked out again. */
const sidesOf = onceEach(({ start, end }: DayWindow): View['t'] => ({ from: start, to: end - 1 }))
