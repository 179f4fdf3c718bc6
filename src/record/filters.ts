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
import type { EventRecord } from './record'
import { searchEvents, searchRows } from './search'
import { isByMember } from './strike-layers'

/** What a reader may narrow the record to; a part of every view. `null` and the empty text let everything through. */
export interface Filters {
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

export type FilterKey = keyof Filters

/** Does this row pass? `null` instead of a test lets every row through. */
type RowTest = (row: Row) => boolean

/** What a filter may ask beside its own value; `table` stands as known by the view's day. */
export interface FilterContext {
  readonly record: EventRecord
  readonly table: EventTable
  /** The coalition's layer lets its members' strikes through. */
  readonly members: boolean
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
    test: (q, { record, table }) => {
      if (table.said) return testRows(searchRows(record, q), table)
      const found = searchEvents(record, q)
      if (!found) return null
      const rows = new Set([...found.keys()].map((id) => table.rowOf(id)))
      return (row) => rows.has(row)
    },
  },
  area: { open: null, test: (area, { record }) => area && insideArea(record, area) },
}

export const FILTER_KEYS = Object.keys(FILTERS) as readonly FilterKey[]

/** Every filter open. */
export const OPEN_FILTERS: Filters = Object.fromEntries(
  FILTER_KEYS.map((key) => [key, FILTERS[key].open]),
) as unknown as Filters

function testRows(found: Rows | null, { size }: EventTable): RowTest | null {
  if (!found) return null
  const passes = new Uint8Array(size)
  for (const row of found) passes[row] = 1
  return (row) => passes[row] === 1
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
  return FILTERS[key].test(filters[key], context)
}

/** The tests of those filters that may hide something; none where all are open. */
export function filterTests(filters: Filters, context: FilterContext): readonly RowTest[] {
  return FILTER_KEYS.flatMap((key) => testOf(key, filters, context) ?? [])
}

/** The keys of those filters that hide this row by themselves. */
export function hidingKeys(filters: Filters, context: FilterContext, row: Row): readonly FilterKey[] {
  return FILTER_KEYS.filter((key) => testOf(key, filters, context)?.(row) === false)
}
