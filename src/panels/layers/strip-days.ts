import { type Day, type DayWindow, lengthDays } from '../../model/civil-date'
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

/** Every day on which some event of the record is told to have happened, with breaks between far ones. */
export function stripSlots(table: EventTable, rows: Rows): Slots {
  const days = [...new Set(windowsOf(table, rows, 'short').flatMap(daysOf))].sort((a, b) => a - b)
  return days.flatMap((day, index) => {
    const before = days[index - 1]
    return before !== undefined && day - before > GAP_DAYS ? [null, day] : [day]
  })
}

/** Events of one actor on each slot, each event sharing 1 among its days. */
export function stripBars(table: EventTable, rows: Rows, slots: Slots): readonly number[] {
  const shares = new Map<Day, number>()
  for (const window of windowsOf(table, rows, 'short'))
    for (const day of daysOf(window)) shares.set(day, (shares.get(day) ?? 0) + 1 / lengthDays(window))
  return slots.map((day) => (day === null ? 0 : (shares.get(day) ?? 0)))
}

/** First and last slot that any longer event of the actor reaches; `null` where there is none. */
export function stripLine(
  table: EventTable,
  rows: Rows,
  slots: Slots,
): { readonly first: number; readonly last: number } | null {
  const windows = windowsOf(table, rows, 'long')
  const inside = slots.flatMap((day, index) =>
    day !== null && windows.some((window) => window.start <= day && day < window.end) ? [index] : [],
  )
  const [first] = inside
  const last = inside.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}
