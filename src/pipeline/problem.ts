/** A fault in the seeds: where it stands, what was found there and what was expected. */
export interface SeedProblem extends Finding {
  /** Path below `seeds/`. */
  readonly file: string
  /** The record's id, or `line 31 → event-id` for a claim. */
  readonly record: string
}

/** A problem before it is known where the record stands. `field` is a dotted path inside it. */
export interface Finding {
  readonly field: string
  readonly value: unknown
  readonly expected: string
}

/** `findings` as problems of one record. */
export function problemsOf(file: string, record: string, findings: readonly Finding[]): SeedProblem[] {
  return findings.map((finding) => ({ file, record, ...finding }))
}

/** One line for a terminal: file, record, field, value, what was expected. */
export function writeProblem(problem: SeedProblem): string {
  const value = problem.value === undefined ? 'nothing' : JSON.stringify(problem.value)
  return `seeds/${problem.file} · ${problem.record} · ${problem.field}: found ${value}, expected ${problem.expected}`
}

/** Nothing when `holds`, else one finding. */
export function expecting(holds: boolean, field: string, value: unknown, expected: string): Finding[] {
  return holds ? [] : [{ field, value, expected }]
}

/** The same findings under a longer path. */
export function under(prefix: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, field: `${prefix}.${finding.field}` }))
}
