import { groupBy } from '../model/group-by'
import { compareText } from './compare-text'
import type { ArticleSeed, ClaimSeed, DocumentSeed } from './seed-schema'
import type { Filed } from './seeds'

/** A claim, and where it was coded from. `article` is absent when the claim names none of its document's. */
export interface CodedClaim {
  readonly file: string
  readonly document: DocumentSeed
  readonly article: ArticleSeed | undefined
  readonly claim: ClaimSeed
}

/** Every claim of the record, in the order of the files. */
export function codedClaims(documents: readonly Filed<DocumentSeed>[]): CodedClaim[] {
  return documents.flatMap(({ file, record: document }) =>
    document.claims.map((claim) => {
      const article = document.articles.find(({ id }) => id === claim.article)
      return { file, document, article, claim }
    }),
  )
}

/** Gathers claims by the event that they are about, each list in publication order, then by line. */
export function groupClaims(documents: readonly Filed<DocumentSeed>[]): Map<string, readonly CodedClaim[]> {
  const groups = groupBy(codedClaims(documents), ({ claim }) => claim.event)
  for (const group of groups.values()) group.sort(byPublication)
  return groups
}

function byPublication(a: CodedClaim, b: CodedClaim): number {
  return (
    compareText(a.article?.published ?? '', b.article?.published ?? '') ||
    compareText(a.document.id, b.document.id) ||
    a.claim.line - b.claim.line
  )
}
