import type { Day, DayWindow } from '../model/civil-date'
import { type Row, windowAt } from '../record/event-table'
import { type FilterKey, hidingKeys } from '../record/filters'
import { tableAsKnown } from '../record/known-table'
import type { EventRecord } from '../record/record'
import {
  NO_ROW_CHOICES,
  normalizeView,
  playheadDay,
  type RowChoices,
  type View,
  windowDays,
  withOpen,
} from './view'

export type RevealedKey = FilterKey | 't' | 'at'

/**
 * The least change of a view that shows the event of this row: each filter key that hides it is reset, the window
 * grows by the fewest days, and the playhead moves only as far as it must. Names the keys it changed; `facets`, which is no
 * part of the view, is the caller's to open.
 */
export function revealEvent(
  view: View,
  row: Row,
  record: EventRecord,
  { facets, answered }: RowChoices = NO_ROW_CHOICES,
): { view: View; changed: readonly RevealedKey[] } {
  const table = tableAsKnown(record.table, view.known)
  const context = { record, table, members: view.members, answered }
  const hiding = hidingKeys({ ...view, facets }, context, row)
  const changed: RevealedKey[] = [...hiding]
  let next = withOpen(view, hiding)
  const window = windowAt(table, row)
  if (window && !isCompared(view, window)) {
    const first = window.start
    const last = window.end - 1
    const t = widen(next, first, last, record)
    if (t !== next.t) changed.push('t')
    // The playhead keeps its day while the window grows under it, unless it must move.
    const at = playheadFor({ ...next, t, at: playheadDay(next, record.extent) }, first, last, record)
    if (at !== playheadDay(next, record.extent)) changed.push('at')
    next = { ...next, t, at }
  }
  return { view: normalizeView(next, record.extent), changed }
}

/** Is it shown in the second window, so that the first can stay as it is? */
function isCompared({ compare }: View, { start, end }: DayWindow): boolean {
  return compare !== null && start < compare.end && end > compare.start
}

function widen(view: View, first: Day, last: Day, record: EventRecord): View['t'] {
  const shown = windowDays(view, record.extent)
  if (first > shown.last) return { from: view.t.from, to: first }
  if (last < shown.first) return { from: last, to: view.t.to }
  return view.t
}

function playheadFor(view: View, first: Day, last: Day, record: EventRecord): Day {
  const at = playheadDay(view, record.extent)
  switch (view.mode) {
    case 'window':
      return at
    case 'cumulative':
      return Math.max(at, first)
    case 'trail':
      return Math.max(first, Math.min(at, last + view.fade - 1))
    case 'day':
      return Math.max(first, Math.min(at, last))
  }
}
