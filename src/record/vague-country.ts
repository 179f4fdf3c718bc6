import type { Place } from '../model/codebooks'
import { PLACE_PRECISIONS } from '../model/vocabulary'
import { at, inLayer } from './event-table'
import type { EventRecord } from './record'

const COUNTRY = PLACE_PRECISIONS.indexOf('country')

/** The country of which the most strikes are told without a closer place; `null` where none is. */
export function vagueCountry({ table, places }: Pick<EventRecord, 'table' | 'places'>): Place | null {
  const counts = new Map<string, number>()
  for (let row = 0; row < table.size; row += 1) {
    if (!inLayer(table, row) || table.precision[row] !== COUNTRY) continue
    const id = at(table.places, table.place[row])
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return (most && places.get(most[0])) ?? null
}
