import type { PlacePrecision } from '../model/vocabulary'
import { checkContains, checkCountries, checkReach } from './check-reach'
import { locate, type WhereSeed } from './locate'
import type { Outlines } from './outlines'
import { expecting, type Finding } from './problem'
import type { PlaceSeed } from './seed-schema'

type Measure = 'of' | 'bearingDeg' | 'distanceKm' | 'radiusKm'

/** What each precision needs beyond its place; `of`, bearing and distance are for these alone. */
const NEEDS: Partial<Record<PlacePrecision, readonly Measure[]>> = {
  near: ['radiusKm'],
  offset: ['of', 'bearingDeg', 'distanceKm'],
  ring: ['of', 'distanceKm'],
  sector: ['of', 'bearingDeg', 'radiusKm'],
}
const OUTLINED: readonly PlacePrecision[] = ['line', 'district', 'province']
const BORDERLESS: readonly PlaceSeed['kind'][] = ['border', 'sea', 'none', 'line']

/** References, what the precision asks for, and the country, of an event's or a claim's place. */
export function checkWhere(
  where: WhereSeed,
  places: ReadonlyMap<string, PlaceSeed>,
  outlines: Outlines | null,
): Finding[] {
  const named = [where.place, ...(where.of === undefined ? [] : [where.of]), ...(where.among ?? [])]
  const unknown = named.filter((id) => !places.has(id))
  const place = places.get(where.place)
  if (!place || unknown.length > 0) {
    return unknown.map((id) => ({ field: 'place', value: id, expected: 'a place of seeds/places' }))
  }
  return [
    ...checkMeasures(where),
    ...checkShape(where, place),
    ...checkCountry(where, place, places),
    ...(outlines && !where.note && !place.note ? checkInside(where, place, outlines) : []),
    ...(outlines ? [...checkCountries(where, outlines), ...checkReach(where, place, outlines)] : []),
    ...(outlines ? checkContains(where, place, places, outlines) : []),
  ]
}

function checkMeasures(where: WhereSeed): Finding[] {
  const needs = NEEDS[where.precision] ?? []
  const spare = (['of', 'bearingDeg', 'distanceKm'] as const).filter((measure) => !needs.includes(measure))
  return [
    ...needs.flatMap((measure) =>
      expecting(where[measure] != null, measure, where[measure], `a value, for precision ${where.precision}`),
    ),
    ...spare.flatMap((measure) =>
      expecting(
        where[measure] === undefined,
        measure,
        where[measure],
        `nothing, for precision ${where.precision}`,
      ),
    ),
    ...expecting(
      where.of === undefined || where.of === where.place,
      'of',
      where.of,
      `the place, ${where.place}`,
    ),
  ]
}

/** A point where the precision draws one, an outline where it draws that. */
function checkShape(where: WhereSeed, place: PlaceSeed): Finding[] {
  const pointless = where.precision === 'country' || where.precision === 'none'
  return [
    ...expecting(pointless || place.lon !== null, 'place', place.id, 'a place with coordinates'),
    ...expecting(
      !OUTLINED.includes(where.precision) || place.outline !== undefined,
      'precision',
      where.precision,
      `an outline on the place ${place.id}`,
    ),
  ]
}

/** `null` only for a border, the sea, `none`, or an aggregate over several countries. */
function checkCountry(where: WhereSeed, place: PlaceSeed, places: ReadonlyMap<string, PlaceSeed>): Finding[] {
  const country = where.country === undefined ? place.country : where.country
  const spread = new Set((where.among ?? []).map((id) => places.get(id)?.country))
  const mayLack = BORDERLESS.includes(place.kind) || where.precision === 'none' || spread.size > 1
  return expecting(country !== null || mayLack, 'country', country, 'a country, for a place inside one')
}

/** The point stands inside its country, unless a note says why not. */
export function checkInside(where: WhereSeed, place: PlaceSeed, outlines: Outlines): Finding[] {
  const country = where.country === undefined ? place.country : where.country
  const point = locate(where, place)
  if (!point || country === null) return []
  const inside = outlines.countryHolds(country, point)
  if (inside === null) return [{ field: 'country', value: country, expected: 'a country of the basemap' }]
  return expecting(inside, 'point', point, `a point inside ${country}, or a note that says why not`)
}
