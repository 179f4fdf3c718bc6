import type { Locator, Page } from 'playwright-core'
import type { Counts, ViewValues } from '../../src/app/page-api'
import type { RenderedMark } from '../../src/state/mounted-map'
import { type GuardedPage, type GuardOptions, openGuardedPage, siteUrl } from './browser'

/** What a person, or a script of theirs, does with the page; specs speak in these words and hold no selectors. */
export interface DatelinePage {
  readonly page: Page
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
  readonly ready: () => Promise<void>
  readonly settled: () => Promise<void>
  readonly view: () => Promise<ViewValues>
  readonly go: (view: Readonly<Record<string, unknown>>) => Promise<void>
  readonly link: () => Promise<string>
  readonly shown: () => Promise<readonly string[]>
  readonly counts: () => Promise<Counts>
  readonly rendered: () => Promise<readonly RenderedMark[]>
  /** The first part of the page that carries this `data-part`. */
  readonly part: (name: string) => Locator
  readonly strikeLayer: (actor: string) => Locator
  readonly slider: (name: 'Window start' | 'Playhead' | 'Window end') => Locator
  readonly button: (name: string) => Locator
  readonly notices: () => Locator
  readonly ledger: () => Locator
  readonly openEvent: () => Locator
}

export interface OpenOptions extends GuardOptions {
  /** The fragment of the link, without `#`. */
  readonly fragment?: string
  /** `?embed` and the like. */
  readonly query?: string
  /** Set up before anything is loaded: routes, scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

/** Opens the built page in a profile of its own; it is ready unless `prepare` broke it. */
export async function openDateline(options: OpenOptions = {}): Promise<DatelinePage> {
  const { fragment = '', query = '', prepare, ...guard } = options
  const guarded = await openGuardedPage(guard)
  await prepare?.(guarded.page)
  await guarded.page.goto(`${siteUrl()}${query}${fragment === '' ? '' : `#${fragment}`}`)
  return drive(guarded)
}

function drive({ page, faults, close }: GuardedPage): DatelinePage {
  const settled = () => page.evaluate(() => window.dateline.settled())
  return {
    page,
    faults,
    close,
    settled,
    ready: async () => {
      await page.waitForFunction(() => 'dateline' in window)
      await page.evaluate(() => window.dateline.ready)
      await settled()
    },
    view: () => page.evaluate(() => window.dateline.view()),
    go: async (view) => {
      await page.evaluate((wanted) => window.dateline.go(wanted), view)
      await settled()
    },
    link: () => page.evaluate(() => window.dateline.link()),
    shown: () => page.evaluate(() => window.dateline.shown()),
    counts: () => page.evaluate(() => window.dateline.counts()),
    rendered: () => page.evaluate(() => window.dateline.rendered()),
    part: (name) => page.locator(`[data-part="${name}"]`).first(),
    strikeLayer: (actor) =>
      page.getByRole('group', { name: 'Strike layers' }).getByRole('switch', { name: actor, exact: true }),
    slider: (name) => page.getByRole('slider', { name, exact: true }),
    button: (name) => page.getByRole('button', { name, exact: true }),
    notices: () => page.locator('[data-part="notices"]'),
    ledger: () => page.getByRole('grid', { name: 'Events' }),
    openEvent: () => page.getByRole('complementary', { name: 'Event' }),
  }
}
