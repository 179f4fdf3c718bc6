import type { ConflictEvent } from '../../model/event'

/** The events that stand out; `null` when all are alike. */
export type Emphasis = ReadonlySet<string> | null

/** The rest is dimmed, not hidden. */
const DIMMED = 0.4

/** The selected event with those it is linked to and those that link to it, and the marked ones. */
export function emphasisFor(
  selected: ConflictEvent | null,
  marked: readonly string[],
  shown: readonly ConflictEvent[],
): Emphasis {
  if (!selected && marked.length === 0) return null
  const out = new Set(marked)
  if (!selected) return out
  out.add(selected.id)
  for (const link of selected.links) out.add(link.event)
  for (const event of shown) {
    if (event.links.some((link) => link.event === selected.id)) out.add(event.id)
  }
  return out
}

/** 1 for a stack that holds one of them, else the share of its strength that is left to it. */
export function emphasisOf(events: readonly ConflictEvent[], emphasis: Emphasis): number {
  return emphasis === null || events.some((event) => emphasis.has(event.id)) ? 1 : DIMMED
}
