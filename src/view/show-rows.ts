import type { DayWindow } from '../model/civil-date'
import { fromWorld, WORLD_PX } from '../model/mercator'
import { type EventTable, NONE, type Row, type Rows } from '../record/event-table'
import { hidingSome } from '../record/filters'
import { tableAsKnown } from '../record/known-table'
import type { EventRecord } from '../record/record'
import {
  type Camera,
  NO_ROW_CHOICES,
  normalizeView,
  type RowChoices,
  roundCamera,
  type View,
  withOpen,
} from './view'

/**
 * The view that shows all of these rows: the window is theirs, its playhead on its last day, and each filter of its link
 * that hides one of them is reset. A day or a trail, which can show only some, becomes the whole window; undated rows
 * stay hidden.
 */
export function showRows(
  view: View,
  rows: readonly Row[] | Rows,
  record: EventRecord,
  { answered }: Pick<RowChoices, 'answered'> = NO_ROW_CHOICES,
): View {
  const context = { record, table: tableAsKnown(record.table, view.known), members: view.members, answered }
  const open = withOpen(view, hidingSome(view, context, rows))
  const span = daysOf(tableAsKnown(record.table, open.known), rows)
  if (!span) return normalizeView(open, record.extent)
  const t = { from: span.start, to: span.end - 1 }
  const mode = view.mode === 'window' ? 'window' : 'cumulative'
  return normalizeView({ ...open, t, at: null, mode }, record.extent)
}

/** From the first day of any of these rows to the last; `null` where none has a day. */
function daysOf({ start, end }: EventTable, rows: readonly Row[] | Rows): DayWindow | null {
  let days: DayWindow | null = null
  for (const row of rows) {
    const first = start[row] ?? NONE
    const last = end[row] ?? NONE
    if (first === NONE) continue
    if (!days) days = { start: first, end: last }
    else if (first < days.start || last > days.end)
      days = { start: Math.min(days.start, first), end: Math.max(days.end, last) }
  }
  return days
}

/** Around what is shown, for the marks' own size, px. */
const MARGIN_PX = 32
/** No closer than this, where a town has its neighbours beside it. */
const CLOSEST = 7

/** The map's box and how much of each of its sides is covered, CSS px. */
export interface MapFrame {
  readonly width: number
  readonly height: number
  readonly covered: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>
}

/** The camera that has the points of these rows in what is free of the map; `null` where none has a point. */
export function cameraOnRows(
  rows: readonly Row[] | Rows,
  { x, y }: EventTable,
  frame: MapFrame,
): Camera | null {
  const [west, east] = rangeOf(rows, x)
  const [north, south] = rangeOf(rows, y)
  if (west > east) return null
  const { width, height, covered } = frame
  const free = {
    x: Math.max(1, width - covered.left - covered.right - 2 * MARGIN_PX),
    y: Math.max(1, height - covered.top - covered.bottom - 2 * MARGIN_PX),
  }
  const zoomFor = (px: number, share: number) => Math.log2(px / (WORLD_PX * share))
  const zoom = Math.min(CLOSEST, zoomFor(free.x, east - west), zoomFor(free.y, south - north))
  const world = WORLD_PX * 2 ** zoom
  const [lng, lat] = fromWorld(
    {
      x: ((west + east) / 2) * world + (covered.right - covered.left) / 2,
      y: ((north + south) / 2) * world + (covered.bottom - covered.top) / 2,
    },
    zoom,
  )
  return roundCamera({ zoom, lat, lng, bearing: 0, pitch: 0 })
}

/** The least and the greatest value of those of these rows that have one. */
function rangeOf(rows: readonly Row[] | Rows, column: Float32Array): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of rows) {
    const value = column[row] ?? Number.NaN
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}
