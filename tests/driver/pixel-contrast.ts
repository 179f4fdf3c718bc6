import type { Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'

/** sRGB, 0 to 255. */
export type Rgb = readonly [r: number, g: number, b: number]

/** Relative luminance of WCAG 2, 0 to 1. */
function luminance([r, g, b]: Rgb): number {
  const linear = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast of WCAG 2, 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** What the screen shows now, in CSS px. */
export async function takePixels(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ animations: 'disabled', scale: 'css' }))
}

function pixelAt(image: PNG, x: number, y: number): Rgb | null {
  if (x < 0 || y < 0 || x >= image.width || y >= image.height) return null
  const at = (Math.round(y) * image.width + Math.round(x)) * 4
  return [image.data[at] ?? 0, image.data[at + 1] ?? 0, image.data[at + 2] ?? 0]
}

/** Half the side of the box that a mark's body fills, and of the frame round it where the ground shows, px. */
const BODY_PX = 9
const FRAME_PX = 16
/** A body has some 200 pixels, an outline that is struck through some 60. */
const LEAST_PIXELS = 30

export interface Point {
  readonly x: number
  readonly y: number
}

function pixelsWithin(
  image: PNG,
  at: Point,
  fromPx: number,
  toPx: number,
): readonly (Point & { rgb: Rgb })[] {
  const found: (Point & { rgb: Rgb })[] = []
  for (let dy = -toPx; dy <= toPx; dy += 1) {
    for (let dx = -toPx; dx <= toPx; dx += 1) {
      const rgb = pixelAt(image, at.x + dx, at.y + dy)
      const reach = Math.max(Math.abs(dx), Math.abs(dy))
      if (rgb && reach >= fromPx) found.push({ x: at.x + dx, y: at.y + dy, rgb })
    }
  }
  return found
}

function median(colours: readonly Rgb[]): Rgb | undefined {
  return [...colours].sort((a, b) => luminance(a) - luminance(b))[colours.length >> 1]
}

/** Radii at which the rim of a mark lies, px from its middle: other kinds are drawn smaller than strikes. */
const RIM_RADII_PX = [9, 10, 11, 12]

/**
 * How a mark at a point of the screen stands out from what touches it: the contrast that its 30 strongest pixels
 * reach at least, against the ground (the median of a frame round it) or against the rim that it is drawn with
 * (the median of a circle round it), whichever is more; of both only what no other mark covers. The frame may be
 * crossed by a border or a name of the map; the median is the ground all the same. `null` where too little of the
 * frame is free to tell: at the edge of the picture, or in the midst of other marks.
 */
export function markContrast(image: PNG, mark: Point, others: readonly Point[]): number | null {
  const free = ({ x, y }: Point) =>
    others.every((other) => Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) > BODY_PX + 4)
  const frame = pixelsWithin(image, mark, FRAME_PX - 1, FRAME_PX).filter(free)
  const body = pixelsWithin(image, mark, 0, BODY_PX)
  if (frame.length < LEAST_PIXELS || body.length < (2 * BODY_PX + 1) ** 2) return null
  const around = pixelsWithin(image, mark, 0, FRAME_PX).filter(free)
  const circle = (radiusPx: number) =>
    around.filter(({ x, y }) => Math.abs(Math.hypot(x - mark.x, y - mark.y) - radiusPx) <= 0.5)
  const touching = [frame, ...RIM_RADII_PX.map(circle)].map((pixels) => median(pixels.map(({ rgb }) => rgb)))
  const strengths = touching.flatMap((colour) => {
    if (!colour) return []
    const contrasts = body.map(({ rgb }) => contrastOf(rgb, colour)).sort((a, b) => b - a)
    return [contrasts[LEAST_PIXELS] ?? 1]
  })
  return Math.max(...strengths)
}

/** Those of the points where the map itself is on top, and no bar or panel over it. */
export async function pointsOnMap<T extends Point>(page: Page, points: readonly T[]): Promise<readonly T[]> {
  const onMap = await page.evaluate(
    (all) =>
      all.map(([x, y]) =>
        [-16, 0, 16].every((dy) => document.elementFromPoint(x, y + dy)?.matches('canvas')),
      ),
    points.map(({ x, y }) => [x, y] as const),
  )
  return points.filter((_, index) => onMap[index])
}

/** The words of an element, and the least contrast they have anywhere with the pixels that lie under them. */
export interface TextContrast {
  readonly text: string
  readonly contrast: number
  /** What its size and weight ask for, 4.5 or 3. */
  readonly wanted: number
}

/**
 * Text over the map or over a panel: its computed colour against what is painted behind it while the text is made
 * clear. Of the pixels behind it the worst twentieth is left out: a thin line of the map may cross a word.
 */
export async function textContrasts(page: Page, root: Locator): Promise<readonly TextContrast[]> {
  const pieces = await root.evaluate((element) => {
    const found: { text: string; box: number[]; colour: string; large: boolean }[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!owner || text === '' || owner.closest('.for-ear, [disabled]') || !owner.checkVisibility()) continue
      range.selectNodeContents(node)
      const { left, top, right, bottom, width, height } = range.getBoundingClientRect()
      if (width < 2 || height < 2 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
        continue
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      if (!onTop || !(owner === onTop || owner.contains(onTop) || onTop.contains(owner))) continue
      const style = getComputedStyle(owner)
      const size = Number.parseFloat(style.fontSize)
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      found.push({ text, box: [left, top, right, bottom], colour: style.color, large })
    }
    return found
  })
  await setTextClear(root, true)
  const image = await takePixels(page)
  await setTextClear(root, false)
  return pieces.map(({ text, box, colour, large }) => ({
    text,
    contrast: leastContrast(image, box, parseColour(colour)),
    wanted: large ? 3 : 4.5,
  }))
}

function setTextClear(root: Locator, clear: boolean): Promise<void> {
  return root.evaluate((element, on) => {
    for (const each of [element, ...element.querySelectorAll<HTMLElement>('*')]) {
      if (!(each instanceof HTMLElement)) continue
      each.style.setProperty('transition', on ? 'none' : '')
      each.style.setProperty('-webkit-text-fill-color', on ? 'transparent' : '')
      each.style.setProperty('text-decoration-color', on ? 'transparent' : '')
    }
  }, clear)
}

/** Share of a line's box above and below its letters: Arabic fonts have tall boxes, which lines of the page may touch. */
const MARGIN_SHARE = 0.2

function leastContrast(image: PNG, [left = 0, top = 0, right = 0, bottom = 0]: number[], ink: Rgb): number {
  const contrasts: number[] = []
  const margin = (bottom - top) * MARGIN_SHARE
  for (let y = Math.ceil(top + margin); y < bottom - margin; y += 1) {
    for (let x = Math.ceil(left); x < right; x += 1) {
      const pixel = pixelAt(image, x, y)
      if (pixel) contrasts.push(contrastOf(ink, pixel))
    }
  }
  return contrasts.sort((a, b) => a - b)[Math.floor(contrasts.length / 20)] ?? 21
}

/** `rgb(…)` as computed styles write it; text of this page is never half clear. */
function parseColour(css: string): Rgb {
  const [r = 0, g = 0, b = 0] = (css.match(/[\d.]+/g) ?? []).map(Number)
  return css.startsWith('color(') ? [r * 255, g * 255, b * 255] : [r, g, b]
}
