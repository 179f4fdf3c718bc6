/** Words of a document that must not stand together anywhere in the project: it holds facts, no sentences of theirs. */
const RUN_LENGTH = 8

/** Latin words and numbers in lower case: "U.S." is two, and so is a word with an accent inside. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
}

/** Every run of eight words of these texts. */
export function indexRuns(texts: Iterable<string>): Set<string> {
  const runs = new Set<string>()
  for (const text of texts) for (const run of runsOf(text)) runs.add(run)
  return runs
}

/** The first run of eight words that a text shares with the index; `null` when it is all our own. */
export function findSharedRun(text: string, runs: ReadonlySet<string>): string | null {
  for (const run of runsOf(text)) if (runs.has(run)) return run
  return null
}

function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text)
  for (let at = 0; at + RUN_LENGTH <= words.length; at++) yield words.slice(at, at + RUN_LENGTH).join(' ')
}
