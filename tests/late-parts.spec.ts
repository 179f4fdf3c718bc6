import { expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'
import { waitTenTimesAsFast } from './driver/patience'

const { openUnready: open } = openedPages()

/** What the browser and the page write to the console where a part of the program does not come. */
const LOST = [/Failed to load resource/, /dynamically imported module/, /Unable to preload CSS/, /no style/]
const MAP_PROGRAM = /assets\/(?:maplibre-(?!gl-worker)|open-map-).*\.js/

/** A network that refuses what fits, until it is told to let it through. */
function cutFrom(asked: RegExp) {
  const cut = { on: true }
  const prepare = (page: DatelinePage['page']) =>
    page.route(asked, (route) => (cut.on ? route.fulfill({ status: 503, body: '' }) : route.continue()))
  return { cut, prepare }
}

/** Does a press on the middle of it reach it, or something that lies over it? */
function isReached({ page }: DatelinePage, name: string): Promise<boolean> {
  return page.evaluate((part) => {
    const element =
      document.querySelector(`[data-part="${part}"] button`) ??
      document.querySelector(`[data-part="${part}"]`)
    if (!element) return false
    const { x, y, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  }, name)
}

it('the list is there while the map’s program hangs; then the page says so, and the rest goes on', async () => {
  const startMs = performance.now()
  const dateline = await open({
    fragment: 'v=1&panel=list',
    prepare: async (page) => {
      await page.addInitScript(waitTenTimesAsFast)
      await page.route(MAP_PROGRAM, () => {})
    },
    expected: LOST.concat(/did not come in time/),
  })
  await dateline.ledger().getByRole('row').nth(5).waitFor()
  console.log(`with a map that hangs, the list stands after ${Math.round(performance.now() - startMs)} ms`)
  await dateline.ledger().getByRole('row').nth(3).click()
  await dateline.openEvent().waitFor()
  await dateline.part('map-failure').waitFor()
  expect(await isReached(dateline, 'map-retry')).toBe(true)
})

it('on a phone the way to a map that did not come lies under nothing, and leads there', async () => {
  const { cut, prepare } = cutFrom(MAP_PROGRAM)
  const dateline = await open({ viewport: { width: 390, height: 844 }, prepare, expected: LOST })
  await dateline.part('map-failure').waitFor()
  cut.on = false
  await dateline.part('map-retry').click()
  await expect.poll(async () => (await dateline.rendered()).length, { timeout: 20_000 }).toBeGreaterThan(0)
})

it('a part that does not come takes nothing with it, says so where it can be reached, and comes with its style', async () => {
  const { cut, prepare } = cutFrom(
    /assets\/(?:stacks|time-settings|share|dialogs|event|search|filters)-.*\.(?:js|css)/,
  )
  const dateline = await open({ prepare, expected: LOST })
  await dateline.ready()
  const { page, part } = dateline
  const told = () => dateline.notices().locator('[data-code="part-failed"]').count()
  const pressOnMap = async () => {
    await page.locator('canvas').first().focus()
    await page.keyboard.press('Enter')
  }
  await pressOnMap()
  await expect.poll(told, { timeout: 10_000 }).toBe(1)
  expect((await dateline.rendered()).length).toBeGreaterThan(0)
  await part('share').click()
  await part('time-settings-button').click()
  await part('time-settings-fields-failed').waitFor()
  expect(await isReached(dateline, 'time-settings-fields-failed')).toBe(true)
  await part('timeline').waitFor()
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.dateline.go({ event: window.dateline.shown()[0] }))
  await part('event-failed').waitFor()
  expect(await isReached(dateline, 'event-failed')).toBe(true)
  expect(await told()).toBe(1)
  cut.on = false
  await part('event-failed').getByRole('button').first().click()
  await dateline.openEvent().waitFor()
  expect(await dateline.openEvent().evaluate((panel) => getComputedStyle(panel).overflowY)).toBe('auto')
  await pressOnMap()
  await part('map-places').waitFor()
  await page.keyboard.press('Escape')
  await part('share').click()
  await page.getByRole('dialog', { name: 'Share this view' }).waitFor()
})
