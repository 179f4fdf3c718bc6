import type { Day, DayWindow } from '../../model/civil-date'
import type { ConflictEvent } from '../../model/event'

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

/**
 * Answers, each time, the ids of those events that were not among the ones of the call before; with `again`, of all.
 */
export function newcomers(
  before: readonly ConflictEvent[],
): (events: readonly ConflictEvent[], again: boolean) => readonly string[] {
  let last: readonly ConflictEvent[] | null = null
  let seen = new Set(before.map((event) => event.id))
  return (events, again) => {
    if (again) seen = new Set()
    else if (events === last) return []
    last = events
    const ids = events.map((event) => event.id)
    const fresh = ids.filter((id) => !seen.has(id))
    seen = new Set(ids)
    return fresh
  }
}
