import type { Day } from '../model/civil-date'
import { type Claim, type ConflictEvent, firstPublished, isAgainst } from '../model/event'
import type { Status } from '../model/vocabulary'

/**
 * The event as it stood when only what had been published by `day` was known: its claims so far,
 * and the status that they alone give. `null` before its first document.
 */
export function eventAsKnown(event: ConflictEvent, day: Day): ConflictEvent | null {
  if (day < firstPublished(event)) return null
  const claims = event.claims.filter((claim) => claim.published <= day)
  if (claims.length === event.claims.length) return event
  return { ...event, claims, status: statusFrom(event, claims) }
}

/**
 * Until a later claim confirms or denies it, an event is no more than reported. Of one that was doubted and in the
 * end is confirmed, the latest word counts: it is disputed until somebody backs it after the doubt. A doubt that in
 * the end changes nothing changes nothing before.
 */
function statusFrom(event: ConflictEvent, claims: ConflictEvent['claims']): Status {
  const backed = latest(claims.filter(backs))
  const doubted = latest(claims.filter(isAgainst))
  switch (event.status) {
    case 'planned':
    case 'reported':
      return event.status
    case 'denied':
    case 'disputed':
      return doubted === null ? 'reported' : event.status
    case 'confirmed':
      if (doubted !== null) return backed !== null && backed > doubted ? 'confirmed' : 'disputed'
      return backed !== null || !event.claims.some(backs) ? 'confirmed' : 'reported'
  }
}

/** Day of the last of these claims, `null` for none. */
function latest(claims: ConflictEvent['claims']): Day | null {
  return claims.reduce<Day | null>((last, { published }) => Math.max(last ?? published, published), null)
}

/** Does this claim alone make an event more than reported? */
function backs(claim: Claim): boolean {
  return claim.stance === 'confirms' || claim.stance === 'background'
}
