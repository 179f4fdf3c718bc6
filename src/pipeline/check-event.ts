import { checkHarm, checkStrikes } from './check-counts'
import { checkSpan } from './check-dates'
import { checkDeclared } from './check-declared'
import { checkParts } from './check-parts'
import { checkWhere } from './check-where'
import type { CodedClaim } from './group-claims'
import type { Outlines } from './outlines'
import { expecting, type Finding, under } from './problem'
import type { SeedIndex } from './seed-index'
import type { EventSeed } from './seed-schema'

/** One event against the codebooks, its claims and the events that it names. */
export function checkEvent(event: EventSeed, index: SeedIndex, outlines: Outlines | null): Finding[] {
  const claims = index.claimsOf.get(event.id) ?? []
  return [
    ...checkState(event, index),
    ...checkNamedActors(event, index),
    ...under('when', event.when ? checkSpan(event.when) : []),
    ...under('where', checkWhere(event.where, index.places, outlines)),
    ...(event.strikes ? checkStrikes(event.strikes) : []),
    ...expecting(
      !event.strikes || event.kind === 'strike',
      'strikes',
      event.strikes,
      `null, for kind ${event.kind}`,
    ),
    ...checkHarm(event.harm),
    ...checkTotal(event, index),
    ...checkLinks(event, index),
    ...expecting(claims.length > 0, 'claims', claims.length, 'at least one claim in seeds/documents'),
    ...checkStatus(event, claims),
    ...checkSupport(event, claims),
    ...checkDeclared(event, claims, index),
    ...checkParts(event, index),
  ]
}

/** A merged event names the active one that holds it now; the others name none. */
function checkState({ id, state = 'active', successor }: EventSeed, index: SeedIndex): Finding[] {
  if (state !== 'merged') {
    return expecting(successor === undefined, 'successor', successor, `nothing, for state ${state}`)
  }
  const next = successor === undefined ? undefined : index.events.get(successor)
  const active = next !== undefined && next.id !== id && isActive(next)
  return expecting(active, 'successor', successor, 'an active event')
}

function isActive({ state = 'active' }: EventSeed): boolean {
  return state === 'active'
}

function checkNamedActors({ actors }: EventSeed, index: SeedIndex): Finding[] {
  return actors.flatMap(({ actor, role }, at) => [
    ...expecting(index.actors.has(actor), `actors.${at}.actor`, actor, 'an actor of seeds/actors.json'),
    ...expecting(
      actors.findIndex((other) => other.actor === actor && other.role === role) === at,
      `actors.${at}`,
      `${actor} ${role}`,
      'each actor once in a role',
    ),
  ])
}

/** A part is a strike inside a total that is one, overlaps it in time, and is not inside itself. */
function checkTotal(event: EventSeed, index: SeedIndex): Finding[] {
  const { countedIn } = event
  if (countedIn === undefined) return []
  const total = index.events.get(countedIn)
  if (total?.kind !== 'strike' || !isActive(total)) {
    return [{ field: 'countedIn', value: countedIn, expected: 'an active event of kind strike' }]
  }
  const meets =
    !event.when || !total.when || (event.when.start <= total.when.end && total.when.start <= event.when.end)
  return [
    ...expecting(event.kind === 'strike', 'countedIn', countedIn, `nothing, for kind ${event.kind}`),
    ...expecting(meets, 'countedIn', countedIn, 'a total whose days meet this event’s'),
    ...expecting(
      !totalsOf(total, index).has(event.id),
      'countedIn',
      countedIn,
      'a total that is not inside this event',
    ),
  ]
}

/** The ids of an event and of every total above it. */
function totalsOf(event: EventSeed, index: SeedIndex): Set<string> {
  const ids = new Set<string>()
  let at: EventSeed | undefined = event
  while (at && !ids.has(at.id)) {
    ids.add(at.id)
    at = at.countedIn === undefined ? undefined : index.events.get(at.countedIn)
  }
  return ids
}

function checkLinks({ id, links }: EventSeed, index: SeedIndex): Finding[] {
  return links.flatMap((link, at) => {
    const target = index.events.get(link.event)
    const twin = links.findIndex(({ event, relation }) => event === link.event && relation === link.relation)
    return [
      ...expecting(
        target !== undefined && link.event !== id && isActive(target),
        `links.${at}.event`,
        link.event,
        'another active event',
      ),
      ...expecting(twin === at, `links.${at}`, link, 'each link once'),
    ]
  })
}

/** What `denied`, `disputed` and `planned` ask of the claims, the actors and the days. */
function checkStatus({ status, actors, when, harm }: EventSeed, claims: readonly CodedClaim[]): Finding[] {
  const denied = claims.some(({ claim }) => claim.stance === 'denies')
  const declared = actors.some(({ role, basis }) => role === 'conducted' && basis === 'declared')
  const disowned = actors.some(({ basis }) => basis === 'denied')
  const ahead = claims.some(({ article }) => article && when && article.published <= when.end)
  return [
    ...expecting(status !== 'denied' || denied, 'status', status, 'a claim of stance denies'),
    ...expecting(status !== 'denied' || !declared, 'status', status, 'no conductor who declares it'),
    ...expecting(
      !denied || status === 'denied' || status === 'disputed',
      'status',
      status,
      'denied or disputed, for a claim denies it',
    ),
    ...expecting(
      !disowned || denied,
      'actors',
      'denied',
      'a claim of stance denies, for an actor’s basis is denied',
    ),
    ...expecting(
      status !== 'planned' || when === null || ahead,
      'status',
      status,
      'a claim published before the event’s last day was over',
    ),
    ...expecting(
      status !== 'planned' || harm.length === 0,
      'harm',
      harm,
      'nothing, for what has not happened',
    ),
  ]
}

/** Every figure of an event is one that some claim gives. */
function checkSupport({ strikes, harm }: EventSeed, claims: readonly CodedClaim[]): Finding[] {
  const told = claims.flatMap(({ claim }) => claim.strikes ?? [])
  const tolls = claims.flatMap(({ claim }) => claim.harm ?? [])
  const lowest = Math.min(...told.map(({ min }) => min))
  const highest = Math.max(...told.map(({ max }) => max))
  const supported = strikes ? strikes.min >= lowest && strikes.max <= highest : told.length === 0
  return [
    ...expecting(
      supported,
      'strikes',
      strikes,
      told.length > 0
        ? `${lowest} to ${highest}, as its claims say`
        : 'null, or a claim that gives the number',
    ),
    ...harm.flatMap((toll, at) =>
      expecting(
        tolls.some(({ group, outcome }) => group === toll.group && outcome === toll.outcome),
        `harm.${at}`,
        `${toll.group} ${toll.outcome}`,
        'a claim that gives this toll',
      ),
    ),
  ]
}
