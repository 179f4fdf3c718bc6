import * as v from 'valibot'
import type { SeedProblem } from './problem'

/** The value of one seed file, or the problems that keep it from being read. */
export type ParsedSeedFile<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly SeedProblem[] }

/** Checks the text of one seed file against the schema of its kind. */
export function parseSeedFile<S extends v.GenericSchema>(
  file: string,
  text: string,
  schema: S,
): ParsedSeedFile<v.InferOutput<S>> {
  const json = parseJson(text)
  if ('fault' in json) return { value: null, problems: [notJson(file, json.fault)] }
  const result = v.safeParse(schema, json.value)
  if (result.success) return { value: result.output, problems: [] }
  return { value: null, problems: result.issues.map((issue) => problemOfIssue(file, json.value, issue)) }
}

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

function notJson(file: string, fault: string): SeedProblem {
  return { file, record: 'the file', field: 'text', value: fault, expected: 'JSON' }
}

function problemOfIssue(file: string, root: unknown, issue: v.BaseIssue<unknown>): SeedProblem {
  const keys = (issue.path ?? []).map((item) => item.key)
  const { record, depth } = recordAt(root, keys)
  const field = keys.slice(depth).map(String).join('.') || 'record'
  return { file, record, field, value: issue.input, expected: expectationOf(issue) }
}

/** Our own message where the schema gives one, else what the schema expects. */
function expectationOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'no such field'
  return issue.message.startsWith('Invalid') ? (issue.expected ?? issue.message) : issue.message
}

/** The innermost list entry on the way to the fault that has a name of its own. */
function recordAt(root: unknown, keys: readonly unknown[]): { record: string; depth: number } {
  let at = root
  let found = { record: 'the file', depth: 0 }
  keys.forEach((key, index) => {
    at = isRecord(at) ? at[String(key)] : undefined
    const name = typeof key === 'number' ? nameOf(at) : null
    if (name) found = { record: name, depth: index + 1 }
  })
  return found
}

function nameOf(value: unknown): string | null {
  if (!isRecord(value)) return null
  if (typeof value.id === 'string') return value.id
  return typeof value.line === 'number' ? `line ${value.line} → ${String(value.event)}` : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
