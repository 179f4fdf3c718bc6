import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GuardedPage, openGuardedPage } from './driver/browser'
import { type PreviewedSite, previewSite } from './driver/preview-site'
import { CELL_PX } from './gallery/gallery-record'

/** The share of a mark's own pixels that another machine's edges may change, and the most of them. */
const TOLERANCE = 0.1
const MOST_PIXELS = 25
/** Of all that lies between the marks. */
const MOST_ELSEWHERE = 200
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
  await site?.close()
  rmSync(outDir, { recursive: true, force: true })
})

/** A glyph of the table, or the place of one mark on the map, in px of the sheet's picture. */
interface Cell {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Sheet {
  readonly picture: PNG
  readonly cells: readonly Cell[]
}

/** The sheet without its row names, whose letters are the machine's own. */
async function sheetOf(scheme: string): Promise<Sheet> {
  const sheet = guarded.page.locator(`.marks-sheet[data-scheme="${scheme}"]`)
  const cells = await sheet.evaluate((element) => {
    for (const words of element.querySelectorAll<HTMLElement>('th, h2')) words.style.visibility = 'hidden'
    const origin = element.getBoundingClientRect()
    const boxOf = (part: Element, name: string) => {
      const { left, top, width, height } = part.getBoundingClientRect()
      return { name, x: left - origin.left, y: top - origin.top, width, height }
    }
    const glyphs = [...element.querySelectorAll('tr')].flatMap((row) =>
      [...row.querySelectorAll('td')].map((cell, index) =>
        boxOf(cell, `${row.querySelector('th')?.textContent} ${index + 1}`),
      ),
    )
    const map = element.querySelector('.map')
    return { glyphs, map: map && boxOf(map, 'map') }
  })
  const picture = PNG.sync.read(await sheet.screenshot({ animations: 'disabled', timeout: 60_000 }))
  if (!cells.map) throw new Error('a sheet without a map')
  return { picture, cells: [...cells.glyphs, ...marksOfMap(cells.map)] }
}

/** The map is laid out in cells, one mark in each. */
function marksOfMap({ x, y, width, height }: Cell): readonly Cell[] {
  const [columns, rows] = [Math.round(width / CELL_PX.width), Math.round(height / CELL_PX.height)]
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const at = { x: x + column * CELL_PX.width, y: y + row * CELL_PX.height }
    return { ...CELL_PX, ...at, name: `map ${column + 1}/${row + 1}` }
  })
}

/** How many pixels of a cell `counts` holds for. */
function countIn({ x, y, width, height }: Cell, counts: (x: number, y: number) => boolean): number {
  let count = 0
  for (let down = Math.floor(y); down < y + height; down += 1)
    for (let right = Math.floor(x); right < x + width; right += 1) if (counts(right, down)) count += 1
  return count
}

function colourAt({ data, width }: PNG, x: number, y: number): number {
  return data.readUInt32BE((y * width + x) * 4)
}

/** Cells in which more differs than their mark allows, each in words; and what differs between them. */
function changedCells(expected: PNG, cells: readonly Cell[], difference: PNG): readonly string[] {
  const differs = (x: number, y: number) => colourAt(difference, x, y) !== 0
  let elsewhere = countIn({ name: '', x: 0, y: 0, ...sizeOf(difference) }, differs)
  const changed = cells.flatMap((cell) => {
    const ground = colourAt(expected, Math.floor(cell.x) + 1, Math.floor(cell.y) + 1)
    const ink = countIn(cell, (x, y) => colourAt(expected, x, y) !== ground)
    const differing = countIn(cell, differs)
    elsewhere -= differing
    const allowed = Math.min(MOST_PIXELS, ink * TOLERANCE)
    return differing > allowed ? [`${cell.name}: ${differing} of ${ink} pixels`] : []
  })
  return elsewhere > MOST_ELSEWHERE ? [...changed, `between the marks: ${elsewhere} pixels`] : changed
}

function sizeOf({ width, height }: PNG) {
  return { width, height }
}

function keep(folder: string, name: string, picture: PNG): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, PNG.sync.write(picture))
  return path
}

describe('the gallery of marks', () => {
  it.each(['light', 'dark'])('is drawn in %s as it was when it was last looked at', async (scheme) => {
    const { picture: found, cells } = await sheetOf(scheme)
    expect(guarded.faults).toEqual([])
    const path = join(EXPECTED, `${scheme}.png`)
    if (UPDATE || !existsSync(path)) {
      keep(EXPECTED, `${scheme}.png`, found)
      expect(UPDATE, `${path} was missing and has been drawn: look at it`).toBe(true)
      return
    }
    const expected = PNG.sync.read(readFileSync(path))
    expect(sizeOf(found)).toEqual(sizeOf(expected))
    const { width, height } = expected
    const difference = new PNG({ width, height })
    const options = { threshold: 0.2, diffMask: true }
    pixelmatch(expected.data, found.data, difference.data, width, height, options)
    const changed = changedCells(expected, cells, difference)
    if (changed.length > 0) keep(FOUND, `${scheme}-difference.png`, difference)
    const message = changed.length > 0 ? `see ${keep(FOUND, `${scheme}.png`, found)} and its difference` : ''
    expect(cells.length).toBeGreaterThan(150)
    expect(changed, message).toEqual([])
  })
})
