import type { DayWindow } from '../../model/civil-date'
import { TIME_PRECISIONS } from '../../model/vocabulary'
import { type EventTable, type Row, windowAt } from '../../record/event-table'
import type { View } from '../../view/view'

/** The least that a mark is still seen by. */
const FAINTEST = 0.3
/** A day that is known only as one of several. */
const UNSURE = 0.75

const SURE: ReadonlySet<number | undefined> = new Set([
  TIME_PRECISIONS.indexOf('day'),
  TIME_PRECISIONS.indexOf('range'),
])

/**
 * How strongly an event is drawn: full on a sure day; in a trail it fades with age; one whose day is known only
 * within a week, a month or roughly is lighter, and where single days are shown it swells and ebbs across them.
 * `span` is the stretch of days that is shown.
 */
export function eventOpacity(
  table: EventTable,
  row: Row,
  view: Pick<View, 'mode' | 'fade'>,
  span: DayWindow,
): number {
  const window = windowAt(table, row)
  if (!window) return UNSURE
  const playhead = span.end - 1
  const unsure = !SURE.has(table.timePrecision[row])
  const base = unsure ? UNSURE * (view.mode === 'day' ? swell(window, playhead) : 1) : 1
  if (view.mode !== 'trail') return base
  const ageDays = Math.max(0, playhead - (window.end - 1))
  return Math.max(FAINTEST, base * (1 - (ageDays / Math.max(1, view.fade)) * (1 - FAINTEST)))
}

/** 0.5 at the ends of a vague stretch to 1 in its middle. */
function swell(window: DayWindow, day: number): number {
  const through = (day - window.start + 0.5) / (window.end - window.start)
  return 0.5 + 0.5 * Math.sin(Math.PI * Math.min(1, Math.max(0, through)))
}
