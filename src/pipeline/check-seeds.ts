import { checkActors } from './check-actors'
import { checkClaim } from './check-claim'
import { checkDocument } from './check-document'
import { checkEvent } from './check-event'
import { checkLanguages } from './check-languages'
import { checkPlace } from './check-places'
import { checkRecord } from './check-record'
import { codedClaims } from './group-claims'
import type { Outlines } from './outlines'
import { problemsOf, type SeedProblem } from './problem'
import type { SeedIndex } from './seed-index'
import type { Filed, Seeds } from './seeds'

/** Every rule of the event layer and the manual that one record can break. `outlines` may be missing in tests. */
export function checkSeeds(seeds: Seeds, index: SeedIndex, outlines: Outlines | null): SeedProblem[] {
  return [
    ...checkUnique('document', seeds.documents),
    ...checkUnique('event', seeds.events),
    ...checkUnique('actor', seeds.actors),
    ...checkUnique('place', seeds.places),
    ...checkUniqueArticles(seeds),
    ...checkRecord(seeds, index),
    ...checkLanguages(seeds),
    ...checkActors(seeds, index),
    ...each(seeds.places, (place) => checkPlace(place, outlines)),
    ...each(seeds.documents, (document, file) =>
      checkDocument(document, file, seeds.passages.get(document.id)),
    ),
    ...codedClaims(seeds.documents).flatMap((coded) =>
      problemsOf(
        coded.file,
        `line ${coded.claim.line} → ${coded.claim.event}`,
        checkClaim(coded, index, outlines),
      ),
    ),
    ...each(seeds.events, (event) => checkEvent(event, index, outlines)),
  ]
}

function each<T extends { readonly id: string }>(
  filed: readonly Filed<T>[],
  check: (record: T, file: string) => Parameters<typeof problemsOf>[2],
): SeedProblem[] {
  return filed.flatMap(({ file, record }) => problemsOf(file, record.id, check(record, file)))
}

function checkUnique(kind: string, filed: readonly Filed<{ readonly id: string }>[]): SeedProblem[] {
  const seen = new Map<string, string>()
  return filed.flatMap(({ file, record: { id } }) => {
    const first = seen.get(id)
    seen.set(id, file)
    return first === undefined
      ? []
      : [
          {
            file,
            record: id,
            field: 'id',
            value: id,
            expected: `an id that no other ${kind} has (seeds/${first})`,
          },
        ]
  })
}

function checkUniqueArticles({ documents }: Seeds): SeedProblem[] {
  return documents.flatMap(({ file, record }) =>
    checkUnique(
      'article',
      record.articles.map((article) => ({ file, record: article })),
    ),
  )
}
