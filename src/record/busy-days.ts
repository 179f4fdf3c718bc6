import type { Day, DayWindow } from '../model/civil-date'
import type { SourceDocument } from '../model/codebooks'
import { type EventTable, windowAt } from './event-table'

/** A vaguer event says too little of any one day to keep a quiet stretch from being compressed. */
const LONGEST_DAYS = 16

/** Days on which something is known to happen or to be published: they keep their length on the axis. */
export function busyWindows(table: EventTable, publications: readonly Day[]): readonly DayWindow[] {
  const happened = new Map<string, DayWindow>()
  for (let row = 0; row < table.size; row += 1) {
    const window = windowAt(table, row)
    if (window && window.end - window.start <= LONGEST_DAYS)
      happened.set(`${window.start}..${window.end}`, window)
  }
  return [...happened.values(), ...publications.map((day) => ({ start: day, end: day + 1 }))]
}

/** Days on which an article that any event cites was published, in order, each once. */
export function publicationDays(table: EventTable, documents: readonly SourceDocument[]): readonly Day[] {
  const days = new Set<Day>(documents.flatMap((document) => document.articles.map((one) => one.published)))
  for (let row = 0; row < table.size; row += 1)
    for (const claim of table.event(row).claims) days.add(claim.published)
  return [...days].sort((a, b) => a - b)
}

/** Everything that the axis must reach: the record, its publications and the reader's window. */
export function axisExtent(
  {
    facts,
    extent,
  }: {
    readonly extent: DayWindow
    readonly facts: { readonly publicationDays: readonly Day[] }
  },
  window: DayWindow,
): DayWindow {
  const days = facts.publicationDays
  return {
    start: Math.min(extent.start, window.start, ...days.slice(0, 1)),
    end: Math.max(extent.end, window.end, ...days.slice(-1).map((day) => day + 1)),
  }
}
