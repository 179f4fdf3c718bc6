import type { Actor } from '../model/codebooks'
import { conductorsOf } from '../model/event'
import { type EventTable, layerOf, layersInMask, MOST_LAYERS, maskOfLayers, type Row } from './event-table'

/** The coalition whose members' strikes can be counted with its own. */
export interface Coalition {
  readonly id: string
  readonly members: ReadonlySet<string>
  /** Its own bit in the column `layers` (0 where it has no layer of its own), and those that its members strike in. */
  readonly bit: number
  readonly memberMask: number
  /**
   * Rows of members that share the last layer with actors that are none, `null` where no member does: then
   * `memberMask` alone tells.
   */
  readonly sharedRows: ReadonlySet<Row> | null
}

/** Of a table in which actors share a layer. */
const SHARED_BIT = 1 << (MOST_LAYERS - 1)

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
  const layers = [...members].map((member) => layerOf(table, member))
  const bits = { bit: maskOfLayers(table, [id]), memberMask: maskOfLayers(table, layers) }
  return { id, members, ...bits, sharedRows: sharedRows(table, members) }
}

function sharedRows(table: EventTable, members: ReadonlySet<string>): ReadonlySet<Row> | null {
  const sharing = new Set([...members].filter((member) => table.sharing.has(member)))
  if (sharing.size === 0) return null
  const rows = new Set<Row>()
  for (let row = 0; row < table.size; row += 1) {
    if (((table.layers[row] ?? 0) & SHARED_BIT) === 0) continue
    if (conductorsOf(table.event(row)).some((id) => sharing.has(id))) rows.add(row)
  }
  return rows
}

/** Is this row a strike by a member of the coalition? */
export function isByMember({ memberMask, sharedRows }: Coalition, table: EventTable, row: Row): boolean {
  const mask = (table.layers[row] ?? 0) & memberMask
  return sharedRows ? (mask & ~SHARED_BIT) !== 0 || sharedRows.has(row) : mask !== 0
}

/** Members that conduct a strike, those with a layer of their own first. */
export function strikingMembers({ members, memberMask }: Coalition, table: EventTable): readonly string[] {
  return [...layersInMask(table, memberMask), ...table.sharing].filter((id) => members.has(id))
}
