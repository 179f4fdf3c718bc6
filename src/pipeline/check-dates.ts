import { type DayWindow, parseCivilDate, parseCivilWindow, writeCivilDate } from '../model/civil-date'
import type { TimePrecision } from '../model/vocabulary'
import { expecting, type Finding } from './problem'
import { resolveDate } from './resolve-date'
import type { ArticleSeed, ClaimSeed } from './seed-schema'

interface Span {
  readonly start: string
  readonly end: string
  readonly precision: TimePrecision
}

export function checkDate(field: string, date: string): Finding[] {
  return expecting(parseCivilDate(date) !== null, field, date, 'a date that exists')
}

/** Both ends exist, in order, and `day` is one day. */
export function checkSpan({ start, end, precision }: Span): Finding[] {
  const missing = [...checkDate('start', start), ...checkDate('end', end)]
  if (missing.length > 0) return missing
  return [
    ...expecting(start <= end, 'end', end, `a day on or after the start, ${start}`),
    ...expecting(
      precision !== 'day' || start === end,
      'precision',
      precision,
      `not "day" for ${start} to ${end}`,
    ),
  ]
}

/** The days on which an article was published: an interval where the evidence leaves one. */
export function publicationSpan(article: ArticleSeed): { start: string; end: string } {
  return {
    start: article.publishedEarliest ?? article.published,
    end: article.publishedLatest ?? article.published,
  }
}

/** A claim's days are what its expression means on its article's day. */
export function checkResolution(when: NonNullable<ClaimSeed['when']>, article: ArticleSeed): Finding[] {
  if (when.expression === undefined) {
    return [{ field: 'expression', value: undefined, expected: 'how the text puts the date' }]
  }
  const span = publicationSpan(article)
  const published = parseCivilWindow(span.start, span.end)
  const window = parseCivilWindow(when.start, when.end)
  if (!published || !window) return []
  const resolved = resolveDate(when.expression, published)
  if (!resolved) {
    return [{ field: 'expression', value: when.expression, expected: 'an expression of the manual' }]
  }
  const { start, end } = resolved.window
  return [
    ...expecting(
      start === window.start && end === window.end,
      'start..end',
      `${when.start}..${when.end}`,
      `${writeSpan(resolved.window)}, what "${when.expression}" means in an article of ${span.start}..${span.end}`,
    ),
    ...checkPrecision(when.precision, resolved.precision, published.end - published.start > 1),
  ]
}

/** The expression's own precision, or a humbler one; an article of uncertain day makes a range of a day. */
function checkPrecision(precision: TimePrecision, own: TimePrecision, articleIsVague: boolean): Finding[] {
  const allowed = new Set<TimePrecision>([own, 'approximate'])
  if (articleIsVague || own === 'range') allowed.add('range')
  if (own === 'range') allowed.add('week').add('month')
  return expecting(allowed.has(precision), 'precision', precision, `one of ${[...allowed].join(', ')}`)
}

function writeSpan({ start, end }: DayWindow): string {
  return `${writeCivilDate(start)}..${writeCivilDate(end - 1)}`
}
