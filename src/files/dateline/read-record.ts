import * as v from 'valibot'
import { parseCivilDate } from '../../model/civil-date'
import type { Actor, Footprint, Place, SourceDocument } from '../../model/codebooks'
import type { LocalText } from '../../model/event'
import { foundText, type Problem } from '../../model/problem'
import { type CodebookLists, joinRecord } from '../../record/join-record'
import type { EventRecord } from '../../record/record'
import { actorSchema, type DocumentJson, documentSchema, placeSchema, textSchema } from './event-layer-schema'
import { readEventLayer } from './read-event-layer'
import { readPreface } from './read-preface'

/** The parsed JSON of the files of `data/`, each `undefined` when it could not be had. */
export interface RecordFiles {
  readonly events: unknown
  readonly actors: unknown
  readonly places: unknown
  readonly documents: unknown
  readonly footprints: unknown
  readonly speakers: unknown
  readonly record: unknown
}

/** Their names in `data/`. */
export const RECORD_FILES: Readonly<Record<keyof RecordFiles, string>> = {
  events: 'events.geojson',
  actors: 'actors.json',
  places: 'places.json',
  documents: 'documents.json',
  footprints: 'footprints.geojson',
  speakers: 'speakers.json',
  record: 'record.json',
}

/** The files of a record, each as `json` answers it by its name in `data/`. */
export function recordFiles(json: (name: string) => unknown): RecordFiles {
  const entries = Object.entries(RECORD_FILES).map(([name, file]) => [name, json(file)])
  return Object.fromEntries(entries) as RecordFiles
}

/**
 * Joins the files of `data/` into one record. Without a readable event layer `value` is `null`;
 * a codebook that is missing or partly unreadable costs only what it holds, with problems.
 */
export function readRecord(files: RecordFiles): { value: EventRecord | null; problems: readonly Problem[] } {
  const layer = readEventLayer(files.events, 'events.geojson')
  if (!layer.value) return { value: null, problems: layer.problems }
  const codebooks = readCodebooks(files)
  const preface = readPreface(files.record)
  const value = joinRecord(layer.value.events, {
    hash: layer.value.statedHash,
    ...codebooks.value,
    preface: preface.value,
  })
  const problems = [...layer.problems, ...layer.value.warnings, ...codebooks.problems, ...preface.problems]
  return { value, problems }
}

/** Reads the codebooks, each as far as it can be read; problems are placed in `file`, else in their own. */
export function readCodebooks(
  files: Partial<RecordFiles>,
  file?: string,
): { value: CodebookLists; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const where = (name: string) => (file === undefined ? name : `${file} / ${name}`)
  const value = {
    actors: readList(files.actors, actorSchema, where('actors.json'), problems) as Actor[],
    places: readList(files.places, placeSchema, where('places.json'), problems) as Place[],
    documents: readList(files.documents, documentSchema, where('documents.json'), problems).map(toDocument),
    speakers: readSpeakers(files.speakers, where('speakers.json'), problems),
    footprints: readFootprints(files.footprints, where('footprints.geojson'), problems),
  }
  return { value, problems }
}

/** The entries that can be read; of two with one id the first, since a table by id has room for one. */
function readList<T extends { readonly id: string }>(
  json: unknown,
  schema: v.GenericSchema<unknown, T>,
  file: string,
  problems: Problem[],
): T[] {
  if (!Array.isArray(json)) {
    problems.push({ code: 'not-a-list', where: file, found: foundText(json), expected: 'a list' })
    return []
  }
  const byId = new Map<string, T>()
  for (const [index, item] of json.entries()) {
    const where = `${file} / ${index + 1}`
    const parsed = v.safeParse(schema, item, { abortEarly: true })
    if (!parsed.success) problems.push({ code: 'bad-record', where, found: foundText(item) })
    else if (byId.has(parsed.output.id))
      problems.push({ code: 'duplicate-entry', where, found: parsed.output.id })
    else byId.set(parsed.output.id, parsed.output)
  }
  return [...byId.values()]
}

function toDocument(json: DocumentJson): SourceDocument {
  return {
    ...json,
    articles: json.articles.map((article) => {
      const published = parseCivilDate(article.published) ?? 0
      return {
        ...article,
        published,
        publishedEarliest: parseCivilDate(article.publishedEarliest ?? '') ?? published,
        publishedLatest: parseCivilDate(article.publishedLatest ?? '') ?? published,
      }
    }),
  }
}

function readSpeakers(json: unknown, file: string, problems: Problem[]): ReadonlyMap<string, LocalText> {
  const parsed = v.safeParse(v.record(v.string(), v.string()), json, { abortEarly: true })
  if (!parsed.success) {
    problems.push({ code: 'not-a-codebook', where: file, found: foundText(json) })
    return new Map()
  }
  return new Map(
    Object.entries(parsed.output).flatMap(([en, ar]) => {
      if (v.is(textSchema, ar)) return [[en, { en, ar }] as const]
      problems.push({ code: 'bad-record', where: `${file} / ${foundText(en)}`, found: foundText(ar) })
      return []
    }),
  )
}

/** How deep the points of an outline lie in its lists. */
const LEVELS = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const

/** Lists in lists, so many deep, and in the last of them points on the Earth; none of them is empty. */
function isOutline(list: unknown, levels: number): boolean {
  if (!Array.isArray(list) || list.length === 0) return false
  if (levels > 0) return list.every((inner) => isOutline(inner, levels - 1))
  return isPoint(list)
}

function isPoint([lng, lat, ...more]: readonly unknown[]): boolean {
  const isWithin = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most
  return isWithin(lng, 180) && isWithin(lat, 90) && more.every(Number.isFinite)
}

const footprintSchema = v.looseObject({
  id: v.string(),
  geometry: v.pipe(
    v.looseObject({
      type: v.picklist(['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString']),
      coordinates: v.unknown(),
    }),
    v.check(({ type, coordinates }) => isOutline(coordinates, LEVELS[type]), 'coordinates'),
  ),
})
const footprintsSchema = v.object({ features: v.array(v.unknown()) })

/** The outlines that can be drawn: one that cannot costs no other its own. */
function readFootprints(json: unknown, file: string, problems: Problem[]): ReadonlyMap<string, Footprint> {
  if (!v.is(footprintsSchema, json)) {
    problems.push({ code: 'not-footprints', where: file, found: foundText(json) })
    return new Map()
  }
  return new Map(
    json.features.flatMap((feature, index) => {
      if (v.is(footprintSchema, feature)) return [[feature.id, feature as unknown as Footprint] as const]
      problems.push({ code: 'not-footprints', where: `${file} / ${index + 1}`, found: foundText(feature) })
      return []
    }),
  )
}
