import type { DayWindow } from '../model/civil-date'
import { KINDS, STATUSES } from '../model/vocabulary'
import { type LayerCount, type StrikeCounter, type StrikeSum, strikeCounter } from '../record/count-strikes'
import { type EventTable, NONE, overlapsSpan, type Row, type Rows, rowsWhere } from '../record/event-table'
import { FILTER_KEYS, filterTests } from '../record/filters'
import { tableAsKnown } from '../record/known-table'
import type { EventRecord } from '../record/record'
import { type NarrowedView, shownSpan, type View, windowDays } from './view'

/**
 * Why an event is outside the days that are shown: the window ends or begins elsewhere (of what is planned for later,
 * that is said), or the playhead has not come to it yet, or has passed it.
 */
export const ABSENCES = ['beyond', 'planned', 'notYet', 'past'] as const
export type Absence = (typeof ABSENCES)[number]

/** Everything that map, timeline, ledger, counts and exports say about the current view comes from here. */
export interface VisibleEvents {
  /** The record's rows as they stood on the day of the second clock. */
  readonly table: EventTable
  /** In date order, wherever they are, on the map or not. */
  readonly shown: Rows
  readonly span: DayWindow
  /** All days of the window, wherever its playhead stands. */
  readonly window: DayWindow
  /** Disjoint, in date order: undated comes first, then outside the span, then switched off inside it. */
  readonly hidden: { readonly outside: Rows; readonly filtered: Rows; readonly undated: Rows }
  /** How many of `hidden.outside` each reason keeps out; `absenceOf` says which. */
  readonly absent: Readonly<Record<Absence, number>>
  /**
   * Everything that happened in the span, switched off or not: how many by index in `KINDS` and in `STATUSES`, which is
   * what each of these filters has to give.
   */
  readonly inSpan: { readonly kinds: Uint32Array; readonly statuses: Uint32Array }
  /** Shown events that have no mark of their own on the map. */
  readonly unlocated: Rows
  /** Strike events among the shown ones, and their strikes. */
  readonly strikes: StrikeSum
  readonly strikeEvents: number
  /** By strike layer, every layer of the record, those that are off (with nothing shown) too. */
  readonly layers: ReadonlyMap<string, LayerCount>
  /** Events that pass the filters, whenever they happened. */
  readonly passing: Rows
}

/** What the filters let through, whatever the time. */
interface Filtered {
  readonly table: EventTable
  readonly passing: Rows
  /** 1 for each row that passes. */
  readonly passes: Uint8Array
}

function filterRows(record: EventRecord, view: NarrowedView): Filtered {
  const table = tableAsKnown(record.table, view.known)
  const tests = filterTests(view, {
    record,
    table,
    members: view.members,
    ...(view.answered && { answered: view.answered }),
  })
  const { rows } = record.facts
  const passing = tests.length === 0 ? rows : rowsWhere(rows, (row) => tests.every((test) => test(row)))
  const passes = new Uint8Array(table.size)
  for (const row of passing) passes[row] = 1
  return { table, passing, passes }
}

/** Rows that are gathered one by one into an array that has room for all. */
function gatherer(most: number): { readonly add: (row: Row) => void; readonly rows: () => Rows } {
  const gathered = new Uint32Array(most)
  let count = 0
  return {
    add: (row) => {
      gathered[count] = row
      count += 1
    },
    rows: () => gathered.slice(0, count),
  }
}

function countUp(counts: Uint32Array, index: number | undefined): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1
}

const PLANNED = STATUSES.indexOf('planned')

/** Why a row, which has days, is outside the span. */
export function absenceOf(
  { table, span, window }: Pick<VisibleEvents, 'table' | 'span' | 'window'>,
  row: Row,
): Absence {
  const start = table.start[row] ?? NONE
  if (overlapsSpan(table, row, window.start, window.end)) return start >= span.end ? 'notYet' : 'past'
  return start >= window.end && table.status[row] === PLANNED ? 'planned' : 'beyond'
}

/** Each row is looked at once: where it belongs, and what its strikes add. */
function sortByTime({ table, passes }: Filtered, span: DayWindow, window: DayWindow, counter: StrikeCounter) {
  const days = { table, span, window }
  const [shown, outside, filtered, undated, unlocated] = Array.from({ length: 5 }, () => gatherer(table.size))
  const absent = { beyond: 0, planned: 0, notYet: 0, past: 0 }
  const inSpan = { kinds: new Uint32Array(KINDS.length), statuses: new Uint32Array(STATUSES.length) }
  for (let row = 0; row < table.size; row += 1) {
    if (table.start[row] === NONE) {
      undated?.add(row)
      continue
    }
    if (!overlapsSpan(table, row, span.start, span.end)) {
      outside?.add(row)
      absent[absenceOf(days, row)] += 1
      continue
    }
    countUp(inSpan.kinds, table.kind[row])
    countUp(inSpan.statuses, table.status[row])
    if (passes[row] === 0) filtered?.add(row)
    else {
      shown?.add(row)
      counter.add(row)
      if (table.located[row] === 0) unlocated?.add(row)
    }
  }
  const rowsOf = (list: ReturnType<typeof gatherer> | undefined) => list?.rows() ?? new Uint32Array()
  return {
    shown: rowsOf(shown),
    hidden: { outside: rowsOf(outside), filtered: rowsOf(filtered), undated: rowsOf(undated) },
    absent,
    unlocated: rowsOf(unlocated),
    inSpan,
  }
}

function deriveVisible(record: EventRecord, view: View, filtered: Filtered): VisibleEvents {
  const { table, passing } = filtered
  const span = shownSpan(view, record.extent)
  const counter = strikeCounter(table, span, view.members ? record.facts.coalition : null)
  const { first, last } = windowDays(view, record.extent)
  const window = { start: first, end: last + 1 }
  const sorted = sortByTime(filtered, span, window, counter)
  const counts = counter.counts()
  return {
    table,
    ...sorted,
    span,
    window,
    strikes: counts.all.strikes,
    strikeEvents: counts.all.events,
    layers: new Map(table.layerIds.flatMap((id, bit) => layerEntry(id, counts.byLayer[bit]))),
    passing,
  }
}

function layerEntry(id: string, count: LayerCount | undefined): readonly (readonly [string, LayerCount])[] {
  return count ? [[id, count]] : []
}

/**
 * The one derivation of what is visible. It remembers its last answer, so that every part of the page
 * that asks within one change gets the same object; moving time alone does not filter again.
 */
export function createVisibleEvents(): (record: EventRecord, view: NarrowedView) => VisibleEvents {
  let lastFilter: { record: EventRecord; view: NarrowedView; filtered: Filtered } | null = null
  let last: { record: EventRecord; view: NarrowedView; visible: VisibleEvents } | null = null
  return (record, view) => {
    if (last && last.record === record && sameShown(last.view, view)) return last.visible
    const reuse = lastFilter && lastFilter.record === record && sameFilters(lastFilter.view, view)
    const filtered = reuse && lastFilter ? lastFilter.filtered : filterRows(record, view)
    lastFilter = { record, view, filtered }
    const visible = deriveVisible(record, view, filtered)
    last = { record, view, visible }
    return visible
  }
}

const TIME_KEYS = ['t', 'at', 'mode', 'fade'] as const satisfies readonly (keyof View)[]

function sameShown(a: NarrowedView, b: NarrowedView): boolean {
  return sameFilters(a, b) && TIME_KEYS.every((key) => a[key] === b[key])
}

function sameFilters(a: NarrowedView, b: NarrowedView): boolean {
  return a.members === b.members && a.answered === b.answered && FILTER_KEYS.every((key) => a[key] === b[key])
}
