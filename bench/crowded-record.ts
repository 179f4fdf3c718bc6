import { actors } from '../seeds/actors.json'
import type { Place } from '../src/model/codebooks'
import type { ConflictEvent } from '../src/model/event'
import { OTHER_KINDS, STATUSES } from '../src/model/vocabulary'
import { joinRecord } from '../src/record/join-record'
import type { EventRecord } from '../src/record/record'

const EVENTS = 20_000
const PLACES = 2_000
const DAYS = 400
const FIRST_DAY = 16_500
/** The built-in theatre: towns in rows over it. */
const BOX = { west: 35.2, south: 32.9, east: 45, north: 37.4, columns: 50 } as const
const STRIKING = actors.filter((actor) => actor.symbol !== 'dot').map((actor) => actor.id)

/** A synthetic record of 20,000 events in 2,000 towns over 400 days: two of three are strikes. The same each time. */
export function crowdedRecord(): EventRecord {
  const places = Array.from({ length: PLACES }, (_, index) => town(index))
  return joinRecord(
    Array.from({ length: EVENTS }, (_, index) => eventAt(index, places)),
    {
      hash: 'sha256:crowded',
      actors: actors as never,
      places,
      documents: [],
      speakers: new Map(),
      footprints: new Map(),
    },
  )
}

function town(index: number): Place {
  const rows = PLACES / BOX.columns
  const lon = BOX.west + ((index % BOX.columns) / BOX.columns) * (BOX.east - BOX.west)
  const lat = BOX.south + (Math.floor(index / BOX.columns) / rows) * (BOX.north - BOX.south)
  const id = `town-${index}`
  return {
    id,
    name: { en: `Town ${index}` },
    country: 'SY',
    admin1: provinceAt(lon, lat),
    lon,
    lat,
    kind: 'town',
    aliases: [],
    source: 'bench',
  }
}

/** One of fourteen fields of the theatre, seven by two. */
function provinceAt(lon: number, lat: number): string {
  const column = Math.floor(((lon - BOX.west) / (BOX.east - BOX.west)) * 7)
  const row = Math.floor(((lat - BOX.south) / (BOX.north - BOX.south)) * 2)
  return `Province ${row * 7 + column}`
}

/** Multipliers without a common factor spread days, places and actors independently. */
function eventAt(index: number, places: readonly Place[]): ConflictEvent {
  const place = places[(index * 733) % PLACES] as Place
  const start = FIRST_DAY + ((index * 271) % DAYS)
  const isStrike = index % 3 !== 0
  return {
    id: `event-${index}`,
    title: { en: `Event ${index}` },
    summary: { en: `Event ${index}` },
    kind: isStrike ? 'strike' : (OTHER_KINDS[index % OTHER_KINDS.length] ?? 'other'),
    state: 'active',
    status: STATUSES[index % STATUSES.length] ?? 'reported',
    actors: isStrike
      ? [{ actor: STRIKING[index % STRIKING.length] ?? '', role: 'conducted', basis: 'declared' }]
      : [],
    when: { window: { start, end: start + 1 }, precision: 'day' },
    where: {
      place: place.id,
      name: place.name.en,
      country: 'SY',
      precision: 'town',
      radiusKm: 5,
    },
    point: [place.lon ?? 0, place.lat ?? 0],
    strikes: isStrike && index % 2 === 0 ? { min: 1, max: 1 + (index % 5) } : null,
    harm: [],
    claims: [],
    links: [],
  }
}
