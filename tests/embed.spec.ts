import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { closeBrowser, type GuardedPage, type GuardOptions, openGuardedPage, siteUrl } from './driver/browser'
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
afterAll(closeBrowser)

interface Embedded {
  readonly page: Page
  readonly frame: Frame
}

/** Another site's page that holds the map in a frame with these attributes. */
async function embed(
  attributes: string,
  query = '?embed=timeline',
  options: GuardOptions = {},
): Promise<Embedded> {
  const src = `${siteUrl()}${query}#v=1&amp;t=2015-11-13..2015-11-18`
  const host = await serveHost(
    `<iframe id="map" src="${src}" width="800" height="480" title="Dateline" ${attributes}></iframe>`,
  )
  const guarded = await openGuardedPage({
    ...options,
    expected: [/left the site: 127\.0\.0\.1/, ...(options.expected ?? [])],
  })
  opened.push({ guarded, host })
  await guarded.page.goto(host.url)
  const frame = guarded.page.frames().find((candidate) => candidate.url().startsWith(siteUrl()))
  if (!frame) throw new Error('the frame did not open')
  return { page: guarded.page, frame }
}

async function isReady(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => 'dateline' in window)
  await frame.evaluate(() => window.dateline.ready)
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
  ['in the sandbox of the builder', 'sandbox="allow-scripts allow-same-origin allow-popups"'],
  ['in a narrower sandbox', 'sandbox="allow-scripts allow-same-origin"'],
])('in a frame of another site, %s', (_, attributes) => {
  it('the map is drawn, answers, and says that it is not the whole war', async () => {
    const { page, frame } = await embed(attributes)
    await isReady(frame)
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
    const { frame } = await embed('sandbox="allow-scripts"', '?embed', {
      expected: [/CORS|ERR_FAILED|origin 'null'/],
    })
    await frame.getByText('without allow-same-origin').waitFor()
    const link = frame.getByRole('link', { name: 'Open the map in a page of its own' })
    expect(await link.getAttribute('href')).toBe('./')
  })
})

describe('the page around the map', () => {
  it('scrolls by the wheel over the map and over the timeline', async () => {
    const { page, frame } = await embed('')
    await isReady(frame)
    for (const y of [150, 400]) {
      await page.evaluate(() => scrollTo(0, 0))
      await page.mouse.move(400, y)
      await page.mouse.wheel(0, 200)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    }
    expect(await frame.evaluate(() => window.dateline.view().map)).toBeNull()
  })

  it('scrolls by a finger over the map and over the timeline', async () => {
    const { page, frame } = await embed('', '?embed=timeline', { hasTouch: true })
    await isReady(frame)
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
    expect(await frame.evaluate(() => window.dateline.view().map)).toBeNull()
  })

  it('is left by Tab', async () => {
    const { page, frame } = await embed('', '?embed')
    await isReady(frame)
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
    const { page, frame } = await embed('')
    await isReady(frame)
    const before = await page.evaluate(() => history.length)
    await ask(page, { dateline: 1, call: 'go', args: [{ actors: ['russia'] }], id: 1 })
    await ask(page, { dateline: 1, call: 'go', args: [{ mode: 'day' }], id: 2 })
    expect(await frame.evaluate(() => window.dateline.view().mode)).toBe('day')
    expect(await page.evaluate(() => history.length)).toBe(before)
  })
})

describe('messages to the map', () => {
  it('change the view and report what is shown', async () => {
    const { page, frame } = await embed('')
    await isReady(frame)
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
    const { page, frame } = await embed('')
    await isReady(frame)
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
    const { page, frame } = await embed('')
    await isReady(frame)
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
      addEventListener('message', (event) => heard.push(event.data))
      const target = document.querySelector('iframe')?.contentWindow
      for (const message of messages) target?.postMessage(message, '*')
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return heard
    }, silent)
    expect(answers).toEqual([])
  })

  it('from a window that is not the parent are not answered', async () => {
    const { frame } = await embed('')
    await isReady(frame)
    const heard = await frame.evaluate(async () => {
      const answers: unknown[] = []
      addEventListener('message', (event) => answers.push(event.data))
      postMessage({ dateline: 1, call: 'go', args: [{ mode: 'day' }], id: 1 }, '*')
      await new Promise((resolve) => setTimeout(resolve, 500))
      return answers.filter((answer) => typeof answer === 'object' && answer !== null && !('call' in answer))
    })
    expect(heard).toEqual([])
    expect(await frame.evaluate(() => window.dateline.view().mode)).toBeNull()
  })
})

describe('the element <dateline-map>', () => {
  it('shows its link, answers calls, and follows a new link without a reload', async () => {
    const host = await serveHost(
      `<script src="${siteUrl()}embed.js"></script>
       <dateline-map link="#v=1&amp;t=2015-11-13..2015-11-18" timeline title="A map"></dateline-map>`,
    )
    const guarded = await openGuardedPage({ expected: [/left the site: 127\.0\.0\.1/] })
    opened.push({ guarded, host })
    await guarded.page.goto(host.url)
    const answers = await guarded.page.evaluate(async () => {
      const map = document.querySelector('dateline-map') as HTMLElement & {
        call: (name: string, ...args: unknown[]) => Promise<unknown>
        go: (view: object) => Promise<unknown>
      }
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
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const second = (await map.call('view')) as { t: string }
      const refused = await map.call('open', 'x').catch((error: Error) => error.message)
      return { first: first.t, second: second.t, count, refused }
    })
    expect(answers.first).toBe('2015-11-13..2015-11-18')
    expect(answers.second).toBe('2014-09-01..2014-09-30')
    expect(answers.count).toBeGreaterThan(0)
    expect(answers.refused).toContain('not a call')
    const frame = guarded.page.locator('dateline-map iframe')
    expect(await frame.getAttribute('title')).toBe('A map')
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-popups')
  })

  it('works on the example page that comes with the site', async () => {
    const host = await serveHost('')
    const guarded = await openGuardedPage()
    opened.push({ guarded, host })
    await guarded.page.goto(`${siteUrl()}embed-example.html`)
    await guarded.page.evaluate(() =>
      (
        document.querySelector('dateline-map') as unknown as { call: (name: string) => Promise<unknown> }
      ).call('ready'),
    )
    await guarded.page.getByRole('button', { name: 'Only Russian strikes' }).click()
    await guarded.page.getByText(/\d+ events in view/).waitFor()
  })
})
