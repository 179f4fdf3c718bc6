import type { Day, DayWindow } from '../model/civil-date'
import { onceEach } from '../model/once-each'
import { STATUSES } from '../model/vocabulary'
import { countBelow, dayIndexOf } from '../record/day-index'
import { type EventTable, NONE, overlapsSpan, type Row, type Rows } from '../record/event-table'
import { FILTER_KEYS, filterTests } from '../record/filters'
import { tableAsKnown } from '../record/known-table'
import type { EventRecord } from '../record/record'
import { lazily } from '../record/record-facts'
import type { LayerCount, StrikeSum } from '../record/strike-counts'
import type { Filtered } from '../record/walk-rows'
import { countInSpan, rowsFiltered, rowsInSpan, rowsOutside } from './rows-in-span'
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
  /** Disjoint, in date order, found when they are asked for: undated comes first, then outside the span, then switched off inside it. */
  readonly hidden: { readonly outside: Rows; readonly filtered: Rows; readonly undated: Rows }
  /** How many each of them has, which costs no walk. */
  readonly hiddenCounts: Readonly<Record<'outside' | 'filtered' | 'undated', number>>
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
  /** The same as 1 for each row that passes; the same array as long as the filters are. */
  readonly passes: Uint8Array
}

/** 1 for each row of a table: every one passes. Once a table, for whatever is worked out of what passes. */
export const everyRow = onceEach((table: EventTable): Uint8Array => new Uint8Array(table.size).fill(1))

function filterRows(record: EventRecord, view: NarrowedView): Filtered {
  const table = tableAsKnown(record.table, view.known)
  const tests = filterTests(view, {
    record,
    table,
    members: view.members,
    ...(view.answered && { answered: view.answered }),
  })
  const { rows } = record.facts
  const coalition = view.members ? record.facts.coalition : null
  const filtered = (passing: Rows, passes: Uint8Array) => ({ table, passing, passes, coalition })
  // What is added up of rows that pass is kept by their list, and is another with a coalition.
  if (tests.length === 0 && !coalition) return filtered(rows, everyRow(table))
  const passes = new Uint8Array(table.size)
  if (tests.length === 0) return filtered(rows, passes.fill(1))
  const passing = new Uint32Array(table.size)
  let count = 0
  for (let row = 0; row < table.size; row += 1) {
    if (!tests.every((test) => test(row))) continue
    passes[row] = 1
    passing[count++] = row
  }
  return filtered(passing.slice(0, count), passes)
}

const PLANNED = STATUSES.indexOf('planned')
const NO_DAYS = new Int32Array()

/** Why a row, which has days, is outside the span. */
export function absenceOf(
  { table, span, window }: Pick<VisibleEvents, 'table' | 'span' | 'window'>,
  row: Row,
): Absence {
  const start = table.start[row] ?? NONE
  if (overlapsSpan(table, row, window.start, window.end)) return start >= span.end ? 'notYet' : 'past'
  return start >= window.end && table.status[row] === PLANNED ? 'planned' : 'beyond'
}

/** Starts of the planned rows, in order; once a table, since the status changes with the second clock. */
export const plannedStarts = onceEach((table: EventTable): Int32Array => {
  const { status } = table
  const { starts } = dayIndexOf(table)
  // Most tables plan nothing.
  return status.includes(PLANNED) ? starts.filter((_, row) => status[row] === PLANNED) : NO_DAYS
})

/** How many of those outside the span each reason keeps out; no row is looked at for it. */
function countAbsent(table: EventTable, span: DayWindow, window: DayWindow, outside: number) {
  const { starts } = dayIndexOf(table)
  const before = (day: Day) => countBelow(starts, day)
  const notYet = Math.max(0, before(window.end) - before(Math.max(span.end, window.start)))
  const both = { start: Math.max(span.start, window.start), end: Math.min(span.end, window.end) }
  const past = countInSpan(table, window) - countInSpan(table, both) - notYet
  const plans = plannedStarts(table)
  const planned = plans.length - countBelow(plans, Math.max(window.end, span.end))
  return { beyond: outside - notYet - past - planned, planned, notYet, past }
}

function deriveVisible(record: EventRecord, view: View, filtered: Filtered): VisibleEvents {
  const { table, passing, passes } = filtered
  const span = shownSpan(view, record.extent)
  const { first, last } = windowDays(view, record.extent)
  const window = { start: first, end: last + 1 }
  const { shown, unlocated, total, kinds, statuses, counts } = rowsInSpan(filtered, span, record.joinSpan)
  const { dated } = dayIndexOf(table)
  const outside = dated - total
  return {
    table,
    ...{ shown, unlocated, passing, passes, span, window },
    hidden: lazily<VisibleEvents['hidden']>({
      outside: () => rowsOutside(table, span),
      filtered: () => rowsFiltered(filtered, span),
      undated: () => record.facts.rows.subarray(dated),
    }),
    hiddenCounts: { outside, filtered: total - shown.length, undated: table.size - dated },
    absent: countAbsent(table, span, window, outside),
    inSpan: { kinds, statuses },
    strikes: counts.all.strikes,
    strikeEvents: counts.all.events,
    layers: new Map(table.layerIds.flatMap((id, bit) => layerEntry(id, counts.byLayer[bit]))),
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
