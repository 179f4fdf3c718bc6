import { onceEach } from '../model/once-each'
import { overlapsSpan } from '../record/event-table'
import { OPEN_FILTERS } from '../record/filters'
import { openingFragment } from '../record/preface'
import type { EventRecord } from '../record/record'
import { countInSpan } from './rows-in-span'
import { normalizeView, playheadDay, shownSpan, type View, windowDays } from './view'
import { decodeView } from './view-url'
import type { VisibleEvents } from './visible-events'

/** What a page without a link shows of this record. */
const openingView = onceEach(
  ({ preface, extent }: EventRecord): View =>
    normalizeView(decodeView(openingFragment(preface)).view, extent),
)

/**
 * The view without what the reader's choices hide of the opening one: filters are open, and a window or a playhead that
 * shows fewer days gives way; one that shows more stays.
 */
export function nothingHidden(view: View, record: EventRecord): View {
  const { extent } = record
  const opening = openingView(record)
  const own = windowDays(view, extent)
  const open = windowDays(opening, extent)
  const t = {
    from: own.first < open.first ? view.t.from : opening.t.from,
    to: own.last > open.last ? view.t.to : opening.t.to,
  }
  const at = Math.max(playheadDay(view, extent), playheadDay(opening, extent))
  // A day and a trail can show only some of the window.
  const mode = view.mode === 'window' ? 'window' : 'cumulative'
  return normalizeView({ ...view, ...OPEN_FILTERS, t, at, mode }, extent)
}

/** Would `nothingHidden` show more than this view? */
export function isSomethingHidden(
  { table, span, hidden, hiddenCounts }: Pick<VisibleEvents, 'table' | 'span' | 'hidden' | 'hiddenCounts'>,
  view: View,
  record: EventRecord,
): boolean {
  if (hiddenCounts.filtered > 0) return true
  const whole = shownSpan(nothingHidden(view, record), record.extent)
  const both = { start: Math.max(whole.start, span.start), end: Math.min(whole.end, span.end) }
  if (both.start < both.end) return countInSpan(table, whole) > countInSpan(table, both)
  return hidden.outside.some((row) => overlapsSpan(table, row, whole.start, whole.end))
}
