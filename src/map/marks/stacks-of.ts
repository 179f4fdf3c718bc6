import type { Place } from '../../model/codebooks'
import { type ConflictEvent, conductorsOf, type LngLat } from '../../model/event'
import type { PlacePrecision } from '../../model/vocabulary'
import { namesTowns } from '../../record/legend'
import type { EventRecord } from '../../record/record'
import { coalitionOf, strikeLayerIds } from '../../record/strike-layers'
import { COUNTRY_KEY } from './country-names'

/** The layer of every kind but strikes. */
export const OTHER_LAYER = 'events'

/**
 * How a stack stands on the map: `disc` at its very place; the others are labels of something wider
 * that is drawn as what it is; `badge` belongs to a country's name; `among` joins several places.
 */
type MarkShape = Exclude<PlacePrecision, 'site' | 'town' | 'country' | 'none'> | 'disc' | 'badge' | 'among'

/** The events of one strike layer (or of `events`) at one stack; never empty. */
export interface StackPart {
  readonly layer: string
  readonly events: readonly ConflictEvent[]
}

/** Everything that is known of one place, at every zoom: its count does not depend on pixels. */
export interface Stack {
  readonly key: string
  readonly shape: MarkShape
  /** Gazetteer id. */
  readonly place: string
  readonly country: string | null
  readonly admin1: string | null
  /** Where its label stands. */
  readonly point: LngLat
  /** For `among`: the places it joins; otherwise empty. */
  readonly members: readonly Place[]
  readonly events: readonly ConflictEvent[]
  readonly parts: readonly StackPart[]
}

/** Which layers draw a strike: those of its conductors that are on; with members, the coalition's for theirs. */
export type LayersOf = (event: ConflictEvent) => readonly string[]

/** `actors`: the layers that are on, `null` for all; `members`: the coalition's layer draws its members' strikes. */
export function drawnLayers(
  record: EventRecord,
  { actors, members }: { readonly actors: readonly string[] | null; readonly members: boolean },
): LayersOf {
  const coalition = members ? coalitionOf(record) : null
  return (event) => {
    if (event.kind !== 'strike') return [OTHER_LAYER]
    const conductors = conductorsOf(event)
    const on = actors ? conductors.filter((id) => actors.includes(id)) : conductors
    const joins = coalition && conductors.some((id) => coalition.members.has(id))
    if (on.length === 0 && joins) return [coalition.id]
    return on
  }
}

/**
 * Groups events by where they are said to be: by gazetteer place, and for `offset`, `ring` and `sector` by
 * their own point. Events without any honest place for a mark (`none`) are left out. Stacks and their parts
 * stand in an order that depends only on the events, never on pixels.
 */
export function stacksOf(
  events: readonly ConflictEvent[],
  record: EventRecord,
  layersOf: LayersOf,
): readonly Stack[] {
  const groups = new Map<string, { site: Site; events: ConflictEvent[] }>()
  for (const event of events) {
    const site = siteOf(event, record)
    if (!site) continue
    const group = groups.get(site.key)
    if (group) {
      group.events.push(event)
      if (site.shape === 'disc') group.site = site
    } else groups.set(site.key, { site, events: [event] })
  }
  const order = [...strikeLayerIds(record), OTHER_LAYER]
  return [...groups.values()]
    .map(({ site, events: grouped }) => ({
      ...site,
      events: grouped,
      parts: partsOf(grouped, layersOf, order),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

type Site = Omit<Stack, 'events' | 'parts'>

function siteOf(event: ConflictEvent, record: EventRecord): Site | null {
  const { where } = event
  const place = record.places.get(where.place)
  const base = { place: where.place, country: where.country, admin1: place?.admin1 ?? null, members: [] }
  if (namesTowns(where.among ?? [], record)) return amongSite(where.among ?? [], record, base)
  switch (where.precision) {
    case 'none':
      return null
    case 'country':
      return place && place.lon !== null && place.lat !== null
        ? { ...base, key: `${COUNTRY_KEY}${place.id}`, shape: 'badge', point: [place.lon, place.lat] }
        : null
    case 'site':
    case 'town':
      return event.point && { ...base, key: where.place, shape: 'disc', point: event.point }
    case 'near':
      return event.point && { ...base, key: where.place, shape: 'near', point: event.point }
    case 'offset':
    case 'ring':
    case 'sector':
      return (
        event.point && {
          ...base,
          key: `${where.precision}:${where.place}:${where.bearingDeg ?? ''}:${where.distanceKm ?? where.radiusKm ?? ''}`,
          shape: where.precision,
          point: event.point,
        }
      )
    case 'district':
    case 'province':
    case 'line':
      return (
        event.point && { ...base, key: `area:${where.place}`, shape: where.precision, point: event.point }
      )
  }
}

function amongSite(
  ids: readonly string[],
  record: EventRecord,
  base: Pick<Site, 'place' | 'country' | 'admin1'>,
): Site | null {
  const members = [...ids].sort().flatMap((id) => record.places.get(id) ?? [])
  const points = members.flatMap(placePoint)
  if (points.length === 0) return null
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return {
    ...base,
    key: `among:${[...ids].sort().join('+')}`,
    shape: 'among',
    members,
    point: [mean(0), mean(1)],
  }
}

/** The place's point in a list, empty for a place without one. */
export function placePoint(place: Place): readonly LngLat[] {
  return place.lon === null || place.lat === null ? [] : [[place.lon, place.lat]]
}

function partsOf(
  events: readonly ConflictEvent[],
  layersOf: LayersOf,
  order: readonly string[],
): readonly StackPart[] {
  const byLayer = new Map<string, ConflictEvent[]>()
  for (const event of events) {
    for (const layer of layersOf(event)) byLayer.set(layer, [...(byLayer.get(layer) ?? []), event])
  }
  return [...byLayer]
    .map(([layer, list]) => ({ layer, events: list }))
    .sort((a, b) => order.indexOf(a.layer) - order.indexOf(b.layer))
}
