import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, type TestContext } from 'vitest'
import { type DatelinePage, type OpenOptions, openDateline } from './dateline-page'
import { giveBack, type KeptProfile, takePage } from './kept-pages'

/** Where a failed spec leaves what its pages showed. */
const LEFT = 'test-results'

export interface KeptOptions extends KeptProfile {
  /** The fragment of the link that is followed first, without `#`; `null` leaves the page on the open sea. */
  readonly fragment?: string | null
}

/**
 * The pages of one file of specs. `open` takes a page that is kept for this profile and follows the link on it; after
 * the spec it must come back to rest, so that a spec which leaves anything behind fails. `openFresh` loads one in a
 * profile of its own, for what a load, a profile or a fault does; `openUnready` one that may never be ready.
 */
export function openedPages() {
  let taken: DatelinePage[] = []
  let fresh: DatelinePage[] = []

  async function open({ fragment = '', ...profile }: KeptOptions = {}): Promise<DatelinePage> {
    const dateline = await takePage(profile, fragment)
    taken.push(dateline)
    return dateline
  }

  async function openUnready(options: OpenOptions = {}): Promise<DatelinePage> {
    const dateline = await openDateline(options)
    fresh.push(dateline)
    return dateline
  }

  async function openFresh(options: OpenOptions = {}): Promise<DatelinePage> {
    const dateline = await openUnready(options)
    await dateline.ready()
    return dateline
  }

  afterEach(async (context) => {
    const failed = context.task.result?.state === 'fail'
    const [given, closing] = [taken, fresh]
    taken = []
    fresh = []
    if (failed) await leaveTraces(context, [...given, ...closing])
    const faults = closing.flatMap((dateline) => dateline.faults)
    await Promise.all(closing.map((dateline) => dateline.close()))
    const returned = []
    for (const dateline of given) returned.push(await giveBack(dateline, failed))
    expect([...faults, ...returned.flatMap((page) => page.faults)]).toEqual([])
    for (const { found, wanted } of returned)
      expect(found, 'a page that did not come to rest').toEqual(wanted)
  })
  return { open, openFresh, openUnready }
}

/** A page that is loaded once in a profile of its own, for a group of specs which only look at it. */
export function onePage(options: OpenOptions): () => DatelinePage {
  let page: DatelinePage | undefined
  const get = () => {
    if (!page) throw new Error('the page is not open')
    return page
  }
  beforeAll(async () => {
    page = await openDateline(options)
    await page.ready()
  })
  afterEach((context) => {
    if (context.task.result?.state === 'fail') return leaveTraces(context, [get()])
    expect(get().faults).toEqual([])
  })
  afterAll(() => page?.close())
  return get
}

/** What each page of a failed spec showed, its link and its faults, in files that the run names. */
async function leaveTraces({ task }: TestContext, pages: readonly DatelinePage[]): Promise<void> {
  mkdirSync(LEFT, { recursive: true })
  for (const [index, { page, faults }] of pages.entries()) {
    const name = `${task.file.name} ${task.fullTestName}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(-120)
    const path = join(LEFT, `${name}-${index + 1}`)
    try {
      writeFileSync(`${path}.txt`, `${page.url()}\n${faults.join('\n')}\n${await page.content()}\n`)
      await page.screenshot({ path: `${path}.png`, animations: 'disabled', timeout: 10_000 })
      console.log(`what the page showed: ${path}.png`)
    } catch (error) {
      console.log(`no picture of ${page.url()}: ${error}`)
    }
  }
}
