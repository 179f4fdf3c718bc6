import type { DayWindow } from '../../model/civil-date'
import type { App } from '../../state/app'
import { dayOfBar } from '../bars/bar-day'
import { eventDays } from '../clock/event-days'
import { handlesOf, placeHandles } from './window-moves'

/**
 * The playhead goes to the day of a pressed bar. A window that does not reach it is widened by the least, which is a
 * choice that Back undoes.
 */
export function goToBar({ store, actions, visible }: App, bin: DayWindow, pressed: number): void {
  const { view, record } = store.getState()
  const { start, end } = record.extent
  const at = handlesOf(view, record.extent)
  const { table, passing } = visible()
  const wanted = dayOfBar(bin, Math.floor(pressed), eventDays(table, passing))
  const day = Math.min(Math.max(end - 1, at.end), Math.max(Math.min(start, at.start), wanted))
  const inside = day >= at.start && day <= at.end
  const moved = placeHandles(
    { start: Math.min(at.start, day), playhead: day, end: Math.max(at.end, day) },
    record.extent,
  )
  if (inside) actions.move(moved)
  else actions.choose(moved)
}
