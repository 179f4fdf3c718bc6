import { RESERVED_ACTORS } from '../model/event'
import { expecting, problemsOf, type SeedProblem } from './problem'
import type { SeedIndex } from './seed-index'
import type { ActorSeed } from './seed-schema'
import type { Filed, Seeds } from './seeds'

/** No id says something else, memberships and speakers exist, and every actor that strikes has signs of its own. */
export function checkActors(seeds: Seeds, index: SeedIndex): SeedProblem[] {
  const striking = strikingActors(seeds)
  const speakers = namedSpeakers(seeds)
  return seeds.actors.flatMap((filed) =>
    problemsOf(filed.file, filed.record.id, [
      ...checkId(filed.record),
      ...checkMembership(filed.record, index),
      ...checkSpeakers(filed.record, speakers),
      ...(striking.has(filed.record.id) ? checkSigns(filed.record, seeds.actors, striking) : []),
    ]),
  )
}

/** Actors that conduct a strike. */
export function strikingActors(seeds: Seeds): Set<string> {
  const strikes = seeds.events.filter(({ record }) => record.kind === 'strike')
  const conducted = strikes.flatMap(({ record }) => record.actors.filter(({ role }) => role === 'conducted'))
  return new Set(conducted.map(({ actor }) => actor))
}

function namedSpeakers({ documents }: Seeds): Set<string> {
  return new Set(documents.flatMap(({ record }) => record.claims.flatMap(({ speaker }) => speaker)))
}

/** Whoever speaks for an actor speaks somewhere, and is named once. */
function checkSpeakers({ speakers }: ActorSeed, known: ReadonlySet<string>) {
  return speakers.flatMap((name, at) => [
    ...expecting(known.has(name), `speakers.${at}`, name, 'a name that speaks in a claim'),
    ...expecting(speakers.indexOf(name) === at, `speakers.${at}`, name, 'each name once'),
  ])
}

function checkId({ id }: ActorSeed) {
  const reserved = RESERVED_ACTORS.join(', ')
  return expecting(
    !RESERVED_ACTORS.includes(id),
    'id',
    id,
    `an id that stands for nothing else: none of ${reserved}`,
  )
}

function checkMembership({ id, memberOf }: ActorSeed, index: SeedIndex) {
  const holds = memberOf === undefined || (memberOf !== id && index.actors.has(memberOf))
  return expecting(holds, 'memberOf', memberOf, 'another actor of seeds/actors.json')
}

function checkSigns(actor: ActorSeed, all: readonly Filed<ActorSeed>[], striking: ReadonlySet<string>) {
  const others = all.map(({ record }) => record).filter(({ id }) => id !== actor.id && striking.has(id))
  const shared = others.some(({ symbol }) => symbol === actor.symbol)
  const coloured = others.some(
    ({ colour }) => colour.light === actor.colour.light || colour.dark === actor.colour.dark,
  )
  return [
    ...expecting(
      actor.symbol !== 'dot' && !shared,
      'symbol',
      actor.symbol,
      'a symbol of its own, for an actor that strikes',
    ),
    ...expecting(!coloured, 'colour', actor.colour, 'colours of its own, for an actor that strikes'),
  ]
}
