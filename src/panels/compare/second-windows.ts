import { addMonths, type DayWindow, dayFromParts } from '../../model/civil-date'

/** The first day that a link can name. */
const FIRST_DAY = dayFromParts(0, 1, 1)

/** As many days, ending on the day before these begin. */
export function periodBefore({ start, end }: DayWindow): DayWindow | null {
  return from({ start: start - (end - start), end: start })
}

/** The same dates a year earlier; 29 February becomes the 28th. */
export function yearEarlier({ start, end }: DayWindow): DayWindow | null {
  return from({ start: addMonths(start, -12), end: addMonths(end - 1, -12) + 1 })
}

function from(window: DayWindow): DayWindow | null {
  return window.start < FIRST_DAY ? null : window
}
