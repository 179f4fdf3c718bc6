import './points.css'
import type { DayWindow } from '../../src/model/civil-date'
import type { EventTable } from '../../src/record/event-table'
import { recordOfMany } from '../../src/record/record-of-many.fixture'

/** One way of showing many events for a window of days. */
export interface Variant {
  /** Shows this window; resolves when its frame has been drawn. */
  readonly step: (span: DayWindow) => Promise<void>
  readonly close: () => void
}

const WINDOW_DAYS = 90
/** Steps that make what is made once. */
const FIRST = 2

/** Windows of 90 days through the ten years, each far from the one before. */
function windowsOver(table: EventTable, count: number): readonly DayWindow[] {
  const first = table.start[0] ?? 0
  const days = (table.start[table.size - 1] ?? first) - first - WINDOW_DAYS
  return Array.from({ length: count }, (_, index) => {
    const start = first + ((index * 1_237) % Math.max(1, days))
    return { start, end: start + WINDOW_DAYS }
  })
}

/** The ms from each step to its drawn pixels. */
export async function timedSteps(variant: Variant, size: number, count: number): Promise<readonly number[]> {
  const { table } = recordOfMany({ size: Math.max(size, 1_000) })
  const times: number[] = []
  for (const [index, span] of windowsOver(table, count + FIRST).entries()) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    const beginMs = performance.now()
    await variant.step(span)
    if (index >= FIRST) times.push(performance.now() - beginMs)
  }
  return times
}
