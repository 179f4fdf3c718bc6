import type { DayWindow } from '../model/civil-date'
import { KINDS, STATUSES } from '../model/vocabulary'
import { strikeCounter } from './count-strikes'
import type { RowRange } from './day-index'
import { type EventTable, overlapsSpan, type Rows } from './event-table'
import type { StrikeCounts } from './strike-counts'
import type { Coalition } from './strike-layers'

/** What the filters let through, whatever the time. */
export interface Filtered {
  readonly table: EventTable
  readonly passing: Rows
  /** 1 for each row that passes. */
  readonly passes: Uint8Array
  /** Whose members' strikes it counts too, `null` for nobody's. */
  readonly coalition: Coalition | null
}

/** Everything that happened in a span of days. */
export interface SpanRows {
  /** Those that pass the filters, and which of them have no mark on the map. */
  readonly shown: Rows
  readonly unlocated: Rows
  /** How many there are, whether they pass or not, and how many by index in `KINDS` and in `STATUSES`. */
  readonly total: number
  readonly kinds: Uint32Array
  readonly statuses: Uint32Array
  /** Strikes of those that are shown. */
  readonly counts: StrikeCounts
}

/** Each row is looked at once: where it belongs, and what its strikes add. Rows of `also` add to the counts alone. */
export function walkRows(
  { table, passes, coalition }: Filtered,
  span: DayWindow,
  { from, to }: RowRange,
  also?: Rows,
): SpanRows {
  const counter = strikeCounter(table, span, coalition)
  const [shown, unlocated] = [new Uint32Array(to - from), new Uint32Array(to - from)]
  const [kinds, statuses] = [new Uint32Array(KINDS.length), new Uint32Array(STATUSES.length)]
  let [total, shownCount, unlocatedCount] = [0, 0, 0]
  for (let row = from; row < to; row += 1) {
    if (!overlapsSpan(table, row, span.start, span.end)) continue
    total += 1
    countUp(kinds, table.kind[row])
    countUp(statuses, table.status[row])
    if (passes[row] === 0) continue
    shown[shownCount++] = row
    counter.add(row)
    if (table.located[row] === 0) unlocated[unlocatedCount++] = row
  }
  for (const row of also ?? []) counter.add(row)
  return {
    shown: shown.slice(0, shownCount),
    unlocated: unlocated.slice(0, unlocatedCount),
    ...{ total, kinds, statuses, counts: counter.counts() },
  }
}

function countUp(counts: Uint32Array, index: number | undefined): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1
}
