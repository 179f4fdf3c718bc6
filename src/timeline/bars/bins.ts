import { type CalendarStep, stepStarts } from '../../model/calendar-steps'
import type { Day, DayWindow } from '../../model/civil-date'
import { partitionPoint } from '../../model/partition-point'
import type { Axis } from '../axis/axis'

export type BinStep = Exclude<CalendarStep, 'quarter'>

/** One bar's days. A bin never reaches across a break; a quiet stretch is one bin of its own. */
export interface Bin extends DayWindow {
  readonly quiet: boolean
}

/** Bars narrower than this, in px, are gathered into the next longer step. */
const NARROWEST_PX = 3

/** From the closest to the farthest, each with the least days that one of them spans. */
const STEPS = [
  { step: 'day', days: 1 },
  { step: 'week', days: 7 },
  { step: 'month', days: 28 },
  { step: 'year', days: 365 },
  { step: 'decade', days: 3_652 },
  { step: 'century', days: 36_524 },
] as const satisfies readonly { readonly step: BinStep; readonly days: number }[]

/** No axis is cut into more bars than about this, on the screen or off it: one of thousands of years has no days. */
const MOST_BINS = 50_000

/** The step whose bars are wide enough on the screen, and not too many on the whole axis, which has so many days. */
export function binStepFor(pxPerDay: number, axisDays = 0): BinStep {
  const fits = ({ days }: (typeof STEPS)[number]) =>
    days * pxPerDay >= NARROWEST_PX && axisDays <= days * MOST_BINS
  return STEPS.find(fits)?.step ?? 'century'
}

/**
 * The axis cut into days, weeks (from Monday), months or more: every day of it is in exactly one bin. Outside `told`, where
 * no event is, what a link asks for may be thousands of years: that is one bin on each side.
 */
export function makeBins(axis: Axis, step: BinStep, told: DayWindow = axis.extent): readonly Bin[] {
  return axis.stretches.flatMap((stretch): readonly Bin[] =>
    stretch.quiet
      ? [{ start: stretch.start, end: stretch.end, quiet: true }]
      : cut(stretch, step, told).map((window) => ({ ...window, quiet: false })),
  )
}

function cut({ start, end }: DayWindow, step: BinStep, told: DayWindow): readonly DayWindow[] {
  const from = Math.min(end, Math.max(start, told.start))
  const to = Math.min(end, Math.max(from, told.end))
  const steps = from < to ? stepStarts(step, { start: from + 1, end: to }) : []
  const edges: Day[] = [...new Set([start, from, ...steps, to, end])]
  return edges.slice(1).map((edge, index) => ({ start: edges[index] ?? start, end: edge }))
}

/** Index of the bin that holds this day, -1 when none does. */
export function binAt(bins: readonly Bin[], day: Day): number {
  const index = partitionPoint(bins.length, (at) => (bins[at]?.end ?? 0) <= day)
  const found = bins[index]
  return found && found.start <= day && day < found.end ? index : -1
}
