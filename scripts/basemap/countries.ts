import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { alpha2OfNumeric, PART_OF } from './country-codes'

export type Area = Polygon | MultiPolygon
export interface CountryProperties {
  /** ISO 3166-1 alpha-2; `null` where ISO has none. */
  readonly iso: string | null
  readonly name: string
}
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Every country of Natural Earth's 10m map, cut where it crosses the antimeridian. */
export function readCountries(): FeatureCollection<Area, CountryProperties> {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const world = JSON.parse(readFileSync(path, 'utf8')) as World
  const { features } = feature(world, world.objects.countries)
  return {
    type: 'FeatureCollection',
    features: features.map((f) => cutAntimeridian(describe(f as Feature<Area, { name: string }>))),
  }
}

function describe({
  id,
  geometry,
  properties: { name },
}: Feature<Area, { name: string }>): Feature<Area, CountryProperties> {
  const iso = PART_OF.get(name) ?? (id === undefined ? null : alpha2OfNumeric(String(id)))
  return { type: 'Feature', geometry, properties: { iso, name } }
}

/** Degrees in, degrees out: only the cutting is wanted of this projection. */
const PLAIN = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)
  .reflectY(true)

function cutAntimeridian<P>(country: Feature<Area, P>): Feature<Area, P> {
  return wraps(country.geometry) ? geoProject(country, PLAIN) : country
}

function wraps(area: Area): boolean {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
  return rings.some((ring) =>
    ring.some((point, at) => Math.abs((point[0] ?? 0) - (ring[at - 1]?.[0] ?? point[0] ?? 0)) > 180),
  )
}
