import * as v from 'valibot'
import { STATES } from '../../model/vocabulary'
import type { RecordState, Release } from '../../record/record-history'
import { hashText } from '../hash-text'

const historySchema = v.object({
  version: v.literal(1),
  releases: v.array(
    v.object({
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
      date: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
      events: v.record(v.string(), v.nullable(v.string())),
    }),
  ),
})

/** `data/history.json` to its releases, oldest first; `null` where it is not one. */
export function readHistory(json: unknown): readonly Release[] | null {
  const parsed = v.safeParse(historySchema, json)
  if (!parsed.success) return null
  return parsed.output.releases.map((release) => ({
    ...release,
    events: new Map(Object.entries(release.events)),
  }))
}

/** The text of `seeds/history.json`: one release a line. */
export function writeHistory(releases: readonly Release[]): string {
  const rows = releases.map((release) =>
    JSON.stringify({ ...release, events: Object.fromEntries(release.events) }),
  )
  return `{"version":1,"releases":[\n${rows.join(',\n')}\n]}\n`
}

const layerSchema = v.object({
  features: v.array(
    v.looseObject({ id: v.string(), properties: v.looseObject({ state: v.picklist(STATES) }) }),
  ),
})

/** Hex digits of an event's fingerprint: enough to tell any two versions of an event apart. */
const FINGERPRINT_LENGTH = 16

/**
 * The version that a parsed `events.geojson` is: every event's fingerprint, over the feature as JSON without
 * spaces; tombstones by their state. `null` for what is no event layer, or where the browser has no digest.
 */
export async function readRecordState(json: unknown): Promise<RecordState | null> {
  if (!v.is(layerSchema, json)) return null
  const marks = await Promise.all(
    json.features.map(async (feature): Promise<readonly [string, string] | null> => {
      const { state } = feature.properties
      if (state !== 'active') return [feature.id, state]
      const hash = await hashText(JSON.stringify(feature))
      return hash === null ? null : [feature.id, hash.replace('sha256:', '').slice(0, FINGERPRINT_LENGTH)]
    }),
  )
  const known = marks.filter((mark) => mark !== null)
  return known.length === marks.length ? new Map(known) : null
}
