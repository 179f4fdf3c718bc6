import { type DayWindow, lengthDays } from '../../model/civil-date'
import { partitionPoint } from '../../model/partition-point'
import { STATUSES, TIME_PRECISIONS } from '../../model/vocabulary'
import { type EventTable, layersInMask, MOST_LAYERS, NONE, type Row } from '../../record/event-table'
import { type Changes, changesFor } from './day-changes'

/** Events other than strikes share one column of the histogram. */
export const OTHER_COLUMN = 'other'

const DAY_PRECISE = TIME_PRECISIONS.indexOf('day')

/** Is the day of this row known? Only then is its bar drawn with full strength. */
export function isDayKnown({ start, end, timePrecision }: EventTable, row: Row): boolean {
  return timePrecision[row] === DAY_PRECISE && (end[row] ?? NONE) - (start[row] ?? NONE) === 1
}

/**
 * How sure a part of a bar is of its days: the day is known; somewhere in these days; and towards an end that is not
 * told, paler and paler.
 */
export const TONES = ['known', 'spread', 'fading', 'faint'] as const
export type Tone = (typeof TONES)[number]

const APPROXIMATE = TIME_PRECISIONS.indexOf('approximate')
const PLANNED = STATUSES.indexOf('planned')
/** Equal parts of the days of an event whose ends are open on both sides, and of a plan, which may come later. */
const OPEN: readonly Tone[] = ['faint', 'fading', 'spread', 'fading', 'faint']
const OPEN_END: readonly Tone[] = ['spread', 'fading', 'faint']

const KNOWN: readonly Tone[] = ['known']
const SPREAD: readonly Tone[] = ['spread']

/** The tones of a row's days, in order and of equal length. */
function tonesAt(table: EventTable, row: Row): readonly Tone[] {
  if (isDayKnown(table, row)) return KNOWN
  if (!isOpen(table, row)) return SPREAD
  return table.status[row] === PLANNED ? OPEN_END : OPEN
}

/** Is an end of this row's days not told? */
export function isOpen({ timePrecision }: EventTable, row: Row): boolean {
  return timePrecision[row] === APPROXIMATE
}

/** Is a row's bar fading on any of these days, towards an end that is not told? */
export function fadesOn(table: EventTable, row: Row, { start, end }: DayWindow): boolean {
  const [from, to] = [table.start[row] ?? NONE, table.end[row] ?? NONE]
  if (!isOpen(table, row) || from === NONE) return false
  const tones = tonesAt(table, row)
  const partAt = (day: number) => Math.floor(((day - from) * tones.length) / (to - from))
  const last = Math.min(end, to) - 1
  return tones.slice(partAt(Math.max(start, from)), partAt(last) + 1).some((tone) => tone !== 'spread')
}

/**
 * One column: events of one strike layer (or the others), as far as their days are this sure. Between two days on
 * which anything begins or ends each day adds the same, so only those days are kept, however long the record is.
 */
export interface Column {
  readonly layer: string
  readonly tone: Tone
  /** Days from which on each day adds another share, in order. */
  readonly edges: Int32Array
  /** What the days before each edge add up to, and what each day from it on adds, in events. */
  readonly before: Float64Array
  readonly daily: Float64Array
}

/** What each day adds to each column; what a window holds is a difference of two sums. */
export interface DayShares {
  readonly extent: DayWindow
  readonly columns: readonly Column[]
}

/** Counts rows as they come, each in one of two parts. */
export interface DayCounter {
  readonly add: (row: Row, part: Part) => void
  readonly shares: (part: Part) => DayShares
}

/** What is drawn in full, and what is pale. */
export type Part = 0 | 1

/**
 * Counts rows by day: each adds 1, spread evenly over its days, and shared evenly between its strike layers. `extent`
 * holds every row's days. Totals are the caller's to leave out. Most rows have one layer and one tone, and cost no more
 * than two additions.
 */
export function dayCounter(table: EventTable, extent: DayWindow): DayCounter {
  const { start, end, layers, timePrecision } = table
  const makers = [columnMaker(table, extent), columnMaker(table, extent)] as const
  /** The changes of known and of spread days by the bit of their one layer and by part, four for each. */
  const simple: (Float64Array | undefined)[] = []
  const simpleAt = (at: number, mask: number, part: Part) => {
    simple[at] =
      makers[part].columnsOf(mask, at % 2 === 0 ? 'known' : 'spread')[0]?.changes.dense ?? undefined
    return simple[at]
  }
  const add = (row: Row, part: Part): void => {
    const first = start[row] ?? NONE
    if (first === NONE) return
    const mask = layers[row] ?? 0
    const precision = timePrecision[row]
    const days = (end[row] ?? NONE) - first
    const bit = mask === 0 ? MOST_LAYERS : 31 - Math.clz32(mask)
    const at = 4 * bit + 2 * part + (precision === DAY_PRECISE && days === 1 ? 0 : 1)
    const isSimple = precision !== APPROXIMATE && (mask & (mask - 1)) === 0
    const changes = isSimple ? (simple[at] ?? simpleAt(at, mask, part)) : undefined
    if (!changes) {
      addSpread(table, row, makers[part].columnsOf)
      return
    }
    const from = first - extent.start
    changes[from] = (changes[from] ?? 0) + 1 / days
    changes[from + days] = (changes[from + days] ?? 0) - 1 / days
  }
  return {
    add,
    shares: (part) => ({ extent, columns: [...makers[part].columns.values()].map(columnFrom) }),
  }
}

/** Adds a row that is shared between days or between layers. */
function addSpread(table: EventTable, row: Row, columnsOf: (mask: number, tone: Tone) => readonly Growing[]) {
  const [start, end] = [table.start[row] ?? NONE, table.end[row] ?? NONE]
  const tones = tonesAt(table, row)
  const edge = (part: number) => start + Math.round(((end - start) * part) / tones.length)
  for (const [part, tone] of tones.entries()) {
    const own = columnsOf(table.layers[row] ?? 0, tone)
    const share = 1 / (own.length * (end - start))
    for (const { changes } of own) {
      changes.add(edge(part), share)
      changes.add(edge(part + 1), -share)
    }
  }
}

/** A column while it grows: by how much what a day adds changes, by day. */
interface Growing extends Pick<Column, 'layer' | 'tone'> {
  readonly changes: Changes
}

/** Makes each column when a row first needs it; rows of the same layers, none for other kinds, get the same list. */
function columnMaker(table: EventTable, extent: DayWindow) {
  const columns = new Map<string, Growing>()
  const lists = new Map<string, Map<number, readonly Growing[]>>(TONES.map((tone) => [tone, new Map()]))
  const columnOf = (layer: string, tone: Tone) => {
    const key = `${layer} ${tone}`
    const column = columns.get(key) ?? { layer, tone, changes: changesFor(extent) }
    columns.set(key, column)
    return column
  }
  const columnsOf = (mask: number, tone: Tone) => {
    const known = lists.get(tone)?.get(mask)
    if (known) return known
    const layers = mask === 0 ? [OTHER_COLUMN] : layersInMask(table, mask)
    const list = layers.map((layer) => columnOf(layer, tone))
    lists.get(tone)?.set(mask, list)
    return list
  }
  return { columns, columnsOf }
}

function columnFrom({ layer, tone, changes }: Growing): Column {
  const { edges, by } = changes.all()
  const before = new Float64Array(edges.length)
  const daily = new Float64Array(edges.length)
  for (const [index, edge] of edges.entries()) {
    const last = index - 1
    before[index] = (before[last] ?? 0) + (daily[last] ?? 0) * (edge - (edges[last] ?? edge))
    daily[index] = (daily[last] ?? 0) + (by[index] ?? 0)
  }
  return { layer, tone, edges, before, daily }
}

/** Sums of shares are not exact in binary; less than this a day is nothing. */
const NOTHING = 1e-9

/** What the days before this one add up to. */
function sumBefore({ edges, before, daily }: Column, day: number): number {
  const index = partitionPoint(edges.length, (at) => (edges[at] ?? day) <= day) - 1
  const edge = edges[index]
  return edge === undefined ? 0 : (before[index] ?? 0) + (daily[index] ?? 0) * (day - edge)
}

/** How much of a column lies in a window, in events. */
export function columnIn(column: Column, window: DayWindow): number {
  const value = sumBefore(column, window.end) - sumBefore(column, window.start)
  return value < NOTHING * Math.max(1, lengthDays(window)) ? 0 : value
}
