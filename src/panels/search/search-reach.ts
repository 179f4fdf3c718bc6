import { hasRow, NONE, overlapsSpan, type Row, type Rows, windowAt } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { type View, windowDays } from '../../view/view'
import { type Absence, absenceOf, type VisibleEvents } from '../../view/visible-events'

/** How much of what a search found is on the screen. */
export interface SearchReach {
  /** Rows found that have a date: what can be shown. */
  readonly dated: Rows
  readonly shown: number
  /** Are there dated ones that are not shown? */
  readonly more: boolean
  /** Is none of them in the window, wherever its playhead stands? */
  readonly outside: boolean
}

export function searchReach(
  found: Rows,
  { table, shown }: Pick<VisibleEvents, 'table' | 'shown'>,
  view: Pick<View, 't'>,
  record: EventRecord,
): SearchReach {
  const { start } = table
  const dated = found.filter((row) => start[row] !== NONE)
  const { first, last } = windowDays(view, record.extent)
  const isShown = new Uint8Array(table.size)
  for (const row of shown) isShown[row] = 1
  let count = 0
  for (const row of dated) count += isShown[row] ?? 0
  return {
    dated,
    shown: count,
    more: count < dated.length,
    outside: !dated.some((row) => overlapsSpan(table, row, first, last + 1)),
  }
}

/** Why an event that was found is not on the screen. */
export type Unseen = Absence | 'filtered' | 'undated'

/** `null` for a row that is shown. */
export function unseenReason(visible: VisibleEvents, row: Row): Unseen | null {
  const { table, span, hidden } = visible
  if (windowAt(table, row) === null) return 'undated'
  if (!overlapsSpan(table, row, span.start, span.end)) return absenceOf(visible, row)
  return hasRow(hidden.filtered, row) ? 'filtered' : null
}
