import { spanOf } from '../model/civil-date'
import { fromWorld, WORLD_PX } from '../model/mercator'
import { type EventTable, type Row, windowAt } from '../record/event-table'
import { hidingKeys } from '../record/filters'
import { tableAsKnown } from '../record/known-table'
import type { EventRecord } from '../record/record'
import { type Camera, DEFAULT_VIEW, normalizeView, roundCamera, type View } from './view'

/**
 * The view that shows all of these rows: the window is theirs, its playhead on its last day, and each filter that hides
 * one of them is reset. A day or a trail, which can show only some, becomes the whole window; undated rows stay hidden.
 */
export function showRows(view: View, rows: readonly Row[], record: EventRecord): View {
  const context = { record, table: tableAsKnown(record.table, view.known), members: view.members }
  const hiding = new Set(rows.flatMap((row) => hidingKeys(view, context, row)))
  const open = { ...view, ...Object.fromEntries([...hiding].map((key) => [key, DEFAULT_VIEW[key]])) }
  const table = tableAsKnown(record.table, open.known)
  const span = spanOf(rows.flatMap((row) => windowAt(table, row) ?? []))
  if (!span) return normalizeView(open, record.extent)
  const t = { from: span.start, to: span.end - 1 }
  const mode = view.mode === 'window' ? 'window' : 'cumulative'
  return normalizeView({ ...open, t, at: null, mode }, record.extent)
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
export function cameraOnRows(rows: readonly Row[], { x, y }: EventTable, frame: MapFrame): Camera | null {
  const placed = rows.filter((row) => !Number.isNaN(x[row] ?? Number.NaN))
  if (placed.length === 0) return null
  const [west, east] = rangeOf(placed, x)
  const [north, south] = rangeOf(placed, y)
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

function rangeOf(rows: readonly Row[], column: Float32Array): readonly [number, number] {
  return rows.reduce<readonly [number, number]>(
    ([low, high], row) => [Math.min(low, column[row] ?? 0), Math.max(high, column[row] ?? 0)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}
