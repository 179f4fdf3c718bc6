import { type Browser, chromium } from 'playwright-core'
import { BROWSER_FLAGS } from '../tests/driver/browser-flags'
import { previewSite } from '../tests/driver/preview-site'
import { ensureChromium } from './setup.mjs'

/** CSS px of the two screens that are measured: one with every panel beside the map, one with the sheet under it. */
export const SCREENS = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } } as const

export type Screen = keyof typeof SCREENS

/**
 * Parts that are fetched ahead of need wait so long after the start (`src/ui/lazy-part.tsx`). They are none of the
 * first view, however slowly this machine draws it, so their timers never ring here.
 */
const AHEAD_OF_NEED_MS = 4_000
const HOLD_LATE_TIMERS = `
  window.setTimeout = new Proxy(window.setTimeout, {
    apply: (ring, self, [run, ms, ...rest]) =>
      ms >= ${AHEAD_OF_NEED_MS} ? 0 : Reflect.apply(ring, self, [run, ms, ...rest]),
  })`

/** What each screen asks the built site for, from the first request until its marks are painted: paths within `dist`. */
export async function requestsOfFirstView(
  dist: string,
): Promise<Readonly<Record<Screen, readonly string[]>>> {
  const site = await previewSite(dist)
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...BROWSER_FLAGS] })
  try {
    const wide = await requestsOn('wide', browser, site.url)
    return { wide, narrow: await requestsOn('narrow', browser, site.url) }
  } finally {
    await browser.close()
    await site.close()
  }
}

async function requestsOn(screen: Screen, browser: Browser, home: string): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: SCREENS[screen], locale: 'en-GB' })
  const page = await context.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => {
    if (request.url().startsWith(home)) asked.add(new URL(request.url()).pathname.slice(1) || 'index.html')
  })
  await page.addInitScript({ content: HOLD_LATE_TIMERS })
  await page.goto(home)
  await page.waitForFunction(() => 'dateline' in window)
  await page.evaluate(() => window.dateline.ready)
  await page.evaluate(() => window.dateline.settled())
  await page.waitForFunction(() => window.dateline.rendered().length > 0)
  await context.close()
  return [...asked]
}
