import '../../src/app/trusted-types-first'
import { nearestPoint } from '../../src/map/points/find-points'
import { recordOfMany } from '../../src/record/record-of-many.fixture'
import { makeHistogram } from '../../src/timeline/bars/histogram'
import { DEFAULT_VIEW } from '../../src/view/view'
import { createVisibleEvents } from '../../src/view/visible-events'
import { type Timed, timedSteps } from './timed-steps'
import { cloud, emptyMap, globalState, rawWebgl, setFilter } from './variants'

const VARIANTS = { empty: emptyMap, cloud, setFilter, globalState, raw: rawWebgl }
export type VariantName = keyof typeof VARIANTS | 'deck'

/** The ms of main thread that each of these takes, for so many steps. */
export interface Counting {
  /** What is shown of a window, and its exact counts by actor. */
  readonly counts: readonly number[]
  /** The bars of what is in view and of the rest. */
  readonly bars: readonly number[]
  /** The point under the pointer, of a window of 90 days and of all days. */
  readonly pick: readonly number[]
  readonly pickOfAll: readonly number[]
}

/** What the measurement may ask of its page. */
export interface PointsBench {
  /** So many steps of a variant with so many events. */
  readonly steps: (name: VariantName, size: number, count: number) => Promise<Timed>
  readonly counting: (size: number, count: number) => Counting
}

declare global {
  interface Window {
    pointsBench: PointsBench
  }
}

function times(count: number, act: (index: number) => void): readonly number[] {
  return Array.from({ length: count + 2 }, (_, index) => {
    const beginMs = performance.now()
    act(index)
    return performance.now() - beginMs
  }).slice(2)
}

function counting(size: number, count: number): Counting {
  const record = recordOfMany({ size })
  const visibleFor = createVisibleEvents()
  const first = record.extent.start
  const step = (index: number) => {
    const from = first + ((index * 311) % 3_000)
    return visibleFor(record, { ...DEFAULT_VIEW, at: from + 400 })
  }
  step(0)
  const { passing, passes } = visibleFor(record, DEFAULT_VIEW)
  const shown = { table: record.table, passes, span: record.extent }
  const quarter = { ...shown, span: { start: first + 1_000, end: first + 1_090 } }
  const reach = 8 / (512 * 2 ** 5.5)
  return {
    counts: times(count, step),
    bars: times(count, (index) => {
      makeHistogram(record, passing, [36 + index / 100, 31, 44, 37])
    }),
    pick: times(count, (index) => nearestPoint(quarter, 0.6 + index / 10_000, 0.4, reach)),
    pickOfAll: times(count, (index) => nearestPoint(shown, 0.6 + index / 10_000, 0.4, reach)),
  }
}

window.pointsBench = {
  counting,
  steps: async (name, size, count) => {
    if (name === 'deck') throw new Error('deck.gl has a page of its own')
    const variant = await VARIANTS[name](size)
    try {
      return await timedSteps(variant, count)
    } finally {
      variant.close()
    }
  },
}
