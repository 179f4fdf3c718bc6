import type { Day } from '../model/civil-date'
import type { ConflictEvent } from '../model/event'
import type { EventRecord } from '../record/record'
import { DEFAULT_VIEW, normalizeView, playheadDay, type View, windowDays } from './view'
import { passesFilters } from './visible-events'

const HIDING_KEYS = ['actors', 'kinds', 'status', 'basis', 'known', 'q'] as const
export type RevealedKey = (typeof HIDING_KEYS)[number] | 't' | 'at'

/**
 * The least change of a view that shows this event: each filter key that hides it is reset, the window
 * grows by the fewest days, and the playhead moves only as far as it must. Names the keys it changed.
 */
export function revealEvent(
  view: View,
  event: ConflictEvent,
  record: EventRecord,
): { view: View; changed: readonly RevealedKey[] } {
  const changed: RevealedKey[] = []
  let next = view
  for (const key of HIDING_KEYS) {
    if (passesFilters(record, { ...allOpen(next), [key]: next[key], members: next.members }, event)) continue
    next = { ...next, [key]: DEFAULT_VIEW[key] }
    changed.push(key)
  }
  if (event.when) {
    const first = event.when.window.start
    const last = event.when.window.end - 1
    const t = widen(next, first, last, record)
    if (t !== next.t) changed.push('t')
    // The playhead keeps its day while the window grows under it, unless it must move.
    const at = playheadFor({ ...next, t, at: playheadDay(next, record.extent) }, first, last, record)
    if (at !== playheadDay(next, record.extent)) changed.push('at')
    next = { ...next, t, at }
  }
  return { view: normalizeView(next, record.extent), changed }
}

/** The view with no filter at all, to try one key alone. */
function allOpen(view: View): View {
  return { ...view, actors: null, kinds: null, status: null, basis: null, known: null, q: '' }
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
