/**
 * The one definition of what people write in `seeds/`: the types, the checks and the JSON
 * Schema that editors complete from (`npm run build:schema`) all come from these schemas.
 * `seeds/README.md` is the coding manual; a field's meaning is told there.
 */
import * as v from 'valibot'
import { ACTOR_KINDS, PLACE_KINDS, SYMBOLS } from '../model/codebooks'
import { MOST_COUNTED } from '../model/event'
import { SLUG } from '../model/slug'
import {
  BASES,
  HARM_GROUPS,
  HARM_OUTCOMES,
  KINDS,
  PLACE_PRECISIONS,
  RELATIONS,
  ROLES,
  STANCES,
  STATES,
  STATUSES,
  TIME_PRECISIONS,
  UNCODED_REASONS,
} from '../model/vocabulary'

const slug = v.pipe(v.string(), v.regex(SLUG, 'lower-case words and hyphens'))
const civilDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a civil date YYYY-MM-DD'))
const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const km = v.pipe(v.number(), v.minValue(0))
const bearing = v.pipe(v.number(), v.minValue(0), v.maxValue(360))
const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const lngLat = v.tuple([degrees, degrees])
/** In English, and in Arabic where the record has words in it (`check-languages.ts`). */
const bilingual = v.strictObject({ en: text, ar: v.optional(text) })
/** What an editor completes a seed file from; the pipeline does not read it. */
const schemaOf = (name: string) =>
  v.optional(
    v.pipe(v.string(), v.regex(new RegExp(`(^|/)${name}\\.schema\\.json$`), `…/${name}.schema.json`)),
  )
const documentId = v.pipe(v.string(), v.regex(/^[a-z0-9_-]+$/))

const strikes = v.pipe(count, v.maxValue(MOST_COUNTED))
const strikeCount = v.strictObject({ min: strikes, max: strikes })

const harm = v.strictObject({
  group: v.picklist(HARM_GROUPS),
  outcome: v.picklist(HARM_OUTCOMES),
  low: v.nullable(count),
  best: v.nullable(count),
  high: v.nullable(count),
})

/** Both ends inside. `expression` (claims only) says how the text put it; the pipeline resolves it against the article's day and refuses a mismatch. */
const when = v.strictObject({
  start: civilDate,
  end: civilDate,
  precision: v.picklist(TIME_PRECISIONS),
  expression: v.optional(text),
  note: v.optional(text),
})

/** ISO 3166-1 alpha-2. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country of two letters'))
const countries = v.optional(v.pipe(v.array(country), v.minLength(2)))

const where = v.strictObject({
  place: slug,
  precision: v.picklist(PLACE_PRECISIONS),
  name: v.optional(text),
  country: v.optional(v.nullable(country)),
  radiusKm: v.optional(v.nullable(km)),
  bearingDeg: v.optional(bearing),
  distanceKm: v.optional(km),
  of: v.optional(slug),
  among: v.optional(v.array(slug)),
  /** Places and rivers that must lie inside the radius, ring or sector. */
  contains: v.optional(v.array(slug)),
  /** Where the text names more countries than `country`: all that the outline may reach into. */
  countries,
  note: v.optional(text),
})

const eventSeed = v.strictObject({
  id: slug,
  title: v.pipe(text, v.maxLength(90)),
  title_ar: v.optional(v.pipe(text, v.maxLength(90))),
  summary: text,
  summary_ar: v.optional(text),
  kind: v.picklist(KINDS),
  state: v.optional(v.picklist(STATES)),
  successor: v.optional(slug),
  status: v.picklist(STATUSES),
  actors: v.array(v.strictObject({ actor: slug, role: v.picklist(ROLES), basis: v.picklist(BASES) })),
  when: v.nullable(v.omit(when, ['expression'])),
  where,
  strikes: v.nullable(strikeCount),
  countedIn: v.optional(slug),
  harm: v.array(harm),
  links: v.array(v.strictObject({ event: slug, relation: v.picklist(RELATIONS) })),
})

const claimSeed = v.strictObject({
  event: slug,
  article: slug,
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  speaker: v.pipe(v.array(text), v.minLength(1)),
  origin: slug,
  stance: v.picklist(STANCES),
  says: v.pipe(text, v.maxLength(140)),
  says_ar: v.optional(v.pipe(text, v.maxLength(170))),
  spellings: v.optional(v.array(text)),
  strikes: v.optional(strikeCount),
  harm: v.optional(v.array(harm)),
  when: v.optional(when),
  where: v.optional(where),
})

const articleSeed = v.strictObject({
  id: slug,
  firstLine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lastLine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  published: civilDate,
  publishedEarliest: v.optional(civilDate),
  publishedLatest: v.optional(civilDate),
  precision: v.picklist(TIME_PRECISIONS),
  evidence: text,
})

export const documentSeed = v.strictObject({
  $schema: schemaOf('document'),
  id: documentId,
  /** Of the text file's bytes. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  outlet: text,
  headline: text,
  articles: v.pipe(v.array(articleSeed), v.minLength(1)),
  /** Where the record has Arabic words: every name that stands in a claim's `speaker`, with its Arabic form. */
  speakers: v.optional(v.record(text, text), {}),
  claims: v.array(claimSeed),
  uncoded: v.array(
    v.strictObject({
      lines: v.tuple([
        v.pipe(v.number(), v.integer(), v.minValue(1)),
        v.pipe(v.number(), v.integer(), v.minValue(1)),
      ]),
      reason: v.picklist(UNCODED_REASONS),
      note: v.optional(text),
    }),
  ),
})

export const eventsFile = v.strictObject({
  $schema: schemaOf('events'),
  events: v.array(eventSeed),
})

/** Hex colours for the light and the dark scheme. */
const colour = v.strictObject({
  light: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  dark: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
})

const actorSeed = v.strictObject({
  id: slug,
  label: bilingual,
  kind: v.picklist(ACTOR_KINDS),
  memberOf: v.optional(slug),
  aliases: v.array(text),
  /** Names that speak for this actor where they stand first in a claim's `speaker`. */
  speakers: v.optional(v.array(text), []),
  colour,
  symbol: v.picklist(SYMBOLS),
})
export const actorsFile = v.strictObject({
  $schema: schemaOf('actors'),
  actors: v.array(actorSeed),
})

const placeSeed = v.strictObject({
  id: slug,
  name: bilingual,
  country: v.nullable(country),
  /** Of a border, a river or a region over several: all that its outline may reach into. */
  countries,
  admin1: v.nullable(text),
  /** Both may be `null` for a drawn line and a river: the label then stands in the middle of its length. */
  lon: v.nullable(degrees),
  lat: v.nullable(degrees),
  kind: v.picklist(PLACE_KINDS),
  aliases: v.array(text),
  /** Where the coordinates are from. */
  source: text,
  /** Why the point may stand outside the basemap's outline of its country. */
  note: v.optional(text),
  /** Only `line`, `district` and `province` places: basemap provinces by id, a drawn line, a river of the basemap by its English name, or a circle of stated radius. */
  outline: v.optional(
    v.union([
      v.strictObject({ province: v.pipe(v.array(slug), v.minLength(1)) }),
      v.strictObject({ line: v.pipe(v.array(lngLat), v.minLength(2)) }),
      v.strictObject({ river: text }),
      v.strictObject({ circleKm: km }),
    ]),
  ),
})
export const placesFile = v.strictObject({
  $schema: schemaOf('places'),
  places: v.array(placeSeed),
})

const longitude = degrees
const latitude = v.pipe(v.number(), v.minValue(-85), v.maxValue(85))

const recordWords = v.strictObject({
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

/** What the record says of itself, and how many documents its words speak of. */
export const recordFile = v.strictObject({
  $schema: schemaOf('record'),
  theatre: v.pipe(
    v.tuple([longitude, latitude, longitude, latitude]),
    v.check(
      ([west, south, east, north]) => west < east && south < north,
      'west, south, east, north, west before east and south before north',
    ),
  ),
  view: v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'a key of a link')), v.string()),
  licence: text,
  documents: count,
  words: v.strictObject({ en: recordWords, ar: v.optional(recordWords) }),
})

export type RecordSeed = v.InferOutput<typeof recordFile>
export type EventSeed = v.InferOutput<typeof eventSeed>
export type ClaimSeed = v.InferOutput<typeof claimSeed>
export type ArticleSeed = v.InferOutput<typeof articleSeed>
export type DocumentSeed = v.InferOutput<typeof documentSeed>
export type ActorSeed = v.InferOutput<typeof actorSeed>
export type PlaceSeed = v.InferOutput<typeof placeSeed>
