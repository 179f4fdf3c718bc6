import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'
import { BROWSER_FLAGS } from './browser-flags'

let browser: Promise<Browser> | undefined

/** Flags beyond the usual ones need a browser of their own. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...BROWSER_FLAGS, ...flags],
  })
}

/** One browser a worker; it ends with its worker. */
function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser()
  return browser
}

/** How much of the site is drawn: as it is published, or with nothing in its basemap, which software draws fast. */
export type SiteKind = 'whole' | 'light'

/** Where the built site is served for this run. */
export function siteUrl(kind: SiteKind): string {
  return inject(kind === 'whole' ? 'siteUrl' : 'lightUrl')
}

/** A page in a profile of its own, and everything that went wrong in it. */
export interface GuardedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors and warnings of the page, exceptions, policy violations, and requests that left the site. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

export interface GuardOptions extends BrowserContextOptions {
  readonly site?: SiteKind
  /** Faults that this spec causes on purpose. */
  readonly expected?: readonly RegExp[]
  readonly browser?: Browser
}

export async function openGuardedPage(options: GuardOptions = {}): Promise<GuardedPage> {
  const { site = 'light', expected = [], browser: own, ...contextOptions } = options
  const context = await (own ?? (await sharedBrowser())).newContext({
    viewport: { width: 1024, height: 640 },
    locale: 'en-GB',
    timezoneId: 'America/St_Johns',
    reducedMotion: 'no-preference',
    colorScheme: 'light',
    ...contextOptions,
  })
  await context.addInitScript(tellOfEndlessSizes)
  const page = await context.newPage()
  const faults: string[] = []
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) faults.push(text)
  }
  const home = new URL(siteUrl(site)).host
  page.on('console', (message) => {
    // Software rendering reads pixels back for screenshots, and the driver says so.
    if (message.type() === 'error' || message.type() === 'warning') {
      if (!/GPU stall due to ReadPixels|GL Driver Message/.test(message.text()))
        note(`console: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => note(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.host !== home) note(`left the site: ${url.host}`)
  })
  return { page, context, faults, close: () => context.close() }
}

/** Sizes that change while they are told are an event of the page that no console shows. */
function tellOfEndlessSizes(): void {
  window.addEventListener('error', ({ message }) => {
    if (message.includes('ResizeObserver')) console.error(message)
  })
}
