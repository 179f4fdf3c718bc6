/** `record.json`: what a record says of itself, as checks on untrusted JSON. */
import * as v from 'valibot'
import { foundText, type Problem } from '../../model/problem'
import type { Preface } from '../../record/preface'

/** `[west, south, east, north]` in degrees, west before east and south before north. */
function isBox([west = 0, south = 0, east = 0, north = 0, ...more]: number[]): boolean {
  return (
    more.length === 0 &&
    -180 <= west &&
    west < east &&
    east <= 180 &&
    -90 < south &&
    south < north &&
    north < 90
  )
}

const text = v.string()
const words = v.object({
  title: text,
  sentence: text,
  shortSentence: text,
  scope: text,
  shortScope: text,
  documents: text,
  about: text,
  limits: text,
  description: text,
  card: v.object({ title: text, description: text, picture: text }),
})

const prefaceSchema = v.object({
  theatre: v.pipe(v.array(v.number()), v.check(isBox, 'west, south, east, north')),
  view: v.record(text, text),
  licence: text,
  words: v.object({ en: words, ar: v.optional(words) }),
})

/** Reads `record.json`; `null` where there is none, and with a problem where there is one that cannot be read. */
export function readPreface(json: unknown): { value: Preface | null; problems: readonly Problem[] } {
  if (json === undefined || json === null) return { value: null, problems: [] }
  const parsed = v.safeParse(prefaceSchema, json)
  if (parsed.success) return { value: parsed.output as unknown as Preface, problems: [] }
  const [issue] = parsed.issues
  const where = ['record.json', ...(issue.path ?? []).map((item) => String(item.key))].join(' / ')
  return {
    value: null,
    problems: [{ code: 'bad-record', where, found: foundText(issue.input), expected: issue.expected ?? '' }],
  }
}
