import type { Frame, Locator, Page } from 'playwright-core'
import type { Counts, ViewValues } from '../../src/app/page-api'

import type { RenderedMark } from '../../src/state/mounted-map'
import { type GuardOptions, openGuardedPage, siteUrl } from './browser'
import { serveHost } from './host-page'
/** What a person, or a script of theirs, does with the page; specs speak in these words and hold no selectors. */
export interface DatelinePage {
  readonly page: Page
  /** Where Dateline is: the page itself, or a frame of another site's page. */
  readonly frame: Frame
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
  readonly ready: () => Promise<void>
  readonly settled: () => Promise<void>
  /** Resolves when the browser has painted so many frames: long enough for what must not happen. */
  readonly frames: (count: number) => Promise<void>
  readonly view: () => Promise<ViewValues>
  /** Follows a link on the open page, as Back and Forward do; unlike an edited address it may be the same again. */
  readonly follow: (fragment: string) => Promise<void>
  readonly go: (view: Readonly<Record<string, unknown>>) => Promise<void>
  readonly link: () => Promise<string>
  readonly shown: () => Promise<readonly string[]>
  readonly counts: () => Promise<Counts>
  readonly rendered: () => Promise<readonly RenderedMark[]>
  /** Names that stand on every object of the page, where a hostile text has put any there. */
  readonly addedToObjects: () => Promise<readonly string[]>
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
  /** Opens it in a frame of another site's page, with these attributes: of two of one name the first counts. */
  readonly inFrame?: string
  /** Set up before anything is loaded: routes, scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

/** Opens the built page in a profile of its own; it is ready unless `prepare` broke it. */
export async function openDateline(options: OpenOptions = {}): Promise<DatelinePage> {
  const { fragment = '', query = '', prepare, inFrame, ...guard } = options
  const home = siteUrl(guard.site ?? 'light')
  const address = `${home}${query}${fragment === '' ? '' : `#${fragment}`}`
  if (inFrame !== undefined) return openInFrame(address, inFrame, guard)
  const { page, faults, close } = await openGuardedPage(guard)
  await prepare?.(page)
  await page.goto(address)
  return drive({ page, frame: page.mainFrame(), faults, close })
}

/** Requests of the other site's page are its own. */
const OF_THE_HOST = /left the site: 127\.0\.0\.1/

async function openInFrame(
  address: string,
  attributes: string,
  { expected = [], ...guard }: GuardOptions,
): Promise<DatelinePage> {
  const src = address.replaceAll('&', '&amp;')
  const host = await serveHost(
    `<iframe id="map" ${attributes} src="${src}" width="800" height="480" title="Dateline"></iframe>`,
  )
  const guarded = await openGuardedPage({ ...guard, expected: [OF_THE_HOST, ...expected] })
  const { page, faults } = guarded
  await page.goto(host.url)
  const frame = page.frames().find((candidate) => candidate.url().startsWith(new URL(address).origin))
  if (!frame) throw new Error('the frame did not open')
  const close = async () => {
    await guarded.close()
    await host.close()
  }
  return drive({ page, frame, faults, close })
}

type Ground = Pick<DatelinePage, 'page' | 'frame' | 'faults' | 'close'>

function drive({ page, frame, faults, close }: Ground): DatelinePage {
  const settled = () => frame.evaluate(() => window.dateline.settled())
  return {
    page,
    frame,
    faults,
    close,
    settled,
    frames: (count) =>
      frame.evaluate(async (frames) => {
        for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame)
      }, count),
    ready: async () => {
      await frame.waitForFunction(() => 'dateline' in window)
      await frame.evaluate(() => window.dateline.ready)
      await settled()
    },
    view: () => frame.evaluate(() => window.dateline.view()),
    follow: async (fragment) => {
      await frame.evaluate((text) => {
        history.pushState(null, '', `#${text}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }, fragment)
      await inLanguage(frame, new URLSearchParams(fragment).get('lang') ?? 'en')
      await settled()
    },
    go: async (view) => {
      await frame.evaluate((wanted) => window.dateline.go(wanted), view)
      await settled()
    },
    link: () => frame.evaluate(() => window.dateline.link()),
    shown: () => frame.evaluate(() => window.dateline.shown()),
    counts: () => frame.evaluate(() => window.dateline.counts()),
    rendered: () => frame.evaluate(() => window.dateline.rendered()),
    // An object that came back whole would be one of this program's own, without what the page's have.
    addedToObjects: () => frame.evaluate(() => Object.keys(Object.prototype)),
    part: (name) => frame.locator(`[data-part="${name}"]`).first(),
    strikeLayer: (actor) =>
      frame.getByRole('group', { name: 'Strike layers' }).getByRole('switch', { name: actor, exact: true }),
    slider: (name) => frame.getByRole('slider', { name, exact: true }),
    button: (name) => frame.getByRole('button', { name, exact: true }),
    notices: () => frame.locator('[data-part="notices"]'),
    ledger: () => frame.getByRole('grid', { name: 'Events' }),
    openEvent: () => frame.getByRole('complementary', { name: 'Event' }),
  }
}

/** The words of another language come in a file of their own. An unknown language is English here. */
async function inLanguage(frame: Frame, asked: string): Promise<void> {
  const lang = asked === 'ar' ? 'ar' : 'en'
  await frame.waitForFunction((wanted) => document.documentElement.lang === wanted, lang)
}
