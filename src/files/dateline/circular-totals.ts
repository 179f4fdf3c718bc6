import type { ConflictEvent } from '../../model/event'
import { foundText, type Problem } from '../../model/problem'

/**
 * Events that are counted in themselves, by way of others: none of them would be counted at all. Each is freed of its
 * total and counted by itself, with a problem that says so.
 */
export function freeOfCircles(
  events: readonly ConflictEvent[],
  file: string,
): { readonly value: readonly ConflictEvent[]; readonly problems: readonly Problem[] } {
  const circular = inCircles(events)
  if (circular.size === 0) return { value: events, problems: [] }
  return {
    value: events.map((event) => (circular.has(event.id) ? withoutTotal(event) : event)),
    problems: [...circular].map(([id, total]) => ({
      code: 'circular-total',
      where: `${file} / ${id} / countedIn`,
      found: foundText(total),
    })),
  }
}

function withoutTotal({ countedIn, ...event }: ConflictEvent): ConflictEvent {
  return event
}

/** The events of each circle with their totals, each event looked at once, whatever the length of its way. */
function inCircles(events: readonly ConflictEvent[]): ReadonlyMap<string, string> {
  const active = events.filter(({ state }) => state === 'active')
  const totals = new Map(
    active.flatMap(({ id, countedIn }) => (countedIn === undefined ? [] : [[id, countedIn]])),
  )
  const seen = new Set<string>()
  const circular = new Map<string, string>()
  for (const first of totals.keys()) {
    const way = new Set<string>()
    let id: string | undefined = first
    while (id !== undefined && !seen.has(id)) {
      seen.add(id)
      way.add(id)
      id = totals.get(id)
    }
    if (id === undefined || !way.has(id)) continue
    for (let at = id; !circular.has(at); at = totals.get(at) ?? at) circular.set(at, totals.get(at) ?? at)
  }
  return circular
}
