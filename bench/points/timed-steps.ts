import './points.css'
import type { DayWindow } from '../../src/model/civil-date'

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
/** The days of every synthetic table. */
const TOLD = { start: 14_610, days: 3_653 } as const
/** Steps that make what is made once. */
const FIRST = 2

/** Windows of 90 days through the ten years, each far from the one before. */
function windows(count: number): readonly DayWindow[] {
  return Array.from({ length: count }, (_, index) => {
    const start = TOLD.start + ((index * 1_237) % (TOLD.days - WINDOW_DAYS))
    return { start, end: start + WINDOW_DAYS }
  })
}

export async function timedSteps(variant: Variant, count: number): Promise<Timed> {
  const steps: number[] = []
  const empty: number[] = []
  for (const [index, span] of windows(count + FIRST).entries()) {
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
