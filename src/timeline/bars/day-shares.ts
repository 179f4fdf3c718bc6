import { type DayWindow, lengthDays } from '../../model/civil-date'
import { partitionPoint } from '../../model/partition-point'
import { STATUSES, TIME_PRECISIONS } from '../../model/vocabulary'
import { type EventTable, inLayer, layersInMask, NONE, type Row } from '../../record/event-table'

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

/** The tones of a row's days, in order and of equal length. */
function tonesAt(table: EventTable, row: Row): readonly Tone[] {
  if (isDayKnown(table, row)) return ['known']
  if (!isOpen(table, row)) return ['spread']
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

/** Stands for the layers of what is no strike, where a strike's bits stand; no column of bits holds it. */
const NO_STRIKE = -1

/**
 * Counts rows by day: each adds 1, spread evenly over its days, and shared evenly between its strike layers. `extent`
 * holds every row's days. Totals are the caller's to leave out.
 */
export function countDays(table: EventTable, rows: Iterable<Row>, extent: DayWindow): DayShares {
  const { columns, columnsOf } = columnMaker(table)
  for (const row of rows) {
    const start = table.start[row] ?? NONE
    if (start === NONE) continue
    const end = table.end[row] ?? NONE
    const mask = inLayer(table, row) ? (table.layers[row] ?? 0) : NO_STRIKE
    const tones = tonesAt(table, row)
    const edge = (part: number) => start + Math.round(((end - start) * part) / tones.length)
    for (const [part, tone] of tones.entries()) {
      const own = columnsOf(mask, tone)
      const share = 1 / (own.length * (end - start))
      for (const { changes } of own) {
        addAt(changes, edge(part), share)
        addAt(changes, edge(part + 1), -share)
      }
    }
  }
  return { extent, columns: [...columns.values()].map(columnFrom) }
}

/** A column while it grows: by how much what a day adds changes, by day. */
interface Growing extends Pick<Column, 'layer' | 'tone'> {
  readonly changes: Map<number, number>
}

/** Makes each column when a row first needs it; rows of the same layers get the same list. */
function columnMaker(table: EventTable) {
  const columns = new Map<string, Growing>()
  const lists = new Map<string, readonly Growing[]>()
  const columnOf = (layer: string, tone: Tone) => {
    const key = `${layer} ${tone}`
    const column = columns.get(key) ?? { layer, tone, changes: new Map<number, number>() }
    columns.set(key, column)
    return column
  }
  const columnsOf = (mask: number, tone: Tone) => {
    const key = `${mask} ${tone}`
    const layers = () => (mask === NO_STRIKE ? [OTHER_COLUMN] : layersInMask(table, mask))
    const list = lists.get(key) ?? layers().map((layer) => columnOf(layer, tone))
    lists.set(key, list)
    return list
  }
  return { columns, columnsOf }
}

function addAt(changes: Map<number, number>, day: number, by: number): void {
  changes.set(day, (changes.get(day) ?? 0) + by)
}

function columnFrom({ layer, tone, changes }: Growing): Column {
  const edges = Int32Array.from(changes.keys()).sort()
  const before = new Float64Array(edges.length)
  const daily = new Float64Array(edges.length)
  for (const [index, edge] of edges.entries()) {
    const last = index - 1
    before[index] = (before[last] ?? 0) + (daily[last] ?? 0) * (edge - (edges[last] ?? edge))
    daily[index] = (daily[last] ?? 0) + (changes.get(edge) ?? 0)
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
