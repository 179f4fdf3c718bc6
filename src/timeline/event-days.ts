import type { Day, DayWindow } from '../model/civil-date'
import type { ConflictEvent } from '../model/event'

/** First days of these events, in order, each once: the days that stepping visits. */
export function eventDays(events: readonly ConflictEvent[]): readonly Day[] {
  const days = events.flatMap(({ when }) => (when ? [when.window.start] : []))
  return [...new Set(days)].sort((a, b) => a - b)
}

/** The nearest of `days` after (or before) a day, inside `limits`; `null` when there is none. */
export function stepDay(
  days: readonly Day[],
  from: Day,
  direction: 'next' | 'previous',
  limits: DayWindow,
): Day | null {
  const inside = days.filter((day) => limits.start <= day && day < limits.end)
  const found = direction === 'next' ? inside.find((day) => day > from) : inside.findLast((day) => day < from)
  return found ?? null
}

/** Ids of events that begin after `after` and on or before `until`: those that a moving clock reaches. */
export function arrivals(events: readonly ConflictEvent[], after: Day, until: Day): readonly string[] {
  return events
    .filter(({ when }) => when !== null && when.window.start > after && when.window.start <= until)
    .map((event) => event.id)
}
