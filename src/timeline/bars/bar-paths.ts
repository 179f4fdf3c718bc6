import { pxOfDay, type Scale } from '../axis/axis'
import type { Bin } from './bins'
import { type Column, columnIn, OTHER_COLUMN, TONES, type Tone } from './day-shares'
import type { Histogram } from './histogram'

/** All bars of one column as one SVG path, x counted from the axis's earlier end. */
export interface BarPath {
  readonly layer: string
  readonly tone: Tone
  /** Pale wherever it is: filtered, or outside the map's view. */
  readonly rest: boolean
  readonly d: string
}

/** Heights in px: strikes stand on the baseline, other kinds hang from it. */
export interface BarHeights {
  readonly strikes: number
  readonly others: number
}

/** The least height of a bar that is not empty. */
const LEAST_PX = 1.5

interface Part {
  readonly column: Column
  readonly rest: boolean
  readonly values: readonly number[]
}

/** Stacks, from the baseline: what is in view by layer, then the rest by layer. */
export function barPaths(
  histogram: Histogram,
  bins: readonly Bin[],
  layers: readonly string[],
  scale: Scale,
  heights: BarHeights,
): readonly BarPath[] {
  const parts = stackOrder(histogram, bins, layers)
  const strikes = parts.filter(({ column }) => column.layer !== OTHER_COLUMN)
  const others = parts.filter(({ column }) => column.layer === OTHER_COLUMN)
  const strikePx = heights.strikes / Math.max(1, tallest(strikes, bins.length))
  const otherPx = Math.min(strikePx, heights.others / Math.max(1, tallest(others, bins.length)))
  return [
    ...stack(strikes, bins, scale, (from, to) => [heights.strikes - to * strikePx, (to - from) * strikePx]),
    ...stack(others, bins, scale, (from, to) => [
      heights.strikes + 1 + from * otherPx,
      (to - from) * otherPx,
    ]),
  ]
}

function stackOrder(histogram: Histogram, bins: readonly Bin[], layers: readonly string[]): readonly Part[] {
  const order = [...layers, OTHER_COLUMN]
  return [histogram.full, histogram.rest].flatMap((shares, index) =>
    [...shares.columns]
      .sort(
        (a, b) =>
          order.indexOf(a.layer) - order.indexOf(b.layer) || TONES.indexOf(a.tone) - TONES.indexOf(b.tone),
      )
      .map((column) => ({
        column,
        rest: index === 1,
        values: bins.map((bin) => columnIn(column, bin)),
      })),
  )
}

function tallest(parts: readonly Part[], count: number): number {
  let most = 0
  for (let index = 0; index < count; index += 1) {
    most = Math.max(
      most,
      parts.reduce((sum, part) => sum + (part.values[index] ?? 0), 0),
    )
  }
  return most
}

/** `place` turns a part's two ends, in events from the baseline, into its top and height in px. */
function stack(
  parts: readonly Part[],
  bins: readonly Bin[],
  scale: Scale,
  place: (from: number, to: number) => readonly [top: number, height: number],
): readonly BarPath[] {
  const reached = new Float64Array(bins.length)
  const xs = bins.map((bin) => binSpan(bin, scale))
  return parts.map(({ column, rest, values }) => {
    let d = ''
    for (const [index, value] of values.entries()) {
      const from = reached[index] ?? 0
      reached[index] = from + value
      const [start, end] = xs[index] ?? [0, 0]
      if (value === 0 || end < 0 || start > scale.widthPx) continue
      const [top, height] = place(from, from + value)
      d += rectPath(
        start,
        from === 0 ? top - Math.max(0, LEAST_PX - height) : top,
        end - start,
        Math.max(height, from === 0 ? LEAST_PX : 0),
      )
    }
    return { layer: column.layer, tone: column.tone, rest, d }
  })
}

/** A bar's two sides in px, with a gap to the next where there is room for one; a whole px at least, to be seen. */
function binSpan(bin: Bin, scale: Scale): readonly [start: number, end: number] {
  const start = pxOfDay(scale, bin.start)
  const end = pxOfDay(scale, bin.end)
  return [start, end - start > 3 ? end - 1 : Math.max(end, start + 1)]
}

function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
