import type { Actor, Place } from '../../model/codebooks'
import type { ConflictEvent, Where } from '../../model/event'
import { joinRecord } from '../../record/join-record'
import type { EventRecord } from '../../record/record'

/** A gazetteer of four real towns and a country, for tests of marks. */
const PLACES: readonly Place[] = [
  place('raqqa', 'town', 'SY', 'Raqqa', 39.00788, 35.95283),
  place('deir-ezzor', 'town', 'SY', 'Deir ez-Zor', 40.14084, 35.33588),
  place('douma', 'town', 'SY', 'Rif Dimashq', 36.4027, 33.57175),
  place('moadamiyet-al-sham', 'town', 'SY', 'Rif Dimashq', 36.20175, 33.46466),
  place('syria', 'country', 'SY', null, 38, 35),
  place('iraq', 'country', 'IQ', null, 44, 33),
]

function place(
  id: string,
  kind: Place['kind'],
  country: string,
  admin1: string | null,
  lon: number,
  lat: number,
): Place {
  return { id, name: { en: id }, country, admin1, lon, lat, kind, aliases: [], source: 'test' }
}

function actor(id: string, symbol: Actor['symbol'], memberOf?: string): Actor {
  const common = { label: { en: id }, aliases: [], colour: { light: '#0b5fa5', dark: '#6bb8f0' }, symbol }
  return { id, kind: 'state', ...common, ...(memberOf === undefined ? {} : { memberOf }) }
}

const ACTORS: readonly Actor[] = [
  actor('us-led-coalition', 'circle'),
  actor('france', 'diamond', 'us-led-coalition'),
  actor('russia', 'square'),
]

/** An event at Raqqa on day 100, a reported strike by France, unless told otherwise. */
export function event(
  id: string,
  given: Partial<ConflictEvent> & { at?: Partial<Where> } = {},
): ConflictEvent {
  const { at, ...rest } = given
  const where: Where = {
    place: 'raqqa',
    name: 'Raqqa',
    country: 'SY',
    precision: 'town',
    radiusKm: 5,
    ...at,
  }
  const known = PLACES.find((candidate) => candidate.id === where.place)
  const located = where.precision !== 'country' && where.precision !== 'none'
  return {
    id,
    title: { en: id },
    summary: { en: id },
    kind: 'strike',
    state: 'active',
    status: 'reported',
    actors: [{ actor: 'france', role: 'conducted', basis: 'declared' }],
    when: { window: { start: 100, end: 101 }, precision: 'day' },
    where,
    point: located && known && known.lon !== null && known.lat !== null ? [known.lon, known.lat] : null,
    strikes: null,
    harm: [],
    claims: [],
    links: [],
    ...rest,
  }
}

export function by(...ids: readonly string[]): ConflictEvent['actors'] {
  return ids.map((id) => ({ actor: id, role: 'conducted', basis: 'declared' }))
}

export function recordOf(events: readonly ConflictEvent[]): EventRecord {
  return joinRecord(events, {
    hash: '',
    actors: ACTORS,
    places: PLACES,
    documents: [],
    speakers: new Map(),
    footprints: new Map(),
  })
}
