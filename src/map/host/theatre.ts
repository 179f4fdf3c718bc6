import { latOfWorld, lngOfWorld } from '../../model/world'
import type { EventRecord } from '../../record/record'
import type { Bounds, RecordSource } from '../../state/store'

/** Syria, Iraq's north and west, Lebanon and Turkey's south: what the built-in record is about. */
const BUILT_IN: Bounds = [35, 32.7, 45.2, 37.6]
/** Of a reader's file, the outermost hundredth on each side does not decide what is shown. */
const TRIM = 0.01
const LEAST_DEG = 0.5

/** The box that a fresh page shows; of an opened record, where its events are. */
export function theatreOf({ table }: EventRecord, source: RecordSource): Bounds {
  if (source.kind === 'built-in') return BUILT_IN
  const xs = table.x.filter(Number.isFinite)
  if (xs.length === 0) return BUILT_IN
  const [west, east] = range(Array.from(xs, lngOfWorld))
  const [south, north] = range(Array.from(table.y.filter(Number.isFinite), latOfWorld))
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
