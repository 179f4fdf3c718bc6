import { type DayWindow, writeCivilDate } from '../../model/civil-date'
import type { Claim, ConflictEvent, When } from '../../model/event'
import type { FeatureJson, WhenJson, WhereJson } from './event-layer-schema'

/** The first and last civil date of a window, both inside, as files hold them. */
export function civilDates(window: DayWindow): { start: string; end: string } {
  return { start: writeCivilDate(window.start), end: writeCivilDate(window.end - 1) }
}

function whenJson({ window, precision, note }: When): WhenJson {
  return { ...civilDates(window), precision, ...(note === undefined ? {} : { note }) }
}

function claimJson(claim: Claim): FeatureJson['properties']['claims'][number] {
  const { says, published, when, where, strikes, harm, speaker, ...rest } = claim
  return {
    ...rest,
    speaker: [...speaker],
    says: says.en,
    ...(says.ar === undefined ? {} : { says_ar: says.ar }),
    published: writeCivilDate(published),
    ...(strikes === undefined ? {} : { strikes }),
    ...(harm === undefined ? {} : { harm: [...harm] }),
    ...(when === undefined ? {} : { when: whenJson(when) }),
    ...(where === undefined ? {} : { where: where as WhereJson }),
  }
}

/** One event as a feature of the public contract, members in the contract's order. */
export function featureOf(event: ConflictEvent): FeatureJson {
  const { title, summary, when, where, countedIn, successor } = event
  return {
    type: 'Feature',
    id: event.id,
    geometry: event.point && { type: 'Point', coordinates: [...event.point] },
    properties: {
      title: title.en,
      summary: summary.en,
      ...(title.ar === undefined ? {} : { title_ar: title.ar }),
      ...(summary.ar === undefined ? {} : { summary_ar: summary.ar }),
      kind: event.kind,
      state: event.state,
      ...(successor === undefined ? {} : { successor }),
      status: event.status,
      actors: [...event.actors],
      when: when && whenJson(when),
      where: where as WhereJson,
      strikes: event.strikes,
      ...(countedIn === undefined ? {} : { countedIn }),
      harm: [...event.harm],
      claims: event.claims.map(claimJson),
      links: [...event.links],
    },
  }
}
