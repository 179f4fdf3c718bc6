import { isAgainst } from '../model/event'
import type { Role } from '../model/vocabulary'
import type { CodedClaim } from './group-claims'
import { expecting, type Finding } from './problem'
import type { SeedIndex } from './seed-index'
import type { EventSeed } from './seed-schema'

/** Those who do something, and can say so themselves; the others are named by these, or speak for themselves. */
const DOERS: readonly Role[] = ['conducted', 'supported', 'speaker']

/** An actor's part is `declared` only where a claim that stands by it is the actor's own; of those it was done to, also the doer's. */
export function checkDeclared(
  { actors }: EventSeed,
  claims: readonly CodedClaim[],
  index: SeedIndex,
): Finding[] {
  const own = new Set(
    claims
      .filter(({ claim }) => !isAgainst(claim))
      .flatMap(({ claim }) => [...(index.actorsOfSpeaker.get(claim.speaker[0] ?? '') ?? [])]),
  )
  const doers = actors.filter(({ role }) => DOERS.includes(role)).map(({ actor }) => actor)
  return actors.flatMap(({ actor, role, basis }, at) => {
    const speaks = DOERS.includes(role) ? [actor] : [actor, ...doers]
    return expecting(
      basis !== 'declared' || speaks.some((id) => own.has(id)),
      `actors.${at}.basis`,
      basis,
      `a claim whose first speaker speaks for ${speaks.join(' or ')}`,
    )
  })
}
