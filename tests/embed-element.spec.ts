import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { type GuardedPage, openGuardedPage, siteUrl } from './driver/browser'
import { EVENT, SANDBOX } from './driver/embedded-pages'
import { type HostSite, serveHost } from './driver/host-page'

let opened: { guarded: GuardedPage; host: HostSite }[] = []

afterEach(async () => {
  const faults = opened.flatMap(({ guarded }) => guarded.faults)
  for (const { guarded, host } of opened) {
    await guarded.close()
    await host.close()
  }
  opened = []
  expect(faults).toEqual([])
})

/** Another site's page with this in it; `prepare` sets up before anything is loaded. */
async function openHost(body: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const host = await serveHost(body)
  const guarded = await openGuardedPage({ expected: [/left the site: 127\.0\.0\.1/] })
  opened.push({ guarded, host })
  await prepare?.(guarded.page)
  await guarded.page.goto(host.url)
  return guarded.page
}

interface MapElement extends HTMLElement {
  readonly call: (name: string, ...args: unknown[]) => Promise<unknown>
  readonly go: (view: object) => Promise<unknown>
}

/** Another site's page with the element. */
function openElement(prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  return openHost(
    `<script src="${siteUrl('light')}embed.js"></script>
     <dateline-map link="#v=1&amp;t=2015-11-13..2015-11-18" timeline title="A map"></dateline-map>`,
    prepare,
  )
}

function windowNow(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const map = document.querySelector('dateline-map') as MapElement
    return ((await map.call('view')) as { t: string | null }).t
  })
}

describe('the element <dateline-map>', () => {
  it('shows its link, answers calls, and follows a new link without a reload', async () => {
    const page = await openElement()
    const answers = await page.evaluate(async () => {
      const map = document.querySelector('dateline-map') as MapElement
      await map.call('ready')
      const first = (await map.call('view')) as { t: string }
      const shown = new Promise<number>((resolve) => {
        map.addEventListener('dateline-shown', (event) => resolve((event as CustomEvent).detail.length), {
          once: true,
        })
      })
      await map.go({ actors: ['russia'] })
      const count = await shown
      map.setAttribute('link', '#v=1&t=2014-09-01..2014-09-30')
      const refused = await map.call('open', 'x').catch((error: Error) => error.message)
      return { first: first.t, count, refused }
    })
    expect(answers.first).toBe('2015-11-13..2015-11-18')
    await expect.poll(() => windowNow(page), { timeout: 10_000 }).toBe('2014-09-01..2014-09-30')
    expect(answers.count).toBeGreaterThan(0)
    expect(answers.refused).toContain('not a call')
    const frame = page.locator('dateline-map iframe')
    expect(await frame.getAttribute('title')).toBe('A map')
    expect(await frame.getAttribute('sandbox')).toBe(SANDBOX)
  })

  it('goes to an event that is asked for before the record has come', async () => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const page = await openElement((prepared) =>
      prepared.route('**/data/events.geojson', async (route) => {
        await released
        await route.continue()
      }),
    )
    const asked = page.evaluate(async (event) => {
      const map = document.querySelector('dateline-map') as MapElement
      await map.go({ event })
      return (await map.call('view')) as { event: string | null }
    }, EVENT)
    // The page is there, and its record is not.
    const frame = page.frames()[1]
    await frame?.waitForFunction(() => 'dateline' in window)
    expect(await frame?.evaluate(() => window.dateline.counts().events)).toBe(0)
    release()
    const view = await asked
    expect(view.event).toBe(EVENT)
  })

  it('goes back to its link when that is set again', async () => {
    const page = await openElement()
    await page.evaluate(() =>
      (document.querySelector('dateline-map') as MapElement).go({ t: '2014-09-01..2014-09-30' }),
    )
    expect(await windowNow(page)).toBe('2014-09-01..2014-09-30')
    await page.evaluate(() => {
      const map = document.querySelector('dateline-map')
      map?.setAttribute('link', map.getAttribute('link') ?? '')
    })
    await expect.poll(() => windowNow(page), { timeout: 10_000 }).toBe('2015-11-13..2015-11-18')
  })

  it('refuses calls that nobody can answer any more', async () => {
    const page = await openElement()
    const refused = await page.evaluate(async () => {
      const map = document.querySelector('dateline-map') as MapElement
      const messageOf = (call: Promise<unknown>) => call.then(String, (error: Error) => error.message)
      await map.call('ready')
      const loadedAnew = messageOf(map.call('settled'))
      map.removeAttribute('timeline')
      const first = await loadedAnew
      await map.call('ready')
      const removed = messageOf(map.call('settled'))
      map.remove()
      return [first, await removed, await messageOf(map.call('view'))]
    })
    expect(refused).toEqual([
      'the map was loaded anew before it answered',
      'the map was taken from the page before it answered',
      'the map was taken from the page before it answered',
    ])
  })

  it('works on the example page that comes with the site', async () => {
    const host = await serveHost('')
    const guarded = await openGuardedPage()
    opened.push({ guarded, host })
    await guarded.page.goto(`${siteUrl('light')}embed-example.html`)
    await guarded.page.evaluate(() =>
      (
        document.querySelector('dateline-map') as unknown as { call: (name: string) => Promise<unknown> }
      ).call('ready'),
    )
    await guarded.page.getByRole('button', { name: 'Only Russian strikes' }).click()
    await guarded.page.getByText(/\d+ events in view/).waitFor()
  })
})
