import type { Place } from '../../model/codebooks'
import type { LngLat } from '../../model/event'
import { distanceKm } from '../../model/geometry'
import { latOfWorld, lngOfWorld, worldX, worldY } from '../../model/mercator'
import type { EventRecord } from '../../record/record'
import { COUNTRY_KEY, placePoint } from './sites'
import type { Stack } from './stacks-of'

/**
 * What the places of a record are gathered into where they have no room: a province, a country, or, for places that
 * belong to no country and are near none, a square of the graticule. Land decides, never pixels.
 */
export interface Unit {
  readonly key: string
  readonly kind: 'province' | 'country' | 'square'
  /** Its own entry in the gazetteer, where there is one. */
  readonly place: Place | null
  /** As the record writes it: a first-order division, or an ISO 3166-1 code. */
  readonly name: string
  /** For a square: its south-western corner and its side, degrees. */
  readonly square: { readonly west: number; readonly south: number; readonly sideDeg: number } | null
  /** Holds places outside every country, such as its borders: said with its name. */
  readonly around: boolean
  readonly point: LngLat
  readonly stacks: readonly Stack[]
}

/** The stacks of a record with the units over each, the smaller first; a unit of one stack is none. */
export type Ancestry = ReadonlyMap<Stack, readonly Unit[]>

/** A place that belongs to no country joins the nearest that is no farther than this; others their square. */
const NEAR_COUNTRY_KM = 1_000
/** There are no more countries than this on the Earth: a file that tells of more has none that are near. */
const MOST_COUNTRIES = 400
/** Sides of the squares that take the place of province and country, degrees. */
const SQUARE_DEG = { province: 1, country: 10 } as const

export function ancestryOf(stacks: readonly Stack[], record: EventRecord): Ancestry {
  const gazetteer = areasOf(record)
  const countryOf = countryFinder(stacks, gazetteer)
  const groups = new Map<string, Stack[]>()
  const keysOf = new Map(
    stacks.map((stack) => {
      const keys = isOverCountries(stack)
        ? []
        : [provinceKey(stack), countryOf(stack)].flatMap((key) => key ?? [])
      return [stack, keys] as const
    }),
  )
  for (const [stack, keys] of keysOf) {
    for (const key of keys) {
      const group = groups.get(key)
      if (group) group.push(stack)
      else groups.set(key, [stack])
    }
  }
  const units = new Map(
    [...groups].flatMap(([key, members]) =>
      members.length > 1 ? [[key, unitFrom(key, members, gazetteer)] as const] : [],
    ),
  )
  return new Map([...keysOf].map(([stack, keys]) => [stack, unitsAt(keys, units)]))
}

/** A province that holds all of its country is its country. */
function unitsAt(keys: readonly string[], units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const over = keys.flatMap((key) => units.get(key) ?? [])
  return over.filter((unit, index) => unit.stacks.length !== over[index + 1]?.stacks.length)
}

/** The gazetteer's own provinces and countries, by the keys of their units. */
function areasOf({ places }: EventRecord): ReadonlyMap<string, Place> {
  const areas = new Map<string, Place>()
  for (const place of places.values()) {
    const { kind, country, admin1 } = place
    if (country === null) continue
    if (kind === 'country' && placePoint(place).length > 0) areas.set(countryKey(country), place)
    if ((kind === 'province' || kind === 'region') && admin1 !== null)
      areas.set(`province:${country}/${admin1}`, place)
  }
  return areas
}

function countryKey(country: string): string {
  return `in:${country}`
}

/** What is told of several countries together is as wide as they are, and gathered into nothing. */
function isOverCountries({ country, shape }: Stack): boolean {
  return country === null && shape === 'among'
}

/** An event that is only known to be in a country, or among several places, is in no province. */
function provinceKey({ country, admin1, shape, point }: Stack): string | null {
  if (shape === 'badge' || shape === 'among') return null
  if (country === null) return squareKey(point, SQUARE_DEG.province)
  return admin1 === null ? null : `province:${country}/${admin1}`
}

function squareKey([lng, lat]: LngLat, sideDeg: number): string {
  const corner = (degrees: number) => Math.floor(degrees / sideDeg) * sideDeg
  return `square:${sideDeg}:${corner(lng)}:${corner(lat)}`
}

/** The key of a stack's country; of one that has none, that of the nearest, or of its wide square. */
function countryFinder(
  stacks: readonly Stack[],
  areas: ReadonlyMap<string, Place>,
): (stack: Stack) => string {
  const own = (stack: Stack) => (stack.country === null ? null : countryKey(stack.country))
  // Those without events too: what is nearest to them is of no other.
  const countries = [...areas].filter(([, { kind }]) => kind === 'country')
  const points = new Map(
    countries.flatMap(([key, place]) => placePoint(place).map((point) => [key, point] as const)),
  )
  for (const stack of stacks) {
    const key = own(stack)
    if (key && !points.has(key)) points.set(key, stack.point)
  }
  return (stack) => own(stack) ?? nearest(stack.point, points) ?? squareKey(stack.point, SQUARE_DEG.country)
}

function nearest(point: LngLat, points: ReadonlyMap<string, LngLat>): string | null {
  if (points.size > MOST_COUNTRIES) return null
  let best: string | null = null
  let bestKm: number = NEAR_COUNTRY_KM
  for (const [key, other] of points) {
    const km = distanceKm(point, other)
    if (km < bestKm) [best, bestKm] = [key, km]
  }
  return best
}

function unitFrom(key: string, stacks: readonly Stack[], areas: ReadonlyMap<string, Place>): Unit {
  const place = areas.get(key) ?? null
  const [kind = '', ...rest] = key.split(':')
  const common = { place, point: middleOf(stacks), stacks }
  if (kind === 'square') {
    const [sideDeg = 1, west = 0, south = 0] = rest.map(Number)
    const square = { west, south, sideDeg }
    return { ...common, key, kind, name: '', square, around: false }
  }
  const name = rest.join(':')
  if (kind === 'province') {
    return { ...common, key, kind, name: name.slice(name.indexOf('/') + 1), square: null, around: false }
  }
  return {
    ...common,
    key: place ? `${COUNTRY_KEY}${place.id}` : key,
    // Its mark hangs under its name.
    point: (place && placePoint(place)[0]) ?? common.point,
    kind: 'country',
    name,
    square: null,
    around: stacks.some((stack) => stack.country === null && stack.shape !== 'badge'),
  }
}

/** The middle of its places, each by its events. */
function middleOf(stacks: readonly Stack[]): LngLat {
  const total = stacks.reduce((sum, { rows }) => sum + rows.length, 0)
  const mean = (of: (point: LngLat) => number) =>
    stacks.reduce((sum, { point, rows }) => sum + of(point) * rows.length, 0) / total
  return [lngOfWorld(mean(([lng]) => worldX(lng))), latOfWorld(mean(([, lat]) => worldY(lat)))]
}
