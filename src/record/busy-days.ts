import { type DayWindow, lengthDays } from '../model/civil-date'
import type { EventRecord } from './record'

/** A vaguer event says too little of any one day to keep a quiet stretch from being compressed. */
const LONGEST_DAYS = 16

/** Days on which something is known to happen or to be published: they keep their length on the axis. */
export function busyWindows(record: EventRecord): readonly DayWindow[] {
  const happened = record.events.flatMap(({ when }) =>
    when && lengthDays(when.window) <= LONGEST_DAYS ? [when.window] : [],
  )
  return [...happened, ...publicationDays(record).map((day) => ({ start: day, end: day + 1 }))]
}

/** Days on which an article that any event cites was published, in order, each once. */
export function publicationDays(record: EventRecord): readonly number[] {
  const days = record.events.flatMap((event) => event.claims.map((claim) => claim.published))
  const articles = record.documents.flatMap((document) => document.articles.map((one) => one.published))
  return [...new Set([...days, ...articles])].sort((a, b) => a - b)
}

/** Everything that the axis must reach: the record, its publications and the reader's window. */
export function axisExtent(record: EventRecord, window: DayWindow): DayWindow {
  const days = publicationDays(record)
  return {
    start: Math.min(record.extent.start, window.start, ...days.slice(0, 1)),
    end: Math.max(record.extent.end, window.end, ...days.slice(-1).map((day) => day + 1)),
  }
}
