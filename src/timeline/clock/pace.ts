import type { Day } from '../../model/civil-date'
import { NONE, type Rows } from '../../record/event-table'
import type { App } from '../../state/app'
import { currentAxis } from '../axis/current-axis'
import type { Pace } from './clock'

interface Counted {
  readonly days: Int32Array
  readonly rows: Rows
  readonly counts: ReadonlyMap<Day, number>
}

/**
 * Answers, on each frame, how fast the clock runs now. What each day brings is counted once for a record and what the
 * filters let through, not once a frame.
 */
export function paceOf(app: App): () => Pace {
  let counted: Counted | null = null
  return () => {
    const { session, record, view } = app.store.getState()
    const known = session.clock === 'known'
    const rows = known ? record.facts.rows : app.visible().passing
    const days = known ? record.table.published : record.table.start
    if (counted?.rows !== rows || counted.days !== days) counted = { days, rows, counts: count(days, rows) }
    const { counts } = counted
    return { axis: currentAxis(app), speed: view.speed, newOn: (day) => counts.get(day) ?? 0 }
  }
}

function count(days: Int32Array, rows: Rows): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>()
  for (const row of rows) {
    const day = days[row] ?? NONE
    if (day !== NONE) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return counts
}
