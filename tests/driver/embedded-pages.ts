import type { Page } from 'playwright-core'
import type { DatelinePage, OpenOptions } from './dateline-page'
import { type KeptOptions, openedPages } from './opened-pages'

/** The sandbox that the Share dialog and the element give a frame. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
export const EVENT = 'france-strikes-raqqa-2015-11-17'

/** A map with its timeline in a frame of another site's page. */
export const FRAME: KeptOptions = {
  inFrame: '',
  query: '?embed=timeline',
  fragment: 'v=1&t=2015-11-13..2015-11-18',
}

/** The pages of a spec file, and maps in a frame of another site's page. */
export function embeddedPages() {
  const pages = openedPages()

  /** One that is kept and comes back to rest. */
  function embed(options: KeptOptions = {}): Promise<DatelinePage> {
    return pages.open({ ...FRAME, ...options })
  }

  /** One that is loaded for this spec. */
  function embedAnew({ fragment = 'v=1&t=2015-11-13..2015-11-18', ...options }: OpenOptions = {}) {
    return pages.openFresh({ ...FRAME, fragment, ...options })
  }

  return { ...pages, embed, embedAnew }
}

/** One message to the frame, and what it answers within two seconds; `null`: nothing. */
export function ask(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate(
    (sent) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(null), 2000)
        addEventListener(
          'message',
          (event) => {
            clearTimeout(timer)
            resolve(event.data)
          },
          { once: true },
        )
        const frame = document.querySelector('iframe')
        frame?.contentWindow?.postMessage(sent, '*')
      }),
    message,
  )
}
