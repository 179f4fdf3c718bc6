import { conductorsOf, UNATTRIBUTED } from '../model/event'
import type { EventRecord } from './record'

/** The coalition whose members' strikes can be counted with its own. */
export interface Coalition {
  readonly id: string
  readonly members: ReadonlySet<string>
}

/** Ids of the record's strike layers: each actor that conducts a strike, in the codebook's order, then `unattributed`. */
export function strikeLayerIds(record: EventRecord): readonly string[] {
  const conducting = new Set(record.events.filter((event) => event.kind === 'strike').flatMap(conductorsOf))
  return [...record.actors.keys(), UNATTRIBUTED].filter((id) => conducting.has(id))
}

/** The coalition that the most actors are members of, `null` where the codebook has none. */
export function coalitionOf(record: EventRecord): Coalition | null {
  const byCoalition = new Map<string, Set<string>>()
  for (const actor of record.actors.values()) {
    if (actor.memberOf === undefined) continue
    byCoalition.set(actor.memberOf, (byCoalition.get(actor.memberOf) ?? new Set()).add(actor.id))
  }
  const [largest] = [...byCoalition].sort((a, b) => b[1].size - a[1].size)
  return largest ? { id: largest[0], members: largest[1] } : null
}
