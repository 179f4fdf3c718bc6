import { describePlaceShort } from '../../i18n/describe-place'
import { messagesFor } from '../../i18n/messages'
import { type ConflictEvent, localText } from '../../model/event'
import { KINDS } from '../../model/vocabulary'
import { type EventTable, NONE, type Row, type Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import { textRanks } from './text-ranks'

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

/** Ranks by table, and in it by column and language: texts are written and compared once, not once a sort. */
const ranksOfTable = new WeakMap<EventTable, Map<string, Int32Array>>()

function ranksOfColumn({ table, ...names }: Sorted, column: TextColumn, lang: string): Int32Array {
  const known = ranksOfTable.get(table) ?? new Map<string, Int32Array>()
  ranksOfTable.set(table, known)
  const key = `${column} ${lang}`
  const ranks =
    known.get(key) ??
    textRanks(
      Array.from({ length: table.size }, (_, row) => sortText(table.event(row), column, names, lang)),
      lang,
    )
  known.set(key, ranks)
  return ranks
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
    case 'killed':
      return table.strikesMax
    case 'kind': {
      const ranks = textRanks(
        KINDS.map((kind) => messagesFor(lang).kinds[kind]),
        lang,
      )
      return Int32Array.from(table.kind, (kind) => ranks[kind] ?? NONE)
    }
    default:
      return ranksOfColumn(record, column, lang)
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
  const compare = (a: Row, b: Row): number => {
    const keyA = keys[a] ?? NONE
    const keyB = keys[b] ?? NONE
    if (keyA === NONE || keyB === NONE) return (keyA === NONE ? 1 : 0) - (keyB === NONE ? 1 : 0) || a - b
    return (ascending ? keyA - keyB : keyB - keyA) || a - b
  }
  return rows.slice().sort(compare)
}
