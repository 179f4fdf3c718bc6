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

/**
 * Which data were shown. A file is named by its own fingerprint: what it says of the record behind it cannot be
 * checked here. Empty where there is nothing to name it by.
 */
function provenance({ hash, partOf }: Citation, recordWord: string): string {
  if (partOf === null) return hash && `${recordWord} ${hash}`
  const file = hash === '' ? 'file as opened' : `file ${hash}`
  return partOf === '' ? file : `${file}, from record ${partOf} (as the file says, not verified)`
}

/** What is particular about this view, after the title: number of events, filters, record. */
function details(citation: Citation, recordWord = 'record'): string {
  const parts = [eventCount(citation), citation.filters, provenance(citation, recordWord)]
  return parts.filter((part) => part !== '').join('; ')
}

function plain(citation: Citation): string {
  const issued = citation.issued === null ? '' : ` Published ${writeCivilDate(citation.issued)}.`
  return `${citation.site}: ${citation.title}. ${details(citation)}.${issued} Accessed ${writeCivilDate(citation.accessed)}. ${citation.url}`
}

/** APA 7, a data set or interactive work with a version and a retrieval date. */
function apa(citation: Citation): string {
  const { site, title, accessed, issued, url } = citation
  const year =
    issued === null ? 'n.d.' : `${partsOfDay(issued).year}, ${americanDate(issued).replace(/,.*/, '')}`
  return `${site}. (${year}). ${title} (${details(citation, 'Version')}) [Interactive map]. Retrieved ${americanDate(accessed)}, from ${url}`
}

/** Chicago 17, notes and bibliography, a website. */
function chicago(citation: Citation): string {
  const { site, title, accessed, issued, url } = citation
  const published = issued === null ? '' : `Published ${americanDate(issued)}. `
  return `${site}. “${title}.” Interactive map, ${details(citation)}. ${published}Accessed ${americanDate(accessed)}. ${url}.`
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

function bibtex(citation: Citation): string {
  const { site, title, hash, accessed, issued, url } = citation
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${texText(site)}}`],
    ['title', `{${texText(title)}}`],
    ...(issued === null ? [] : [['date', writeCivilDate(issued)] as const]),
    ['howpublished', 'Interactive map'],
    ...(hash === '' ? [] : [['version', hash] as const]),
    ['note', texText(details(citation))],
    ['url', url],
    ['urldate', writeCivilDate(accessed)],
  ]
  return `@misc{${citationKey(citation)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}

function dateParts(day: Day) {
  const { year, month, dayOfMonth } = partsOfDay(day)
  return { 'date-parts': [[year, month, dayOfMonth]] }
}

function csl(citation: Citation): string {
  const { site, title, hash, accessed, issued, url } = citation
  const item = {
    id: citationKey(citation),
    type: 'dataset',
    title,
    author: [{ literal: site }],
    publisher: site,
    genre: 'Interactive map',
    ...(hash === '' ? {} : { version: hash }),
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
