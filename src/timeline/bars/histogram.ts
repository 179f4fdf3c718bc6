import type { DayWindow } from '../../model/civil-date'
import { type Row, type Rows, windowAt } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import type { Bounds } from '../../state/store'
import { type DayShares, dayCounter, isOpen } from './day-shares'
import { drawnTotals } from './drawn-totals'
import { inViewTest } from './in-view'

/** A total, which counts other events. */
interface HistogramTotal {
  readonly id: string
  readonly window: DayWindow
  /** It says up to when it counts, and not since when. */
  readonly open: boolean
  readonly full: boolean
}

/** The record's days as the histogram draws them. */
export interface Histogram {
  /** Events that pass the filters and lie in the map's view, or have no place on the map. */
  readonly full: DayShares
  /** The rest: pale, not gone. */
  readonly rest: DayShares
  /** Totals that count other events: drawn as spans, never as bars. */
  readonly totals: readonly HistogramTotal[]
}

/**
 * Sorts the record's events into what is drawn in full and what is pale, and counts both by day. Moving time changes
 * neither the filters nor the map's view, so it needs no new one.
 */
export function makeHistogram(record: EventRecord, passing: Rows, bounds: Bounds | null): Histogram {
  const { table, facts, extent } = record
  const isInView = inViewTest(record, bounds)
  const passes = new Uint8Array(table.size)
  if (passing.length === table.size) passes.fill(1)
  else for (let at = 0; at < passing.length; at += 1) passes[passing[at] ?? 0] = 1
  const isFull = (row: Row) => passes[row] === 1 && isInView(row)
  const counter = dayCounter(table, extent)
  const { cumulative } = facts
  for (let row = 0; row < table.size; row += 1) {
    if (cumulative.size > 0 && cumulative.has(row)) continue
    counter.add(row, isFull(row) ? 0 : 1)
  }
  const totals = drawnTotals(record)
  return {
    full: counter.shares(0),
    rest: counter.shares(1),
    totals: totals.flatMap((row) => {
      const window = windowAt(table, row)
      return window ? [{ id: table.id(row), window, open: isOpen(table, row), full: isFull(row) }] : []
    }),
  }
}
