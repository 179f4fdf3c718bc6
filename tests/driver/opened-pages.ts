import { afterAll, afterEach, expect } from 'vitest'
import { closeBrowser } from './browser'
import { type DatelinePage, type OpenOptions, openDateline } from './dateline-page'

/**
 * The pages of one file of specs: after each spec they are closed, and anything that went wrong in one of them fails
 * it. `open` answers a page that is ready, `openUnready` one that may never be.
 */
export function openedPages() {
  let opened: DatelinePage[] = []

  async function openUnready(options: OpenOptions = {}): Promise<DatelinePage> {
    const dateline = await openDateline(options)
    opened.push(dateline)
    return dateline
  }

  async function open(options: OpenOptions = {}): Promise<DatelinePage> {
    const dateline = await openUnready(options)
    await dateline.ready()
    return dateline
  }

  afterEach(async () => {
    const faults = opened.flatMap((dateline) => dateline.faults)
    await Promise.all(opened.map((dateline) => dateline.close()))
    opened = []
    expect(faults).toEqual([])
  })
  afterAll(closeBrowser)
  return { open, openUnready }
}
