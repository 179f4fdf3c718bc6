/** `record.json`: what a record says of itself, as checks on untrusted JSON. */
import * as v from 'valibot'
import { foundText, type Problem } from '../../model/problem'
import type { Preface } from '../../record/preface'

const text = v.pipe(v.string(), v.minLength(1))
const lng = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const lat = v.pipe(v.number(), v.minValue(-85), v.maxValue(85))

/** West before east, south before north. */
export const theatreSchema = v.pipe(
  v.tuple([lng, lat, lng, lat]),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    'west, south, east, north in degrees, west before east and south before north',
  ),
)

export const recordWordsSchema = v.strictObject({
  title: text,
  sentence: text,
  shortSentence: text,
  scope: text,
  shortScope: text,
  documents: text,
  about: text,
  limits: text,
  description: text,
  card: v.strictObject({ title: text, description: text, picture: text }),
})

const prefaceSchema = v.object({
  theatre: theatreSchema,
  view: v.record(v.string(), v.string()),
  licence: text,
  words: v.object({ en: recordWordsSchema, ar: v.optional(recordWordsSchema) }),
})

/** Reads `record.json`; `null` where there is none, and with a problem where there is one that cannot be read. */
export function readPreface(json: unknown): { value: Preface | null; problems: readonly Problem[] } {
  if (json === undefined || json === null) return { value: null, problems: [] }
  const parsed = v.safeParse(prefaceSchema, json)
  if (parsed.success) return { value: parsed.output as Preface, problems: [] }
  const [issue] = parsed.issues
  const where = ['record.json', ...(issue.path ?? []).map((item) => String(item.key))].join(' / ')
  return {
    value: null,
    problems: [{ code: 'bad-record', where, found: foundText(issue.input), expected: issue.expected ?? '' }],
  }
}
