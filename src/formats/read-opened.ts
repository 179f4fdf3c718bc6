import * as v from 'valibot'
import type { ConflictEvent, LocalText } from '../model/event'
import type { OpenAccount } from '../model/open-account'
import { foundText, type Problem } from '../model/problem'
import type { Actor, EventRecord, Footprint, Place, SourceDocument } from '../model/record'
import type { Codebooks } from './export-slip'
import { readEventLayer } from './read-event-layer'
import { joinRecord, readCodebooks } from './read-record'

/** An opened file's content, in values that a worker can post. */
export interface OpenedFile {
  readonly account: OpenAccount
  readonly problems: readonly Problem[]
  readonly events: readonly ConflictEvent[]
  /** As the file states it, else empty. */
  readonly hash: string
  /** The codebooks that the file carries, `null` where it has none. */
  readonly codebooks: OpenedCodebooks | null
  /** The fragment of the view that the file was exported from. */
  readonly view: string | null
}

export interface OpenedCodebooks {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly documents: readonly SourceDocument[]
  readonly speakers: ReadonlyMap<string, LocalText>
  readonly footprints: ReadonlyMap<string, Footprint>
}

const memberSchema = v.object({
  export: v.optional(v.looseObject({ view: v.optional(v.string()) })),
  codebooks: v.optional(v.record(v.string(), v.unknown())),
})

/** An account of a file of which not one row could be read. */
export function unreadable(name: string, problem: Problem): OpenedFile {
  return {
    account: {
      name,
      layout: 'unknown',
      read: 0,
      accepted: 0,
      refused: 0,
      reasons: {},
      warnings: { [problem.code]: 1 },
    },
    problems: [problem],
    events: [],
    hash: '',
    codebooks: null,
    view: null,
  }
}

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/**
 * Reads the text of a GeoJSON file that keeps the event layer's contract, as this page exports it.
 * Never throws: what cannot be read is named in `problems`, row by row.
 */
export function readOpened(text: string, name: string): OpenedFile {
  const parsed = parseJson(text)
  if (!parsed) return unreadable(name, { code: 'not-json', where: name, found: foundText(text) })
  const layer = readEventLayer(parsed.json, name)
  if (!layer.value) return unreadable(name, layer.problems[0] ?? { code: 'not-json', where: name, found: '' })
  const member = v.safeParse(memberSchema, (parsed.json as { dateline?: unknown }).dateline)
  const carried = member.success ? member.output : {}
  const own = carried.codebooks ? readCodebooks(carried.codebooks, name) : null
  const warnings = [...(own?.problems ?? [])]
  const { events, features, statedHash } = layer.value
  return {
    account: {
      name,
      layout: 'dateline',
      read: features.length,
      accepted: events.length,
      refused: features.length - events.length,
      reasons: countCodes(layer.problems),
      warnings: countCodes(warnings),
    },
    problems: [...layer.problems, ...warnings],
    events,
    hash: statedHash,
    codebooks: own?.value ?? null,
    view: carried.export?.view ?? null,
  }
}

function parseJson(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/** The record of an opened file; codebooks that it does not carry are those of `fallback`, the built-in record. */
export function recordOfOpened(opened: OpenedFile, fallback: Codebooks): EventRecord {
  const { codebooks, events, hash } = opened
  return joinRecord(events, {
    hash,
    actors: codebooks?.actors ?? [...fallback.actors.values()],
    places: codebooks?.places ?? [...fallback.places.values()],
    documents: codebooks?.documents ?? fallback.documents,
    speakers: codebooks?.speakers ?? fallback.speakers,
    footprints: codebooks?.footprints ?? fallback.footprints,
  })
}
