import { checkCitation, foldName } from './check-citation'
import { codedClaims } from './group-claims'
import { hashLines, hashText } from './passages'
import { expecting, type Finding, problemsOf, type SeedProblem } from './problem'
import type { DocumentSeed, PlaceSeed } from './seed-schema'
import type { Filed, Seeds } from './seeds'
import { findSharedRun, indexRuns } from './shared-runs'

/** The seeds against the documents' texts (by document id), which are not in the project. */
export function checkTexts(
  seeds: Seeds,
  seedFiles: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): SeedProblem[] {
  return [
    ...seeds.documents.flatMap((filed) => checkDocumentText(filed, seeds, texts.get(filed.record.id))),
    ...checkCitations(seeds, texts),
    ...checkOwnWords(seedFiles, indexRuns(texts.values())),
  ]
}

function checkDocumentText(
  { file, record }: Filed<DocumentSeed>,
  { passages }: Seeds,
  text: string | undefined,
): SeedProblem[] {
  const findings =
    text === undefined ? [noText(record)] : compareText(record, passages.get(record.id) ?? [], text)
  return problemsOf(file, record.id, findings)
}

function noText({ id }: DocumentSeed): Finding {
  return { field: 'id', value: id, expected: `a text ${id}.txt in the folder of documents` }
}

function compareText(document: DocumentSeed, passages: readonly string[], text: string): Finding[] {
  const hashes = hashLines(text)
  const other = hashes.findIndex((hash, index) => hash !== passages[index])
  const printed = document.headline.replace(/\s*…$/, '')
  return [
    ...expecting(document.sha256 === hashText(text), 'sha256', document.sha256, hashText(text)),
    ...expecting(hashes.length === passages.length, 'passages', passages.length, `${hashes.length} lines`),
    ...expecting(other < 0, `passages line ${other + 1}`, passages[other], hashes[other] ?? ''),
    ...expecting(text.includes(printed), 'headline', document.headline, 'words that the text prints'),
  ]
}

function checkCitations({ documents, places }: Seeds, texts: ReadonlyMap<string, string>): SeedProblem[] {
  const names = new Set(places.flatMap(({ record }) => namesOf(record)).map(foldName))
  return codedClaims(documents).flatMap(({ file, document, claim }) => {
    const line = texts.get(document.id)?.split('\n')[claim.line - 1]
    if (line === undefined) return []
    return problemsOf(file, `line ${claim.line} → ${claim.event}`, checkCitation(claim, line, names))
  })
}

function namesOf({ name, aliases }: PlaceSeed): string[] {
  return [name.en, name.ar ?? name.en, ...aliases]
}

/** No text of the seeds repeats eight words of a document. */
function checkOwnWords(files: ReadonlyMap<string, string>, runs: ReadonlySet<string>): SeedProblem[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.endsWith('.json')) return []
    return stringsIn(JSON.parse(text), []).flatMap(({ path, value }) => {
      const run = findSharedRun(value, runs)
      const expected = `our own words, not a document’s “${run}”`
      return run === null ? [] : [{ file, ...placeOf(path), value, expected }]
    })
  })
}

interface Found {
  readonly path: readonly string[]
  readonly value: string
}

/** Every text of a parsed file; a record in a list stands in the path by its id or line. */
function stringsIn(value: unknown, path: readonly string[]): Found[] {
  if (typeof value === 'string') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => stringsIn(entry, [...path, nameOf(entry) ?? key]))
}

function nameOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null
  if ('id' in entry && typeof entry.id === 'string') return entry.id
  return 'line' in entry && 'event' in entry ? `line ${entry.line} → ${entry.event}` : null
}

function placeOf(path: readonly string[]): { record: string; field: string } {
  const depth = path.length > 2 ? 2 : 0
  return { record: path[depth - 1] ?? 'the file', field: path.slice(depth).join('.') }
}
