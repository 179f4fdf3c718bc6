import { type Day, partsOfDay, writeCivilDate } from '../../model/civil-date'
import { shortHash } from '../../record/record-history'

/** What a citation of a view says; `title` and `filters` are already in words. */
export interface Citation {
  /** The map's name, which stands for its author. */
  readonly site: string
  /** What the view shows, in words. */
  readonly title: string
  readonly url: string
  /** `sha256:…` of the record, or of an opened file; empty where the browser has no digest. */
  readonly hash: string
  /** The record that an opened file says it is from, empty where it names none; `null` for a whole record. */
  readonly partOf: string | null
  readonly events: number
  /** Filters in words; empty where there are none. */
  readonly filters: string
  readonly accessed: Day
  /** The day on which this version of the record was published; `null` where it is not a release. */
  readonly issued: Day | null
}

export const CITATION_STYLES = ['plain', 'apa', 'chicago', 'bibtex', 'csl'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/** The words of a citation in one language: a citation is never of two. */
export interface CitationWords {
  readonly events: (count: number) => string
  readonly record: (hash: string) => string
  readonly version: (hash: string) => string
  readonly file: (hash: string) => string
  readonly fileAsOpened: string
  /** Of a file that names the record that it is from, which cannot be checked. */
  readonly fromRecord: (file: string, hash: string) => string
  readonly map: string
  readonly mapWith: (details: string) => string
  readonly published: (date: string) => string
  readonly accessed: (date: string) => string
  readonly retrieved: (date: string, url: string) => string
  /** In place of a year. */
  readonly undated: string
  readonly quoted: (title: string) => string
  readonly separator: string
}

/** How a citation writes a day: in plain text, in a sentence, and with its year first. */
export interface CitationDates {
  readonly plain: (day: Day) => string
  readonly written: (day: Day) => string
  readonly yearFirst: (day: Day) => string
}

/** How a citation is worded. */
export interface CitationSpeech {
  readonly words: CitationWords
  readonly dates: CitationDates
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function monthAndDay(day: Day): string {
  const { month, dayOfMonth } = partsOfDay(day)
  return `${MONTHS[month - 1]} ${dayOfMonth}`
}

/** The style guides of these formats are American, so their English dates are: November 22, 2026. */
export const AMERICAN_DATES: CitationDates = {
  plain: writeCivilDate,
  written: (day) => `${monthAndDay(day)}, ${partsOfDay(day).year}`,
  yearFirst: (day) => `${partsOfDay(day).year}, ${monthAndDay(day)}`,
}

/**
 * Which data were shown. A file is named by its own fingerprint: what it says of the record behind it cannot be
 * checked here. Empty where there is nothing to name it by.
 */
function provenance({ hash, partOf }: Citation, words: CitationWords, record = words.record): string {
  if (partOf === null) return hash && record(hash)
  const file = hash === '' ? words.fileAsOpened : words.file(hash)
  return partOf === '' ? file : words.fromRecord(file, partOf)
}

/** What is particular about this view, after the title: number of events, filters, record. */
function details(citation: Citation, words: CitationWords, record = words.record): string {
  const parts = [words.events(citation.events), citation.filters, provenance(citation, words, record)]
  return parts.filter((part) => part !== '').join(words.separator)
}

function plain(citation: Citation, { words, dates }: CitationSpeech): string {
  const { site, title, accessed, issued, url } = citation
  const published = issued === null ? '' : ` ${words.published(dates.plain(issued))}.`
  return `${site}: ${title}. ${details(citation, words)}.${published} ${words.accessed(dates.plain(accessed))}. ${url}`
}

/** APA 7, a data set or interactive work with a version and a retrieval date. */
function apa(citation: Citation, { words, dates }: CitationSpeech): string {
  const { site, title, accessed, issued, url } = citation
  const year = issued === null ? words.undated : dates.yearFirst(issued)
  const retrieved = words.retrieved(dates.written(accessed), url)
  return `${site}. (${year}). ${title} (${details(citation, words, words.version)}) [${words.map}]. ${retrieved}`
}

/** Chicago 17, notes and bibliography, a website. */
function chicago(citation: Citation, { words, dates }: CitationSpeech): string {
  const { site, title, accessed, issued, url } = citation
  const published = issued === null ? '' : `${words.published(dates.written(issued))}. `
  const read = words.accessed(dates.written(accessed))
  return `${site}. ${words.quoted(title)} ${words.mapWith(details(citation, words))}. ${published}${read}. ${url}.`
}

/**
 * The same for the same view of the same data and for no other, so that an article can cite several views.
 * FNV-1a: nothing hangs on it but that views differ.
 */
function citationKey({ hash, url, accessed }: Citation): string {
  const fragment = url.slice(url.indexOf('#') + 1)
  let view = 0x811c9dc5
  for (const byte of new TextEncoder().encode(fragment)) view = Math.imul(view ^ byte, 0x01000193)
  const parts = [shortHash(hash), (view >>> 0).toString(16).padStart(8, '0'), writeCivilDate(accessed)]
  return ['dateline', ...parts.filter((part) => part !== '')].join('-')
}

/** Braces by name: BibTeX counts them, with a backslash or without. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

function texText(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (char) => TEX[char] ?? `\\${char}`)
}

/** What BibTeX's own styles call the months, without braces. */
const TEX_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day of publication: `date` for biblatex, year and month for the styles of BibTeX, which know no `date`. */
function texDate(issued: Day | null): readonly (readonly [string, string])[] {
  if (issued === null) return []
  const { year, month } = partsOfDay(issued)
  return [
    ['date', `{${writeCivilDate(issued)}}`],
    ['year', `{${year}}`],
    ['month', TEX_MONTHS[month - 1] ?? ''],
  ]
}

/**
 * The styles that come with BibTeX (plain, abbrv, alpha, unsrt) print no `url`, `urldate`, `date` and `version`: link
 * and dates stand in what they print too, as plain text, since `\\url` needs a package.
 */
function bibtex(citation: Citation, { words, dates }: CitationSpeech): string {
  const { site, title, hash, accessed, issued, url } = citation
  const read = words.accessed(dates.plain(accessed))
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${texText(site)}}}`],
    ['title', `{{${texText(title)}}}`],
    ...texDate(issued),
    ['howpublished', `{${texText(`${words.map}, ${url}`)}}`],
    ...(hash === '' ? [] : [['version', `{${hash}}`] as const]),
    ['note', `{${texText(`${details(citation, words)}. ${read}`)}}`],
    ['url', `{${url}}`],
    ['urldate', `{${writeCivilDate(accessed)}}`],
  ]
  return `@misc{${citationKey(citation)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

function dateParts(day: Day) {
  const { year, month, dayOfMonth } = partsOfDay(day)
  return { 'date-parts': [[year, month, dayOfMonth]] }
}

function csl(citation: Citation, { words }: CitationSpeech): string {
  const { site, title, hash, accessed, issued, url } = citation
  const item = {
    id: citationKey(citation),
    type: 'dataset',
    title,
    author: [{ literal: site }],
    publisher: site,
    genre: words.map,
    ...(hash === '' ? {} : { version: hash }),
    note: details(citation, words),
    URL: url,
    accessed: dateParts(accessed),
    ...(issued === null ? {} : { issued: dateParts(issued) }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

const WRITERS: Readonly<Record<CitationStyle, (citation: Citation, speech: CitationSpeech) => string>> = {
  plain,
  apa,
  chicago,
  bibtex,
  csl,
}

/** A view's citation in one style; `csl` is a CSL-JSON list of one item. */
export function writeCitation(citation: Citation, style: CitationStyle, speech: CitationSpeech): string {
  return WRITERS[style](citation, speech)
}
