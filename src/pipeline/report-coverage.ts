import { UNCODED_REASONS, type UncodedReason } from '../model/vocabulary'
import type { DocumentSeed, EventSeed } from './seed-schema'

/** How many lines of a text are cited, and how many set aside and why. Blank lines do not count. */
export interface Coverage {
  readonly lines: number
  readonly cited: number
  readonly setAside: number
  readonly byReason: Readonly<Record<UncodedReason, number>>
  readonly articles: number
  readonly claims: number
}

/** `data/build-report.json`. */
export function reportCoverage(
  documents: readonly DocumentSeed[],
  passages: ReadonlyMap<string, readonly string[]>,
  events: readonly EventSeed[],
) {
  const rows = documents.map((document) => ({
    id: document.id,
    ...coverageOf(document, passages.get(document.id) ?? []),
  }))
  const totals = {
    documents: rows.length,
    events: events.length,
    ...rows.map(withoutId).reduce(addCoverage, NOTHING),
  }
  return { documents: rows, totals }
}

const NOTHING: Coverage = {
  lines: 0,
  cited: 0,
  setAside: 0,
  byReason: byReason(() => 0),
  articles: 0,
  claims: 0,
}

function coverageOf(document: DocumentSeed, passages: readonly string[]): Coverage {
  const cited = new Set(document.claims.map(({ line }) => line))
  const counts = byReason((reason) => {
    const ranges = document.uncoded.filter((entry) => entry.reason === reason)
    const held = ({ lines: [first, last] }: { lines: readonly [number, number] }) =>
      passages.slice(first - 1, last).filter((hash) => hash !== '').length
    return ranges.map(held).reduce((sum, lines) => sum + lines, 0)
  })
  return {
    lines: passages.filter((hash) => hash !== '').length,
    cited: cited.size,
    setAside: Object.values(counts).reduce((sum, lines) => sum + lines, 0),
    byReason: counts,
    articles: document.articles.length,
    claims: document.claims.length,
  }
}

function withoutId({ id: _, ...coverage }: Coverage & { readonly id: string }): Coverage {
  return coverage
}

function addCoverage(a: Coverage, b: Coverage): Coverage {
  return {
    lines: a.lines + b.lines,
    cited: a.cited + b.cited,
    setAside: a.setAside + b.setAside,
    byReason: byReason((reason) => a.byReason[reason] + b.byReason[reason]),
    articles: a.articles + b.articles,
    claims: a.claims + b.claims,
  }
}

function byReason(count: (reason: UncodedReason) => number): Record<UncodedReason, number> {
  return Object.fromEntries(UNCODED_REASONS.map((reason) => [reason, count(reason)])) as Record<
    UncodedReason,
    number
  >
}
