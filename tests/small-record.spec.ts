import { afterAll, beforeAll, expect, it } from 'vitest'
import { openGuardedPage } from './driver/browser'
import { type PreviewedSite, previewSite } from './driver/preview-site'
import { buildSmallSite, type SmallSite } from './driver/small-site'

let built: SmallSite
let served: PreviewedSite
beforeAll(async () => {
  built = buildSmallSite()
  served = await previewSite(built.site)
})
afterAll(async () => {
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
  await page
    .locator('[data-part="ledger"]')
    .getByText('British bomber hits Stanley airfield')
    .first()
    .waitFor()
  expect(await page.evaluate(() => window.dateline.shown().length)).toBe(6)
  // Its theatre is on the screen: both strikes are painted, and New York's event is far from it.
  const painted = await page.evaluate(() => window.dateline.rendered().map(({ event }) => event))
  expect(painted).toContain('british-raid-stanley-airfield-1982-05-01')
  expect(painted).toContain('argentine-raids-san-carlos-1982-05-21')
  expect(painted).not.toContain('security-council-asks-1982-04-03')
  expect(await page.locator('[data-part^="language-"]').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(faults).toEqual([])
  await close()
})
