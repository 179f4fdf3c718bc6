import { latOfWorld, lngOfWorld, MAX_LATITUDE } from '../model/mercator'
import type { Preface } from './preface'
import type { EventRecord } from './record'

/** Of a reader's file, the outermost hundredth on each side does not decide what is shown. */
const TRIM = 0.01
const LEAST_DEG = 0.5
/** The lands of the Earth, for a record that places nothing. */
const LANDS: Preface['theatre'] = [-130, -50, 160, 70]

/** The box that a fresh page shows: the record's own, else where its events are. */
export function theatreOf({ preface, table }: Pick<EventRecord, 'preface' | 'table'>): Preface['theatre'] {
  if (preface) return preface.theatre
  const xs = sampled(table.x)
  const ys = sampled(table.y)
  if (xs.length === 0) return LANDS
  const [west, east] = range(xs, lngOfWorld)
  // Mercator counts from the north.
  const [north, south] = range(ys, latOfWorld)
  return [
    west - padOf(west, east),
    Math.max(-MAX_LATITUDE, south - padOf(south, north)),
    east + padOf(west, east),
    Math.min(MAX_LATITUDE, north + padOf(south, north)),
  ]
}

/** Of more events than these, so many spread over all days tell as well where they are. */
const MOST_LOOKED_AT = 50_000

function sampled(column: Float32Array): Float32Array {
  const step = Math.ceil(column.length / MOST_LOOKED_AT)
  return column.filter((value, row) => row % step === 0 && !Number.isNaN(value)).sort()
}

/** The degrees of the first and the last of these sorted values, but for the outermost. */
function range(sorted: Float32Array, degrees: (value: number) => number): readonly [number, number] {
  const skip = Math.floor(sorted.length * TRIM)
  const low = sorted[skip] ?? 0
  return [degrees(low), degrees(sorted[sorted.length - 1 - skip] ?? low)]
}

function padOf(low: number, high: number): number {
  return Math.max(LEAST_DEG, (high - low) * 0.05)
}
