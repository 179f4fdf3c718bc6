import type { DayWindow } from '../../model/civil-date'
import type { SourceDocument } from '../../model/codebooks'
import type { EventRecord } from '../../record/record'

/** A window that the record itself offers. */
export interface Preset {
  /** Stable, made of what it is: `record`, `document:<id>`, `article:<document>:<article>`. */
  readonly id: string
  readonly kind: 'record' | 'document' | 'article'
  readonly window: DayWindow
  readonly document?: SourceDocument
}

/** Days that an article's week has, the day of publication being the last. */
const WEEK_DAYS = 7

/** The whole record, the days that each document speaks of, and the week that ends with each article. */
export function presetsOf(record: EventRecord): readonly Preset[] {
  const documents = record.documents.flatMap((document): Preset[] => {
    const spoken = record.facts.coverage.find((one) => one.document === document.id)?.speaksOf ?? []
    const first = spoken[0]
    const last = spoken.at(-1)
    if (!first || !last) return []
    const window = { start: first.start, end: last.end }
    return [{ id: `document:${document.id}`, kind: 'document', window, document }]
  })
  return [{ id: 'record', kind: 'record', window: record.extent }, ...documents, ...articleWeeks(record)]
}

function articleWeeks(record: EventRecord): readonly Preset[] {
  const weeks = record.documents.flatMap((document) =>
    document.articles.map(
      (article): Preset => ({
        id: `article:${document.id}:${article.id}`,
        kind: 'article',
        window: { start: article.published + 1 - WEEK_DAYS, end: article.published + 1 },
        document,
      }),
    ),
  )
  return weeks.sort((a, b) => a.window.end - b.window.end)
}
