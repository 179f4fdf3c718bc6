import * as v from 'valibot'
import { type Day, parseCivilDate } from '../../model/civil-date'
import type { Claim, ConflictEvent, LocalText, When, Where } from '../../model/event'
import { foundText, type Problem } from '../../model/problem'
import type { Progress } from '../format'
import { freeOfCircles } from './circular-totals'
import { type FeatureJson, featureSchema, type WhenJson, type WhereJson } from './event-layer-schema'

/** The features of an event layer before any is read. */
interface Collection {
  /** `sha256:…` as the file states it; empty where it states none. */
  readonly statedHash: string
  /** Of the contract that it says it keeps, whatever stands there; `null` where it says nothing of itself. */
  readonly version: unknown
  /** The features as they stood: the hash is theirs. */
  readonly features: readonly unknown[]
}

/** What was read of an event layer: every accepted event, and the faults that cost none. */
export interface EventLayerReading extends Collection {
  readonly events: readonly ConflictEvent[]
  readonly warnings: readonly Problem[]
}

/** The version of the contract that is read here. */
const VERSION = 1
/** Undoes what another program does to a feature that it reads and writes; `null` where there is nothing to undo. */
export type Restore = (feature: unknown) => unknown

const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  dateline: v.optional(v.unknown()),
  features: v.array(v.unknown()),
})

/** What a collection says of itself: other programs have such a member too, and none of it decides if there are features. */
const memberSchema = v.object({ version: v.optional(v.unknown()), hash: v.optional(v.unknown()) })

/** The features that parsed JSON holds, `null` where it is no feature collection. */
export function readCollection(json: unknown): Collection | null {
  const { success, output } = v.safeParse(collectionSchema, json)
  if (!success) return null
  const { dateline, features } = output
  const { version, hash } = v.is(memberSchema, dateline) ? dateline : { version: dateline }
  const statedHash = typeof hash === 'string' ? hash : hash == null ? '' : foundText(hash)
  return { statedHash, version: dateline == null ? null : (version ?? ''), features }
}

/**
 * Reads an event layer (version 1, as `event-layer-schema.ts` has it) from parsed JSON.
 * `value` is `null` when the whole is no feature collection; a feature that does not keep the
 * contract, also not after `restore`, is left out with a problem that names it, and the rest is kept.
 */
export function readEventLayer(json: unknown, file: string, restore?: Restore): LayerOutcome {
  const steps = readEventLayerInSteps(json, file, restore)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

interface LayerOutcome {
  readonly value: EventLayerReading | null
  readonly problems: readonly Problem[]
}

/** Features that are read between two words of how far it has come. */
const STEP_ROWS = 500

/** The same, which says between times how far it has come: whoever reads a large file may pause there, or end it. */
export function* readEventLayerInSteps(
  json: unknown,
  file: string,
  restore?: Restore,
): Generator<Progress, LayerOutcome> {
  const collection = readCollection(json)
  if (!collection) {
    return {
      value: null,
      problems: [
        {
          code: 'not-a-collection',
          where: file,
          found: foundText(json),
          expected: 'a GeoJSON FeatureCollection',
        },
      ],
    }
  }
  const problems: Problem[] = []
  const events: ConflictEvent[] = []
  const seen = new Set<string>()
  for (const [index, feature] of collection.features.entries()) {
    if (index % STEP_ROWS === 0) yield { rows: index, of: collection.features.length }
    const parsed = parseFeature(feature, restore)
    if (!parsed.success) {
      problems.push(featureProblem(parsed.issues[0], `${file} / feature ${index + 1}`))
      continue
    }
    const event = toEvent(parsed.output)
    if (seen.has(event.id)) {
      problems.push({
        code: 'duplicate-id',
        where: `${file} / feature ${index + 1}`,
        found: foundText(event.id),
      })
      continue
    }
    seen.add(event.id)
    events.push(event)
  }
  const freed = freeOfCircles(events, file)
  const warnings = [...versionProblem(collection.version, file), ...freed.problems]
  return { value: { ...collection, events: freed.value, warnings }, problems }
}

/** A newer file may say more than is read here. */
function versionProblem(version: unknown, file: string): readonly Problem[] {
  if (version === null || version === VERSION) return []
  const where = `${file} / dateline.version`
  return [{ code: 'other-version', where, found: foundText(version), expected: String(VERSION) }]
}

/** One fault is told of a feature: a list of a million bad claims has ten million. */
const FIRST = { abortEarly: true } as const

function parseFeature(feature: unknown, restore: Restore | undefined) {
  const parsed = v.safeParse(featureSchema, feature, FIRST)
  const undone = parsed.success ? null : restore?.(feature)
  return undone ? v.safeParse(featureSchema, undone, FIRST) : parsed
}

function featureProblem(issue: v.InferIssue<typeof featureSchema>, where: string): Problem {
  const { input } = issue
  const path = issue.path?.map((item) => String(item.key)).join('.') ?? ''
  return {
    code: path === '' ? 'not-a-feature' : `bad-${path.replace(/^properties\./, '').replace(/\.\d+/g, '')}`,
    where: path === '' ? where : `${where} / ${path}`,
    ...(input === undefined ? { found: '' } : foundValue(input, issue.expected ?? issue.message)),
  }
}

function foundValue(value: unknown, expected: string): Pick<Problem, 'found' | 'expected'> {
  // As JSON, a number that is not finite would read "null".
  return { found: foundText(typeof value === 'number' ? String(value) : value), expected }
}

function day(text: string): Day {
  const value = parseCivilDate(text)
  if (value === null) throw new Error(`a checked date is no date: ${text}`)
  return value
}

/** Languages of a text: English, and Arabic where the file gives it. */
function local(en: string, ar: string | undefined): LocalText {
  return ar === undefined ? { en } : { en, ar }
}

function toWhen(json: WhenJson): When {
  return {
    window: { start: day(json.start), end: day(json.end) + 1 },
    precision: json.precision,
    ...(json.expression === undefined ? {} : { expression: json.expression }),
    ...(json.note === undefined ? {} : { note: json.note }),
  }
}

function toWhere(json: WhereJson): Where {
  return json as Where
}

function toEvent({ id, geometry, properties }: FeatureJson): ConflictEvent {
  const { title, title_ar, summary, summary_ar, when, where, claims, ...rest } = properties
  const [lng, lat] = geometry?.coordinates ?? []
  return {
    ...(rest as Pick<
      ConflictEvent,
      'kind' | 'state' | 'status' | 'actors' | 'strikes' | 'harm' | 'links' | 'countedIn' | 'successor'
    >),
    id,
    title: local(title, title_ar),
    summary: local(summary, summary_ar),
    when: when && toWhen(when),
    where: toWhere(where),
    point: lng === undefined || lat === undefined ? null : [lng, lat],
    claims: claims.map(toClaim),
  }
}

function toClaim(json: FeatureJson['properties']['claims'][number]): Claim {
  const { says, says_ar, published, when, where, ...rest } = json
  return {
    ...(rest as Omit<Claim, 'says' | 'published' | 'when' | 'where'>),
    says: local(says, says_ar),
    published: day(published),
    ...(when ? { when: toWhen(when) } : {}),
    ...(where ? { where: toWhere(where) } : {}),
  }
}
