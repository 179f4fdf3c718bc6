import { EQUATOR_METRES, latOfWorld, lngOfWorld } from '../../model/mercator'
import { SLUG } from '../../model/slug'
import { nestsTooDeep } from '../nesting'

type Members = Readonly<Record<string, unknown>>

/** Properties that nest: a table can hold them only as JSON, or spread over columns such as `when_start`. */
const NESTED = ['actors', 'when', 'where', 'strikes', 'harm', 'claims', 'links'] as const
const SPREAD: ReadonlySet<string> = new Set(['when', 'where', 'strikes'])
/** An empty column of these is an empty list. */
const LISTS: ReadonlySet<string> = new Set(['actors', 'harm', 'links'])

/** Every property of the contract, since some databases know lower case alone. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...NESTED, 'id', 'title', 'summary', 'title_ar', 'summary_ar', 'kind', 'state', 'status']
    .concat('successor', 'countedIn')
    .map((name) => [name.toLowerCase(), name]),
)

/** Members that the contract has or has not: a table has their column in every row, empty where there is none. */
const OPTIONAL: ReadonlySet<string> = new Set(
  'title_ar summary_ar successor countedIn note expression of among contains bearingDeg distanceKm says_ar'.split(
    ' ',
  ),
)
/** The same of a claim: it has these only where it gives them itself. */
const OPTIONAL_OF_CLAIM: ReadonlySet<string> = new Set([...OPTIONAL, 'when', 'where', 'harm'])

const DATES: ReadonlySet<string> = new Set(['start', 'end', 'published'])
const NUMBERS: ReadonlySet<string> = new Set(
  'min max low best high line radiusKm bearingDeg distanceKm'.split(' '),
)

/** No feature of the contract nests deeper. */
const DEEPEST = 8

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

/**
 * A feature as it was before another program read and wrote it (QGIS, GDAL, GeoPackage, PostGIS, pandas): its id
 * among the properties, lists and objects as JSON texts or spread over columns, an empty column in every row that has
 * no value, dates as `2015/11/13` or with a clock, numbers as texts, a point as one of many or in the metres of a web
 * map (`inMetres`). What it says is not changed. `null` for what has no properties at all.
 */
export function restoreFeature(feature: unknown, inMetres = false): Members | null {
  if (!isMembers(feature) || !isMembers(feature.properties)) return null
  const named = Object.entries(feature.properties).map(
    ([name, value]) => [NAMES.get(name.toLowerCase()) ?? name, value] as const,
  )
  const { id, ...columns }: Members = Object.fromEntries(named)
  const nested = NESTED.map((name) => [name, nestedOf(name, columns)] as const)
  return {
    ...feature,
    id: typeof id === 'string' && SLUG.test(id) ? id : feature.id,
    geometry: restoreGeometry(feature.geometry, inMetres),
    properties: restoreValue({ ...columns, ...Object.fromEntries(nested) }, '', OPTIONAL),
  }
}

function nestedOf(name: string, columns: Members): unknown {
  const value = parseText(columns[name])
  if (!isEmpty(value)) return value
  if (LISTS.has(name)) return []
  const parts = SPREAD.has(name) ? columnsUnder(name, columns) : []
  return parts.length > 0 ? Object.fromEntries(parts) : null
}

/** `when_start` or `when.start`, by the name of the member. */
function columnsUnder(name: string, columns: Members): readonly (readonly [string, unknown])[] {
  const parts = Object.entries(columns).flatMap(([column, value]) =>
    column.startsWith(`${name}_`) || column.startsWith(`${name}.`)
      ? [[column.slice(name.length + 1), parseText(value)] as const]
      : [],
  )
  return parts.every(([, value]) => isEmpty(value)) ? [] : parts
}

/** A list or an object that stands as JSON in a text; any other value as it is. */
function parseText(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*(?:[[{]|null\s*$)/.test(value) || nestsTooDeep(value)) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

function restoreValue(value: unknown, name: string, optional: ReadonlySet<string>, depth = 0): unknown {
  if (depth > DEEPEST) return value
  if (Array.isArray(value)) {
    const within = name === 'claims' ? OPTIONAL_OF_CLAIM : OPTIONAL
    return value.map((item: unknown) => restoreValue(item, name, within, depth + 1))
  }
  if (isMembers(value)) {
    const kept = Object.entries(value).filter(([key, member]) => !(optional.has(key) && isEmpty(member)))
    return Object.fromEntries(
      kept.map(([key, member]) => [key, restoreValue(member, key, OPTIONAL, depth + 1)]),
    )
  }
  if (typeof value !== 'string') return value
  return DATES.has(name) ? restoreDate(value) : NUMBERS.has(name) ? restoreNumber(value) : value
}

function restoreDate(text: string): string {
  const parts = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text.trim())
  if (!parts) return text
  const [, year, , month = '', day = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A figure with a point; a text that is none stays, and is refused as what it is. */
function restoreNumber(text: string): unknown {
  if (text.trim() === '') return null
  return /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text
}

/** A point of a layer of many points, which holds the one; no point at all where it holds none. */
function restoreGeometry(geometry: unknown, inMetres: boolean): unknown {
  if (!isMembers(geometry)) return geometry
  const { type, coordinates, geometries } = geometry
  const parts = type === 'GeometryCollection' ? geometries : coordinates
  if (!Array.isArray(parts)) return geometry
  if (parts.length === 0 && type !== 'Point') return null
  const point: unknown =
    type === 'MultiPoint' && parts.length === 1 ? parts[0] : type === 'Point' ? parts : null
  if (!Array.isArray(point)) return geometry
  return { type: 'Point', coordinates: inMetres ? degreesOf(point) : point }
}

/** Does a collection say that its coordinates are a web map's metres, as a layer saved in a QGIS project often has them? */
export function isInMetres(collection: unknown): boolean {
  const crs = isMembers(collection) ? collection.crs : null
  const named = isMembers(crs) && isMembers(crs.properties) ? crs.properties.name : null
  return typeof named === 'string' && /(?:\b|:)(?:3857|3785|900913)$/.test(named)
}

/** Metres of EPSG:3857 in degrees, to the centimetre. */
function degreesOf([x, y]: readonly unknown[]): readonly unknown[] {
  if (typeof x !== 'number' || typeof y !== 'number') return [x, y]
  const rounded = (degrees: number) => Number(degrees.toFixed(7))
  return [rounded(lngOfWorld(0.5 + x / EQUATOR_METRES)), rounded(latOfWorld(0.5 - y / EQUATOR_METRES))]
}
