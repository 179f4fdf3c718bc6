import { contains, type DayWindow } from '../model/civil-date'
import type { StrikeCount } from '../model/event'
import { STATUSES } from '../model/vocabulary'
import { eventCounter } from './count-events'
import { type EventTable, inLayer, NONE, overlapsSpan, type Row, type Rows, windowAt } from './event-table'
import { type Coalition, isByMember } from './strike-layers'

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
export function addsStrikes(table: EventTable, row: Row): boolean {
  const status = table.status[row]
  return inLayer(table, row) && status !== DENIED && status !== PLANNED
}

/** Counts rows one by one, each looked at once. */
export interface StrikeCounter {
  readonly add: (row: Row) => void
  readonly counts: () => StrikeCounts
}

/**
 * Sums the strikes that the added rows stand for in `span`, by the rules "Counting strikes in a window" of the event
 * layer's contract: wholly inside adds `{min, max}`, overlapping adds `{0, max}`, unknown adds 1 to `unknown`; a part
 * is skipped while its total is wholly inside, and where the total is only partly inside the maximum is the larger of
 * its own and its parts' sum. Undated rows add nothing. With `coalition` given, that layer counts its members'
 * events too, each once.
 */
export function strikeCounter(
  table: EventTable,
  span: DayWindow,
  coalition: Coalition | null = null,
): StrikeCounter {
  if (table.counted === 'events') return eventCounter(table, span)
  const masks = layerMasks(table, coalition)
  const tallies = table.layerIds.map(newTally)
  const all = newTally()
  const joined = new Map<Row, Joined>()
  const count = (row: Row) => {
    if (!inLayer(table, row)) return
    const mask = masks(row)
    const share = strikeShare(table, row, span)
    if (share?.joined) joined.set(row, { ...share, mask })
    const add = (tally: Tally) => {
      tally.events += 1
      if (share && !share.joined) addSum(tally, share.own)
    }
    add(all)
    eachLayer(mask, tallies, add)
  }
  return {
    add: count,
    counts: () => {
      addJoined(joined, all, tallies)
      joined.clear()
      return { all, byLayer: tallies }
    },
  }
}

/** The counts of these rows. */
export function countByLayer(
  table: EventTable,
  rows: Rows,
  span: DayWindow,
  coalition: Coalition | null = null,
): StrikeCounts {
  const counter = strikeCounter(table, span, coalition)
  for (const row of rows) counter.add(row)
  return counter.counts()
}

function eachLayer(mask: number, tallies: readonly Tally[], act: (tally: Tally, bit: number) => void): void {
  for (const [bit, tally] of tallies.entries()) if (mask & (1 << bit)) act(tally, bit)
}

/** What one row adds to a count. */
export interface StrikeShare {
  readonly row: Row
  readonly own: StrikeSum
  /** It is a total, or a part of one, and is counted with the others of it. */
  readonly joined: boolean
  /** Its total, `NONE` where it is part of none. */
  readonly total: Row
  /** Does all of it lie in the span? */
  readonly whole: boolean
}

/** A share, with the bits of the layers that count it. */
interface Joined extends StrikeShare {
  readonly mask: number
}

/** What a row adds, `null` for one that adds nothing: another kind, a denied or planned one, one outside the span. */
export function strikeShare(table: EventTable, row: Row, span: DayWindow): StrikeShare | null {
  const own = addsStrikes(table, row) ? countOne(table, row, span) : null
  if (!own) return null
  const total = table.total[row] ?? NONE
  const joined = total !== NONE || (table.total.length > 0 && totalsOf(table)[row] === 1)
  return { row, own, joined, total, whole: isWhole(table, row, span) }
}

/** The strikes of these shares together, each row once. */
export function sumShares(shares: readonly StrikeShare[]): StrikeSum {
  const all = newTally()
  const joined = new Map<Row, Joined>()
  for (const share of shares) {
    if (share.joined) joined.set(share.row, { ...share, mask: 0 })
    else addSum(all, share.own)
  }
  addJoined(joined, all, [])
  return all.strikes
}

/** Which of the joined ones are counted together: all, or those of one layer. */
type Counted = (one: Joined) => boolean

/** Totals with their parts, once all that are counted are known; most records have few. */
function addJoined(joined: ReadonlyMap<Row, Joined>, all: Tally, tallies: readonly Tally[]): void {
  if (joined.size === 0) return
  const parts = partsByTotal(joined)
  const deepestFirst = outermostFirst(joined, parts).reverse()
  const add = (tally: Tally, counts: Counted) => {
    const sums = new Map<Row, StrikeSum>()
    for (const one of deepestFirst) {
      if (!counts(one)) continue
      const own = parts.get(one.row)?.filter(counts) ?? []
      const sum = withParts(
        one,
        own.flatMap((part) => sums.get(part.row) ?? []),
      )
      sums.set(one.row, sum)
      const total = joined.get(one.total)
      if (!total || !counts(total)) addSum(tally, sum)
    }
  }
  add(all, () => true)
  const masks = deepestFirst.reduce((bits, one) => bits | one.mask, 0)
  eachLayer(masks, tallies, (tally, bit) => add(tally, ({ mask }) => (mask & (1 << bit)) !== 0))
}

/** The parts of each total that is counted itself. */
function partsByTotal(joined: ReadonlyMap<Row, Joined>): ReadonlyMap<Row, readonly Joined[]> {
  const parts = new Map<Row, Joined[]>()
  for (const one of joined.values()) {
    if (!joined.has(one.total)) continue
    const list = parts.get(one.total)
    if (list) list.push(one)
    else parts.set(one.total, [one])
  }
  return parts
}

/** Every total before its parts, however many stand in one another: a walk by turns, since a call in a call has an end. */
function outermostFirst(
  joined: ReadonlyMap<Row, Joined>,
  parts: ReadonlyMap<Row, readonly Joined[]>,
): Joined[] {
  const order = [...joined.values()].filter(({ total }) => !joined.has(total))
  // Grows while it is walked.
  for (const one of order) for (const part of parts.get(one.row) ?? []) order.push(part)
  return order
}

/** 1 for each row that others are counted in; once a table, since only the status changes with the second clock. */
const knownTotals = new WeakMap<Int32Array, Uint8Array>()

export function totalsOf({ total, size }: EventTable): Uint8Array {
  const known = knownTotals.get(total)
  if (known) return known
  const marks = new Uint8Array(size)
  for (const row of total) if (row !== NONE) marks[row] = 1
  knownTotals.set(total, marks)
  return marks
}

/** The same of all these rows together. */
export function countStrikes(table: EventTable, rows: Rows, span: DayWindow): StrikeSum {
  return countByLayer(table, rows, span).all.strikes
}

/** The layers of a row, the coalition's for its members' strikes too where it is asked to count them. */
export function layerMasks(table: EventTable, coalition: Coalition | null): (row: Row) => number {
  if (!coalition) return (row) => table.layers[row] ?? 0
  return (row) => (table.layers[row] ?? 0) | (isByMember(coalition, table, row) ? coalition.bit : 0)
}

/** What a total adds, with what its parts add where it is only partly inside the span. */
function withParts(one: Joined, parts: readonly StrikeSum[]): StrikeSum {
  if (parts.length === 0 || one.whole) return one.own
  const tally = newTally()
  for (const part of parts) addSum(tally, part)
  const { min, max, unknown } = tally.strikes
  return { min, max: Math.max(max, one.own.max), unknown: unknown + one.own.unknown }
}

function isWhole(table: EventTable, row: Row, span: DayWindow): boolean {
  const window = windowAt(table, row)
  return window !== null && contains(span, window)
}

/** What a row adds by itself, `null` where it has no day in the span. */
function countOne(table: EventTable, row: Row, span: DayWindow): StrikeSum | null {
  if (!overlapsSpan(table, row, span.start, span.end)) return null
  const max = mostOf(table, row)
  if (max === NONE) return { min: 0, max: 0, unknown: 1 }
  return { min: isWhole(table, row, span) ? (table.strikesMin[row] ?? max) : 0, max, unknown: 0 }
}

/** What a row counts for at most: strikes, or of a table that counts events those that it stands for, which is one for most. */
export function mostOf({ strikesMax, counted }: EventTable, row: Row): number {
  return strikesMax[row] ?? (counted === 'events' ? 1 : NONE)
}

function addSum({ strikes }: Tally, { min, max, unknown }: StrikeSum): void {
  strikes.min += min
  strikes.max += max
  strikes.unknown += unknown
}
