import type { DayWindow } from '../../model/civil-date'
import type { ConflictEvent, LngLat } from '../../model/event'
import type { EventRecord } from '../../record/record'
import type { Bounds } from '../../state/store'
import { countDays, type DayShares, totalsOf } from './day-shares'

/** The record's days as the histogram draws them. */
export interface Histogram {
  /** Events that pass the filters and lie in the map's view, or have no place on the map. */
  readonly full: DayShares
  /** The rest: pale, not gone. */
  readonly rest: DayShares
  /** Totals that count other events: drawn as spans, never as bars. */
  readonly totals: readonly { readonly id: string; readonly window: DayWindow; readonly full: boolean }[]
}

/**
 * Sorts the record's events into what is drawn in full and what is pale, and counts both by day.
 */
export function makeHistogram(
  record: EventRecord,
  passing: readonly ConflictEvent[],
  bounds: Bounds | null,
): Histogram {
  const totals = totalsOf(record.events)
  const passes = new Set(passing.map((event) => event.id))
  const full: ConflictEvent[] = []
  const rest: ConflictEvent[] = []
  const spans: { id: string; window: DayWindow; full: boolean }[] = []
  for (const event of record.events) {
    const inFull = passes.has(event.id) && (bounds === null || isInView(event, record, bounds))
    if (!totals.has(event.id)) (inFull ? full : rest).push(event)
    else if (event.when) spans.push({ id: event.id, window: event.when.window, full: inFull })
  }
  return {
    full: countDays(full, record.extent),
    rest: countDays(rest, record.extent),
    totals: spans,
  }
}

/** An event without any point is in every view, because the map cannot show where it is not. */
function isInView(event: ConflictEvent, record: EventRecord, bounds: Bounds): boolean {
  if (event.point) return isInside(event.point, bounds)
  const points = (event.where.among ?? []).flatMap((id): LngLat[] => {
    const place = record.places.get(id)
    return place && place.lon !== null && place.lat !== null ? [[place.lon, place.lat]] : []
  })
  return points.length === 0 || points.some((point) => isInside(point, bounds))
}

function isInside([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  const turned = lng < west ? lng + 360 : lng
  return lat >= south && lat <= north && turned >= west && turned <= east
}
