/** A fault in data: where it is, what was found, and a code that a message and a count hang on. */
export interface Problem {
  readonly code: string
  /** File, record and field, as far as known: `events.geojson / france-strikes / when.start`. */
  readonly where: string
  /** What was found there, shortened, as text. */
  readonly found: string
  readonly expected?: string
}

const FOUND_LENGTH = 80

/** Any value as short plain text for a {@link Problem}. */
export function foundText(value: unknown): string {
  const text = typeof value === 'string' ? value : (jsonText(value) ?? '…')
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text
}

/** A value as JSON; `null` where it is too deep or too long to be written at all. */
export function jsonText(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return null
  }
}
