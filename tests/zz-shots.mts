import { readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { chromium } from 'playwright-core'
import { PNG } from 'pngjs'
import { BROWSER_FLAGS } from './driver/browser-flags'
import { previewSite } from './driver/preview-site'

const sites = { base: await previewSite('/tmp/map-base'), now: await previewSite('/tmp/map-dist') }
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...BROWSER_FLAGS] })
const views = [
  ['start', 1440, 'light', '#v=1'],
  ['start-dark', 1440, 'dark', '#v=1&base=dark'],
  ['start-ar', 1440, 'light', '#v=1&lang=ar'],
  ['phone', 390, 'light', '#v=1'],
  ['phone-dark-ar', 390, 'dark', '#v=1&lang=ar&base=dark'],
  ['event', 1440, 'light', '#v=1&event=EVENT'],
  ['event-dark-z8', 1440, 'dark', '#v=1&base=dark&event=EVENT&map=8/36/39'],
  ['plain-trail', 1440, 'light', '#v=1&base=plain&mode=trail&fade=30&at=2015-11-20'],
  ['members', 1440, 'light', '#v=1&actors=us-led-coalition&members=1'],
] as const
const errors: string[] = []
for (const [name, width, scheme, hash] of views) {
  const shots: Record<string, PNG> = {}
  const sums: Record<string, string> = {}
  for (const [key, site] of Object.entries(sites)) {
    const ctx = await browser.newContext({
      viewport: { width, height: width === 390 ? 844 : 860 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    })
    const page = await ctx.newPage()
    page.on('console', (m) => {
      if (m.type() === 'error') errors.push(`${key} ${name}: ${m.text()}`)
    })
    page.on('pageerror', (e) => errors.push(`${key} ${name}: ${e}`))
    const ids = JSON.parse(readFileSync('/tmp/map-base/data/events.geojson', 'utf8')).features.filter(
      (f: any) => f.properties.links?.length && f.geometry,
    )
    await page.goto(site.url + hash.replace('EVENT', ids[0].id))
    await page.waitForFunction(() => 'dateline' in window)
    await page.evaluate(async () => {
      await (window as any).dateline.ready
      await (window as any).dateline.settled()
    })
    await page.waitForTimeout(2500)
    await page.evaluate(async () => {
      await (window as any).dateline.settled()
    })
    sums[key] =
      ((await page.locator('[data-part="map-summary"]').textContent()) ?? '') +
      JSON.stringify(await page.evaluate(() => (window as any).dateline.rendered().length)) +
      page.url().split('#')[1]
    const buf = await page.screenshot({ path: `/tmp/mapshots/${name}-${key}.png` })
    shots[key] = PNG.sync.read(buf)
    await ctx.close()
  }
  const { base, now } = shots as any
  const diff = new PNG({ width: base.width, height: base.height })
  const n =
    base.width === now.width && base.height === now.height
      ? pixelmatch(base.data, now.data, diff.data, base.width, base.height, { threshold: 0.1 })
      : -1
  writeFileSync(`/tmp/mapshots/${name}-diff.png`, PNG.sync.write(diff))
  console.log(name, n, sums.base === sums.now ? 'same words' : `BASE ${sums.base}\nNOW  ${sums.now}`)
}
console.log(errors)
await browser.close()
await sites.base.close()
await sites.now.close()
