import type { Day } from '../model/civil-date'
import { KINDS, type OtherKind, STATUSES, type Status } from '../model/vocabulary'
import type { Area } from './area'
import { insideArea } from './area-rows'
import {
  BASIS_BITS,
  basisAt,
  type EventTable,
  inLayer,
  maskOfLayers,
  NONE,
  type Row,
  type Rows,
  STRIKE,
} from './event-table'
import type { FacetChoice } from './opened-rows'
import type { EventRecord } from './record'
import { searchEvents } from './search'
import { isByMember } from './strike-layers'

/**
 * What a reader may narrow the record to; a part of every view, and of its link. `null` and the empty text let
 * everything through.
 */
export interface LinkedFilters {
  /** Ids of the strike layers that are on. A strike is drawn if any of its conductors is on. */
  readonly actors: readonly string[] | null
  readonly kinds: readonly OtherKind[] | null
  readonly status: readonly Status[] | null
  readonly basis: 'declared' | 'alleged' | null
  readonly known: Day | null
  readonly q: string
  /** Only events whose place is surely in it. */
  readonly area: Area | null
}

/** What a reader may narrow it to in all: columns of a reader's own file are no part of a link. */
export interface Filters extends LinkedFilters {
  readonly facets?: readonly FacetChoice[] | null
}

export type FilterKey = keyof Filters

/**
 * Rows of a reader's file as the worker that keeps it has answered last: those that hold the words of the search, and
 * those that the choices among its columns let through. `null` while nothing is asked, or answered yet.
 */
export interface AnsweredRows {
  readonly q: Rows | null
  readonly facets: Rows | null
}

export const NOTHING_ANSWERED: AnsweredRows = { q: null, facets: null }

/** Does this row pass? `null` instead of a test lets every row through. */
type RowTest = (row: Row) => boolean

/** What a filter may ask beside its own value; `table` stands as known by the view's day. */
export interface FilterContext {
  readonly record: EventRecord
  readonly table: EventTable
  /** The coalition's layer lets its members' strikes through. */
  readonly members: boolean
  /** Of a reader's file alone. */
  readonly answered?: AnsweredRows
}

interface Filter<K extends FilterKey> {
  /** The value that hides nothing, which is the key's default in a link. */
  readonly open: Filters[K]
  readonly test: (value: Filters[K], context: FilterContext) => RowTest | null
}

/** One row a filter: a key of `Filters` that is left out does not compile. */
export const FILTERS: { readonly [K in FilterKey]: Filter<K> } = {
  actors: { open: null, test: testActors },
  kinds: { open: null, test: (kinds, { table }) => kinds && testKinds(kinds, table) },
  status: { open: null, test: (status, { table }) => status && testStatus(status, table) },
  basis: {
    open: null,
    test: (basis, { table }) => {
      if (basis === null) return null
      const bit = BASIS_BITS[basis]
      return (row) => !inLayer(table, row) || (basisAt(table, row) & bit) !== 0
    },
  },
  known: {
    open: null,
    test: (known, { table }) => (known === null ? null : (row) => (table.published[row] ?? NONE) <= known),
  },
  q: {
    open: '',
    test: (q, { record, table, answered }) => {
      if (record.rows) return q === '' ? null : testAmong(answered?.q, table)
      const found = searchEvents(record, q)
      if (!found) return null
      const rows = new Set([...found.keys()].map((id) => table.rowOf(id)))
      return (row) => rows.has(row)
    },
  },
  area: { open: null, test: (area, { record }) => area && insideArea(record, area) },
  facets: {
    open: null,
    test: (facets, { table, answered }) => (facets ? testAmong(answered?.facets, table) : null),
  },
}

export const FILTER_KEYS = Object.keys(FILTERS) as readonly FilterKey[]

/** Every filter of a link open. */
export const OPEN_FILTERS: LinkedFilters = Object.fromEntries(
  FILTER_KEYS.filter((key) => key !== 'facets').map((key) => [key, FILTERS[key].open]),
) as unknown as LinkedFilters

/** Is a row among these, which are in order? Until they are known every row is let through. */
function testAmong(rows: Rows | null | undefined, { size }: EventTable): RowTest | null {
  if (!rows) return null
  const isIn = new Uint8Array(size)
  for (const row of rows) isIn[row] = 1
  return (row) => isIn[row] === 1
}

function testActors(
  actors: readonly string[] | null,
  { record, table, members }: FilterContext,
): RowTest | null {
  if (actors === null) return null
  const { coalition } = record.facts
  const on = maskOfLayers(table, actors)
  const joined = members && coalition && actors.includes(coalition.id) ? coalition : null
  return (row) =>
    !inLayer(table, row) ||
    ((table.layers[row] ?? 0) & on) !== 0 ||
    (joined !== null && isByMember(joined, table, row))
}

function testKinds(kinds: readonly OtherKind[], table: EventTable): RowTest {
  const on = new Set<number>([STRIKE, ...kinds.map((kind) => KINDS.indexOf(kind))])
  return (row) => on.has(table.kind[row] ?? -1)
}

function testStatus(status: readonly Status[], table: EventTable): RowTest {
  const on = new Set(status.map((one) => STATUSES.indexOf(one)))
  return (row) => on.has(table.status[row] ?? -1)
}

function testOf<K extends FilterKey>(key: K, filters: Filters, context: FilterContext): RowTest | null {
  const { open, test }: Filter<K> = FILTERS[key]
  return test(filters[key] ?? open, context)
}

/** The tests of those filters that may hide something; none where all are open. */
export function filterTests(filters: Filters, context: FilterContext): readonly RowTest[] {
  return FILTER_KEYS.flatMap((key) => testOf(key, filters, context) ?? [])
}

/** The keys of those filters that hide this row by themselves. */
export function hidingKeys(filters: Filters, context: FilterContext, row: Row): readonly FilterKey[] {
  return hidingSome(filters, context, [row])
}

/** The keys of those filters that hide any of these rows by themselves. */
export function hidingSome(
  filters: Filters,
  context: FilterContext,
  rows: readonly Row[] | Rows,
): readonly FilterKey[] {
  return FILTER_KEYS.filter((key) => {
    const test = testOf(key, filters, context)
    return test !== null && rows.some((row) => !test(row))
  })
}
