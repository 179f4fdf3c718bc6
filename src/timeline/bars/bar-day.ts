import type { Day, DayWindow } from '../../model/civil-date'

/**
 * The day that a press on a bar means: of a bar of several days the last on which anything begins, so that all that
 * began in it is reached; where nothing begins, the day under the pointer. `days` are the event days, in order.
 */
export function dayOfBar(bin: DayWindow, pressed: Day, days: readonly Day[]): Day {
  return days.findLast((day) => day >= bin.start && day < bin.end) ?? pressed
}
