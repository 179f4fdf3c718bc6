import type { Place } from '../../model/codebooks'
import type { ConflictEvent, LngLat } from '../../model/event'
import { onceEach } from '../../model/once-each'
import type { PlacePrecision } from '../../model/vocabulary'
import type { Row } from '../../record/event-table'
import { namesTowns } from '../../record/has-mark'
import type { EventRecord } from '../../record/record'

/** Begins the key of a stack that is a country's badge. */
export const COUNTRY_KEY = 'country:'

/**
 * How a stack stands on the map: `disc` at its very place; the others are labels of something wider
 * that is drawn as what it is; `badge` belongs to a country's name; `among` joins several places.
 */
export type MarkShape =
  | Exclude<PlacePrecision, 'site' | 'town' | 'country' | 'none'>
  | 'disc'
  | 'badge'
  | 'among'

/** Where events are said to be, and how that is drawn. Sites of one key are one stack. */
export interface Site {
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
}

/** In `Sites.ofRow`: an event without any honest place for a mark. */
export const NO_SITE = 0xffff_ffff

/** The sites of a record, each once, and which of them each event is at. */
export interface Sites {
  readonly list: readonly Site[]
  /** Index in `list` of each row. */
  readonly ofRow: Uint32Array
  /** For each of `list`: the number of its stack, the same for all sites of one key. */
  readonly stackOf: Uint32Array
}

/** Worked out once a record: what is shown of it, and what was known when, moves nothing. */
export const sitesOf = onceEach(gatherSites)

function gatherSites(record: EventRecord): Sites {
  const list: Site[] = []
  const indexes = new Map<string, number>()
  const ofRow = new Uint32Array(record.table.size).fill(NO_SITE)
  for (let row: Row = 0; row < record.table.size; row += 1) {
    const site = siteOf(record.table.event(row), record)
    if (!site) continue
    const name = [site.key, site.shape, site.country, ...site.point].join('|')
    const index = indexes.get(name) ?? list.push(site) - 1
    indexes.set(name, index)
    ofRow[row] = index
  }
  const stacks = new Map([...new Set(list.map(({ key }) => key))].map((key, index) => [key, index]))
  return { list, ofRow, stackOf: Uint32Array.from(list, ({ key }) => stacks.get(key) ?? 0) }
}

/**
 * By gazetteer place, and for `offset`, `ring` and `sector` by their own point; `null` for an event without any
 * honest place for a mark.
 */
function siteOf(event: ConflictEvent, record: EventRecord): Site | null {
  const { where, point } = event
  const place = record.places.get(where.place)
  const base = { place: where.place, country: where.country, admin1: place?.admin1 ?? null, members: [] }
  if (namesTowns(where.among ?? [], record)) return amongSite(where.among ?? [], record, base)
  switch (where.precision) {
    case 'none':
      return null
    case 'country': {
      const [middle] = place ? placePoint(place) : []
      return place && middle
        ? { ...base, key: `${COUNTRY_KEY}${place.id}`, shape: 'badge', point: middle }
        : null
    }
    case 'site':
    case 'town':
      return point && { ...base, key: where.place, shape: 'disc', point }
    case 'near':
      return point && { ...base, key: where.place, shape: 'near', point }
    case 'offset':
    case 'ring':
    case 'sector': {
      const { bearingDeg = '', distanceKm, radiusKm } = where
      const key = `${where.precision}:${where.place}:${bearingDeg}:${distanceKm ?? radiusKm ?? ''}`
      return point && { ...base, key, shape: where.precision, point }
    }
    case 'district':
    case 'province':
    case 'line':
      return point && { ...base, key: `area:${where.place}`, shape: where.precision, point }
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
    key: amongKey([...ids].sort()),
    shape: 'among',
    members,
    point: [mean(0), mean(1)],
  }
}

/** Lists no longer than this are their own key. */
const MOST_IN_KEY = 12

/** Every mark of a stack bears its key: that of ten thousand places is their number and a hash of their ids. */
function amongKey(ids: readonly string[]): string {
  if (ids.length <= MOST_IN_KEY) return `among:${ids.join('+')}`
  let [one, other] = [0x811c9dc5, 0x9dc5811c]
  for (const id of ids)
    for (let at = 0; at <= id.length; at += 1) {
      // The end of an id counts as a letter, or two lists that run together alike would be one.
      const code = at < id.length ? id.charCodeAt(at) : 0x2b
      one = Math.imul(one ^ code, 0x01000193)
      other = Math.imul(other ^ code, 0x5bd1e995)
    }
  return `among:${ids.length}:${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`
}

/** The place's point in a list, empty for a place without one. */
export function placePoint(place: Place): readonly LngLat[] {
  return place.lon === null || place.lat === null ? [] : [[place.lon, place.lat]]
}
