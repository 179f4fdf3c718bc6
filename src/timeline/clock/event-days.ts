import type { Day, DayWindow } from '../../model/civil-date'
import { partitionPoint } from '../../model/partition-point'
import { type EventTable, NONE, type Row, type Rows } from '../../record/event-table'

/** Worked out once for what the filters let through, however often the clock asks. */
const daysOf = new WeakMap<Rows, readonly Day[]>()

/** First days of these rows, in order, each once: the days that stepping visits. */
export function eventDays(table: EventTable, rows: Rows): readonly Day[] {
  const known = daysOf.get(rows)
  if (known) return known
  const days: Day[] = []
  for (const row of rows) {
    const day = table.start[row] ?? NONE
    if (day !== NONE && day !== days.at(-1)) days.push(day)
  }
  daysOf.set(rows, days)
  return days
}

/** How many of these days, which are in order, come before a day. */
function countBefore(days: readonly Day[], day: Day): number {
  return partitionPoint(days.length, (index) => (days[index] ?? 0) < day)
}

/** The nearest of `days` after (or before) a day, inside `limits`; `null` when there is none. */
export function stepDay(
  days: readonly Day[],
  from: Day,
  direction: 'next' | 'previous',
  limits: DayWindow,
): Day | null {
  const index =
    direction === 'next'
      ? countBefore(days, Math.max(from + 1, limits.start))
      : countBefore(days, Math.min(from, limits.end)) - 1
  const day = days[index]
  return day !== undefined && limits.start <= day && day < limits.end ? day : null
}

/**
 * Answers, each time, those rows that were not among the ones of the call before; with `again`, all of them.
 */
export function newcomers(before: Rows): (rows: Rows, again: boolean) => readonly Row[] {
  let last = before
  return (rows, again) => {
    if (again) last = new Uint32Array()
    if (rows === last) return []
    const fresh = rowsNotIn(rows, last)
    last = rows
    return fresh
  }
}

/** Both in order: one walk along the two. */
function rowsNotIn(rows: Rows, others: Rows): readonly Row[] {
  const fresh: Row[] = []
  let at = 0
  for (const row of rows) {
    while (at < others.length && (others[at] ?? 0) < row) at += 1
    if (others[at] !== row) fresh.push(row)
  }
  return fresh
}
