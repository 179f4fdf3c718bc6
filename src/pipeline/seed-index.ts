import { compareText } from './compare-text'
import { type CodedClaim, groupClaims } from './group-claims'
import type { Outlines } from './outlines'
import type { ActorSeed, DocumentSeed, EventSeed, PlaceSeed } from './seed-schema'
import type { Filed, Seeds } from './seeds'
import { withLabelPoint } from './shapes'

/** The seeds by id, and every event's claims, as the checks and the writers look them up. */
export interface SeedIndex {
  readonly documents: ReadonlyMap<string, DocumentSeed>
  readonly events: ReadonlyMap<string, EventSeed>
  /** In the order of the codebook, which is the order of the strike layers. */
  readonly actors: ReadonlyMap<string, ActorSeed>
  /** By the name of a speaker, the actors that it speaks for. */
  readonly actorsOfSpeaker: ReadonlyMap<string, readonly string[]>
  /** With the label points of lines. */
  readonly places: ReadonlyMap<string, PlaceSeed>
  readonly passages: ReadonlyMap<string, readonly string[]>
  /** By event id, in publication order. */
  readonly claimsOf: ReadonlyMap<string, readonly CodedClaim[]>
}

export function indexSeeds(seeds: Seeds, outlines: Outlines): SeedIndex {
  return {
    documents: byId(seeds.documents),
    events: byId(seeds.events),
    actors: new Map(seeds.actors.map(({ record }) => [record.id, record])),
    actorsOfSpeaker: actorsOfSpeaker(seeds),
    places: new Map([...byId(seeds.places)].map(([id, place]) => [id, withLabelPoint(place, outlines)])),
    passages: seeds.passages,
    claimsOf: groupClaims(seeds.documents),
  }
}

function actorsOfSpeaker({ actors }: Seeds): Map<string, string[]> {
  const actorsOf = new Map<string, string[]>()
  for (const { record } of actors)
    for (const name of record.speakers) actorsOf.set(name, [...(actorsOf.get(name) ?? []), record.id])
  return actorsOf
}

function byId<T extends { readonly id: string }>(filed: readonly Filed<T>[]): Map<string, T> {
  const records = filed.map(({ record }) => record).sort((a, b) => compareText(a.id, b.id))
  return new Map(records.map((record) => [record.id, record]))
}
