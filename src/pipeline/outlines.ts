import type { MultiPolygon } from 'geojson'
import { merge } from 'topojson-client'
import type {
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import type { LngLat } from '../model/event'
import { pointInPolygon } from '../model/geometry'
import { groupBy } from './group-by'

/** The basemap's outlines (Natural Earth), as far as the pipeline asks them. */
export interface Outlines {
  /** Is the point in this country (ISO 3166-1 alpha-2)? `null` for a country that the basemap has not. */
  readonly countryHolds: (country: string, point: LngLat) => boolean | null
  /** The provinces with these basemap ids as one outline; `null` where one of them is unknown. */
  readonly joinProvinces: (ids: readonly string[]) => MultiPolygon | null
}

type Member = TopoPolygon<Properties> | TopoMultiPolygon<Properties>
interface Properties {
  readonly iso?: unknown
  readonly id?: unknown
}

/** `countries` and `provinces` are the basemap's TopoJSON: members carry `iso`, and `id`, as properties. */
export function readOutlines(countries: Topology, provinces: Topology): Outlines {
  const countriesByIso = groupBy(membersOf(countries), ({ properties }) => String(properties?.iso))
  const provincesById = groupBy(membersOf(provinces), ({ properties }) => String(properties?.id))
  const shapes = new Map<string, MultiPolygon>()
  const countryShape = (iso: string, members: Member[]) => {
    const shape = shapes.get(iso) ?? merge(countries, members)
    shapes.set(iso, shape)
    return shape
  }
  return {
    countryHolds(country, point) {
      const members = countriesByIso.get(country)
      return members ? pointInPolygon(point, countryShape(country, members)) : null
    },
    joinProvinces(ids) {
      const known = ids.every((id) => provincesById.has(id))
      return known
        ? merge(
            provinces,
            ids.flatMap((id) => provincesById.get(id) ?? []),
          )
        : null
    },
  }
}

function membersOf(topology: Topology): Member[] {
  return Object.values(topology.objects).flatMap((object) => {
    const members = object.type === 'GeometryCollection' ? object.geometries : [object]
    return members.filter(
      (member): member is Member => member.type === 'Polygon' || member.type === 'MultiPolygon',
    )
  })
}
