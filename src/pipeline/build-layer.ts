import { createHash } from 'node:crypto'
import { featureOf } from '../files/dateline/feature-of'
import { checkSeeds } from './check-seeds'
import { compareText } from './compare-text'
import { writeCollection, writeJson, writeList, writeMembers } from './data-text'
import type { Outlines } from './outlines'
import type { SeedProblem } from './problem'
import {
  publishActor,
  publishDocument,
  publishPlace,
  publishRecord,
  publishSpeakers,
} from './publish-codebooks'
import { publishEvent } from './publish-event'
import { publishFootprint } from './publish-footprint'
import { reportCoverage } from './report-coverage'
import { indexSeeds, type SeedIndex } from './seed-index'
import type { EventSeed } from './seed-schema'
import { readSeeds, type Seeds } from './seeds'

/** Texts by path, below `seeds/` when read and below `data/` when written. */
export type Texts = ReadonlyMap<string, string>

/** The files of `data/` that these seeds make, or the problems that keep them from it; never both. */
export function buildLayer(
  files: Texts,
  outlines: Outlines,
): { data: Texts; problems: readonly [] } | { data: null; problems: readonly SeedProblem[] } {
  const { seeds, problems: unread } = readSeeds(files)
  const index = indexSeeds(seeds, outlines)
  const problems = [...unread, ...checkSeeds(seeds, index, outlines)]
  return problems.length > 0
    ? { data: null, problems }
    : { data: writeData(seeds, index, outlines), problems: [] }
}

function writeData(seeds: Seeds, index: SeedIndex, outlines: Outlines): Texts {
  const documents = [...index.documents.values()]
  const places = [...index.places.values()]
  const features = [...index.events.values()]
    .sort(byDay)
    .map((event) => featureOf(publishEvent(event, index, outlines)))
  const footprints = places.flatMap((place) => publishFootprint(place, outlines) ?? [])
  const report = reportCoverage(documents, index.passages, [...index.events.values()])
  return new Map([
    ['events.geojson', writeCollection(features, { dateline: { version: 1, hash: hashFeatures(features) } })],
    ['actors.json', writeList([...index.actors.values()].map(publishActor))],
    ['places.json', writeList(places.map(publishPlace))],
    ['documents.json', writeList(documents.map(publishDocument))],
    ['footprints.geojson', writeCollection(footprints)],
    ['speakers.json', writeMembers(publishSpeakers(documents))],
    ...(seeds.record ? [['record.json', writeJson(publishRecord(seeds.record.record))] as const] : []),
    ['build-report.json', writeJson(report)],
    ...(seeds.history === null ? [] : [['history.json', seeds.history] as const]),
  ])
}

/** By first day, then id; undated events last. */
function byDay(a: EventSeed, b: EventSeed): number {
  return compareText(a.when?.start ?? '~', b.when?.start ?? '~') || compareText(a.id, b.id)
}

/** `sha256:…` over the features as JSON without spaces. */
function hashFeatures(features: readonly unknown[]): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(features)).digest('hex')}`
}
