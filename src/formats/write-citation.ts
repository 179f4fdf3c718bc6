import { type Day, partsOfDay, writeCivilDate } from '../model/civil-date'

/** What a citation of a view says; `title` and `filters` are already in words. */
export interface Citation {
  /** What the view shows, in words. */
  readonly title: string
  readonly url: string
  /** `sha256:…` of the record. */
  readonly hash: string
  readonly events: number
  /** Filters in words; empty where there are none. */
  readonly filters: string
  readonly accessed: Day
  /** The day on which this version of the record was published; `null` where it is not a release. */
  readonly issued: Day | null
}

export const CITATION_STYLES = ['plain', 'apa', 'chicago', 'bibtex', 'csl'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

const SITE = 'Dateline'
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

/** The style guides of these formats are American, so their dates are: November 22, 2026. */
function americanDate(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day)
  return `${MONTHS[month - 1]} ${dayOfMonth}, ${year}`
}

function eventCount({ events }: Citation): string {
  return `${events} ${events === 1 ? 'event' : 'events'}`
}

/** What is particular about this view, after the title: number of events, filters, record. */
function details(citation: Citation): string {
  const filters = citation.filters === '' ? [] : [citation.filters]
  return [eventCount(citation), ...filters, `record ${citation.hash}`].join('; ')
}

function plain(citation: Citation): string {
  const issued = citation.issued === null ? '' : ` Published ${writeCivilDate(citation.issued)}.`
  return `${SITE}: ${citation.title}. ${details(citation)}.${issued} Accessed ${writeCivilDate(citation.accessed)}. ${citation.url}`
}

/** APA 7, a data set or interactive work with a version and a retrieval date. */
function apa(citation: Citation): string {
  const { title, hash, accessed, issued, url } = citation
  const year =
    issued === null ? 'n.d.' : `${partsOfDay(issued).year}, ${americanDate(issued).replace(/,.*/, '')}`
  const filters = citation.filters === '' ? '' : `; ${citation.filters}`
  return `${SITE}. (${year}). ${title} (${eventCount(citation)}${filters}; Version ${hash}) [Interactive map]. Retrieved ${americanDate(accessed)}, from ${url}`
}

/** Chicago 17, notes and bibliography, a website. */
function chicago(citation: Citation): string {
  const { title, accessed, issued, url } = citation
  const published = issued === null ? '' : `Published ${americanDate(issued)}. `
  return `${SITE}. “${title}.” Interactive map, ${details(citation)}. ${published}Accessed ${americanDate(accessed)}. ${url}.`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function texText(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (char) => TEX[char] ?? `\\${char}`)
}

function bibtex(citation: Citation): string {
  const { title, hash, accessed, issued, url } = citation
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${SITE}}`],
    ['title', `{${texText(title)}}`],
    ...(issued === null ? [] : [['date', writeCivilDate(issued)] as const]),
    ['howpublished', 'Interactive map'],
    ['version', hash],
    ['note', texText(details(citation))],
    // Braces would end the field; a link of ours never has them, a hostile search text could.
    ['url', url.replace(/[{}]/g, encodeURIComponent)],
    ['urldate', writeCivilDate(accessed)],
  ]
  const key = `dateline-${hash.replace('sha256:', '').slice(0, 8)}-${writeCivilDate(accessed)}`
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}

function dateParts(day: Day) {
  const { year, month, dayOfMonth } = partsOfDay(day)
  return { 'date-parts': [[year, month, dayOfMonth]] }
}

function csl(citation: Citation): string {
  const { title, hash, accessed, issued, url } = citation
  const item = {
    id: `dateline-${hash.replace('sha256:', '').slice(0, 8)}`,
    type: 'dataset',
    title,
    author: [{ literal: SITE }],
    publisher: SITE,
    genre: 'Interactive map',
    version: hash,
    note: details(citation),
    URL: url,
    accessed: dateParts(accessed),
    ...(issued === null ? {} : { issued: dateParts(issued) }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

const WRITERS: Readonly<Record<CitationStyle, (citation: Citation) => string>> = {
  plain,
  apa,
  chicago,
  bibtex,
  csl,
}

/** A view's citation in one style; `csl` is a CSL-JSON list of one item. */
export function writeCitation(citation: Citation, style: CitationStyle): string {
  return WRITERS[style](citation)
}
