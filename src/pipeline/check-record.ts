import { problemsOf, type SeedProblem } from './problem'
import type { Seeds } from './seeds'

/** The words of `record.json` speak of a number of documents, which is the number that there are. */
export function checkRecord({ record, documents }: Seeds): SeedProblem[] {
  if (!record || record.record.documents === documents.length) return []
  const value = record.record.documents
  const expected = `${documents.length}, the number of files in seeds/documents; the words that name it change with it`
  return problemsOf(record.file, 'the file', [{ field: 'documents', value, expected }])
}
