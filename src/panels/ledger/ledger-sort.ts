import { describePlaceShort } from '../../i18n/describe-place'
import { messagesFor } from '../../i18n/messages'
import { type ConflictEvent, localText } from '../../model/event'
import { KINDS } from '../../model/vocabulary'
import { type EventTable, NONE, type Row, type Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import type { RowColumns } from '../../record/row-columns'
import { killedOf } from './file-sort'
import { sortedByKey } from './sort-by-key'

export const COLUMNS = ['date', 'place', 'kind', 'actors', 'status', 'strikes', 'title'] as const

/** Of a reader's file, which knows no more of an event than these. */
export const FILE_COLUMNS = ['date', 'title', 'place', 'actors', 'killed'] as const

export type Column = (typeof COLUMNS)[number] | (typeof FILE_COLUMNS)[number]

export interface Sorting {
  readonly column: Column
  readonly ascending: boolean
}

export const BY_DATE: Sorting = { column: 'date', ascending: true }

/** What naming an event's parts needs of a record. */
export type Names = Pick<EventRecord, 'places' | 'actors'>

/** What sorting needs: the record's own table, whose texts never change, and the names in them. */
type Sorted = Names & Pick<EventRecord, 'table'>

/** Those who did it first, then the others, each once, in the reader's language. */
export function actorNames(event: ConflictEvent, names: Names, lang: string): readonly string[] {
  const doers = event.actors.filter((entry) => entry.role === 'conducted' || entry.role === 'speaker')
  const entries = doers.length > 0 ? doers : event.actors
  return [...new Set(entries.map((entry) => entry.actor))].map((id) => {
    const actor = names.actors.get(id)
    return actor ? localText(actor.label, lang) : id
  })
}

type TextColumn = 'place' | 'actors' | 'title'

/** The text that a column sorts by; `null` is unknown. */
function sortText(event: ConflictEvent, column: TextColumn, names: Names, lang: string): string | null {
  switch (column) {
    case 'place':
      return event.where.precision === 'none' ? null : describePlaceShort(event.where, names, lang)
    case 'actors':
      return actorNames(event, names, lang)[0] ?? null
    case 'title':
      return localText(event.title, lang)
  }
}

function compareIn(lang: string): (a: string, b: string) => number {
  return new Intl.Collator(messagesFor(lang).locale, { numeric: true }).compare
}

/** The place of each text in their order, from 0; equal ones share it, `null` has `NONE`. */
function ranksOf(texts: readonly (string | null)[], lang: string): Int32Array {
  const compare = compareIn(lang)
  const distinct = [...new Set(texts)].filter((text) => text !== null).sort(compare)
  const ranks = new Map<string | null, number>()
  let rank = 0
  distinct.forEach((text, index) => {
    const before = distinct[index - 1]
    if (before !== undefined && compare(before, text) !== 0) rank += 1
    ranks.set(text, rank)
  })
  return Int32Array.from(texts, (text) => ranks.get(text) ?? NONE)
}

/** Ranks by table, and in it by column and language: texts are written and compared once, not once a sort. */
const ranksOfTable = new WeakMap<EventTable, Map<string, Int32Array>>()

function textRanks({ table, ...names }: Sorted, column: TextColumn, lang: string): Int32Array {
  const known = ranksOfTable.get(table) ?? new Map<string, Int32Array>()
  ranksOfTable.set(table, known)
  const key = `${column} ${lang}`
  const ranks =
    known.get(key) ??
    (table.said
      ? ranksOfRows(table, table.said, column, lang)
      : ranksOf(
          Array.from({ length: table.size }, (_, row) => sortText(table.event(row), column, names, lang)),
          lang,
        ))
  known.set(key, ranks)
  return ranks
}

/** The same of a reader's table, whose texts stand once in its lists: those are compared, and no row is made an event. */
function ranksOfRows(table: EventTable, said: RowColumns, column: TextColumn, lang: string): Int32Array {
  const { actor, eventType, places } = said
  const told = (texts: readonly string[]) =>
    ranksOf(
      texts.map((text) => (text === '' ? null : text)),
      lang,
    )
  const ofPlaces = told(places.map(({ name, admin1, country }) => name || admin1 || country))
  const placeAt = (row: Row) => ofPlaces[table.place[row] ?? 0] ?? NONE
  const rows = (rank: (row: Row) => number) => Int32Array.from({ length: table.size }, (_, row) => rank(row))
  switch (column) {
    case 'place':
      return rows(placeAt)
    case 'actors': {
      const ofActors = told(actor.words)
      return rows((row) => ofActors[actor.codes[row] ?? 0] ?? NONE)
    }
    case 'title': {
      const ofTypes = told(eventType.words)
      // Those of one type stand by place; no title has neither.
      const step = places.length + 1
      return rows(
        (row) =>
          (Math.max(-1, ofTypes[eventType.codes[row] ?? 0] ?? -1) + 1) * step +
          Math.max(-1, placeAt(row)) +
          1,
      )
    }
  }
}

/** A number for each row that a column sorts by; `NONE` is unknown. */
function sortKeys(
  table: EventTable,
  column: Exclude<Column, 'date'>,
  record: Sorted,
  lang: string,
): ArrayLike<number> {
  switch (column) {
    case 'status':
      return table.status
    case 'strikes':
      return table.strikesMax.length > 0 || table.counted === 'strikes'
        ? table.strikesMax
        : new Int32Array(table.size)
    case 'killed':
      return killedOf(table)
    case 'kind': {
      const ranks = ranksOf(
        KINDS.map((kind) => messagesFor(lang).kinds[kind]),
        lang,
      )
      return Int32Array.from(table.kind, (kind) => ranks[kind] ?? NONE)
    }
    default:
      return textRanks(record, column, lang)
  }
}

/**
 * Rows in the order of a column; unknown values stand last either way. `rows` stand in date order, which breaks every
 * tie. `table` is the record's as it was known on the day that is shown.
 */
export function sortRows(
  table: EventTable,
  rows: Rows,
  { column, ascending }: Sorting,
  record: Sorted,
  lang: string,
): Rows {
  if (column === 'date') return ascending ? rows : rows.slice().reverse()
  const keys = sortKeys(table, column, record, lang)
  return sortedByKey(rows, keys, ascending)
}
