import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { type GuardedPage, openGuardedPage, siteUrl } from './driver/browser'
import type { DatelinePage, OpenOptions } from './driver/dateline-page'
import { type HostSite, serveHost } from './driver/host-page'
import { type KeptOptions, openedPages } from './driver/opened-pages'

const pages = openedPages()

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

/** The sandbox that the Share dialog and the element give a frame. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
const EVENT = 'france-strikes-raqqa-2015-11-17'

/** A map with its timeline in a frame of another site's page. */
const FRAME: KeptOptions = {
  inFrame: '',
  query: '?embed=timeline',
  fragment: 'v=1&t=2015-11-13..2015-11-18',
}

/** One that is kept and comes back to rest. */
function embed(options: KeptOptions = {}): Promise<DatelinePage> {
  return pages.open({ ...FRAME, ...options })
}

/** One that is loaded for this spec. */
function embedAnew({ fragment = 'v=1&t=2015-11-13..2015-11-18', ...options }: OpenOptions = {}) {
  return pages.openFresh({ ...FRAME, fragment, ...options })
}

/** Another site's page with this in it; `prepare` sets up before anything is loaded. */
async function openHost(body: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const host = await serveHost(body)
  const guarded = await openGuardedPage({ expected: [/left the site: 127\.0\.0\.1/] })
  opened.push({ guarded, host })
  await prepare?.(guarded.page)
  await guarded.page.goto(host.url)
  return guarded.page
}

/** One message to the frame, and what it answers within two seconds; `null`: nothing. */
function ask(page: Page, message: unknown): Promise<unknown> {
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

describe.each([
  ['without a sandbox', ''],
  ['in the sandbox of the builder', `sandbox="${SANDBOX}"`],
  ['in a narrower sandbox', 'sandbox="allow-scripts allow-same-origin"'],
])('in a frame of another site, %s', (_, attributes) => {
  it('the map is drawn, answers, and says that it is not the whole war', async () => {
    const { page, frame } = await embedAnew({ inFrame: attributes })
    expect(await frame.evaluate(() => window.dateline.rendered().length)).toBeGreaterThan(0)
    await frame.getByText('not a complete record of the war').waitFor()
    await frame.getByRole('link', { name: 'Open the whole page' }).waitFor()
    const answer = (await ask(page, { dateline: 1, call: 'counts', id: 7 })) as {
      id: number
      result: { events: number }
    }
    expect(answer.id).toBe(7)
    expect(answer.result).toEqual(await frame.evaluate(() => window.dateline.counts()))
  })
})

describe('in a frame whose sandbox gives no origin', () => {
  it('words say what is missing and a link leads to the page', async () => {
    const { frame } = await pages.openUnready({
      ...FRAME,
      fragment: '',
      query: '?embed',
      inFrame: 'sandbox="allow-scripts"',
      expected: [/CORS|ERR_FAILED|origin 'null'/],
    })
    await frame.getByText('without allow-same-origin').waitFor()
    const link = frame.getByRole('link', { name: 'Open the map in a page of its own' })
    expect(await link.getAttribute('href')).toBe('./')
  })
})

async function openEvent({ go }: DatelinePage): Promise<void> {
  await go({ event: EVENT })
}

/** The frame is so many px wide while `look` looks. */
async function atWidth({ page, settled }: DatelinePage, widthPx: string, look: () => Promise<void>) {
  const setWidth = (width: string) =>
    page.locator('iframe').evaluate((frame, wanted) => frame.setAttribute('width', wanted), width)
  await setWidth(widthPx)
  await settled()
  await look()
  await setWidth('800')
}

describe.each(['?embed', '?embed=timeline'])('a reader of a frame with %s', (query) => {
  it('closes an event by its button and by Escape, where the frame is as narrow as a phone', async () => {
    const dateline = await embed({ query })
    await atWidth(dateline, '360', async () => {
      const event = dateline.openEvent()
      const close = event.getByRole('button', { name: 'Close the event' })
      await openEvent(dateline)
      await close.click()
      await event.waitFor({ state: 'detached' })
      expect((await dateline.view()).event).toBeNull()
      await openEvent(dateline)
      await close.press('Escape')
      await event.waitFor({ state: 'detached' })
      expect((await dateline.view()).event).toBeNull()
    })
  })

  it('pauses a clock that the link has started, and starts it again', async () => {
    const { frame } = await embedAnew({
      query,
      fragment: 'v=1&t=2015-11-01..2015-11-30&speed=0.25&play=1',
    })
    const bigDate = frame.locator('[data-part="big-date"]')
    await bigDate.waitFor()
    await frame.getByRole('button', { name: 'Pause' }).click()
    await bigDate.waitFor({ state: 'detached' })
    expect(await frame.evaluate(() => window.dateline.view().play)).toBeNull()
    await frame.getByRole('button', { name: 'Play', exact: true }).click()
    await frame.getByRole('button', { name: 'Pause' }).waitFor()
  })
})

describe('a reader of a frame', () => {
  it('asks what is not in view, and plays with the space bar afterwards', async () => {
    const dateline = await embed()
    const { frame } = dateline
    await dateline.go({ speed: 0.25 })
    await frame.getByRole('button', { name: 'outside the window' }).click()
    const dialog = frame.getByRole('dialog', { name: 'What is not in view' })
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
    // The focus comes back to the button first, and once more in a task of its own; until then a key is the button's.
    const focused = () => frame.evaluate(() => document.activeElement?.getAttribute('data-part'))
    await expect.poll(focused).toBe('hidden-count')
    await dateline.frames(20)
    await frame.getByRole('region', { name: 'Map', exact: true }).press('Space')
    await frame.getByRole('button', { name: 'Pause' }).waitFor()
    await frame.locator('[data-part="big-date"]').waitFor()
  })

  it('opens the whole page, which is in no sandbox and saves files', async () => {
    const { page, frame } = await embedAnew({ inFrame: `sandbox="${SANDBOX}"` })
    const [whole] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: 'Open the whole page' }).click(),
    ])
    await whole.waitForFunction(() => 'dateline' in window)
    await whole.evaluate(() => window.dateline.ready)
    expect(await whole.evaluate(() => self.origin)).toBe(new URL(siteUrl('light')).origin)
    await whole.getByRole('button', { name: 'Share', exact: true }).click()
    await whole.getByRole('tab', { name: 'Data' }).click()
    const [download] = await Promise.all([
      whole.waitForEvent('download'),
      whole.getByRole('button', { name: 'GeoJSON', exact: true }).click(),
    ])
    expect(await download.failure()).toBeNull()
  })

  it('gets links to the whole page', async () => {
    const dateline = await embed()
    expect(await dateline.link()).toBe(`${siteUrl('light')}#v=1&t=2015-11-13..2015-11-18`)
  })
})

describe('the page around the map', () => {
  it('scrolls by the wheel over the map and over the timeline', async () => {
    const { page, frame } = await embed()
    for (const y of [150, 400]) {
      await page.evaluate(() => scrollTo(0, 0))
      await page.mouse.move(400, y)
      await page.mouse.wheel(0, 200)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    }
    expect(await frame.evaluate(() => window.dateline.view().map)).toBeNull()
  })

  it('scrolls by the wheel over an open event that is at its end', async () => {
    const dateline = await embed()
    const { page, frame } = dateline
    await openEvent(dateline)
    await frame.getByRole('complementary', { name: 'Event' }).hover()
    // Each turn of the wheel that is a new one may go on to the page; half a second ends one.
    const turn = async () => {
      await page.mouse.wheel(0, 400)
      return page.evaluate(() => scrollY)
    }
    await expect.poll(turn, { interval: 800, timeout: 30_000 }).toBeGreaterThan(0)
  })

  it('scrolls by a finger over the map and over the timeline', async () => {
    const { page, frame } = await embed({ hasTouch: true })
    const touch = await page.context().newCDPSession(page)
    for (const y of [250, 400]) {
      await page.evaluate(() => scrollTo(0, 0))
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number | null) =>
        touch.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: up === null ? [] : [{ x: 400, y: y - up }],
        })
      await send('touchStart', 0)
      for (const up of [20, 50, 80, 110, 140]) await send('touchMove', up)
      await send('touchEnd', null)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    }
    await touch.detach()
    expect(await frame.evaluate(() => window.dateline.view().map)).toBeNull()
  })

  it('is left by Tab', async () => {
    const { page } = await embed({ query: '?embed' })
    await page.locator('#before').focus()
    const focused = () => page.evaluate(() => document.activeElement?.id)
    let presses = 0
    while ((await focused()) !== 'after' && presses < 60) {
      await page.keyboard.press('Tab')
      presses += 1
    }
    expect(await focused()).toBe('after')
  })

  it('keeps its own Back button', async () => {
    const { page, frame } = await embedAnew()
    const before = await page.evaluate(() => history.length)
    await ask(page, { dateline: 1, call: 'go', args: [{ actors: ['russia'] }], id: 1 })
    await ask(page, { dateline: 1, call: 'go', args: [{ mode: 'day' }], id: 2 })
    expect(await frame.evaluate(() => window.dateline.view().mode)).toBe('day')
    expect(await page.evaluate(() => history.length)).toBe(before)
  })
})

describe('messages to the map', () => {
  it('change the view and report what is shown', async () => {
    const { page, frame } = await embedAnew()
    expect(await ask(page, { dateline: 1, call: 'on', args: ['shown'], id: 1 })).toEqual({
      dateline: 1,
      id: 1,
      result: null,
    })
    expect(await ask(page, { dateline: 1, call: 'go', args: [{ actors: ['russia'] }], id: 2 })).toMatchObject(
      {
        dateline: 1,
        event: 'shown',
      },
    )
    expect(await frame.evaluate(() => window.dateline.view().actors)).toBe('russia')
  })

  it('open no file, call nothing else, and are refused when they are not as they should be', async () => {
    const { page, frame } = await embed()
    const refused = [
      { dateline: 1, call: 'open', args: [{}], id: 1 },
      { dateline: 1, call: 'close', id: 1 },
      { dateline: 1, call: 'constructor', id: 1 },
      { dateline: 1, call: '__proto__', id: 1 },
      { dateline: 1, call: 'go', args: ['x'], id: 1 },
      { dateline: 1, call: 'go', args: [{ nokey: '1' }], id: 1 },
      { dateline: 1, call: 'go', args: [{ t: 'yesterday' }], id: 1 },
      { dateline: 1, call: 'on', args: ['message'], id: 1 },
      { dateline: 1, call: 'view', args: [1, 2, 3], id: 1 },
    ]
    for (const message of refused) {
      const answer = (await ask(page, message)) as { id?: number; error?: string } | null
      expect(answer, JSON.stringify(message)).toMatchObject({ dateline: 1, id: 1, error: expect.any(String) })
    }
    expect(await frame.evaluate(() => window.dateline.view().t)).toBe('2015-11-13..2015-11-18')
  })

  it('that are not addressed to it are not answered', async () => {
    const { page } = await embed()
    const silent = [
      null,
      'view',
      1,
      [],
      {},
      { dateline: 2, call: 'view', id: 1 },
      { dateline: 1, call: 'view' },
    ]
    const answers = await page.evaluate(async (messages) => {
      const heard: unknown[] = []
      const asked = { dateline: 1, call: 'link', id: 'last' }
      const target = document.querySelector('iframe')?.contentWindow
      await new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          heard.push(data)
          if (data.id === 'last') resolve()
        })
        for (const message of [...messages, asked]) target?.postMessage(message, '*')
      })
      return heard
    }, silent)
    expect(answers).toEqual([{ dateline: 1, id: 'last', result: expect.stringContaining('#v=1') }])
  })

  it('from a window that is not the parent are not answered', async () => {
    const { page, frame } = await embed()
    const heard = frame.evaluate(
      () =>
        new Promise<readonly unknown[]>((resolve) => {
          const answers: unknown[] = []
          const note = ({ data }: MessageEvent) => {
            if (data.call === 'link') {
              removeEventListener('message', note)
              resolve(answers)
            } else if (!('call' in data)) answers.push(data)
          }
          addEventListener('message', note)
          postMessage({ dateline: 1, call: 'go', args: [{ mode: 'day' }], id: 1 }, '*')
        }),
    )
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    expect(await ask(page, { dateline: 1, call: 'link', id: 2 })).toMatchObject({ id: 2 })
    expect(await heard).toEqual([])
    expect(await frame.evaluate(() => window.dateline.view().mode)).toBeNull()
  })
})

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
