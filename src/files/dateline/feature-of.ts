import { type DayWindow, writeCivilDate } from '../../model/civil-date'
import type { Claim, ConflictEvent, Harm, StrikeCount, When, Where } from '../../model/event'
import type { FeatureJson, WhenJson, WhereJson } from './event-layer-schema'

/** The first and last civil date of a window, both inside, as files hold them. */
export function civilDates(window: DayWindow): { start: string; end: string } {
  return { start: writeCivilDate(window.start), end: writeCivilDate(window.end - 1) }
}

function whenJson({ window, precision, expression, note }: When): WhenJson {
  return { ...civilDates(window), precision, expression, note }
}

function whereJson(where: Where): WhereJson {
  const { place, name, country, precision, radiusKm, bearingDeg, distanceKm, of, note } = where
  const among = where.among && [...where.among]
  const contains = where.contains && [...where.contains]
  return { place, name, country, precision, radiusKm, bearingDeg, distanceKm, of, among, contains, note }
}

function strikesJson({ min, max }: StrikeCount) {
  return { min, max }
}

function harmJson({ group, outcome, low, best, high }: Harm) {
  return { group, outcome, low, best, high }
}

function claimJson(claim: Claim): FeatureJson['properties']['claims'][number] {
  return {
    document: claim.document,
    article: claim.article,
    line: claim.line,
    passage: claim.passage,
    speaker: [...claim.speaker],
    origin: claim.origin,
    stance: claim.stance,
    says: claim.says.en,
    says_ar: claim.says.ar,
    published: writeCivilDate(claim.published),
    strikes: claim.strikes && strikesJson(claim.strikes),
    harm: claim.harm?.map(harmJson),
    when: claim.when && whenJson(claim.when),
    where: claim.where && whereJson(claim.where),
  }
}

/**
 * One event as a feature of the public contract, every member named here in the contract's order, so that what
 * the pipeline publishes and what the page exports are the same bytes. Members that are `undefined` stay out of
 * the JSON.
 */
export function featureOf(event: ConflictEvent): FeatureJson {
  return {
    type: 'Feature',
    id: event.id,
    geometry: event.point && { type: 'Point', coordinates: [...event.point] },
    properties: {
      title: event.title.en,
      summary: event.summary.en,
      title_ar: event.title.ar,
      summary_ar: event.summary.ar,
      kind: event.kind,
      state: event.state,
      successor: event.successor,
      status: event.status,
      actors: event.actors.map(({ actor, role, basis }) => ({ actor, role, basis })),
      when: event.when && whenJson(event.when),
      where: whereJson(event.where),
      strikes: event.strikes && strikesJson(event.strikes),
      countedIn: event.countedIn,
      harm: event.harm.map(harmJson),
      claims: event.claims.map(claimJson),
      links: event.links.map(({ event: id, relation }) => ({ event: id, relation })),
    },
  }
}
