import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeBrowser, openGuardedPage } from './driver/browser'
import { type PreviewedSite, previewSite } from './driver/preview-site'
import { buildSmallSite, type SmallSite } from './driver/small-site'

let built: SmallSite
let served: PreviewedSite
beforeAll(async () => {
  built = buildSmallSite()
  served = await previewSite(built.site)
})
afterAll(async () => {
  await closeBrowser()
  await served?.close()
  built?.remove()
})

it('a site of another record opens with its own words, view and events, in the one language that it has', async () => {
  // The driver knows the host of the built-in record’s site alone.
  const home = new RegExp(`^left the site: ${new URL(served.url).host}$`)
  const { page, faults, close } = await openGuardedPage({ expected: [home], locale: 'ar-SY' })
  await page.goto(served.url)
  await page.waitForFunction(() => 'dateline' in window)
  await page.evaluate(() => window.dateline.ready)
  await page.evaluate(() => window.dateline.settled())
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('South Atlantic 1982')
  expect(await page.locator('[data-part="tagline"]').textContent()).toBe(
    'What two short accounts tell of the islands, and who says so, 1982.',
  )
  expect(await page.locator('[data-part="scope"]').textContent()).toBe(
    'As told in two short accounts; not a history.',
  )
  expect(await page.title()).toBe('2 April – 14 June 1982 · South Atlantic 1982')
  // Its opening view has the list.
  await page.getByRole('button', { name: 'British bomber hits Stanley airfield' }).first().waitFor()
  expect(await page.evaluate(() => window.dateline.shown().length)).toBe(6)
  const [lng, lat] = await page.evaluate(() => {
    const map = /map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/.exec(window.dateline.link())
    return [Number(map?.[2]), Number(map?.[1])]
  })
  expect(lng).toBeGreaterThan(-61.6)
  expect(lng).toBeLessThan(-57.4)
  expect(lat).toBeGreaterThan(-52.6)
  expect(lat).toBeLessThan(-50.9)
  expect(await page.locator('[data-part^="language-"]').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(faults).toEqual([])
  await close()
})
