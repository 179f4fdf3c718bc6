import type { ConflictEvent } from '../model/event'
import type { EventRecord } from './record'

/** Does this event stand anywhere on the map: at a point, as a country's badge, or among several towns? */
export function hasMark({ where, point }: ConflictEvent, record: Pick<EventRecord, 'places'>): boolean {
  return point !== null || where.precision === 'country' || namesTowns(where.among ?? [], record)
}

/** Several countries are no places to stand at: an aggregate over countries alone belongs to a country's badge. */
export function namesTowns(ids: readonly string[], record: Pick<EventRecord, 'places'>): boolean {
  return ids.some((id) => {
    const kind = record.places.get(id)?.kind
    return kind !== undefined && kind !== 'country' && kind !== 'region'
  })
}
