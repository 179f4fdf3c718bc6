import type { CodedClaim } from './group-claims'
import { locate, nameWhere, radiusOf, type WhereSeed } from './locate'
import type { Outlines } from './outlines'
import type { SeedIndex } from './seed-index'
import type { ClaimSeed, EventSeed, PlaceSeed } from './seed-schema'

/**
 * One event as a feature of the contract, keys in the contract's order. The seeds are checked
 * already, so a broken reference here is our own mistake.
 */
export function publishEvent(event: EventSeed, index: SeedIndex, outlines: Outlines) {
  const point = locate(event.where, placeOf(event.where, index))
  return {
    type: 'Feature',
    id: event.id,
    geometry: point && { type: 'Point', coordinates: point },
    properties: {
      title: event.title,
      summary: event.summary,
      title_ar: event.title_ar,
      summary_ar: event.summary_ar,
      kind: event.kind,
      state: event.state ?? 'active',
      successor: event.successor,
      status: event.status,
      actors: event.actors.map(({ actor, role, basis }) => ({ actor, role, basis })),
      when: event.when && publishWhen(event.when),
      where: publishWhere(event.where, index, outlines),
      strikes: event.strikes && publishStrikes(event.strikes),
      countedIn: event.countedIn,
      harm: event.harm.map(publishHarm),
      claims: (index.claimsOf.get(event.id) ?? []).map((coded) => publishClaim(coded, index, outlines)),
      links: event.links.map(({ event: id, relation }) => ({ event: id, relation })),
    },
  }
}

function publishClaim({ claim, document, article }: CodedClaim, index: SeedIndex, outlines: Outlines) {
  return {
    document: document.id,
    article: claim.article,
    line: claim.line,
    passage: index.passages.get(document.id)?.[claim.line - 1],
    speaker: claim.speaker,
    origin: claim.origin,
    stance: claim.stance,
    says: claim.says,
    says_ar: claim.says_ar,
    published: article?.published,
    strikes: claim.strikes && publishStrikes(claim.strikes),
    harm: claim.harm?.map(publishHarm),
    when: claim.when && publishWhen(claim.when),
    where: claim.where && publishWhere(claim.where, index, outlines),
  }
}

/** `expression` (claims only) is an addition to the contract: how the text put the date. */
function publishWhen({ start, end, precision, expression, note }: NonNullable<ClaimSeed['when']>) {
  return { start, end, precision, expression, note }
}

function publishWhere(where: WhereSeed, index: SeedIndex, outlines: Outlines) {
  const place = placeOf(where, index)
  return {
    place: where.place,
    name: nameWhere(where, place),
    country: where.country === undefined ? place.country : where.country,
    precision: where.precision,
    radiusKm: radiusOf(where),
    bearingDeg: where.bearingDeg,
    distanceKm: where.distanceKm,
    of: where.of,
    among: where.among,
    note: where.note ?? borderNote(where, place, outlines),
  }
}

/** Why the point stands outside its country's outline, told on the place; the contract wants it here. */
function borderNote(where: WhereSeed, place: PlaceSeed, outlines: Outlines): string | undefined {
  const point = locate(where, place)
  const country = where.country === undefined ? place.country : where.country
  const outside = point !== null && country !== null && outlines.countryHolds(country, point) === false
  return outside ? place.note : undefined
}

function publishStrikes({ min, max }: NonNullable<EventSeed['strikes']>) {
  return { min, max }
}

function publishHarm({ group, outcome, low, best, high }: EventSeed['harm'][number]) {
  return { group, outcome, low, best, high }
}

function placeOf(where: WhereSeed, index: SeedIndex): PlaceSeed {
  const place = index.places.get(where.place)
  if (!place) throw new Error(`a checked place is missing: ${where.place}`)
  return place
}
