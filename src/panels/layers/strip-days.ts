import { type Day, type DayWindow, lengthDays } from '../../model/civil-date'
import { partitionPoint } from '../../model/partition-point'
import { joinWindows } from '../../record/coverage'
import { type EventTable, type Rows, windowAt } from '../../record/event-table'

/** Events that last longer say nothing of any one day: they are a line under the bars, not a bar. */
const LONGEST_BAR_DAYS = 7
/** Days without anything beyond which the strip shows a break. */
const GAP_DAYS = 4

/** The days that a strip has room for, in order; `null` is a break. The same for every actor of a record. */
export type Slots = readonly (Day | null)[]

/** The windows of those of these rows that have one: short ones, or long ones. */
function windowsOf(table: EventTable, rows: Rows, length: 'short' | 'long'): readonly DayWindow[] {
  return Array.from(rows, (row) => windowAt(table, row)).filter(
    (window): window is DayWindow =>
      window !== null && lengthDays(window) <= LONGEST_BAR_DAYS === (length === 'short'),
  )
}

function daysOf(window: DayWindow): readonly Day[] {
  return Array.from({ length: lengthDays(window) }, (_, index) => window.start + index)
}

/** The strip has room for no more; of more days, several share a slot. */
const MOST_SLOTS = 300

/** Every day on which some event of the record is told to have happened, with breaks between far ones. */
export function stripSlots(table: EventTable, rows: Rows): Slots {
  const days = [...new Set(windowsOf(table, rows, 'short').flatMap(daysOf))].sort((a, b) => a - b)
  const shared = Math.ceil(days.length / MOST_SLOTS)
  if (shared > 1) return days.filter((_, index) => index % shared === 0)
  return days.flatMap((day, index) => {
    const before = days[index - 1]
    return before !== undefined && day - before > GAP_DAYS ? [null, day] : [day]
  })
}

/** Events of one actor on each slot, each event sharing 1 among its days. */
export function stripBars(table: EventTable, rows: Rows, slots: Slots): readonly number[] {
  const bars = slots.map(() => 0)
  const begun = slots.flatMap((day, index) => (day === null ? [] : [{ day, index }]))
  for (const window of windowsOf(table, rows, 'short'))
    for (const day of daysOf(window)) {
      const slot = begun[partitionPoint(begun.length, (at) => (begun[at]?.day ?? day) <= day) - 1]
      if (slot) bars[slot.index] = (bars[slot.index] ?? 0) + 1 / lengthDays(window)
    }
  return bars
}

/** First and last slot that any longer event of the actor reaches; `null` where there is none. */
export function stripLine(
  table: EventTable,
  rows: Rows,
  slots: Slots,
): { readonly first: number; readonly last: number } | null {
  const windows = joinWindows(windowsOf(table, rows, 'long'))
  const inside = slots.flatMap((day, index) => (day !== null && isIn(day, windows) ? [index] : []))
  const [first] = inside
  const last = inside.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

/** Is the day in one of these windows, which stand in order and apart? */
function isIn(day: Day, windows: readonly DayWindow[]): boolean {
  const window = windows[partitionPoint(windows.length, (at) => (windows[at]?.start ?? day) <= day) - 1]
  return window !== undefined && day < window.end
}
