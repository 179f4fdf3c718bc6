import type { MultiPolygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import type {
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import type { LngLat } from '../model/event'
import { kmOutside, pointInPolygon } from '../model/geometry'
import { groupBy } from '../model/group-by'

/** The basemap's outlines (Natural Earth), as far as the pipeline asks them. */
export interface Outlines {
  /** Is the point in this country (ISO 3166-1 alpha-2)? `null` for a country that the basemap has not. */
  readonly countryHolds: (country: string, point: LngLat) => boolean | null
  /** The provinces with these basemap ids as one outline; `null` where one of them is unknown. */
  readonly joinProvinces: (ids: readonly string[]) => MultiPolygon | null
  /** The countries that these provinces are of, by basemap id. */
  readonly countriesOf: (ids: readonly string[]) => string[]
  /** How far the point is from the nearest of these countries; 0 inside. Countries that the basemap has not hold nothing. */
  readonly kmFromCountries: (countries: readonly string[], point: LngLat) => number
  /** The course of a river, from source to mouth, by its English name; `null` for one that the basemap does not name. */
  readonly river: (name: string) => LngLat[] | null
}

type Member = TopoPolygon<Properties> | TopoMultiPolygon<Properties>
interface Properties {
  readonly iso?: unknown
  readonly id?: unknown
  readonly country?: unknown
  readonly name?: unknown
}

/** The basemap's TopoJSON: members carry `iso`, `id` with `country`, and `name` as properties. */
export function readOutlines(countries: Topology, provinces: Topology, rivers: Topology): Outlines {
  const shapeOf = countryShapes(countries)
  const provincesById = groupBy(membersOf(provinces), ({ properties }) => String(properties?.id))
  return {
    countryHolds(country, point) {
      const shape = shapeOf(country)
      return shape && pointInPolygon(point, shape)
    },
    kmFromCountries(named, point) {
      const shapes = named.flatMap((country) => shapeOf(country) ?? [])
      // Measuring an edge is slow, and most points are inside.
      if (shapes.some((shape) => pointInPolygon(point, shape))) return 0
      return Math.min(...shapes.map((shape) => kmOutside(point, shape)))
    },
    joinProvinces(ids) {
      const members = ids.map((id) => provincesById.get(id))
      return members.includes(undefined)
        ? null
        : merge(
            provinces,
            members.flatMap((found) => found ?? []),
          )
    },
    countriesOf(ids) {
      const members = ids.flatMap((id) => provincesById.get(id) ?? [])
      return [...new Set(members.map(({ properties }) => String(properties?.country)))]
    },
    river: (name) => riverLine(rivers, name),
  }
}

/** Looks countries up by code, each joined from its members once. */
function countryShapes(countries: Topology): (iso: string) => MultiPolygon | null {
  const membersByIso = groupBy(membersOf(countries), ({ properties }) => String(properties?.iso))
  const shapes = new Map<string, MultiPolygon>()
  return (iso) => {
    const members = membersByIso.get(iso)
    if (!members) return null
    const shape = shapes.get(iso) ?? merge(countries, members)
    shapes.set(iso, shape)
    return shape
  }
}

/** The basemap has each named river in one piece. */
function riverLine(rivers: Topology, name: string): LngLat[] | null {
  const member = geometriesOf(rivers).find(({ properties }) => (properties as Properties)?.name === name)
  if (member?.type !== 'MultiLineString') return null
  const { geometry } = feature(rivers, member)
  return (geometry.coordinates[0] ?? []).map(([lng = 0, lat = 0]) => [lng, lat])
}

function membersOf(topology: Topology): Member[] {
  return geometriesOf(topology).filter(
    (member): member is Member => member.type === 'Polygon' || member.type === 'MultiPolygon',
  )
}

function geometriesOf(topology: Topology) {
  return Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? object.geometries : [object],
  )
}
