import { KIND_SIGNS, SIGN_LINE } from '../../model/kind-signs'
import { symbolPath } from '../../model/symbol-path'
import { INK, PAPER } from '../../model/theme'
import type { Status } from '../../model/vocabulary'
import type { Glyph, GlyphForm } from './glyph-id'
import { MARK_PX } from './mark-sizes'

/** Canvas px for each CSS px: marks stay sharp on dense screens. */
export const GLYPH_PIXEL_RATIO = 2

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Draws one glyph as pixels for MapLibre. */
export function drawGlyph(glyph: Glyph): ImageData {
  const { width, height } = glyphSize(glyph)
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * GLYPH_PIXEL_RATIO)
  canvas.height = Math.ceil(height * GLYPH_PIXEL_RATIO)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('the browser gives no 2D canvas')
  context.scale(GLYPH_PIXEL_RATIO, GLYPH_PIXEL_RATIO)
  paintGlyph(context, glyph, width / 2, height / 2)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** Width and height in CSS px. */
export function glyphSize(glyph: Glyph): { readonly width: number; readonly height: number } {
  if (glyph.type === 'count') return { width: countWidth(glyph) + 4, height: 19 }
  if (glyph.type === 'ring') return { width: 2 * glyph.halfWidthPx + 8, height: 2 * glyph.halfHeightPx + 8 }
  const size = 2 * (MARK_PX.body[glyph.type][glyph.form] + MARK_PX.rim + 1)
  return { width: size, height: size }
}

/** Paints a glyph round the given middle; also used for legends. */
export function paintGlyph(context: Context, glyph: Glyph, x: number, y: number): void {
  context.save()
  context.translate(x, y)
  if (glyph.type === 'count') paintCount(context, glyph)
  else if (glyph.type === 'ring') paintRing(context, glyph)
  else paintPart(context, glyph)
  context.restore()
}

type PartGlyph = Extract<Glyph, { type: 'strike' | 'kind' }>

function paintPart(context: Context, glyph: PartGlyph): void {
  const half = MARK_PX.body[glyph.type][glyph.form]
  const paper = PAPER[glyph.scheme]
  context.fillStyle = paper
  context.fill(bodyPath(glyph.form, half + MARK_PX.rim))
  paintBody(context, glyph, half, paper)
  if (glyph.form === 'dot') return
  if (glyph.standing === 'denied') paintSlash(context, glyph.colour, half, paper)
}

function paintBody(context: Context, glyph: PartGlyph, half: number, paper: string): void {
  const { standing, colour, form } = glyph
  const body = bodyPath(form, half)
  context.save()
  context.clip(body)
  context.fillStyle = fillFor(standing, colour, paper)
  context.fill(body)
  if (standing === 'disputed') {
    context.fillStyle = colour
    context.fillRect(0, -half, half, 2 * half)
  }
  context.restore()
  paintBorder(context, glyph, half)
  if (form === 'dot') return
  paintSignFor(context, glyph, half, paper)
}

/** The sign in paper on colour, in colour on paper, and each on its half where the body is half filled. */
function paintSignFor(context: Context, glyph: PartGlyph, half: number, paper: string): void {
  const { standing, colour } = glyph
  if (standing === 'disputed') {
    clipped(context, -half, half, () => paintSign(context, glyph, half, colour))
    clipped(context, 0, half, () => paintSign(context, glyph, half, paper))
  } else paintSign(context, glyph, half, standing === 'confirmed' ? paper : colour)
}

/** Draws inside a strip of the body that begins at `x`. */
function clipped(context: Context, x: number, half: number, draw: () => void): void {
  context.save()
  context.beginPath()
  context.rect(x, -half, half, 2 * half)
  context.clip()
  draw()
  context.restore()
}

function fillFor(standing: Status, colour: string, paper: string): string {
  switch (standing) {
    case 'confirmed':
      return colour
    case 'reported':
      return `color-mix(in srgb, ${colour} 24%, ${paper})`
    case 'disputed':
    case 'denied':
    case 'planned':
      return paper
  }
}

function paintBorder(context: Context, { standing, colour, form }: PartGlyph, half: number): void {
  const width = standing === 'reported' || standing === 'disputed' ? 2 : 1.5
  context.strokeStyle = colour
  context.lineWidth = form === 'dot' ? 1.5 : width
  context.setLineDash(standing === 'planned' ? [3, 2.4] : [])
  context.stroke(bodyPath(form, half - width / 2))
  context.setLineDash([])
}

function paintSlash(context: Context, colour: string, half: number, paper: string): void {
  const reach = half * 0.95
  for (const [style, width] of [
    [paper, 4.5],
    [colour, 2],
  ] as const) {
    context.strokeStyle = style
    context.lineWidth = width
    context.lineCap = 'round'
    context.beginPath()
    context.moveTo(-reach, reach)
    context.lineTo(reach, -reach)
    context.stroke()
  }
}

function paintSign(context: Context, glyph: PartGlyph, half: number, colour: string): void {
  context.fillStyle = colour
  context.strokeStyle = colour
  if (glyph.type === 'strike') {
    context.save()
    context.scale(half * 0.58, half * 0.58)
    context.fill(new Path2D(symbolPath(glyph.symbol)))
    context.restore()
    return
  }
  if (glyph.kind === 'strike') return
  const sign = KIND_SIGNS[glyph.kind]
  const scale = (half * 1.2) / 16
  context.save()
  context.scale(scale, scale)
  context.translate(-8, -8)
  context.lineWidth = SIGN_LINE
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.stroke(new Path2D(sign.line))
  context.fill(new Path2D(sign.fill))
  context.restore()
}

/** A tag is a square with soft corners, so that a label of something wide is never taken for a pin. */
function bodyPath(form: GlyphForm, half: number): Path2D {
  const path = new Path2D()
  if (form === 'tag') path.roundRect(-half, -half, 2 * half, 2 * half, 3.5)
  else path.arc(0, 0, half, 0, 2 * Math.PI)
  return path
}

function countText({ count, contested }: Extract<Glyph, { type: 'count' }>): string {
  const number = count > 1 ? String(count) : ''
  return contested ? `${number}≠` : number
}

function countWidth(glyph: Extract<Glyph, { type: 'count' }>): number {
  return Math.max(MARK_PX.chip.leastWidth, countText(glyph).length * MARK_PX.chip.digit + 8)
}

function paintCount(context: Context, glyph: Extract<Glyph, { type: 'count' }>): void {
  const half = countWidth(glyph) / 2
  const path = new Path2D()
  const { halfHeight } = MARK_PX.chip
  path.roundRect(-half, -halfHeight, 2 * half, 2 * halfHeight, halfHeight)
  context.fillStyle = INK[glyph.scheme]
  context.strokeStyle = PAPER[glyph.scheme]
  context.lineWidth = 2
  context.stroke(path)
  context.fill(path)
  context.fillStyle = PAPER[glyph.scheme]
  context.font = '600 11px "Noto Sans", system-ui, sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(countText(glyph), 0, 0.5)
}

/** As wide and as high as its glyph asks, so that it never reaches into the name beside that. */
function paintRing(context: Context, glyph: Extract<Glyph, { type: 'ring' }>): void {
  const { role, halfWidthPx, halfHeightPx, scheme } = glyph
  const width = MARK_PX.ring[role]
  const path = new Path2D()
  const corner = MARK_PX.halfPart + MARK_PX.ringGap
  path.roundRect(-halfWidthPx, -halfHeightPx, 2 * halfWidthPx, 2 * halfHeightPx, corner)
  if (role === 'selected') {
    context.fillStyle = PAPER[scheme]
    context.fill(path)
  }
  context.strokeStyle = PAPER[scheme]
  context.lineWidth = width + 2
  context.stroke(path)
  context.strokeStyle = INK[scheme]
  context.lineWidth = width
  context.setLineDash(role === 'marked' ? [4, 3] : [])
  context.stroke(path)
}
