import { parseCivilDate, parseCivilWindow } from '../model/civil-date'
import type { Claim, ConflictEvent, LocalText, When, Where } from '../model/event'
import type { CodedClaim } from './group-claims'
import { locate, nameWhere, radiusOf, type WhereSeed } from './locate'
import type { Outlines } from './outlines'
import type { SeedIndex } from './seed-index'
import type { ClaimSeed, EventSeed, PlaceSeed } from './seed-schema'

/**
 * One coded event with its claims and its point, as every reader of the record has it. The seeds are checked
 * already, so a broken reference here is our own mistake.
 */
export function publishEvent(event: EventSeed, index: SeedIndex, outlines: Outlines): ConflictEvent {
  return {
    id: event.id,
    title: textOf(event.title, event.title_ar),
    summary: textOf(event.summary, event.summary_ar),
    kind: event.kind,
    state: event.state ?? 'active',
    status: event.status,
    actors: event.actors,
    when: event.when && whenOf(event.when),
    where: whereOf(event.where, index, outlines),
    point: locate(event.where, placeOf(event.where, index)),
    strikes: event.strikes,
    harm: event.harm,
    claims: (index.claimsOf.get(event.id) ?? []).map((coded) => claimOf(coded, index, outlines)),
    links: event.links,
    ...given({ successor: event.successor, countedIn: event.countedIn }),
  }
}

function claimOf({ claim, document, article }: CodedClaim, index: SeedIndex, outlines: Outlines): Claim {
  return {
    document: document.id,
    article: claim.article,
    line: claim.line,
    passage: index.passages.get(document.id)?.[claim.line - 1] ?? '',
    speaker: claim.speaker,
    origin: claim.origin,
    stance: claim.stance,
    says: textOf(claim.says, claim.says_ar),
    published: checked(parseCivilDate(article?.published ?? ''), `article ${claim.article}`),
    ...given({
      strikes: claim.strikes,
      harm: claim.harm,
      when: claim.when && whenOf(claim.when),
      where: claim.where && whereOf(claim.where, index, outlines),
    }),
  }
}

function textOf(en: string, ar: string | undefined): LocalText {
  return ar === undefined ? { en } : { en, ar }
}

function whenOf({ start, end, precision, expression, note }: NonNullable<ClaimSeed['when']>): When {
  const window = checked(parseCivilWindow(start, end), `${start} to ${end}`)
  return { window, precision, ...given({ expression, note }) }
}

function whereOf(where: WhereSeed, index: SeedIndex, outlines: Outlines): Where {
  const place = placeOf(where, index)
  return {
    place: where.place,
    name: nameWhere(where, place),
    country: where.country === undefined ? place.country : where.country,
    precision: where.precision,
    radiusKm: radiusOf(where),
    ...given({
      bearingDeg: where.bearingDeg,
      distanceKm: where.distanceKm,
      of: where.of,
      among: where.among,
      contains: where.contains,
      note: where.note ?? borderNote(where, place, outlines),
    }),
  }
}

/** Why the point stands outside its country's outline, told on the place; the event layer wants it here. */
function borderNote(where: WhereSeed, place: PlaceSeed, outlines: Outlines): string | undefined {
  const point = locate(where, place)
  const country = where.country === undefined ? place.country : where.country
  const outside = point !== null && country !== null && outlines.countryHolds(country, point) === false
  return outside ? place.note : undefined
}

/** Optional members as the model has them: there, or not there at all. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function given<T extends object>(members: T): Given<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Given<T>
}

function checked<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`a checked date is no date: ${what}`)
  return value
}

function placeOf(where: WhereSeed, index: SeedIndex): PlaceSeed {
  const place = index.places.get(where.place)
  if (!place) throw new Error(`a checked place is missing: ${where.place}`)
  return place
}
