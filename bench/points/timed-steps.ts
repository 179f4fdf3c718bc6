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
/** Steps in a round; repaints follow, the first of each left out, since it changes from one to the other. */
const IN_ROUND = 3

/** A window of 90 days in the ten years, far from the one before. */
function windowAt(index: number): DayWindow {
  const start = TOLD.start + ((index * 1_237) % (TOLD.days - WINDOW_DAYS))
  return { start, end: start + WINDOW_DAYS }
}

export async function timedSteps(variant: Variant, count: number): Promise<Timed> {
  const steps: number[] = []
  const empty: number[] = []
  let index = 0
  const step = () => variant.step(windowAt(index++))
  await step()
  while (steps.length < count) {
    await step()
    for (let nth = 0; nth < IN_ROUND; nth += 1) steps.push(await timed(step))
    if (!variant.empty) continue
    await variant.empty()
    for (let nth = 0; nth < IN_ROUND; nth += 1) empty.push(await timed(variant.empty))
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
