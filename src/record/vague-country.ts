import type { Place } from '../model/codebooks'
import type { EventRecord } from './record'

/** The country of which the most strikes are told without a closer place; `null` where none is. */
export function vagueCountry({ events, places }: Pick<EventRecord, 'events' | 'places'>): Place | null {
  const counts = new Map<string, number>()
  for (const { kind, where } of events)
    if (kind === 'strike' && where.precision === 'country')
      counts.set(where.place, (counts.get(where.place) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return (most && places.get(most[0])) ?? null
}
