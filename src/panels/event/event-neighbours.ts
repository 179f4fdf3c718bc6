import type { ConflictEvent } from '../../model/event'
import type { Relation } from '../../model/vocabulary'

/** Events before and after one, among those of a list that stands in date order. */
export interface Neighbours {
  readonly previous: ConflictEvent | null
  readonly next: ConflictEvent | null
}

export function neighboursIn(events: readonly ConflictEvent[], id: string): Neighbours {
  const index = events.findIndex((event) => event.id === id)
  if (index === -1) return { previous: null, next: null }
  return { previous: events[index - 1] ?? null, next: events[index + 1] ?? null }
}

/** Events that the record puts at the same place of the gazetteer, in date order. */
export function eventsAtPlace(
  events: readonly ConflictEvent[],
  event: ConflictEvent,
): readonly ConflictEvent[] {
  return events.filter((other) => other.where.place === event.where.place)
}

/** A link to another event as seen from one: `back` when the other event states it. */
export interface LinkSeen {
  readonly event: string
  readonly relation: Relation
  readonly back: boolean
}

/** All links from and to an event, those it states first, each pair of event and relation once. */
export function linksOf(events: readonly ConflictEvent[], event: ConflictEvent): readonly LinkSeen[] {
  const own = event.links.map((link) => ({ ...link, back: false }))
  const back = events.flatMap((other) =>
    other.links
      .filter((link) => link.event === event.id)
      .map((link) => ({ event: other.id, relation: link.relation, back: true })),
  )
  const stated = new Set(own.map((link) => `${link.event} ${link.relation}`))
  const symmetric = (link: LinkSeen) =>
    link.relation === 'same-site' && stated.has(`${link.event} ${link.relation}`)
  return [...own, ...back.filter((link) => !symmetric(link))]
}

/** How many independent origins the claims of an event have: copies of one report share theirs. */
export function countOrigins(event: ConflictEvent): number {
  return new Set(event.claims.map((claim) => claim.origin)).size
}
