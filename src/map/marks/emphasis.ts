import type { ConflictEvent } from '../../model/event'
import type { Row, Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'

/** The events that stand out; `null` when all are alike. */
export type Emphasis = ReadonlySet<Row> | null

/** The rest is dimmed, not hidden. */
const DIMMED = 0.4

/** The selected event with those it is linked to and those that link to it, and the marked ones. */
export function emphasisFor(
  selected: ConflictEvent | null,
  marked: readonly string[],
  { table, facts }: EventRecord,
): Emphasis {
  if (!selected && marked.length === 0) return null
  const incoming = selected ? (facts.linksTo.get(selected.id) ?? []) : []
  const outgoing = selected ? [selected.id, ...selected.links.map((link) => link.event)] : []
  return new Set(
    [...marked, ...outgoing, ...incoming.map((link) => link.event)].flatMap((id) => table.rowOf(id) ?? []),
  )
}

/** 1 for a stack that holds one of them, else the share of its strength that is left to it. */
export function emphasisOf(rows: Rows, emphasis: Emphasis): number {
  return emphasis === null || rows.some((row) => emphasis.has(row)) ? 1 : DIMMED
}
