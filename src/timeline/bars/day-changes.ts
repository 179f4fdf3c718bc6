import type { Day, DayWindow } from '../../model/civil-date'

/** By how much something changes, by day. */
export interface Changes {
  /** Where each change stands, from the first day of the extent on; `null` where most days have none. */
  readonly dense: Float64Array | null
  readonly add: (day: Day, by: number) => void
  /** Days with a change, in order, and the changes. */
  readonly all: () => { readonly edges: Int32Array; readonly by: Float64Array }
}

/** Of more days than these only those with a change are kept. */
const MOST_KEPT = 50_000

/** Changes on days of an extent, or at its end. */
export function changesFor(extent: DayWindow): Changes {
  return extent.end - extent.start <= MOST_KEPT ? denseChanges(extent) : sparseChanges()
}

function denseChanges({ start, end }: DayWindow): Changes {
  const changes = new Float64Array(end - start + 1)
  return {
    dense: changes,
    add: (day, by) => {
      const at = day - start
      changes[at] = (changes[at] ?? 0) + by
    },
    all: () => {
      const edges: Day[] = []
      for (let at = 0; at < changes.length; at += 1) if (changes[at] !== 0) edges.push(start + at)
      return { edges: Int32Array.from(edges), by: changes.filter((by) => by !== 0) }
    },
  }
}

function sparseChanges(): Changes {
  const changes = new Map<Day, number>()
  return {
    dense: null,
    add: (day, by) => {
      changes.set(day, (changes.get(day) ?? 0) + by)
    },
    all: () => {
      const edges = Int32Array.from(changes.keys()).sort()
      return { edges, by: Float64Array.from(edges, (day) => changes.get(day) ?? 0) }
    },
  }
}
