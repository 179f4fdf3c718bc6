import type { Feature, FeatureCollection } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Box, holds, THEATRE } from './theatre'

/** Europe and the lands around the theatre, for Paris, Moscow and Vienna. */
const AROUND: Box = [-12, 20, 66, 60]
/** Square degrees of the least corner that stays, in the theatre, around it, and far away. */
const LEAST = { theatre: 1e-5, around: 0.0015, far: 0.03 } as const
/** Islands are worth less than corners: how many least corners make one. */
const LEAST_ISLAND = 3
/** Steps across the world in each direction: about 400 m at the equator, as Natural Earth's own. */
const GRID = 1e5

type Points = [number, number][]

/** One topology, detailed in the theatre and less so the farther one goes; neighbours keep sharing every border. */
export function simplifyFar<P extends object>(
  name: string,
  collection: FeatureCollection<Feature['geometry'], P>,
): Topology {
  const weighted = presimplify(
    topology({ [name]: collection }) as Topology<Record<string, GeometryCollection<P>>>,
    (corner) => weightAt(corner, planarTriangleArea(corner)),
  )
  const islands = filterAttachedWeight(weighted, LEAST_ISLAND, (ring) => weightAt(ring, planarRingArea(ring)))
  return quantize(filter(simplify(weighted, 1), islands), GRID)
}

/** 1 and more stays. */
function weightAt(points: Points, area: number): number {
  const [lng, lat] = points[0] ?? [0, 0]
  if (holds(THEATRE, lng, lat)) return area / LEAST.theatre
  return area / (holds(AROUND, lng, lat) ? LEAST.around : LEAST.far)
}
