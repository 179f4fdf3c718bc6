import type { DayWindow } from '../model/civil-date'
import { UNATTRIBUTED } from '../model/event'
import { OTHERS_LAYER } from '../record/event-table'
import { FILTER_KEYS, type FilterKey, type Filters } from '../record/filters'
import { formatDay, formatList, formatNumber, formatWindow } from './format'
import { messagesFor, wordsFor } from './messages'

/**
 * What a view shows, its filters first, as far as words can say it; the words are those of sharing, which have to be
 * fetched before.
 */
export interface ViewFacts extends Omit<Filters, 'actors' | 'area' | 'facets'> {
  readonly span: DayWindow
  /** Labels by layer id of the strike layers that are on; `null`: all. */
  readonly actors: ReadonlyMap<string, string> | null
  /** What the map is narrowed to: the name of an outline, `name: null` for an area that somebody drew. */
  readonly area: { readonly name: string | null } | null
  /** Columns of a reader's file that narrow it; `null`: none does. */
  readonly facets: readonly string[] | null
  /** The place that the map is centred on, where it shows no more than its surroundings. */
  readonly around: string | null
  /** Title of the open event. */
  readonly event: string | null
  /** Number of marked events. */
  readonly marked: number
}

/** "Strikes by Russia and France, 13–18 November 2015, around Raqqa (only confirmed)". */
export function describeView(facts: ViewFacts, lang: string): string {
  const { describe } = wordsFor('share', lang)
  const filters = describeFilters(facts, lang)
  const title = describeSubject(facts, lang)
  return filters === '' ? title : describe.withFilters(title, filters)
}

/** What, when and where, without the filters that only narrow it. */
export function describeSubject(facts: ViewFacts, lang: string): string {
  const { describe } = wordsFor('share', lang)
  const dated = describe.period(subjectOf(facts, lang), formatWindow(facts.span, lang))
  return facts.around === null ? dated : describe.around(dated, facts.around)
}

/**
 * What each filter says after the subject, `null` where it says nothing or is in the subject itself. A filter that is
 * left out does not compile, so that no link or citation is silent of it.
 */
const FILTER_WORDS: { readonly [K in FilterKey]: (value: ViewFacts[K], lang: string) => string | null } = {
  actors: () => null,
  kinds: () => null,
  status: (status, lang) => {
    const { statuses } = messagesFor(lang)
    const names = status?.map((one) => statuses[one])
    return names ? statusWords(names, lang) : null
  },
  basis: (basis, lang) => basis && wordsFor('share', lang).describe[basis],
  known: (known, lang) =>
    known === null ? null : wordsFor('share', lang).describe.known(formatDay(known, lang)),
  q: (q, lang) => (q === '' ? null : wordsFor('share', lang).describe.query(q)),
  area: (area, lang) => area && wordsFor('share', lang).describe.area(area.name),
  facets: (columns, lang) => columns && wordsFor('share', lang).describe.columns(formatList(columns, lang)),
}

function filterWords<K extends FilterKey>(key: K, facts: ViewFacts, lang: string): string | null {
  return FILTER_WORDS[key](facts[key], lang)
}

/** "only confirmed; matching “school”"; empty where nothing is filtered. */
export function describeFilters(facts: ViewFacts, lang: string): string {
  const { describe } = wordsFor('share', lang)
  const parts = [
    ...FILTER_KEYS.map((key) => filterWords(key, facts, lang)),
    facts.event === null ? null : describe.event(facts.event),
    facts.marked === 0 ? null : describe.marked(facts.marked, formatNumber(facts.marked, lang)),
  ]
  return parts.filter((part) => part !== null && part !== '').join(describe.filterSeparator)
}

function subjectOf({ actors, kinds }: ViewFacts, lang: string): string {
  const { describe } = wordsFor('share', lang)
  const { kinds: kindNames } = messagesFor(lang)
  const strikes = strikesSubject(actors, lang)
  if (kinds === null) {
    if (actors === null) return describe.all
    return strikes === null ? describe.notStrikes : describe.andOthers(strikes)
  }
  const others =
    kinds.length === 0
      ? null
      : lowerList(
          kinds.map((kind) => kindNames[kind]),
          lang,
        )
  if (strikes === null) return others === null ? describe.nothing : upperFirst(others, lang)
  return others === null ? strikes : describe.andKinds(strikes, others)
}

function strikesSubject(actors: ViewFacts['actors'], lang: string): string | null {
  const { describe } = wordsFor('share', lang)
  if (actors === null) return describe.allStrikes
  if (actors.size === 0) return null
  const names = [...actors].map(([id, label]) => {
    if (id === UNATTRIBUTED) return describe.unnamed
    return id === OTHERS_LAYER ? label.toLocaleLowerCase(lang) : label
  })
  return describe.strikesBy(formatList(names, lang))
}

function statusWords(names: readonly string[], lang: string): string {
  const { describe } = wordsFor('share', lang)
  return names.length === 0 ? describe.nothing : describe.status(lowerList(names, lang))
}

function lowerList(names: readonly string[], lang: string): string {
  return formatList(names, lang).toLocaleLowerCase(lang)
}

function upperFirst(text: string, lang: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1)
}
