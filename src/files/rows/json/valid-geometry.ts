import type { Geometry } from 'geojson'

/** How many lists stand in one another around the positions of each kind. */
const LEVELS: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
])
/** Collections in collections. */
const MOST_LEVELS = 4

/** Is it a geometry of GeoJSON whose every position is of numbers? */
export function isGeometry(value: unknown, level = 0): value is Geometry {
  if (typeof value !== 'object' || value === null) return false
  const { type, coordinates, geometries } = value as Readonly<Record<string, unknown>>
  if (type === 'GeometryCollection')
    return (
      level < MOST_LEVELS &&
      Array.isArray(geometries) &&
      geometries.length > 0 &&
      geometries.every((one) => isGeometry(one, level + 1))
    )
  const levels = LEVELS.get(type)
  return levels !== undefined && arePositions(coordinates, levels)
}

function arePositions(value: unknown, levels: number): boolean {
  if (!Array.isArray(value)) return false
  if (levels > 0) return value.length > 0 && value.every((one) => arePositions(one, levels - 1))
  return value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])
}
