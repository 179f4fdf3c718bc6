import type { ConflictEvent } from '../model/event'

/** Does this event stand anywhere on the map: at a point, as a country's badge, or among several towns? */
export function hasMark({ where, point }: ConflictEvent): boolean {
  return point !== null || where.precision === 'country' || (where.among?.length ?? 0) > 0
}
