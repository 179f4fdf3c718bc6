import type { Polygon } from 'geojson'
import type { LngLat } from '../model/event'
import { pointInPolygon, pointsAlong, shapesMeet } from '../model/geometry'
import type { PlacePrecision } from '../model/vocabulary'
import { roundDegrees, type WhereSeed } from './locate'
import type { Outlines } from './outlines'
import { expecting, type Finding } from './problem'
import type { PlaceSeed } from './seed-schema'
import { areaOf, lineOf, outlineOf } from './shapes'

/** A basemap's line is drawn so much beside another map's, and beside a coast. */
const TOLERANCE_KM = 2
/** No reach between two points of a line is longer, so that no country is leapt over. */
const STEP_KM = 5
/** What reaches round a point by a measure; the radius of a site or a town is its own size. */
const REACHING: readonly PlacePrecision[] = ['near', 'ring', 'sector']

/** A place's outline stays inside its country, or inside the countries that it names. */
export function checkOutlineReach(place: PlaceSeed, outlines: Outlines): Finding[] {
  const { outline } = place
  if (!outline) return []
  const named = place.countries ?? (place.country === null ? [] : [place.country])
  if (named.length === 0)
    return [{ field: 'countries', value: undefined, expected: 'the countries that the outline lies in' }]
  if ('province' in outline) {
    const others = outlines.countriesOf(outline.province).filter((country) => !named.includes(country))
    return expecting(others.length === 0, 'outline.province', others, `provinces of ${named.join(' or ')}`)
  }
  const line = lineOf(place, outlines)
  const points = line ? pointsAlong(line, STEP_KM) : cornersOf(outlineOf(place, outlines))
  return checkPoints('outline', points, named, outlines)
}

/** So does the circle or the sector that an event is somewhere in. */
export function checkReach(where: WhereSeed, place: PlaceSeed, outlines: Outlines): Finding[] {
  const country = where.country === undefined ? place.country : where.country
  const named = where.countries ?? place.countries ?? (country === null ? [] : [country])
  const area = REACHING.includes(where.precision) ? areaOf(where, place) : null
  const field = where.precision === 'ring' ? 'distanceKm' : 'radiusKm'
  return checkPoints(field, cornersOf(area), named, outlines)
}

/** Every country that is named beside the first is one of the basemap. */
export function checkCountries({ countries = [] }: PlaceSeed | WhereSeed, outlines: Outlines): Finding[] {
  const unknown = countries.filter((country) => outlines.countryHolds(country, [0, 0]) === null)
  return expecting(unknown.length === 0, 'countries', unknown, 'countries of the basemap')
}

function checkPoints(
  field: string,
  points: readonly LngLat[],
  named: readonly string[],
  outlines: Outlines,
): Finding[] {
  const outside = points.map((point) => outlines.kmFromCountries(named, point))
  const farthest = Math.max(0, ...outside)
  return expecting(
    farthest <= TOLERANCE_KM,
    field,
    points[outside.indexOf(farthest)]?.map(roundDegrees),
    `nothing more than ${TOLERANCE_KM} km outside ${named.join(' and ')}, or the other countries in "countries"`,
  )
}

function cornersOf(shape: ReturnType<typeof outlineOf>): LngLat[] {
  const ring = shape?.type === 'Polygon' ? shape.coordinates[0] : []
  return (ring ?? []).map(([lng = 0, lat = 0]) => [lng, lat])
}

/** What the text puts inside an event's circle, ring or sector is there: a point inside it, or a line that meets it. */
export function checkContains(
  where: WhereSeed,
  place: PlaceSeed,
  places: ReadonlyMap<string, PlaceSeed>,
  outlines: Outlines,
): Finding[] {
  const { contains = [], precision } = where
  if (contains.length === 0) return []
  const area = areaOf(where, place)
  if (!area) return [{ field: 'contains', value: contains, expected: `nothing, for precision ${precision}` }]
  return contains.flatMap((id, at) => {
    const inside = places.get(id)
    return expecting(
      inside !== undefined && holds(area, inside, outlines),
      `contains.${at}`,
      id,
      'a place or river of seeds/places that lies inside',
    )
  })
}

function holds(area: Polygon, place: PlaceSeed, outlines: Outlines): boolean {
  const shape = outlineOf(place, outlines)
  if (shape) return shapesMeet(shape, area)
  return place.lon !== null && place.lat !== null && pointInPolygon([place.lon, place.lat], area)
}
