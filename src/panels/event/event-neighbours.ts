import type { ConflictEvent } from '../../model/event'
import type { Relation } from '../../model/vocabulary'
import type { Row, Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'

/** Rows before and after one, among those of a list that stands in date order. */
export interface Neighbours {
  readonly previous: Row | null
  readonly next: Row | null
}

export function neighboursIn(rows: Rows, row: Row | undefined): Neighbours {
  const index = row === undefined ? -1 : rows.indexOf(row)
  if (index === -1) return { previous: null, next: null }
  return { previous: rows[index - 1] ?? null, next: rows[index + 1] ?? null }
}

/** A link to another event as seen from one: `back` when the other event states it. */
export interface LinkSeen {
  readonly event: string
  readonly relation: Relation
  readonly back: boolean
}

/** All links from and to an event, those it states first, each pair of event and relation once. */
export function linksOf({ facts }: Pick<EventRecord, 'facts'>, event: ConflictEvent): readonly LinkSeen[] {
  const own = event.links.map((link) => ({ ...link, back: false }))
  const back = (facts.linksTo.get(event.id) ?? []).map((link) => ({ ...link, back: true }))
  const stated = new Set(own.map((link) => `${link.event} ${link.relation}`))
  const symmetric = (link: LinkSeen) =>
    link.relation === 'same-site' && stated.has(`${link.event} ${link.relation}`)
  return [...own, ...back.filter((link) => !symmetric(link))]
}

/** How many independent origins the claims of an event have: copies of one report share theirs. */
export function countOrigins(event: ConflictEvent): number {
  return new Set(event.claims.map((claim) => claim.origin)).size
}
