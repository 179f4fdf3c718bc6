import { stepStarts } from '../../model/calendar-steps'
import { type Day, type DayWindow, partsOfDay } from '../../model/civil-date'
import { dayAtPx, pxOfDay, pxPerDay, type Scale, type Stretch } from './axis'

/** How much of a date a tick's words need: the rest stands on a tick before it. */
export type TickStyle = 'day' | 'dayYear' | 'month' | 'monthYear' | 'year'

export interface Tick {
  readonly day: Day
  /** Distance from the axis's earlier end. */
  readonly px: number
  readonly style: TickStyle
}

/** A compressed stretch on the screen: its days, and where it is drawn. */
export interface Break {
  readonly window: DayWindow
  readonly startPx: number
  readonly endPx: number
}

/** Steps from close to far, each with the least px between two of its ticks (lines, whose words may be fewer) and what one of them spans in days. */
const STEPS = [
  { every: 'day', days: 1, leastPx: 40 },
  { every: 'week', days: 7, leastPx: 40 },
  { every: 'month', days: 30, leastPx: 34 },
  { every: 'quarter', days: 91, leastPx: 34 },
  { every: 'year', days: 365, leastPx: 34 },
  { every: 'decade', days: 3_652, leastPx: 34 },
  { every: 'century', days: 36_524, leastPx: 34 },
] as const

/** Px that the words of each style need, the space round them included; it depends on the language. */
export type WordWidths = Readonly<Record<TickStyle, number>>

/** How far words may stand out over the axis's ends, in px. */
const EDGE_PX = 12

/** Is this day on the screen, with this much room on both sides? */
function isInside(scale: Scale, day: Day, roomPx: number): boolean {
  const px = pxOfDay(scale, day)
  return px >= roomPx && px <= scale.widthPx - roomPx
}

/** The ticks of what is on the screen, each with room for its words. */
export function makeTicks(scale: Scale, widths: WordWidths): readonly Tick[] {
  const perDay = pxPerDay(scale)
  const step = STEPS.find((one) => one.days * perDay >= one.leastPx) ?? STEPS[STEPS.length - 1]
  const seen = { start: Math.floor(dayAtPx(scale, 0)), end: Math.ceil(dayAtPx(scale, scale.widthPx)) + 1 }
  const ticks = visibleStretches(scale).flatMap((stretch) => {
    const fine = (step?.days ?? 0) < 28
    const room = widths[fine ? 'dayYear' : 'monthYear'] / 2 - EDGE_PX
    const days = (step ? stepStarts(step.every, within(stretch, seen)) : []).filter((day) =>
      isInside(scale, day, room),
    )
    const own = days.length > 0 ? days : [Math.round((stretch.start + stretch.end) / 2)]
    return own.map((day, index) => makeTick(scale, day, fine && days.length > 0, index === 0))
  })
  return withRoom(ticks, scale, widths)
}

/** What of a stretch is on the screen: of the days of ten thousand years only these are looked at. */
function within({ start, end }: Stretch, seen: DayWindow): DayWindow {
  return { start: Math.max(start, seen.start), end: Math.min(end, seen.end) }
}

function visibleStretches(scale: Scale): readonly Stretch[] {
  const start = dayAtPx(scale, 0)
  const end = dayAtPx(scale, scale.widthPx)
  return scale.axis.stretches.filter((one) => !one.quiet && one.start < end && one.end > start)
}

/** The first tick of a stretch says the year, too, because a break hides where it changed. */
function makeTick(scale: Scale, day: Day, fine: boolean, first: boolean): Tick {
  const { month, dayOfMonth } = partsOfDay(day)
  const px = pxOfDay(scale, day)
  if (fine) return { day, px, style: first || (dayOfMonth === 1 && month === 1) ? 'dayYear' : 'day' }
  if (first || dayOfMonth !== 1) return { day, px, style: 'monthYear' }
  return { day, px, style: month === 1 ? 'year' : 'month' }
}

const RANK: Readonly<Record<TickStyle, number>> = { year: 0, monthYear: 1, dayYear: 1, month: 2, day: 2 }

/** Keeps the more important words where two would overlap, and none that the screen's edge would cut. */
function withRoom(ticks: readonly Tick[], scale: Scale, widths: WordWidths): readonly Tick[] {
  const kept: Tick[] = []
  const half = (tick: Tick) => widths[tick.style] / 2
  for (const tick of [...ticks].sort((a, b) => RANK[a.style] - RANK[b.style] || a.day - b.day)) {
    const inside = isInside(scale, tick.day, half(tick) - EDGE_PX)
    const free = kept.every((other) => Math.abs(other.px - tick.px) >= half(other) + half(tick))
    if (inside && free) kept.push(tick)
  }
  return kept.sort((a, b) => a.day - b.day)
}

/** The breaks of what is on the screen. */
export function makeBreaks(scale: Scale): readonly Break[] {
  return scale.axis.stretches
    .filter((stretch) => stretch.quiet)
    .map((stretch) => ({
      window: { start: stretch.start, end: stretch.end },
      startPx: pxOfDay(scale, stretch.start),
      endPx: pxOfDay(scale, stretch.end),
    }))
    .filter((one) => one.endPx > 0 && one.startPx < scale.widthPx)
}

/** A length of time in the one unit that says it best. */
export function roughLength(days: number): {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
} {
  if (days < 14) return { count: days, unit: 'day' }
  if (days < 60) return { count: Math.round(days / 7), unit: 'week' }
  if (days < 700) return { count: Math.round(days / 30.44), unit: 'month' }
  return { count: Math.round(days / 365.25), unit: 'year' }
}
