import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Assets } from '../assets/assets'
import type { LocalText } from '../model/event'
import { circlePolygon } from '../model/geometry'
import { worldX, worldY } from '../model/mercator'
import { onceEach } from '../model/once-each'
import { type PreparedPolygon, preparePolygon, ringsOf } from '../model/polygon'
import { PLACE_PRECISIONS } from '../model/vocabulary'
import type { Area } from './area'
import type { EventTable, Row } from './event-table'
import type { EventRecord } from './record'

/** Where a row lies: `unsure`, its place is too vague to tell. */
export const VERDICTS = { outside: 0, inside: 1, unsure: 2 } as const
type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS]

/** An outline that a view can be narrowed to. */
export interface Outline {
  readonly id: string
  readonly name: LocalText
  /** ISO 3166-1 code, `null` where it is of none or of several. */
  readonly country: string | null
  readonly shape: Polygon | MultiPolygon
}

/** Of the basemap: provinces by their ids, countries by their codes. */
let provinces: ReadonlyMap<string, Outline> = new Map()
let countries: ReadonlyMap<string, Polygon | MultiPolygon> = new Map()

type Provinces = Topology<{
  provinces: GeometryCollection<{ id: string; name: string; name_ar?: string; country: string }>
}>
type Countries = Topology<{ countries: GeometryCollection<{ iso: string | null }> }>

/** Without them, areas of the record and drawn ones still work. */
export async function loadOutlines(assets: Assets): Promise<void> {
  const [inner, land] = await Promise.all([
    assets.json('basemap/provinces.json').catch(() => null),
    assets.json('basemap/countries.json').catch(() => null),
  ])
  if (inner) provinces = provincesOf(inner as Provinces)
  if (land) countries = countriesOf(land as Countries)
}

function provincesOf(topology: Provinces): ReadonlyMap<string, Outline> {
  const outlines = feature(topology, topology.objects.provinces).features.flatMap(
    ({ geometry, properties: { id, name, name_ar, country } }): Outline[] => {
      if (!isArea(geometry)) return []
      return [{ id, name: { en: name, ...(name_ar ? { ar: name_ar } : {}) }, country, shape: geometry }]
    },
  )
  return new Map(outlines.map((outline) => [outline.id, outline]))
}

function countriesOf(topology: Countries): ReadonlyMap<string, Polygon | MultiPolygon> {
  const { features } = feature(topology, topology.objects.countries)
  return new Map(
    features.flatMap(({ geometry, properties: { iso } }) =>
      iso && isArea(geometry) ? [[iso, geometry] as const] : [],
    ),
  )
}

function isArea(geometry: { readonly type: string }): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

/** Every outline that this record's view can be narrowed to: the record's own, then the basemap's. */
export const outlinesOf = onceEach((record: EventRecord): readonly Outline[] => {
  const own = [...record.footprints].flatMap(([id, { geometry }]): Outline[] => {
    const place = record.places.get(id)
    return isArea(geometry)
      ? [{ id, name: place?.name ?? { en: id }, country: place?.country ?? null, shape: geometry }]
      : []
  })
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...[...provinces.values()].filter(({ id }) => !ids.has(id))]
})

/** The outline of a place, `null` where nobody has one. */
export function outlineOf(record: EventRecord, id: string): Outline | null {
  return outlinesOf(record).find((outline) => outline.id === id) ?? null
}

/** The rings of an area, each of corners as `[lng, lat]`; `null` for a place without an outline. */
function areaRings(record: EventRecord, area: Area): readonly (readonly Position[])[] | null {
  if (area.kind === 'polygon') return [area.corners.map((corner) => [...corner])]
  const outline = outlineOf(record, area.id)
  return outline && ringsOf(outline.shape)
}

/** An area of a record: its rings, and where each row lies, one of `VERDICTS`. */
interface KnownArea {
  readonly rings: readonly (readonly Position[])[]
  readonly verdicts: Uint8Array
}

const known = new WeakMap<EventRecord, { readonly area: Area; readonly found: KnownArea | null }>()

/** What is known of an area, worked out once; `null` for a place without an outline. */
export function areaOf(record: EventRecord, area: Area): KnownArea | null {
  const last = known.get(record)
  if (last?.area === area) return last.found
  const rings = areaRings(record, area)
  const id = area.kind === 'place' ? area.id : null
  const found = rings && { rings, verdicts: verdictsIn(record, preparePolygon(rings), id) }
  known.set(record, { area, found })
  return found
}

/** Where each row lies, one of `VERDICTS`; `null` for a place without an outline. */
export function areaVerdicts(record: EventRecord, area: Area): Uint8Array | null {
  return areaOf(record, area)?.verdicts ?? null
}

const DISC_CORNERS = 32

/** What stands for a row is a point for these; of the others only a whole outline can be inside. */
const POINTS = new Set(
  (['site', 'town', 'near', 'offset'] as const).map((one) => PLACE_PRECISIONS.indexOf(one)),
)
const COUNTRY = PLACE_PRECISIONS.indexOf('country')
const NO_PLACE = PLACE_PRECISIONS.indexOf('none')

function verdictsIn(record: EventRecord, area: PreparedPolygon, id: string | null): Uint8Array {
  const { table } = record
  const isPoint = PLACE_PRECISIONS.map((_, precision) => POINTS.has(precision))
  const verdicts = new Uint8Array(table.size)
  const ofPlace = placeVerdicts(record, area, id)
  for (let row = 0; row < table.size; row += 1) {
    const x = table.x[row] ?? Number.NaN
    if (isPoint[table.precision[row] ?? NO_PLACE] && !Number.isNaN(x))
      verdicts[row] = area.contains(x, table.y[row] ?? Number.NaN) ? VERDICTS.inside : VERDICTS.outside
    else verdicts[row] = vagueVerdict(record, row, area, ofPlace)
  }
  return verdicts
}

const SEEN_FROM = new Set([PLACE_PRECISIONS.indexOf('ring'), PLACE_PRECISIONS.indexOf('sector')])

/** Of an event among several places all must be inside; of one without a place nothing is known. */
function vagueVerdict(
  record: EventRecord,
  row: Row,
  area: PreparedPolygon,
  ofPlace: (table: EventTable, row: Row) => Verdict,
): Verdict {
  const { facts, table } = record
  const among = Number.isNaN(table.x[row] ?? Number.NaN) ? facts.pointsAmong.get(row) : undefined
  if (among) return together(among.map(([x, y]) => area.contains(x, y)))
  if (SEEN_FROM.has(table.precision[row] ?? NO_PLACE)) return verdictRound(record, row, area)
  return table.precision[row] === NO_PLACE ? VERDICTS.unsure : ofPlace(table, row)
}

/** So far from a place, and in what direction at most: all that is as near must be inside. */
function verdictRound({ table, places }: EventRecord, row: Row, area: PreparedPolygon): Verdict {
  const { where, point } = table.event(row)
  const from = places.get(where.of ?? where.place)
  const middle = from && from.lon !== null && from.lat !== null ? ([from.lon, from.lat] as const) : point
  const km = where.distanceKm ?? where.radiusKm
  if (!middle || !km) return VERDICTS.unsure
  return verdictOfShape(preparePolygon(circlePolygon(middle, km, DISC_CORNERS).coordinates), area)
}

function together(insides: readonly boolean[]): Verdict {
  if (insides.every((inside) => inside)) return VERDICTS.inside
  return insides.some((inside) => inside) ? VERDICTS.unsure : VERDICTS.outside
}

/** The verdict on a row's place, worked out once a place and once more where the row is of its whole country. */
function placeVerdicts(
  record: EventRecord,
  area: PreparedPolygon,
  areaId: string | null,
): (table: EventTable, row: Row) => Verdict {
  const verdicts = new Map<number, Verdict>()
  return (table, row) => {
    const place = table.place[row] ?? 0
    const isCountry = table.precision[row] === COUNTRY
    const key = place * 2 + (isCountry ? 1 : 0)
    const told = verdicts.get(key)
    if (told !== undefined) return told
    const id = table.places[place] ?? ''
    const verdict = id === areaId ? VERDICTS.inside : verdictOfPlace(record, id, isCountry, area)
    verdicts.set(key, verdict)
    return verdict
  }
}

function verdictOfPlace(record: EventRecord, id: string, isCountry: boolean, area: PreparedPolygon): Verdict {
  const geometry = record.footprints.get(id)?.geometry ?? provinces.get(id)?.shape
  if (geometry?.type === 'LineString') return verdictOfLine(geometry.coordinates, area)
  if (geometry?.type === 'MultiLineString') return verdictOfLine(geometry.coordinates.flat(), area)
  const country = isCountry ? countries.get(record.places.get(id)?.country ?? '') : undefined
  const shape = geometry ?? country
  return shape ? verdictOfShape(preparePolygon(ringsOf(shape)), area) : VERDICTS.unsure
}

type Side = 'inside' | 'edge' | 'outside'

function sideOf(area: PreparedPolygon, x: number, y: number): Side {
  if (area.isNearEdge(x, y)) return 'edge'
  return area.contains(x, y) ? 'inside' : 'outside'
}

function verdictOfLine(line: readonly Position[], area: PreparedPolygon): Verdict {
  const sides = new Set(line.map(([lng = 0, lat = 0]) => sideOf(area, worldX(lng), worldY(lat))))
  if (sides.has('inside')) return sides.has('outside') ? VERDICTS.unsure : VERDICTS.inside
  return sides.has('edge') ? VERDICTS.unsure : VERDICTS.outside
}

/** Corners on the area's own border tell nothing: a border drawn by two hands has corners on both sides of itself. */
function verdictOfShape(shape: PreparedPolygon, area: PreparedPolygon): Verdict {
  if (areApart(shape, area)) return VERDICTS.outside
  const sides = sidesOf(shape.corners, area)
  const isMiddleIn = area.contains(...shape.middle)
  const reachesIn = sidesOf(area.corners, shape).has('inside')
  if (!sides.has('outside') && isMiddleIn && !reachesIn) return VERDICTS.inside
  if (!sides.has('inside') && !isMiddleIn && !reachesIn && !shape.contains(...area.middle))
    return VERDICTS.outside
  return VERDICTS.unsure
}

function areApart(a: PreparedPolygon, b: PreparedPolygon): boolean {
  return a.box[0] > b.box[2] || b.box[0] > a.box[2] || a.box[1] > b.box[3] || b.box[1] > a.box[3]
}

function sidesOf(corners: Float64Array, area: PreparedPolygon): ReadonlySet<Side> {
  const sides = new Set<Side>()
  for (let at = 0; at < corners.length; at += 2)
    sides.add(sideOf(area, corners[at] ?? Number.NaN, corners[at + 1] ?? Number.NaN))
  return sides
}
