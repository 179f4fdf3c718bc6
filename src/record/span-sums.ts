import { KINDS, STATUSES } from '../model/vocabulary'
import {
  addsStrikes,
  type LayerCount,
  layerMasks,
  mostOf,
  type StrikeCounter,
  type StrikeCounts,
  totalsOf,
} from './count-strikes'
import { countBelow, dayIndexOf, type RowRange } from './day-index'
import { type EventTable, NONE, type Row, type Rows } from './event-table'
import type { Coalition } from './strike-layers'

/** Sums are kept up to each such row, and what lies between is added up when it is asked for. */
const BLOCK = 1_024
/** Sums of a layer: its events, the least and the most strikes, and reports without a number. */
const OF_LAYER = 4

/** What is added up of rows: those of each layer, those of all together last, then rows by kind and by status. */
interface Places {
  readonly all: number
  readonly kinds: number
  readonly statuses: number
  readonly width: number
}

/** What any stretch of a table's rows adds up to, without a walk over them. */
export interface SpanSums {
  /** What these rows add up to, none of which began before `end` of the span that they are in; those in `joined` left out. */
  readonly of: (range: RowRange, end: number) => RangeSums
  /** Rows that are counted with others, as totals and their parts are. */
  readonly joined: Rows
}

export interface RangeSums {
  readonly counts: StrikeCounts
  readonly kinds: Float64Array
  readonly statuses: Float64Array
}

interface Asked {
  readonly table: EventTable
  /** 1 for each row that passes the filters: these alone are counted in layers. */
  readonly passes: Uint8Array
  readonly coalition: Coalition | null
}

/** Adds up a table once; a million rows take about as long as a walk over them. */
export function spanSums(asked: Asked): SpanSums {
  const { table } = asked
  const places = placesFor(table)
  const add = rowAdder(asked, places)
  const blocks = Math.floor(table.size / BLOCK) + 1
  const upTo = new Float64Array(blocks * places.width)
  const running = new Float64Array(places.width)
  for (let row = 0; row < table.size; row += 1) {
    if (row % BLOCK === 0) upTo.set(running, (row / BLOCK) * places.width)
    add(running, row, 1)
  }
  if (table.size % BLOCK === 0) upTo.set(running, (table.size / BLOCK) * places.width)
  /** Adds (or takes away) all rows before this one. */
  const before = (sums: Float64Array, row: Row, sign: number) => {
    const block = Math.floor(row / BLOCK)
    const from = block * places.width
    for (let at = 0; at < places.width; at += 1) sums[at] = (sums[at] ?? 0) + sign * (upTo[from + at] ?? 0)
    for (let one = block * BLOCK; one < row; one += 1) add(sums, one, sign)
  }
  return {
    joined: joinedRows(asked),
    of: ({ from, to }, end) => {
      const sums = new Float64Array(places.width)
      before(sums, to, 1)
      before(sums, from, -1)
      takeBackUnended(asked, places, sums, { from, to }, end)
      return rangeSums(sums, places, table.layerIds.length)
    },
  }
}

function placesFor({ layerIds }: EventTable): Places {
  const all = OF_LAYER * layerIds.length
  const kinds = all + OF_LAYER
  const statuses = kinds + KINDS.length
  return { all, kinds, statuses, width: statuses + STATUSES.length }
}

/** Adds one row to sums, or takes it away, as one that lies wholly in the span. */
function rowAdder({ table, passes, coalition }: Asked, { all, kinds, statuses }: Places) {
  const { kind, status, layers, strikesMin } = table
  const masks = coalition ? layerMasks(table, coalition) : null
  const isJoined = joinedTest(table)
  return (sums: Float64Array, row: Row, sign: number): void => {
    const [ofKind, ofStatus] = [kinds + (kind[row] ?? 0), statuses + (status[row] ?? 0)]
    sums[ofKind] = (sums[ofKind] ?? 0) + sign
    sums[ofStatus] = (sums[ofStatus] ?? 0) + sign
    if (passes[row] === 0 || layers[row] === 0 || isJoined?.(row)) return
    let [min, max, unknown] = [0, 0, 0]
    if (addsStrikes(table, row)) {
      const most = mostOf(table, row)
      if (most === NONE) unknown = sign
      else {
        max = sign * most
        min = sign * (strikesMin[row] ?? most)
      }
    }
    addTo(sums, all, sign, min, max, unknown)
    for (let mask = masks?.(row) ?? layers[row] ?? 0; mask !== 0; mask &= mask - 1)
      addTo(sums, OF_LAYER * bitOf(mask), sign, min, max, unknown)
  }
}

function addTo(sums: Float64Array, at: number, events: number, min: number, max: number, unknown: number) {
  sums[at] = (sums[at] ?? 0) + events
  sums[at + 1] = (sums[at + 1] ?? 0) + min
  sums[at + 2] = (sums[at + 2] ?? 0) + max
  sums[at + 3] = (sums[at + 3] ?? 0) + unknown
}

/** The number of the lowest bit of a mask. */
function bitOf(mask: number): number {
  return 31 - Math.clz32(mask & -mask)
}

/** Rows that go on beyond the span may have had all their strikes there: their least is 0. */
function takeBackUnended(
  { table, passes, coalition }: Asked,
  { all }: Places,
  sums: Float64Array,
  { from, to }: RowRange,
  end: number,
): void {
  const isJoined = joinedTest(table)
  const masks = layerMasks(table, coalition)
  const first = Math.max(from, countBelow(dayIndexOf(table).maxEnd, end + 1))
  for (let row = first; row < to; row += 1) {
    if ((table.end[row] ?? 0) <= end || passes[row] === 0 || !addsStrikes(table, row) || isJoined?.(row))
      continue
    const most = mostOf(table, row)
    const min = most === NONE ? 0 : (table.strikesMin[row] ?? most)
    sums[all + 1] = (sums[all + 1] ?? 0) - min
    for (let mask = masks(row); mask !== 0; mask &= mask - 1) {
      const at = OF_LAYER * bitOf(mask) + 1
      sums[at] = (sums[at] ?? 0) - min
    }
  }
}

/** Tells rows that are counted with others; `null` where there are none. */
function joinedTest(table: EventTable): ((row: Row) => boolean) | null {
  const { total } = table
  if (total.every((row) => row === NONE)) return null
  const totals = totalsOf(table)
  return (row) => (total[row] ?? NONE) !== NONE || totals[row] === 1
}

function joinedRows({ table, passes }: Asked): Rows {
  const isJoined = joinedTest(table)
  const rows: Row[] = []
  if (!isJoined) return new Uint32Array()
  for (let row = 0; row < table.size; row += 1) if (passes[row] === 1 && isJoined(row)) rows.push(row)
  return Uint32Array.from(rows)
}

function rangeSums(sums: Float64Array, { all, kinds, statuses }: Places, layers: number): RangeSums {
  const countAt = (at: number): LayerCount => ({
    events: sums[at] ?? 0,
    strikes: { min: sums[at + 1] ?? 0, max: sums[at + 2] ?? 0, unknown: sums[at + 3] ?? 0 },
  })
  return {
    counts: {
      all: countAt(all),
      byLayer: Array.from({ length: layers }, (_, layer) => countAt(OF_LAYER * layer)),
    },
    kinds: sums.subarray(kinds, statuses),
    statuses: sums.subarray(statuses),
  }
}

/** The counts of rows that were walked, and of others that were not, together. */
export function joinCounts(walked: ReturnType<StrikeCounter['counts']>, others: StrikeCounts): StrikeCounts {
  const join = (a: LayerCount, b: LayerCount | undefined): LayerCount => ({
    events: a.events + (b?.events ?? 0),
    strikes: {
      min: a.strikes.min + (b?.strikes.min ?? 0),
      max: a.strikes.max + (b?.strikes.max ?? 0),
      unknown: a.strikes.unknown + (b?.strikes.unknown ?? 0),
    },
  })
  return {
    all: join(walked.all, others.all),
    byLayer: walked.byLayer.map((count, bit) => join(count, others.byLayer[bit])),
  }
}
