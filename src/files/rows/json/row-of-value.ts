import type { Geometry } from 'geojson'
import { jsonText } from '../../../model/problem'
import { timeText } from '../day-text'
import type { Cell } from '../row-source'
import { isGeometry } from './valid-geometry'

/** Where a value stands on the earth. */
export interface ValuePlace {
  readonly geometry: Geometry | null
  /** It has one, but no program could draw it. */
  readonly badGeometry: boolean
}

/** Told each member of a value by its name; one that stands in another by both names, with a dot. */
export type Say = (name: string, cell: Cell) => void

type Members = Readonly<Record<string, unknown>>

const NONE: ReadonlySet<string> = new Set()
const FEATURE_MEMBERS: ReadonlySet<string> = new Set(['type', 'geometry', 'properties', 'bbox'])

/** Says what one value of a JSON file holds: of a feature its properties, of another object its members. */
export function readValue(value: unknown, say: Say): ValuePlace {
  if (!isObject(value)) return placeOf(null)
  const { geometry, attributes, properties } = value
  if (value.type === 'Feature' || isObject(properties)) {
    const own = isObject(properties) ? properties : {}
    flatten(own, say, NONE)
    // A feature's own `id` gives way to a property of that name.
    flatten(value, (name, cell) => Object.hasOwn(own, name) || say(name, cell), FEATURE_MEMBERS)
    return placeOf(geometry)
  }
  if (isObject(attributes)) {
    flatten(attributes, say, NONE)
    return placeOf(pointOf(geometry))
  }
  if (isGeometry(value)) return placeOf(value)
  const place = Object.keys(value).find((name) => isGeometry(value[name]))
  flatten(value, say, place === undefined ? NONE : new Set([place]))
  return placeOf(place === undefined ? null : value[place])
}

function placeOf(geometry: unknown): ValuePlace {
  if (isGeometry(geometry)) return { geometry, badGeometry: false }
  return { geometry: null, badGeometry: geometry !== null && geometry !== undefined }
}

function flatten(source: Members, say: Say, leftOut: ReadonlySet<string>): void {
  for (const name of Object.keys(source)) {
    if (leftOut.has(name)) continue
    const value = source[name]
    if (isObject(value)) for (const inner of Object.keys(value)) say(`${name}.${inner}`, cellOf(value[inner]))
    else say(name, cellOf(value))
  }
}

export function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return timeText(value.getTime())
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number'))
    return value.join('; ')
  return jsonText(value)
}

/** A place as ArcGIS writes it. */
function pointOf(geometry: unknown): unknown {
  if (!isObject(geometry) || !('x' in geometry)) return geometry
  return { type: 'Point', coordinates: [geometry.x, geometry.y] }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
