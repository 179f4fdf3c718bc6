import './points.css'
import type { DayWindow } from '../../src/model/civil-date'
import type { EventTable } from '../../src/record/event-table'
import { recordOfMany } from '../../src/record/record-of-many.fixture'

/** One way of showing many events for a window of days. */
export interface Variant {
  /** Shows this window; resolves when its frame has been drawn. */
  readonly step: (span: DayWindow) => Promise<void>
  /** A repaint of the same map with none of its events. */
  readonly empty?: () => Promise<void>
  readonly close: () => void
}

/** The ms of each step until its pixels are drawn, and of repaints of the same map with no event, which take turns. */
export interface Timed {
  readonly steps: readonly number[]
  readonly empty: readonly number[]
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

export async function timedSteps(variant: Variant, size: number, count: number): Promise<Timed> {
  const { table } = recordOfMany({ size: Math.max(size, 1_000) })
  const steps: number[] = []
  const empty: number[] = []
  for (const [index, span] of windowsOver(table, count + FIRST).entries()) {
    const stepMs = await timed(() => variant.step(span))
    const emptyMs = variant.empty ? await timed(variant.empty) : null
    if (index < FIRST) continue
    steps.push(stepMs)
    if (emptyMs !== null) empty.push(emptyMs)
  }
  return { steps, empty }
}

/** Begins with a free main thread. */
async function timed(act: () => Promise<void>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 30))
  const beginMs = performance.now()
  await act()
  return performance.now() - beginMs
}
