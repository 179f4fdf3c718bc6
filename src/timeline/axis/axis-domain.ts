import type { Day, DayWindow } from '../../model/civil-date'
import { type Axis, dayAtDrawn, drawnOfDay } from './axis'

/** The stretch of the axis on the screen, in days with fractions; `null` is the whole axis. */
export type AxisDomain = DayWindow | null

/** The closest look, in drawn days. */
const CLOSEST_DAYS = 7
/** Room on both sides of what is fitted, as a share of it. */
const FIT_ROOM = 0.06

/** A domain's two positions in drawn days, held inside the axis. */
export function drawnRange(axis: Axis, domain: AxisDomain): { from: number; to: number } {
  if (domain === null) return { from: 0, to: axis.length }
  return hold(axis, drawnOfDay(axis, domain.start), drawnOfDay(axis, domain.end))
}

/** Shifted and widened as little as it takes to lie inside the axis and not be too close. */
function hold(axis: Axis, from: number, to: number): { from: number; to: number } {
  const length = Math.min(axis.length, Math.max(CLOSEST_DAYS, to - from))
  const middle = (from + to) / 2
  const start = Math.min(axis.length - length, Math.max(0, middle - length / 2))
  return { from: start, to: start + length }
}

function toDomain(axis: Axis, range: { from: number; to: number }): AxisDomain {
  const { from, to } = hold(axis, range.from, range.to)
  if (from <= 1e-6 && to >= axis.length - 1e-6) return null
  return { start: dayAtDrawn(axis, from), end: dayAtDrawn(axis, to) }
}

/** Closer by `factor` (above 1) or farther (below 1); the day `anchor` keeps its place on the screen. */
export function zoomDomain(axis: Axis, domain: AxisDomain, factor: number, anchor: number): AxisDomain {
  const { from, to } = drawnRange(axis, domain)
  const length = Math.min(axis.length, Math.max(CLOSEST_DAYS, (to - from) / factor))
  const at = Math.min(to, Math.max(from, drawnOfDay(axis, anchor)))
  const start = at - ((at - from) / (to - from)) * length
  const held = Math.min(axis.length - length, Math.max(0, start))
  return toDomain(axis, { from: held, to: held + length })
}

/** Moved along the axis by a number of drawn days; the length stays. */
export function panDomain(axis: Axis, domain: AxisDomain, byDrawn: number): AxisDomain {
  const { from, to } = drawnRange(axis, domain)
  const by = Math.min(axis.length - to, Math.max(-from, byDrawn))
  return toDomain(axis, { from: from + by, to: to + by })
}

/** Moved by the least that brings this day onto the screen. */
export function reachDay(axis: Axis, domain: AxisDomain, day: Day): AxisDomain {
  const { from, to } = drawnRange(axis, domain)
  const before = Math.min(0, drawnOfDay(axis, day) - from)
  const after = Math.max(0, drawnOfDay(axis, day + 1) - to)
  return before + after === 0 ? domain : panDomain(axis, domain, before + after)
}

/** The domain that shows a window with a little room round it. */
export function fitDomain(axis: Axis, window: DayWindow): AxisDomain {
  const from = drawnOfDay(axis, window.start)
  const to = drawnOfDay(axis, window.end)
  const room = Math.max(1, (to - from) * FIT_ROOM)
  return toDomain(axis, { from: from - room, to: to + room })
}

/** What a double press fits, in turn: the window, the open event, the whole record. */
export function nextFit(
  axis: Axis,
  domain: AxisDomain,
  window: DayWindow,
  event: DayWindow | null,
): AxisDomain {
  const turns = [fitDomain(axis, window), ...(event ? [fitDomain(axis, event)] : []), null]
  const different = turns.filter((turn, index) => turns.findIndex((one) => sameDomain(one, turn)) === index)
  const now = different.findIndex((turn) => sameDomain(turn, domain))
  return different[(now + 1) % different.length] ?? null
}

function sameDomain(a: AxisDomain, b: AxisDomain): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a.start - b.start) < 0.5 && Math.abs(a.end - b.end) < 0.5
}
