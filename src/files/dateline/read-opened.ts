import * as v from 'valibot'
import type { ConflictEvent } from '../../model/event'
import { foundText, jsonText, type Problem } from '../../model/problem'
import { type CodebookLists, joinRecord } from '../../record/join-record'
import type { EventRecord } from '../../record/record'
import type { Codebooks } from '../export-slip'
import { foreignKind } from '../foreign-kind'
import type { Tell } from '../format'
import { hashText } from '../hash-text'
import { shapeFault } from '../nesting'
import { type OpenedFile, unreadable } from '../opened-file'
import { changedColumns } from './changed-columns'
import { featureOf } from './feature-of'
import { featureWithColumns } from './feature-with-columns'
import { parseGeojson } from './parse-geojson'
import {
  type EventLayerReading,
  type Restore,
  type readEventLayer,
  readEventLayerInSteps,
} from './read-event-layer'
import { readCodebooks } from './read-record'
import { isInMetres, restoreFeature } from './restore-feature'

/** What a file carries beside its features; a part that is none is as one that is missing. */
const memberSchema = v.fallback(
  v.object({
    export: v.fallback(
      v.optional(
        v.looseObject({
          view: v.fallback(v.optional(v.string()), undefined),
          record: v.optional(v.unknown()),
        }),
      ),
      undefined,
    ),
    codebooks: v.optional(v.unknown()),
  }),
  {},
)
const codebooksSchema = v.record(v.string(), v.unknown())

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/**
 * Reads the text of a GeoJSON file that keeps the event layer's contract, as this page exports it.
 * Never throws: what cannot be read is named in `problems`, row by row.
 */
export async function readOpened(text: string, name: string, tell: Tell = SILENT): Promise<OpenedFile> {
  const fault = shapeFault(text)
  if (fault) return unreadable(name, { code: fault, where: name, found: foundText(text) })
  const parsed = parseGeojson(text)
  if (!parsed) {
    return unreadable(name, {
      code: foreignKind(name, text) ?? 'not-json',
      where: name,
      found: foundText(text),
    })
  }
  const restored = new Set<unknown>()
  const inMetres = isInMetres(parsed.json)
  const layer = await readTelling(parsed.json, name, tell, (feature) => {
    const undone = restoreFeature(feature, inMetres)
    restored.add(undone?.id)
    return undone
  })
  if (!layer.value) return unreadable(name, layer.problems[0] ?? { code: 'not-json', where: name, found: '' })
  if (isForeign(layer.value, parsed.json)) {
    return unreadable(name, { code: 'other-geojson', where: name, found: foundText(layer.value.features[0]) })
  }
  const carried = v.parse(memberSchema, (parsed.json as { dateline?: unknown }).dateline)
  const codebooks = readCarried(carried.codebooks ?? {}, name)
  const { events, features } = layer.value
  const fingerprint = await checkFingerprint(layer.value, carried.export, name)
  const gone = events.filter((event) => event.state !== 'active')
  const refusals = [...layer.problems, ...gone.map((event) => tombstone(event, name))]
  const rewritten = events.filter(({ id }) => restored.has(id)).length
  const warnings = [
    ...(rewritten === 0 ? [] : [{ code: 'rewritten', where: name, found: String(rewritten) }]),
    ...changedColumns(features, events, name),
    ...layer.value.warnings,
    ...fingerprint.problems,
    ...codebooks.problems,
  ]
  const accepted = events.length - gone.length
  return {
    account: {
      name,
      layout: 'dateline',
      read: features.length,
      accepted,
      refused: features.length - accepted,
      reasons: countCodes(refusals),
      warnings: countCodes(warnings),
    },
    problems: [...refusals, ...warnings],
    events,
    ...fingerprint.value,
    codebooks: codebooks.value,
    view: carried.export?.view ?? null,
  }
}

/** Nobody waits to hear how far it has come. */
const SILENT: Tell = () => {}

async function readTelling(
  json: unknown,
  name: string,
  tell: Tell,
  restore: Restore,
): Promise<ReturnType<typeof readEventLayer>> {
  const steps = readEventLayerInSteps(json, name, restore)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await tell(step.value)
  }
}

/** A feature without what each of ours has. */
const foreignSchema = v.object({
  type: v.literal('Feature'),
  properties: v.nullable(v.object({ claims: v.optional(v.never()) })),
})

/** Is it GeoJSON of another make: no mark of ours on the whole, and no feature that could be ours? */
function isForeign({ features }: EventLayerReading, json: unknown): boolean {
  const marked = Object.hasOwn(json as object, 'dateline')
  return !marked && features.length > 0 && features.every((feature) => v.is(foreignSchema, feature))
}

/** What became of a withdrawn or merged event can be told, but there is nothing of it to show. */
function tombstone({ id, state }: ConflictEvent, name: string): Problem {
  return { code: 'tombstone', where: `${name} / ${id}`, found: state }
}

/** A text that can be a record's fingerprint, else empty: it may come to stand in a citation. */
function hashOrNone(stated: unknown): string {
  return typeof stated === 'string' && /^sha256:[0-9a-f]{64}$/.test(stated) ? stated : ''
}

/** Works out the fingerprint, and holds what the file states of itself to it. */
async function checkFingerprint(
  layer: EventLayerReading,
  slip: { readonly record?: unknown } | undefined,
  name: string,
): Promise<{ value: Pick<OpenedFile, 'hash' | 'partOf'>; problems: readonly Problem[] }> {
  const own = hashOrNone(layer.statedHash)
  const record = slip ? hashOrNone(slip.record) : own
  const hash = await hashOf(layer.features)
  const hashes = await hashesOf(layer.events, hash, [own, record])
  const fits = (stated: string) => hash !== '' && stated !== '' && hashes.has(stated)
  const whole = fits(own) && fits(record)
  const changed = hash !== '' && layer.statedHash !== '' && !fits(own)
  return {
    value: { hash: whole ? record : fits(own) ? own : hash, partOf: whole ? null : record },
    problems: changed
      ? [
          {
            code: 'hash-mismatch',
            where: `${name} / dateline.hash`,
            found: foundText(layer.statedHash),
            expected: hash,
          },
        ]
      : [],
  }
}

async function hashOf(features: readonly unknown[]): Promise<string> {
  const text = jsonText(features)
  return (text !== null && (await hashText(text))) || ''
}

/**
 * The hash of a file, and as far as it needs them for those that it states, what the same events hash to as the contract
 * writes them, and with columns: another program may have rewritten them. One after the other, since each writes them all.
 */
async function hashesOf(
  events: readonly ConflictEvent[],
  hash: string,
  stated: readonly string[],
): Promise<ReadonlySet<string>> {
  const hashes = new Set([hash])
  for (const toFeature of [featureOf, featureWithColumns]) {
    if (hash === '' || stated.every((one) => one === '' || hashes.has(one))) break
    hashes.add(await hashOf(events.map(toFeature)))
    // Its own hash is the file's as it stands: then nothing was rewritten.
    if (stated[0] === hash) break
  }
  return hashes
}

/** Codebooks without an entry: what a file lacks is no fault of it. */
const EMPTY_FILES = { actors: [], places: [], documents: [], speakers: {}, footprints: { features: [] } }

function readCarried(
  carried: unknown,
  name: string,
): { value: Partial<CodebookLists>; problems: readonly Problem[] } {
  if (Array.isArray(carried) || !v.is(codebooksSchema, carried)) {
    const where = `${name} / dateline.codebooks`
    return { value: {}, problems: [{ code: 'not-a-codebook', where, found: foundText(carried) }] }
  }
  const { value, problems } = readCodebooks({ ...EMPTY_FILES, ...carried }, name)
  const own = Object.entries(value).filter(([codebook]) => Object.hasOwn(carried, codebook))
  return { value: Object.fromEntries(own), problems }
}

/** The record of an opened file; each codebook that it does not carry is that of `fallback`, the built-in record. */
export function recordOfOpened(opened: OpenedFile, fallback: Codebooks): EventRecord {
  const { codebooks, events, hash } = opened
  return joinRecord(events, {
    hash,
    actors: codebooks.actors ?? [...fallback.actors.values()],
    places: codebooks.places ?? [...fallback.places.values()],
    documents: codebooks.documents ?? fallback.documents,
    speakers: codebooks.speakers ?? fallback.speakers,
    footprints: codebooks.footprints ?? fallback.footprints,
  })
}
