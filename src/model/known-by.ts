import type { Day } from './civil-date'
import { type Claim, type ConflictEvent, firstPublished } from './event'
import type { Status } from './vocabulary'

/**
 * The event as it stood when only what had been published by `day` was known: its claims so far,
 * and the standing that they alone give. `null` before its first document.
 */
export function eventAsKnown(event: ConflictEvent, day: Day): ConflictEvent | null {
  if (day < firstPublished(event)) return null
  const claims = event.claims.filter((claim) => claim.published <= day)
  if (claims.length === event.claims.length) return event
  return { ...event, claims, status: statusFrom(event, claims) }
}

/** A later claim confirms or denies: until then an event is no more than reported. */
function statusFrom(event: ConflictEvent, claims: ConflictEvent['claims']): Status {
  const denied = claims.some((claim) => claim.stance === 'denies' || claim.stance === 'doubts')
  switch (event.status) {
    case 'planned':
      return 'planned'
    case 'denied':
    case 'disputed':
      return denied ? event.status : 'reported'
    case 'confirmed':
      if (denied) return 'disputed'
      return claims.some(backs) || !event.claims.some(backs) ? 'confirmed' : 'reported'
    case 'reported':
      return denied ? 'disputed' : 'reported'
  }
}

/** Does this claim alone make an event more than reported? */
function backs(claim: Claim): boolean {
  return claim.stance === 'confirms' || claim.stance === 'background'
}
