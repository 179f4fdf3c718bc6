import type { SeedProblem } from './problem'
import type { DocumentSeed } from './seed-schema'
import type { Filed } from './seeds'

/** Joins files that each hold a part of one document (`<id>.part1.json`, …) into one document. */
export function mergeDocumentParts(files: readonly Filed<DocumentSeed>[]): {
  documents: Filed<DocumentSeed>[]
  problems: SeedProblem[]
} {
  const byId = new Map<string, Filed<DocumentSeed>>()
  const problems: SeedProblem[] = []
  for (const part of files) {
    const whole = byId.get(part.record.id)
    if (whole) problems.push(...disagreements(whole.record, part))
    byId.set(part.record.id, whole ? joinParts(whole, part) : part)
  }
  return { documents: [...byId.values()], problems }
}

function joinParts(whole: Filed<DocumentSeed>, part: Filed<DocumentSeed>): Filed<DocumentSeed> {
  const record = {
    ...whole.record,
    articles: [...whole.record.articles, ...part.record.articles].sort((a, b) => a.firstLine - b.firstLine),
    speakers: { ...whole.record.speakers, ...part.record.speakers },
    claims: [...whole.record.claims, ...part.record.claims],
    uncoded: [...whole.record.uncoded, ...part.record.uncoded],
  }
  return { file: `${whole.file} + ${part.file}`, record }
}

function disagreements(whole: DocumentSeed, { file, record }: Filed<DocumentSeed>): SeedProblem[] {
  return (['sha256', 'outlet', 'headline'] as const)
    .filter((field) => record[field] !== whole[field])
    .map((field) => ({
      file,
      record: record.id,
      field,
      value: record[field],
      expected: JSON.stringify(whole[field]),
    }))
}
