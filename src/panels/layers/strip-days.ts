import { type Day, type DayWindow, lengthDays } from '../../model/civil-date'
import { partitionPoint } from '../../model/partition-point'
import { joinWindows } from '../../record/coverage'
import { type EventTable, NONE, type Rows } from '../../record/event-table'

/** Events that last longer say nothing of any one day: they are a line under the bars, not a bar. */
const LONGEST_BAR_DAYS = 7
/** Days without anything beyond which the strip shows a break. */
const GAP_DAYS = 4

/** The days that a strip has room for, in order; `null` is a break. The same for every actor of a record. */
export type Slots = readonly (Day | null)[]

/**
 * The windows of those of these rows that have one: short ones, or long ones. Rows that follow one another often have
 * the same: each is told once, with how many they are.
 */
function eachWindow(
  { start, end }: EventTable,
  rows: Rows,
  length: 'short' | 'long',
  act: (window: DayWindow, count: number) => void,
): void {
  let window: DayWindow | null = null
  let count = 0
  for (const row of rows) {
    const from = start[row] ?? NONE
    const to = end[row] ?? NONE
    if (from === NONE || to - from <= LONGEST_BAR_DAYS !== (length === 'short')) continue
    if (window && window.start === from && window.end === to) count += 1
    else {
      if (window) act(window, count)
      window = { start: from, end: to }
      count = 1
    }
  }
  if (window) act(window, count)
}

/** The strip has room for no more; of more days, several share a slot. */
const MOST_SLOTS = 300

/** Every day on which some event of the record is told to have happened, with breaks between far ones. */
export function stripSlots(table: EventTable, rows: Rows): Slots {
  const told = new Set<Day>()
  eachWindow(table, rows, 'short', ({ start, end }) => {
    for (let day = start; day < end; day += 1) told.add(day)
  })
  const days = [...told].sort((a, b) => a - b)
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
  eachWindow(table, rows, 'short', (window, count) => {
    for (let day = window.start; day < window.end; day += 1) {
      const slot = begun[partitionPoint(begun.length, (at) => (begun[at]?.day ?? day) <= day) - 1]
      if (slot) bars[slot.index] = (bars[slot.index] ?? 0) + count / lengthDays(window)
    }
  })
  return bars
}

/** First and last slot that any longer event of the actor reaches; `null` where there is none. */
export function stripLine(
  table: EventTable,
  rows: Rows,
  slots: Slots,
): { readonly first: number; readonly last: number } | null {
  const long: DayWindow[] = []
  eachWindow(table, rows, 'long', (window) => long.push(window))
  const windows = joinWindows(long)
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

/** What the strip of one layer shows. */
export interface Strip {
  readonly bars: readonly number[]
  readonly line: { readonly first: number; readonly last: number } | null
}

/** The strip of a layer of these rows. */
export function stripOf(table: EventTable, rows: Rows, slots: Slots): Strip {
  return { bars: stripBars(table, rows, slots), line: stripLine(table, rows, slots) }
}
