import { describe, expect, it } from 'vitest'
import { siteUrl } from './driver/browser'
import type { DatelinePage } from './driver/dateline-page'
import { ask, EVENT, embeddedPages, FRAME, SANDBOX } from './driver/embedded-pages'
import { wordsOverWords } from './driver/reach'

const { embed, embedAnew, openUnready } = embeddedPages()

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
    const { frame } = await openUnready({
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

type Size = Readonly<Record<'width' | 'height', string>>

/** The frame is so many px wide and high while `look` looks. */
async function atSize({ page, settled }: DatelinePage, size: Partial<Size>, look: () => Promise<void>) {
  const frame = page.locator('iframe')
  const resize = (to: Partial<Size>) =>
    frame.evaluate((element, wanted) => {
      const before = { width: element.getAttribute('width'), height: element.getAttribute('height') }
      for (const [side, px] of Object.entries(wanted)) element.setAttribute(side, px)
      return before
    }, to)
  const { width, height } = await resize(size)
  await settled()
  await look()
  await resize({ width: width ?? '', height: height ?? '' })
}

describe.each(['?embed', '?embed=timeline'])('a reader of a frame with %s', (query) => {
  it('closes an event by its button and by Escape, where the frame is as narrow as a phone', async () => {
    const dateline = await embed({ query })
    await atSize(dateline, { width: '360' }, async () => {
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

describe.each(['?embed', '?embed=timeline'])('a small frame with %s', (query) => {
  it.each(['680', '360'])('says what it shows and leaves the map three fifths, %s px wide', async (width) => {
    const dateline = await embed({ query })
    await dateline.go({ t: null, at: null })
    await atSize(dateline, { width, height: '480' }, async () => {
      for (const lang of ['en', 'ar']) {
        await dateline.go({ lang })
        const legend = dateline.part('embed-legend')
        await legend.getByText({ en: 'Russia', ar: 'روسيا' }[lang] ?? '').waitFor()
        const boxes = await dateline.frame.evaluate(() => {
          const sizeOf = (part: string) => {
            const box = document.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect()
            return { width: box?.width ?? 0, height: box?.height ?? 0 }
          }
          const items = document.querySelectorAll('[data-part="embed-legend"] li').length
          return { map: sizeOf('map'), title: sizeOf('embed-title'), out: sizeOf('embed-open'), items }
        })
        expect(boxes.map.width, lang).toBe(Number(width))
        expect(boxes.map.height, lang).toBeGreaterThanOrEqual(288)
        // Without a timeline, what has no place on the map is said there too.
        expect(boxes.items, lang).toBe(query === '?embed' ? 9 : 8)
        expect(boxes.title.height, lang).toBeGreaterThan(10)
        expect(boxes.out.width, lang).toBeGreaterThan(20)
        if (query !== '?embed') expect(await wordsOverWords(dateline.frame, 'timeline'), lang).toEqual([])
      }
    })
  })
})

describe('a reader of a frame', () => {
  it('opens the whole legend by one press', async () => {
    const { frame, part } = await embed()
    await part('embed-legend-more').click()
    const dialog = frame.getByRole('dialog')
    await dialog.getByText('US-led coalition').first().waitFor()
    await dialog.getByRole('button', { name: 'Close' }).first().click()
    await dialog.waitFor({ state: 'detached' })
  })

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
    const event = frame.getByRole('complementary', { name: 'Event' })
    await event.hover()
    // A turn of the wheel scrolls the event and not the page; then it is brought to its end.
    await page.mouse.wheel(0, 40)
    await dateline.frames(20)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await event.evaluate((panel) => {
      for (const box of [panel, ...panel.querySelectorAll('*')]) box.scrollTop = box.scrollHeight
    })
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
          // Beside the handles, which keep a finger for themselves.
          touchPoints: up === null ? [] : [{ x: 600, y: y - up }],
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
