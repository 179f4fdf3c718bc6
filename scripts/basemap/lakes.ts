import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'

export interface LakeProperties {
  readonly name?: string
}

/** Degrees: lakes that touch this box are kept, the Caspian and others that reach out of it are left to the sea's data. */
const REGION = { west: 34, south: 29, east: 49, north: 40 }
/** In square degrees, about 20 km²: below it salt pans look like lakes. */
const LEAST_AREA = 0.002

type Ring = Position[]

interface RawGeometry {
  readonly type: string
  readonly geometries?: readonly RawGeometry[]
  readonly coordinates?: Position[][][] | Position[][]
}

/** OpenStreetMap's lakes of the theatre, the 500 m generalisation rounded to a shore. */
export function readLakes(path: string): FeatureCollection<Polygon, LakeProperties> {
  const raw = JSON.parse(readFileSync(path, 'utf8')) as RawGeometry
  const polygons = polygonsOf(raw).filter((rings) => {
    const outer = rings[0] ?? []
    return outer.every(inRegion) && Math.abs(areaOf(outer)) > LEAST_AREA
  })
  return {
    type: 'FeatureCollection',
    features: polygons.map(
      (rings): Feature<Polygon, LakeProperties> => ({
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: rings
            .filter((ring, index) => index === 0 || Math.abs(areaOf(ring)) > LEAST_AREA)
            .map(smooth),
        },
      }),
    ),
  }
}

function polygonsOf(geometry: RawGeometry): Position[][][] {
  if (geometry.geometries) return geometry.geometries.flatMap(polygonsOf)
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as Position[][][]
  return geometry.type === 'Polygon' ? [geometry.coordinates as Position[][]] : []
}

function inRegion([lng = 0, lat = 0]: Position): boolean {
  return lng > REGION.west && lng < REGION.east && lat > REGION.south && lat < REGION.north
}

function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** Chaikin's corner cutting, twice: a blocky outline becomes a shore. */
function smooth(ring: Ring): Ring {
  let points = ring.slice(0, -1)
  for (let round = 0; round < 2; round += 1) {
    points = points.flatMap(([x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? []
      return [
        [0.75 * x + 0.25 * nextX, 0.75 * y + 0.25 * nextY],
        [0.25 * x + 0.75 * nextX, 0.25 * y + 0.75 * nextY],
      ]
    })
  }
  return [...points, points[0] ?? []]
}
