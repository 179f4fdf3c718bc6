import { describe, expect, it } from 'vitest'
import { launchBrowser } from './driver/browser'
import type { DatelinePage } from './driver/dateline-page'
import { translatePage } from './driver/foreign-hands'
import { openedPages } from './driver/opened-pages'
import { waitTenTimesAsFast } from './driver/patience'

const { openUnready: open } = openedPages()

/** What the browser itself writes to the console when a file is missing. */
const LOAD_FAILED = [/Failed to load resource/]

/** One after another; `npm run soak` takes twenty. */
const LOSSES = process.env.LONG_TESTS ? 20 : 3

describe('a record that cannot be read', () => {
  // Each way in which it cannot: src/state/load-record.test.ts.
  it('is named, while the rest of the page works, and loads when the reader tries again', async () => {
    let broken = true
    const dateline = await open({
      expected: LOAD_FAILED,
      prepare: (page) =>
        page.route('**/data/events.geojson', (route) =>
          broken ? route.fulfill({ status: 503, body: '' }) : route.continue(),
        ),
    })
    await dateline.ready()
    await dateline.part('load-failure').getByText('events.geojson').first().waitFor()
    await dateline.button('Share').click()
    await dateline.page.getByRole('dialog', { name: 'Share this view' }).waitFor()
    await dateline.page.keyboard.press('Escape')
    broken = false
    await dateline.button('Try again').click()
    await expect.poll(async () => (await dateline.counts()).events).toBeGreaterThan(50)
  })

  it('that was changed, and lacks its places, says both and shows what there is', async () => {
    const dateline = await open({
      expected: LOAD_FAILED,
      prepare: async (page) => {
        await page.route('**/data/places.json', (route) => route.fulfill({ status: 404 }))
        await page.route('**/data/events.geojson', async (route) => {
          const layer = (await (await route.fetch()).json()) as { features: unknown[]; dateline?: unknown }
          delete layer.dateline
          layer.features.pop()
          await route.fulfill({ json: layer })
        })
      },
    })
    await dateline.ready()
    await dateline.notices().getByText('Could not be read: places.').waitFor()
    await dateline.notices().getByText('built with: events.geojson.').first().waitFor()
    expect((await dateline.counts()).events).toBeGreaterThan(50)
  })
})

describe('a map that cannot be drawn', () => {
  const workerAnswers = (status: number, contentType: string, body: string) => (page: DatelinePage['page']) =>
    page.route('**/assets/maplibre-gl-worker*', (route) => route.fulfill({ status, contentType, body }))

  it.each([
    ['is missing', workerAnswers(404, 'text/plain', 'no')],
    ['is a web page', workerAnswers(200, 'text/html', '<!doctype html>')],
    [
      'hangs',
      async (page: DatelinePage['page']) => {
        await page.addInitScript(waitTenTimesAsFast)
        await page.route('**/assets/maplibre-gl-worker*', () => {})
      },
    ],
  ])('leaves the ledger and says so within 15 s when its worker %s', async (_, prepare) => {
    const dateline = await open({ prepare, expected: [...LOAD_FAILED, /[Ww]orker/, /MIME type/] })
    await dateline.part('map-failure').waitFor({ timeout: 20_000 })
    await dateline.ledger().waitFor()
    expect((await dateline.shown()).length).toBeGreaterThan(50)
  })

  it('leaves everything else usable without WebGL2', async () => {
    const browser = await launchBrowser(['--disable-3d-apis'])
    const dateline = await open({ browser, expected: [/WebGL/] })
    await dateline.ready()
    await dateline.part('map-failure').waitFor()
    await dateline.ledger().waitFor()
    await dateline.strikeLayer('Russia').click()
    expect((await dateline.view()).actors).not.toBeNull()
    await browser.close()
  })

  it('leads to the list where a canvas is read back as noise, and is drawn once that is allowed', async () => {
    const dateline = await open({
      prepare: (page) =>
        page.addInitScript(() => {
          Object.assign(window, { hidesPixels: true })
          for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
            const read = prototype.getImageData
            prototype.getImageData = function (
              this: CanvasRenderingContext2D,
              ...asked: [number, number, number, number]
            ) {
              const pixels = read.apply(this, asked)
              if ('hidesPixels' in window) crypto.getRandomValues(new Uint8Array(pixels.data.buffer))
              return pixels
            }
          }
        }),
    })
    await dateline.part('map-failure').getByText('read').waitFor()
    await dateline.ledger().waitFor()
    expect(await dateline.rendered()).toEqual([])
    await dateline.page.evaluate(() => Reflect.deleteProperty(window, 'hidesPixels'))
    await dateline.part('map-retry').click()
    await dateline.part('map-failure').waitFor({ state: 'detached' })
    await expect.poll(async () => (await dateline.rendered()).length, { timeout: 20_000 }).toBeGreaterThan(20)
  })
})

describe('a lost graphics context', () => {
  const marks = async (dateline: DatelinePage) => (await dateline.rendered()).length
  /** Takes the context away, and waits until the page has noticed. */
  const lose = async (dateline: DatelinePage) => {
    await expect.poll(() => marks(dateline), { timeout: 20_000 }).toBeGreaterThan(0)
    await dateline.page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2')
      const extension = context?.getExtension('WEBGL_lose_context')
      Object.assign(window, { lost: extension })
      extension?.loseContext()
    })
    await expect.poll(() => marks(dateline)).toBe(0)
  }
  const giveBack = (dateline: DatelinePage) =>
    dateline.page.evaluate(() => (window as { lost?: { restoreContext: () => void } }).lost?.restoreContext())

  it('comes back with the same view and marks, changes made meanwhile included', async () => {
    const dateline = await open({ fragment: 'v=1&map=5.50/35.00/40.00', expected: [/WebGL|context/i] })
    await dateline.ready()
    await lose(dateline)
    await dateline.page.evaluate(() => window.dateline.go({ actors: ['russia'], base: 'dark' }))
    await giveBack(dateline)
    await expect.poll(() => marks(dateline), { timeout: 20_000 }).toBeGreaterThan(0)
    await dateline.settled()
    const actors = new Set(
      (await dateline.rendered()).filter((mark) => mark.actor !== null).map((mark) => mark.actor),
    )
    expect([...actors]).toEqual(['russia'])
    expect((await dateline.view()).map).toBe('5.50/35.00/40.00')
  })

  it(`survives ${LOSSES} losses`, async () => {
    const dateline = await open({ fragment: 'v=1&map=5.50/35.00/40.00', expected: [/WebGL|context/i] })
    await dateline.ready()
    const before = await dateline.view()
    for (let round = 0; round < LOSSES; round += 1) {
      await lose(dateline)
      await giveBack(dateline)
    }
    await expect.poll(() => marks(dateline), { timeout: 20_000 }).toBeGreaterThan(0)
    expect(await dateline.view()).toEqual(before)
  })

  it('that stays lost ends in a new map, and at once again in the list with a button for one', async () => {
    const dateline = await open({ fragment: 'v=1&map=5.50/35.00/40.00', expected: [/WebGL|context/i] })
    await dateline.ready()
    await lose(dateline)
    await dateline.page.evaluate(() => document.querySelector('canvas')?.setAttribute('data-old', ''))
    // `lose` waits for the marks of the new map.
    await lose(dateline)
    expect(await dateline.page.locator('canvas[data-old]').count()).toBe(0)
    await dateline.part('map-failure').locator('[data-part="map-retry"]').waitFor({ timeout: 20_000 })
    await dateline.ledger().waitFor()
    expect(await marks(dateline)).toBe(0)
    await dateline.part('map-retry').click()
    await expect.poll(() => marks(dateline), { timeout: 20_000 }).toBeGreaterThan(0)
  })
})

describe('a page that the browser translates as it stands', () => {
  it('plays, opens one event after another, filters, searches, changes its language and shares', async () => {
    const dateline = await open({ fragment: 'v=1&t=2015-10-20..2015-11-30&at=2015-11-12&speed=4&lang=en' })
    await dateline.ready()
    const { page, part } = dateline
    const says = (name: string, text: string | RegExp) => part(name).filter({ hasText: text }).waitFor()
    await page.evaluate(translatePage)
    await says('clock-date', '«12 November 2015»')
    await part('play').click()
    await says('clock-date', /«(?!12 )\d+ November 2015»/)
    await part('play').click()
    await dateline.go({ at: '2015-11-20', event: 'france-strikes-raqqa-2015-11-16' })
    await says('event', '«French')
    await dateline.go({ event: 'sinai-airliner-bombing-2015-10-31' })
    await says('event', 'Sinai')
    expect(await part('event').innerText()).not.toContain('French')
    const hidden = await part('hidden-count').innerText()
    await part('layer-switch').click()
    await part('hidden-count').filter({ hasNotText: hidden }).waitFor()
    await part('search-input').fill('Raqqa')
    await says('search-count', '«')
    await part('language-ar').click()
    await says('tagline', '«من ضرب')
    await part('share').click()
    await says('share', 'مشاركة')
    expect(await page.locator('#share-link-text').inputValue()).toContain('sinai-airliner-bombing-2015-10-31')
  })
})
