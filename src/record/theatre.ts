import type { Preface } from './preface'
import type { EventRecord } from './record'

/** Of a reader's file, the outermost hundredth on each side does not decide what is shown. */
const TRIM = 0.01
const LEAST_DEG = 0.5
/** The lands of the Earth, for a record that places nothing. */
const LANDS: Preface['theatre'] = [-130, -50, 160, 70]

/** The box that a fresh page shows: the record's own, else where its events are. */
export function theatreOf({ preface, events }: Pick<EventRecord, 'preface' | 'events'>): Preface['theatre'] {
  if (preface) return preface.theatre
  const points = events.flatMap((event) => (event.point ? [event.point] : []))
  if (points.length === 0) return LANDS
  const [west, east] = range(points.map(([lng]) => lng))
  const [south, north] = range(points.map(([, lat]) => lat))
  return [west, south, east, north]
}

function range(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const skip = Math.floor(sorted.length * TRIM)
  const low = sorted[skip] ?? 0
  const high = sorted[sorted.length - 1 - skip] ?? low
  const pad = Math.max(LEAST_DEG, (high - low) * 0.05)
  return [low - pad, high + pad]
}
