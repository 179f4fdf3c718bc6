import { type DayWindow, lengthDays } from '../../model/civil-date'
import type { SourceDocument } from '../../model/codebooks'
import type { LocalText } from '../../model/event'
import { windowAt } from '../../record/event-table'
import type { EventRecord } from '../../record/record'

/** A window that the record itself offers. */
export interface Preset {
  /** Stable, made of what it is: `record`, `event:<id>`, `document:<id>`, `article:<document>:<article>`. */
  readonly id: string
  readonly kind: 'record' | 'event' | 'document' | 'article'
  readonly window: DayWindow
  readonly document?: SourceDocument
  readonly title?: LocalText
}

/** Days that an article's week has, the day of publication being the last. */
const WEEK_DAYS = 7

/** Days before and after what happened, and the longest that it took: of a longer one the days say too little. */
const ROUND_DAYS = 3
const LONGEST_DAYS = 16
const MOST_EVENTS = 8
/** Of more documents, or of more articles of one, nobody finds what they look for in a list to choose from. */
const MOST_DOCUMENTS = 100

/** The whole record, what most was written about, the days that each document speaks of, and the week that ends with each article. */
export function presetsOf(record: EventRecord): readonly Preset[] {
  // Coverage stands in the order of the documents.
  const documents = record.documents.slice(0, MOST_DOCUMENTS).flatMap((document, index): Preset[] => {
    const spoken = record.facts.coverage[index]?.speaksOf ?? []
    const first = spoken[0]
    const last = spoken.at(-1)
    if (!first || !last) return []
    const window = { start: first.start, end: last.end }
    return [{ id: `document:${document.id}`, kind: 'document', window, document }]
  })
  return [
    { id: 'record', kind: 'record', window: record.extent },
    ...mostTold(record),
    ...documents,
    ...articleWeeks(record),
  ]
}

/** The days round the events that have the most claims, in date order. */
function mostTold({ table, facts, extent }: EventRecord): readonly Preset[] {
  const told = Array.from(facts.rows, (row) => ({
    row,
    window: windowAt(table, row),
    event: table.event(row),
  }))
  return told
    .filter(({ window, event }) => window && lengthDays(window) <= LONGEST_DAYS && event.claims.length > 1)
    .sort((a, b) => b.event.claims.length - a.event.claims.length || a.row - b.row)
    .slice(0, MOST_EVENTS)
    .sort((a, b) => a.row - b.row)
    .flatMap(({ window, event: { id, title } }): readonly Preset[] => {
      if (!window) return []
      const start = Math.max(extent.start, window.start - ROUND_DAYS)
      const end = Math.min(extent.end, window.end + ROUND_DAYS)
      return [{ id: `event:${id}`, kind: 'event', window: { start, end }, title }]
    })
}

function articleWeeks(record: EventRecord): readonly Preset[] {
  const weeks = record.documents.slice(0, MOST_DOCUMENTS).flatMap((document) =>
    document.articles.slice(0, MOST_DOCUMENTS).map(
      (article): Preset => ({
        id: `article:${document.id}:${article.id}`,
        kind: 'article',
        window: { start: article.published + 1 - WEEK_DAYS, end: article.published + 1 },
        document,
      }),
    ),
  )
  const first = new Map(weeks.map((week) => [`${week.document?.id} ${week.window.end}`, week]))
  return [...first.values()].sort((a, b) => a.window.end - b.window.end)
}
