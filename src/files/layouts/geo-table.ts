import { onceEach } from '../../model/once-each'
import type { Cell } from '../rows/row-source'
import { textOf, wordsOf } from './cell-text'
import { columnName, type NamedColumns, namedColumns } from './column-names'
import { mappingOf, PARTS, type Part } from './column-parts'
import { headerWords } from './header-words'
import { kindByWords } from './kinds'
import type { Layout, Mapping, TableHead } from './layout'
import { placeByPlainCode, timeByPlainCode } from './plain-codes'
import { readDay } from './read-day'
import { type PointRead, readMgrs, readPair, readWkt } from './read-point'
import { rowReader } from './row-reader'

type Found = { [P in Part]?: number }
type Fits = (part: Part, column: number) => boolean

/** The parts of a table whose header has words for them; a column is the first part's that claims it. */
function partsByWords({ at }: NamedColumns, fits: Fits, parts: Found): void {
  const taken = new Set(Object.values(parts))
  for (const part of PARTS) {
    if (parts[part] !== undefined) continue
    const column = headerWords(part)
      .map((name) => at(name))
      .find((found) => found !== undefined && !taken.has(found) && fits(part, found))
    if (column === undefined) continue
    parts[part] = column
    taken.add(column)
  }
}

/** Header words with their unit or their language behind: `date (utc)`, `latitude_deg`, `location_en`. */
const TAILS = /_(?:en|english|utc|gmt|local|deg|degrees|decimal|dd|wgs84|wgs_84|n|e)$/

/** `eventDate` as two words. */
const inWords = (header: string): string => columnName(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2'))

/**
 * How headers are spelled, the surest first: as they stand, `eventDate`, with a tail, and coordinates with anything
 * before them, as in `decimalLatitude`. A date with a word before it may be that of a report.
 */
const SPELLINGS: readonly ((header: string) => string)[] = [
  columnName,
  inWords,
  (header) => inWords(header).replace(TAILS, ''),
  (header) => /_(?:latitude|longitude|lat|long?|lng)$/.exec(inWords(header))?.[0].slice(1) ?? '',
]

/** Of more columns than people look through, the rest are not tried in every spelling. */
const MOST_SPELLED = 1000

/** Parts by their headers, where what stands below is of that part. */
const partsOfTable: (table: TableHead) => Found = onceEach(({ columns, sample }) => {
  const spelledAs = (spelled: (header: string) => string) =>
    namedColumns(columns.slice(0, MOST_SPELLED).map(spelled))
  const fits: Fits = (part, column) =>
    fitsPart(
      part,
      sample.map((cells) => cells[column]),
    )
  const parts: Found = {}
  for (const spelled of SPELLINGS) partsByWords(spelledAs(spelled), fits, parts)
  const { month: _, day: __, ...others } = parts
  // A month or a day is none of a date without a year.
  const dated = parts.year === undefined ? others : parts
  const start = dated.start ?? (dated.year === undefined ? onlyDate({ columns, sample }, dated) : undefined)
  return start === undefined ? dated : { ...dated, start }
})

const DATE_WORD = /(?:^|_)(?:date|datum|fecha|дата|tarih|tarihi|تاريخ)(?:_|$)/
/** Dates of what is told, and not of what happened. */
const OF_REPORT =
  /publi|report|updat|modif|creat|record|entry|entered|upload|access|retriev|source|birth|born|نشر|تحديث|ميلاد|nacim|naiss|geburt|рожд|публ/

/** The one column that is called a date among other words, and holds dates: `date of strike`; none where two are. */
function onlyDate(
  { columns, sample }: Pick<TableHead, 'columns' | 'sample'>,
  parts: Found,
): number | undefined {
  const taken = new Set(Object.values(parts))
  const dates = columns.slice(0, MOST_SPELLED).flatMap((header, column) => {
    const name = inWords(header)
    if (taken.has(column) || !DATE_WORD.test(name) || OF_REPORT.test(name)) return []
    return sample.some((cells) => !isNoDate(cells[column])) ? [column] : []
  })
  return dates.length === 1 ? dates[0] : undefined
}

/** Answers true for a blank too. An order that is not known yet is no fault. */
function isNoDate(cell: Cell | undefined): boolean {
  return ['bad-date', 'no-date'].includes(String(readDay(cell, null)))
}

const point: PointRead = { lng: 0, lat: 0, radiusKm: Number.NaN }

/** Could these cells be of a part? A column in which nothing stands could be anything that its name says. */
function fitsPart(part: Part, cells: readonly (Cell | undefined)[]): boolean {
  switch (part) {
    case 'start':
    case 'end':
      return allOrSome(cells, (cell) => readDay(cell, 'dmy') !== 'bad-date')
    case 'lat':
    case 'lng':
      return allOrSome(cells, (cell) => /\p{Nd}/u.test(textOf(cell)))
    case 'wkt':
      return cells.some((cell) => readWkt(cell, point))
    case 'mgrs':
      return cells.some((cell) => readMgrs(cell, point))
    case 'pair':
      return cells.some((cell) => readPair(cell, point))
    default:
      return true
  }
}

function allOrSome(
  cells: readonly (Cell | undefined)[],
  holds: (cell: Cell | undefined) => boolean,
): boolean {
  const told = cells.filter((cell) => wordsOf(cell) !== '')
  return told.length === 0 || told.some(holds)
}

/** Tables of people's own: a date, a latitude and a longitude, in whichever words. */
export const geoTable: Layout = {
  id: 'geo-table',
  recognise: (table) => {
    if (table.headless) return null
    const parts = partsOfTable(table)
    const dated = parts.start !== undefined || parts.year !== undefined
    const shaped = table.sampleGeometries?.some((geometry) => geometry !== null) ?? false
    const paired = parts.lat !== undefined && parts.lng !== undefined
    const placed = paired || shaped || parts.wkt !== undefined || parts.pair !== undefined
    return dated && placed ? withoutHalves(mappingOf('geo-table', parts)) : null
  },
  reader: (mapping, _, context) => rowReader(mapping, plainRules, context),
}

/** A latitude without a longitude is some other number. */
function withoutHalves(mapping: Mapping): Mapping {
  const { lat, lng, ...place } = mapping.place
  return lat === undefined || lng === undefined ? { ...mapping, place } : mapping
}

/** Rules of a table of which no codebook is known. */
export const plainRules = {
  kind: kindByWords,
  widen: timeByPlainCode,
  pointPrecision: 'site',
  placeCode: placeByPlainCode,
} as const

/** Tables that name their places, or have them as a grid reference, and have no coordinates. */
export const placeTable: Layout = {
  id: 'place-table',
  recognise: (table) => {
    if (table.headless) return null
    const parts = partsOfTable(table)
    const dated = parts.start !== undefined || parts.year !== undefined
    const placed = parts.name ?? parts.mgrs ?? parts.admin1 ?? parts.country
    return dated && placed !== undefined ? withoutHalves(mappingOf('place-table', parts)) : null
  },
  reader: geoTable.reader,
}

/** What is known of a table that is of no layout, for its reader to complete. */
export function suggestMapping(table: TableHead): Mapping {
  return mappingOf('mapped', partsOfTable(table))
}

/** Tables whose reader has said which column says what. */
export const mapped: Layout = { id: 'mapped', recognise: () => null, reader: geoTable.reader }
