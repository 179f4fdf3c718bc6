import type { DayWindow } from '../../model/civil-date'
import { columnIn, type DayShares } from './day-shares'

/** How much of all columns lies in a window, in events. */
export function allIn(shares: DayShares, window: DayWindow): number {
  return shares.columns.reduce((sum, column) => sum + columnIn(column, window), 0)
}
