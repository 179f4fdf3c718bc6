import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeBrowser, type GuardedPage, openGuardedPage } from './driver/browser'
import { type PreviewedSite, previewSite } from './driver/preview-site'

/** The share of a sheet's pixels that another machine's letters and edges may change. */
const TOLERANCE = 0.004
/** `UPDATE_GALLERY=1` takes what is drawn now as expected; look at it before it is committed. */
const UPDATE = process.env.UPDATE_GALLERY === '1'
const EXPECTED = 'tests/gallery/expected'
const FOUND = 'test-results/gallery'

let outDir: string
let site: PreviewedSite
let guarded: GuardedPage

beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), 'dateline-gallery-'))
  await build({
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: { gallery: 'tests/gallery/index.html' } } },
  })
  site = await previewSite(outDir)
  // The policy of the site asks for the page's own start, which the gallery does without.
  guarded = await openGuardedPage({
    viewport: { width: 1400, height: 900 },
    bypassCSP: true,
    expected: [/^left the site/],
  })
  await guarded.page.goto(`${site.url}tests/gallery/index.html`)
  await guarded.page.waitForSelector('body[data-ready="true"]', { state: 'attached', timeout: 120_000 })
}, 240_000)

afterAll(async () => {
  await guarded?.close()
  await closeBrowser()
  await site?.close()
  rmSync(outDir, { recursive: true, force: true })
})

/** The sheet without its row names, whose letters are the machine's own. */
async function sheetOf(scheme: string): Promise<PNG> {
  const sheet = guarded.page.locator(`.sheet[data-scheme="${scheme}"]`)
  await sheet.evaluate((element) => {
    for (const words of element.querySelectorAll<HTMLElement>('th, h2')) words.style.visibility = 'hidden'
  })
  return PNG.sync.read(await sheet.screenshot({ animations: 'disabled', timeout: 60_000 }))
}

function keep(folder: string, name: string, picture: PNG): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, PNG.sync.write(picture))
  return path
}

describe('the gallery of marks', () => {
  it.each(['light', 'dark'])('is drawn in %s as it was when it was last looked at', async (scheme) => {
    const found = await sheetOf(scheme)
    expect(guarded.faults).toEqual([])
    const path = join(EXPECTED, `${scheme}.png`)
    if (UPDATE || !existsSync(path)) {
      keep(EXPECTED, `${scheme}.png`, found)
      expect(UPDATE, `${path} was missing and has been drawn: look at it`).toBe(true)
      return
    }
    const expected = PNG.sync.read(readFileSync(path))
    const { width, height } = expected
    expect({ width: found.width, height: found.height }).toEqual({ width, height })
    const difference = new PNG({ width, height })
    const differing = pixelmatch(expected.data, found.data, difference.data, width, height, {
      threshold: 0.2,
    })
    const share = differing / (width * height)
    if (share > TOLERANCE) keep(FOUND, `${scheme}-difference.png`, difference)
    const message = share > TOLERANCE ? `see ${keep(FOUND, `${scheme}.png`, found)} and its difference` : ''
    expect(share, message).toBeLessThanOrEqual(TOLERANCE)
  })
})
