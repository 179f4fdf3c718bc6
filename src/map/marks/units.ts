import type { Place } from '../../model/codebooks'
import type { LngLat } from '../../model/event'
import { distanceKm } from '../../model/geometry'
import { groupBy } from '../../model/group-by'
import type { EventRecord } from '../../record/record'
import { COUNTRY_KEY, placePoint } from './sites'
import type { Stack } from './stacks-of'
import { townsAround } from './vicinities'

/**
 * What the places of a record are gathered into where they have no room: a town and what is around it in its province,
 * a province, a country, or, for places that belong to no country and are near none, a square of the graticule. Land
 * decides, never pixels.
 */
export interface Unit {
  readonly key: string
  readonly kind: 'vicinity' | 'province' | 'country' | 'square'
  /** Its own entry in the gazetteer, where there is one; of a vicinity, its town's. */
  readonly place: Place | null
  /** As the record writes it: a place's id, a first-order division, or an ISO 3166-1 code. */
  readonly name: string
  /** For a square: its south-western corner and its side, degrees. */
  readonly square: { readonly west: number; readonly south: number; readonly sideDeg: number } | null
  /** Holds places outside what it is named for, such as a country's borders: said with its name. */
  readonly around: boolean
  readonly point: LngLat
  readonly stacks: readonly Stack[]
}

/** The stacks of a record with the units over each, the smaller first; a unit of one stack is none. */
export type Ancestry = ReadonlyMap<Stack, readonly Unit[]>

/** A place that belongs to no country joins the nearest that is no farther than this; others their square. */
const NEAR_COUNTRY_KM = 1_000
/** So much of a meridian is a little more than that: whoever is farther to the north or south need not be measured. */
const NEAR_COUNTRY_DEG = 9.1
/** There are no more countries than this on the Earth: a file that tells of more has none that are near. */
const MOST_COUNTRIES = 400
/** Sides of the squares that take the place of province and country, degrees. */
const SQUARE_DEG = { province: 1, country: 10 } as const

export function ancestryOf(stacks: readonly Stack[], record: EventRecord): Ancestry {
  const gazetteer = areasOf(record)
  const countryOf = countryFinder(stacks, gazetteer)
  const towns = townsAround(stacks, provinceKey)
  const vicinityKey = (stack: Stack) => {
    const town = towns.get(stack)
    return town ? `vicinity:${town.place}` : null
  }
  const keysOf = new Map(
    stacks.map((stack) => {
      const keys = isOverCountries(stack)
        ? []
        : [vicinityKey(stack), provinceKey(stack), countryOf(stack)].flatMap((key) => key ?? [])
      return [stack, keys] as const
    }),
  )
  const pairs = [...keysOf].flatMap(([stack, keys]) => keys.map((key) => ({ stack, key })))
  const units = new Map<string, Unit>()
  for (const [key, group] of groupBy(pairs, (pair) => pair.key)) {
    const members = group.map(({ stack }) => stack)
    if (members.length > 1) units.set(key, unitFrom(key, members, gazetteer, record))
  }
  return new Map([...keysOf].map(([stack, keys]) => [stack, unitsAt(keys, units)]))
}

/** A province that holds all of its country is its country, and so on. */
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
    if (Math.abs(other[1] - point[1]) > NEAR_COUNTRY_DEG) continue
    const km = distanceKm(point, other)
    if (km < bestKm) [best, bestKm] = [key, km]
  }
  return best
}

function unitFrom(
  key: string,
  stacks: readonly Stack[],
  areas: ReadonlyMap<string, Place>,
  { places }: EventRecord,
): Unit {
  const place = areas.get(key) ?? null
  const [kind = '', ...rest] = key.split(':')
  const common = { place, point: busiestPoint(stacks), stacks }
  if (kind === 'square') {
    const [sideDeg = 1, west = 0, south = 0] = rest.map(Number)
    const square = { west, south, sideDeg }
    return { ...common, key, kind, name: '', square, around: false }
  }
  const name = rest.join(':')
  // Not every town that a file tells of is in its list of places.
  if (kind === 'vicinity')
    return { ...common, place: places.get(name) ?? null, key, kind, name, square: null, around: true }
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

/**
 * The town of most of its events in the whole record; where no town is told of, that of its other places. A
 * mark that stood between its places would be taken for one that is there.
 */
function busiestPoint(stacks: readonly Stack[]): LngLat {
  const towns = stacks.filter(({ shape }) => shape === 'disc')
  const [busiest] = [...(towns.length > 0 ? towns : stacks)].sort((a, b) => b.rows.length - a.rows.length)
  return busiest?.point ?? [0, 0]
}
