import '../../src/app/trusted-types-first'
import { recordOfMany } from '../../src/record/record-of-many.fixture'
import { cloud, emptyMap, globalState, rawWebgl, setFilter, type Variant, windowsOver } from './variants'

const VARIANTS = { empty: emptyMap, cloud, setFilter, globalState, raw: rawWebgl }
export type VariantName = keyof typeof VARIANTS

/** What the measurement may ask of its page. */
export interface PointsBench {
  /** The ms from a step to its drawn pixels, for so many steps, of a variant with so many events. */
  readonly steps: (name: VariantName, size: number, count: number) => Promise<readonly number[]>
}

declare global {
  interface Window {
    pointsBench: PointsBench
  }
}

async function timedSteps(variant: Variant, size: number, count: number): Promise<readonly number[]> {
  const { table } = recordOfMany({ size })
  const times: number[] = []
  for (const [index, span] of windowsOver(table, count + 2).entries()) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    const beginMs = performance.now()
    await variant.step(span)
    // The first two make what is made once.
    if (index > 1) times.push(performance.now() - beginMs)
  }
  return times
}

window.pointsBench = {
  steps: async (name, size, count) => {
    const variant = await VARIANTS[name](size)
    try {
      return await timedSteps(variant, size, count)
    } finally {
      variant.close()
    }
  },
}
