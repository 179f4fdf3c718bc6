import { expect, inject, it } from 'vitest'
import { openTab, startFirefox } from './firefox'
import { type Held, heldMemory } from './firefox-memory'
import { WIDE } from './main-job'
import { go, open, part, press } from './page-hands'
import { run, type Tab } from './tab'

const MINUTES = Number(process.env.SOAK_MINUTES ?? 1 / 2)
/** Some rounds of the record at sixty days a second, quiet stretches left out. */
const WARM_UP_MS = 20_000
const HEAP_GROWTH_MB = 5

async function playFor(tab: Tab, ms: number): Promise<void> {
  await press(tab, part('play'))
  await new Promise((resolve) => setTimeout(resolve, ms))
  await press(tab, part('play'))
}

function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
  let count = 0
  while (walker.nextNode()) count += 1
  return count
}

it(
  `playback in Firefox for ${MINUTES} min leaves what it holds within ${HEAP_GROWTH_MB} MB, nodes and listeners as they were`,
  async () => {
    const started = await startFirefox({}, ['--remote-allow-system-access'])
    const tab = await openTab(started, WIDE)
    const weigh = async (): Promise<Held & { readonly nodes: number }> => {
      await go(tab, { at: '2015-11-17' })
      return { ...(await heldMemory(started.bidi)), nodes: await run(tab, countNodes) }
    }
    await open(tab, `${inject('siteUrl')}#v=1&t=2014-08-01..2015-12-23&speed=60&loop=1&mode=trail`)
    await playFor(tab, WARM_UP_MS)
    const before = await weigh()
    await playFor(tab, MINUTES * 60_000)
    const after = await weigh()
    const faults = await tab.faults()
    await tab.close()
    console.log(`soak in Firefox: ${JSON.stringify({ before, after })}`)
    expect(faults).toEqual([])
    expect(after.heapMb - before.heapMb).toBeLessThan(HEAP_GROWTH_MB)
    expect([after.nodes, after.listeners]).toEqual([before.nodes, before.listeners])
  },
  MINUTES * 60_000 + WARM_UP_MS + 120_000,
)
