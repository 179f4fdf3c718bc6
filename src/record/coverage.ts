import { type Day, type DayWindow, lengthDays } from '../model/civil-date'
import type { SourceDocument } from '../model/codebooks'
import { type EventTable, windowAt } from './event-table'

/** What one document covers: the days it speaks of and the days on which its articles appeared. */
export interface Coverage {
  readonly document: string
  /** Joined where they touch, in order. */
  readonly speaksOf: readonly DayWindow[]
  /** One for each article, in order, with the range that the evidence leaves. */
  readonly published: readonly { readonly article: string; readonly day: Day; readonly range: DayWindow }[]
}

/** A vaguer date says nothing of its single days, so it covers none. */
const VAGUEST_DAYS = 62

/** For each document of the record, when it was published and which days it speaks of. */
export function coverageOf(table: EventTable, documents: readonly SourceDocument[]): readonly Coverage[] {
  const windows = new Map<string, DayWindow[]>()
  for (let row = 0; row < table.size; row += 1) {
    const window = windowAt(table, row)
    if (!window || lengthDays(window) > VAGUEST_DAYS) continue
    for (const id of new Set(table.event(row).claims.map((claim) => claim.document))) {
      const list = windows.get(id)
      if (list) list.push(window)
      else windows.set(id, [window])
    }
  }
  return documents.map((document) => ({
    document: document.id,
    speaksOf: joinWindows(windows.get(document.id) ?? []),
    published: document.articles
      .map((article) => ({
        article: article.id,
        day: article.published,
        range: { start: article.publishedEarliest, end: article.publishedLatest + 1 },
      }))
      .sort((a, b) => a.day - b.day),
  }))
}

/** Windows that overlap or touch become one; the result is in order. */
export function joinWindows(windows: readonly DayWindow[]): readonly DayWindow[] {
  const joined: DayWindow[] = []
  for (const window of [...windows].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && window.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, window.end) }
    } else joined.push(window)
  }
  return joined
}
