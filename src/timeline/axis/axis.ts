import { type Day, type DayWindow, lengthDays } from '../../model/civil-date'
import { partitionPoint } from '../../model/partition-point'

/**
 * A stretch of days that is drawn evenly. Positions on the axis are in *drawn days*: a day of an
 * ordinary stretch takes 1, a quiet stretch as a whole takes `drawn`, however long it was.
 */
export interface Stretch extends DayWindow {
  /** Position of the stretch's start, in drawn days from the axis's start. */
  readonly from: number
  /** Length as drawn, in drawn days. */
  readonly drawn: number
  readonly quiet: boolean
}

/** The days of a record laid along a line; the stretches cover `extent` without gap or overlap. */
export interface Axis {
  readonly extent: DayWindow
  readonly stretches: readonly Stretch[]
  /** Length of the whole axis in drawn days. */
  readonly length: number
}

/** How an axis is compressed, all in days. */
const QUIET = {
  /** Days round a busy one that keep their length. */
  margin: 3,
  /** A shorter stretch without events is drawn as it is. */
  shortest: 21,
  /** What one break takes on the axis, at most and at least, in drawn days. */
  drawnMost: 8,
  drawnLeast: 3,
  /** More breaks than this are more than a screen has room for: the shorter stretches are drawn as they are. */
  most: 200,
  /** All breaks together take no more than this share of the ordinary days. */
  budget: 0.4,
} as const

/**
 * The axis of a record. With `compress`, stretches without a busy day become breaks; with `keep`,
 * or when nothing is busy, every day has its full length.
 */
export function buildAxis(extent: DayWindow, busy: readonly DayWindow[], gaps: 'compress' | 'keep'): Axis {
  const quiet = gaps === 'keep' ? [] : longest(quietStretches(extent, busy), QUIET.most)
  const quietDays = quiet.reduce((sum, stretch) => sum + lengthDays(stretch), 0)
  const share = ((lengthDays(extent) - quietDays) * QUIET.budget) / Math.max(1, quiet.length)
  const drawn = Math.min(QUIET.drawnMost, Math.max(QUIET.drawnLeast, share))
  const stretches: Stretch[] = []
  let from = 0
  const add = (start: Day, end: Day, isQuiet: boolean) => {
    if (end <= start) return
    const length = isQuiet ? drawn : end - start
    stretches.push({ start, end, from, drawn: length, quiet: isQuiet })
    from += length
  }
  let next = extent.start
  for (const stretch of quiet) {
    add(next, stretch.start, false)
    add(stretch.start, stretch.end, true)
    next = stretch.end
  }
  add(next, extent.end, false)
  return { extent, stretches, length: from }
}

/** So many of these stretches, the longest, in their order. */
function longest(stretches: readonly DayWindow[], most: number): readonly DayWindow[] {
  if (stretches.length <= most) return stretches
  return [...stretches]
    .sort((a, b) => lengthDays(b) - lengthDays(a) || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start)
}

/** The long stretches of `extent` that no busy window (with its margin) touches, in order. */
export function quietStretches(extent: DayWindow, busy: readonly DayWindow[]): readonly DayWindow[] {
  if (busy.length === 0) return []
  const sorted = [...busy].sort((a, b) => a.start - b.start)
  const quiet: DayWindow[] = []
  let reached = extent.start
  const close = (until: Day) => {
    if (until - reached >= QUIET.shortest) quiet.push({ start: reached, end: until })
  }
  for (const window of sorted) {
    close(Math.min(extent.end, window.start - QUIET.margin))
    reached = Math.max(reached, window.end + QUIET.margin)
  }
  close(extent.end)
  return quiet
}

/** The last stretch that has begun, else the first. */
function stretchAt({ stretches }: Axis, hasBegun: (one: Stretch) => boolean): Stretch | undefined {
  const begun = partitionPoint(stretches.length, (index) => hasBegun(stretches[index] as Stretch))
  return stretches[Math.max(0, begun - 1)]
}

/** Position of the start of a day (or of a fraction of one) in drawn days, held inside the axis. */
export function drawnOfDay(axis: Axis, day: number): number {
  const stretch = stretchAt(axis, (one) => one.start <= day)
  if (!stretch) return 0
  const share = (day - stretch.start) / lengthDays(stretch)
  return stretch.from + Math.min(1, Math.max(0, share)) * stretch.drawn
}

/** The day, with its fraction, at a position; the inverse of {@link drawnOfDay}. */
export function dayAtDrawn(axis: Axis, drawn: number): number {
  const stretch = stretchAt(axis, (one) => one.from <= drawn)
  if (!stretch) return axis.extent.start
  const share = (drawn - stretch.from) / stretch.drawn
  return stretch.start + Math.min(1, Math.max(0, share)) * lengthDays(stretch)
}

/** The part of an axis that is on the screen: positions in drawn days over a width in px. */
export interface Scale {
  readonly axis: Axis
  readonly from: number
  readonly to: number
  readonly widthPx: number
}

/** Distance from the axis's earlier end, in px; a right-to-left page counts it from the right. */
export function pxOfDay(scale: Scale, day: number): number {
  return ((drawnOfDay(scale.axis, day) - scale.from) / (scale.to - scale.from)) * scale.widthPx
}

/** The day, with its fraction, at a distance from the axis's earlier end. */
export function dayAtPx(scale: Scale, px: number): number {
  return dayAtDrawn(scale.axis, scale.from + (px / scale.widthPx) * (scale.to - scale.from))
}

export function pxPerDay(scale: Scale): number {
  return scale.widthPx / (scale.to - scale.from)
}
