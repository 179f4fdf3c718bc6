import type { Day } from '../../model/civil-date'
import { partsOfDay } from '../../model/civil-date'
import { crossesItself } from '../../model/polygon'
import type { Area } from '../../record/area'
import { areaVerdicts, VERDICTS } from '../../record/area-index'
import { type EventTable, NONE, overlapsSpan, type Rows } from '../../record/event-table'
import { filterTests } from '../../record/filters'
import type { EventRecord } from '../../record/record'
import type { View } from '../../view/view'
import type { VisibleEvents } from '../../view/visible-events'

/** A week by its Monday, and how many of the events began in it. */
export interface WeekCount {
  readonly monday: Day
  readonly events: number
}

/** Weeks in which any of these events began, the latest first. */
export function countByWeek(table: EventTable, rows: Rows): readonly WeekCount[] {
  const weeks = new Map<Day, number>()
  for (const row of rows) {
    const start = table.start[row] ?? NONE
    if (start === NONE) continue
    const monday = start - ((partsOfDay(start).weekday + 6) % 7)
    weeks.set(monday, (weeks.get(monday) ?? 0) + 1)
  }
  return [...weeks].map(([monday, events]) => ({ monday, events })).sort((a, b) => b.monday - a.monday)
}

/** How many events would be shown but for their place, which is too vague to tell whether it is in the area. */
export function countUnsure(record: EventRecord, view: View, { table, hidden, span }: VisibleEvents): number {
  const verdicts = view.area && areaVerdicts(record, view.area)
  if (!verdicts) return 0
  const tests = filterTests({ ...view, area: null }, { record, table, members: view.members })
  let count = 0
  for (const row of hidden.filtered)
    if (
      verdicts[row] === VERDICTS.unsure &&
      overlapsSpan(table, row, span.start, span.end) &&
      tests.every((test) => test(row))
    )
      count += 1
  return count
}

export function isCrossing(area: Area): boolean {
  return area.kind === 'polygon' && crossesItself(area.corners.map((corner) => [...corner]))
}
