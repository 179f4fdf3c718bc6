import type { Actor } from '../model/codebooks'
import { type EventTable, maskOfLayers } from './event-table'

/** The coalition whose members' strikes can be counted with its own. */
export interface Coalition {
  readonly id: string
  readonly members: ReadonlySet<string>
  /** Its own bit in the column `layers` (0 where it has no layer), and those of its members. */
  readonly bit: number
  readonly memberMask: number
}

/** The coalition that the most actors are members of, `null` where the codebook has none. */
export function coalitionOf(table: EventTable, actors: Iterable<Actor>): Coalition | null {
  const byCoalition = new Map<string, Set<string>>()
  for (const actor of actors) {
    if (actor.memberOf === undefined) continue
    byCoalition.set(actor.memberOf, (byCoalition.get(actor.memberOf) ?? new Set()).add(actor.id))
  }
  const [largest] = [...byCoalition].sort((a, b) => b[1].size - a[1].size)
  if (!largest) return null
  const [id, members] = largest
  return { id, members, bit: maskOfLayers(table, [id]), memberMask: maskOfLayers(table, members) }
}
