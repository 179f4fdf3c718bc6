import type { Geometry } from 'geojson'
import { jsonText } from '../../../model/problem'
import { timeText } from '../day-text'
import type { Cell } from '../row-source'
import { isGeometry } from './valid-geometry'

/** What one value of a JSON file says, its members by their names; those that stand in another by both, with a dot. */
export interface ValueRow {
  readonly members: ReadonlyMap<string, Cell>
  readonly geometry: Geometry | null
  /** It has one, but no program could draw it. */
  readonly badGeometry: boolean
}

type Members = Readonly<Record<string, unknown>>

const FEATURE_MEMBERS: ReadonlySet<string> = new Set(['type', 'geometry', 'properties', 'bbox'])
const NOTHING: ValueRow = { members: new Map(), geometry: null, badGeometry: false }

export function rowOfValue(value: unknown): ValueRow {
  if (!isObject(value)) return NOTHING
  const { geometry, attributes, properties } = value
  if (value.type === 'Feature' || isObject(properties))
    return row([isObject(properties) ? properties : {}, without(value, FEATURE_MEMBERS)], geometry)
  if (isObject(attributes)) return row([attributes], pointOf(geometry))
  if (isGeometry(value)) return { ...NOTHING, geometry: value }
  const place = Object.entries(value).find(([, member]) => isGeometry(member))
  return row([place ? without(value, new Set([place[0]])) : value], place?.[1])
}

function row(sources: readonly Members[], geometry: unknown): ValueRow {
  const members = new Map<string, Cell>()
  for (const source of sources) flatten(source, members)
  const drawn = isGeometry(geometry) ? geometry : null
  return {
    members,
    geometry: drawn,
    badGeometry: drawn === null && geometry !== null && geometry !== undefined,
  }
}

function flatten(source: Members, into: Map<string, Cell>): void {
  for (const [name, value] of Object.entries(source)) {
    if (isObject(value))
      for (const [inner, held] of Object.entries(value)) add(into, `${name}.${inner}`, cellOf(held))
    else add(into, name, cellOf(value))
  }
}

/** A feature's own `id` gives way to a property of that name. */
function add(into: Map<string, Cell>, name: string, cell: Cell): void {
  if (!into.has(name)) into.set(name, cell)
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

function without(members: Members, names: ReadonlySet<string>): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.has(name)))
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
