import { describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'

const { openFresh } = openedPages()

/** `npm run soak` plays twenty. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 1 / 10)
/** Twice round the record at sixty days a second, quiet stretches left out. */
const WARM_UP_MS = 10_000
const HEAP_GROWTH_MB = 5

interface Memory {
  readonly heapMb: number
  /** Of the document itself, texts included. */
  readonly nodes: number
  /** All that the browser still holds. */
  readonly heldNodes: number
  readonly listeners: number
}

/** What stays after the garbage has been collected, at one and the same view. */
async function measure(dateline: DatelinePage): Promise<Memory> {
  await dateline.go({ at: '2015-11-17' })
  const session = await dateline.page.context().newCDPSession(dateline.page)
  await session.send('Performance.enable')
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const nodes = await dateline.page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
    let count = 0
    while (walker.nextNode()) count += 1
    return count
  })
  return {
    heapMb: metric('JSHeapUsedSize') / 2 ** 20,
    nodes,
    heldNodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  }
}

async function playFor(dateline: DatelinePage, ms: number): Promise<void> {
  await dateline.button('Play').click()
  await dateline.page.waitForTimeout(ms)
  await dateline.button('Pause').click()
  await dateline.part('arrival-rings').waitFor({ state: 'detached' })
  await dateline.settled()
}

describe('playback', () => {
  it(
    `for ${MINUTES} min leaves the heap within ${HEAP_GROWTH_MB} MB and the document as it was`,
    async () => {
      const dateline = await openFresh({
        site: 'whole',
        fragment: 'v=1&t=2014-08-01..2015-12-23&speed=60&loop=1&mode=trail',
      })
      await playFor(dateline, WARM_UP_MS)
      const before = await measure(dateline)
      await playFor(dateline, MINUTES * 60_000)
      const after = await measure(dateline)
      console.log(`soak: ${JSON.stringify({ before, after })}`)
      expect(after.heapMb - before.heapMb).toBeLessThan(HEAP_GROWTH_MB)
      expect(after.nodes).toBe(before.nodes)
      expect(after.listeners).toBe(before.listeners)
      expect(after.heldNodes - before.heldNodes).toBeLessThan(100)
    },
    MINUTES * 60_000 + WARM_UP_MS + 120_000,
  )
})
