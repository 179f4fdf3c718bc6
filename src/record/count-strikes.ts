import { contains, type DayWindow } from '../model/civil-date'
import type { StrikeCount } from '../model/event'
import { STATUSES } from '../model/vocabulary'
import { type EventTable, isStrike, NONE, overlapsSpan, type Row, type Rows, windowAt } from './event-table'
import type { Coalition } from './strike-layers'

/** Strikes summed over events: between `min` and `max`, and `unknown` reports without a number. */
export interface StrikeSum extends StrikeCount {
  readonly unknown: number
}

/** One actor's share of what is shown. `events` counts strike events, denied and planned ones too. */
export interface LayerCount {
  readonly events: number
  readonly strikes: StrikeSum
}

/** The strikes of some rows: of all together, and of each strike layer by its bit. */
export interface StrikeCounts {
  readonly all: LayerCount
  readonly byLayer: readonly LayerCount[]
}

interface Tally {
  events: number
  readonly strikes: { min: number; max: number; unknown: number }
}

const newTally = (): Tally => ({ events: 0, strikes: { min: 0, max: 0, unknown: 0 } })

const DENIED = STATUSES.indexOf('denied')
const PLANNED = STATUSES.indexOf('planned')

/** Denied allegations and plans are shown but add nothing to anyone's count (event layer, rule 6). */
function addsStrikes(table: EventTable, row: Row): boolean {
  const status = table.status[row]
  return isStrike(table, row) && status !== DENIED && status !== PLANNED
}

/** Marks of the rows that are counted; one array a table, cleared after each count. */
const marksOf = new WeakMap<Int32Array, Uint8Array>()

/**
 * Sums the strikes that these rows stand for in `span`, by the rules "Counting strikes in a window" of the event
 * layer's contract: wholly inside adds `{min, max}`, overlapping adds `{0, max}`, unknown adds 1 to `unknown`; a part
 * is skipped while its total is wholly inside, and where the total is only partly inside the maximum is the larger of
 * its own and its parts' sum. Undated rows add nothing. Each row is looked at once; with `coalition` given, that
 * layer counts its members' events too, each once.
 */
export function countByLayer(
  table: EventTable,
  rows: Rows,
  span: DayWindow,
  coalition: Coalition | null = null,
): StrikeCounts {
  const marks = marksOf.get(table.start) ?? new Uint8Array(table.size)
  marksOf.set(table.start, marks)
  const masks = layerMasks(table, coalition)
  const members: Row[] = []
  const tallies = table.layerIds.map(newTally)
  const all = newTally()
  for (const row of rows) {
    if (!isStrike(table, row)) continue
    const mask = masks(row)
    all.events += 1
    for (let bit = 0; bit < tallies.length; bit += 1)
      if (mask & (1 << bit)) (tallies[bit] as Tally).events += 1
    if (!addsStrikes(table, row) || !overlapsSpan(table, row, span.start, span.end)) continue
    marks[row] = 1
    members.push(row)
  }
  const parts = partsAmong(table, members, marks)
  const sum = (row: Row, counts: (other: Row) => boolean, tally: Tally) => {
    const total = table.total[row] ?? NONE
    if (total !== NONE && marks[total] === 1 && counts(total)) return
    add(tally, withParts(table, row, span, parts, counts))
  }
  for (const row of members) {
    const mask = masks(row)
    sum(row, () => true, all)
    for (const [bit, tally] of tallies.entries())
      if (mask & (1 << bit)) sum(row, (other) => (masks(other) & (1 << bit)) !== 0, tally)
  }
  for (const row of members) marks[row] = 0
  return { all, byLayer: tallies }
}

/** The same of all these rows together. */
export function countStrikes(table: EventTable, rows: Rows, span: DayWindow): StrikeSum {
  return countByLayer(table, rows, span).all.strikes
}

/** The layers of a row, the coalition's for its members' strikes too where it is asked to count them. */
function layerMasks(table: EventTable, coalition: Coalition | null): (row: Row) => number {
  if (!coalition) return (row) => table.layers[row] ?? 0
  const { bit, memberMask } = coalition
  return (row) => {
    const mask = table.layers[row] ?? 0
    return mask & memberMask ? mask | bit : mask
  }
}

/** Counted rows by the total in which they are counted already; most records have few. */
function partsAmong(
  table: EventTable,
  rows: readonly Row[],
  marks: Uint8Array,
): ReadonlyMap<Row, readonly Row[]> {
  const parts = new Map<Row, Row[]>()
  for (const row of rows) {
    const total = table.total[row] ?? NONE
    if (total === NONE || marks[total] !== 1) continue
    const list = parts.get(total)
    if (list) list.push(row)
    else parts.set(total, [row])
  }
  return parts
}

function withParts(
  table: EventTable,
  row: Row,
  span: DayWindow,
  partsOf: ReadonlyMap<Row, readonly Row[]>,
  counts: (row: Row) => boolean,
): StrikeSum {
  const own = countOne(table, row, span)
  const parts = partsOf.get(row)?.filter(counts)
  if (!parts || parts.length === 0 || isWhole(table, row, span)) return own
  const tally = newTally()
  for (const part of parts) add(tally, withParts(table, part, span, partsOf, counts))
  const { min, max, unknown } = tally.strikes
  return { min, max: Math.max(max, own.max), unknown: unknown + own.unknown }
}

function isWhole(table: EventTable, row: Row, span: DayWindow): boolean {
  const window = windowAt(table, row)
  return window !== null && contains(span, window)
}

function countOne(table: EventTable, row: Row, span: DayWindow): StrikeSum {
  const max = table.strikesMax[row] ?? NONE
  if (max === NONE) return { min: 0, max: 0, unknown: 1 }
  return { min: isWhole(table, row, span) ? (table.strikesMin[row] ?? 0) : 0, max, unknown: 0 }
}

function add({ strikes }: Tally, { min, max, unknown }: StrikeSum): void {
  strikes.min += min
  strikes.max += max
  strikes.unknown += unknown
}
