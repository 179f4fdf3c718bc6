/** The event layer's public contract, version 1, as checks on untrusted JSON. */
import * as v from 'valibot'
import { parseCivilDate } from '../../model/civil-date'
import { ACTOR_KINDS, PLACE_KINDS, SYMBOLS } from '../../model/codebooks'
import { MOST_COUNTED, RESERVED_ACTORS } from '../../model/event'
import { SLUG } from '../../model/slug'
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
} from '../../model/vocabulary'

/** The longest text that is read, characters: the page shows each whole, and a line of a million letters ends it. */
const LONGEST_TEXT = 10_000
export const textSchema = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
const text = textSchema

const civilDate = v.pipe(
  v.string(),
  v.check((date) => parseCivilDate(date) !== null, 'a date that exists, YYYY-MM-DD'),
)
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COUNTED))
const strikes = v.pipe(
  v.object({ min: count, max: count }),
  v.check(({ min, max }) => min <= max, 'min at most max'),
)
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const slug = v.pipe(
  id,
  v.check((word) => SLUG.test(word), 'lower-case words and hyphens'),
)
const actorId = v.pipe(
  slug,
  v.check((word) => !RESERVED_ACTORS.includes(word), `none of ${RESERVED_ACTORS.join(', ')}`),
)
const line = v.pipe(count, v.minValue(1))

/** No two places on the Earth are farther apart; JSON can say 1e999, which no map can draw. */
const LONGEST_KM = 20_040
const km = v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_KM))
const bearing = v.pipe(v.number(), v.minValue(-360), v.maxValue(360))

const whenSchema = v.pipe(
  v.object({
    start: civilDate,
    end: civilDate,
    precision: v.picklist(TIME_PRECISIONS),
    expression: v.optional(text),
    note: v.optional(text),
  }),
  v.check(({ start, end }) => start <= end, 'start on or before end'),
)

const whereSchema = v.object({
  place: id,
  name: text,
  country: v.nullable(text),
  precision: v.picklist(PLACE_PRECISIONS),
  radiusKm: v.nullable(km),
  bearingDeg: v.optional(bearing),
  distanceKm: v.optional(km),
  of: v.optional(id),
  among: v.optional(v.array(id)),
  contains: v.optional(v.array(id)),
  note: v.optional(text),
})

const harm = v.object({
  group: v.picklist(HARM_GROUPS),
  outcome: v.picklist(HARM_OUTCOMES),
  low: v.nullable(count),
  best: v.nullable(count),
  high: v.nullable(count),
})

const claim = v.object({
  document: id,
  article: id,
  line,
  passage: text,
  speaker: v.array(text),
  origin: text,
  stance: v.picklist(STANCES),
  says: text,
  says_ar: v.optional(text),
  published: civilDate,
  strikes: v.optional(v.nullable(strikes)),
  harm: v.optional(v.array(harm)),
  when: v.optional(whenSchema),
  where: v.optional(whereSchema),
})

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))

export const featureSchema = v.object({
  type: v.literal('Feature'),
  id: slug,
  geometry: v.nullable(
    v.object({
      type: v.literal('Point'),
      coordinates: v.pipe(
        v.array(v.number()),
        v.check(
          ([lng, lat]) => v.is(longitude, lng) && v.is(latitude, lat),
          'longitude -180 to 180, latitude -90 to 90',
        ),
      ),
    }),
  ),
  properties: v.object({
    title: text,
    summary: text,
    title_ar: v.optional(text),
    summary_ar: v.optional(text),
    kind: v.picklist(KINDS),
    state: v.picklist(STATES),
    successor: v.optional(id),
    status: v.picklist(STATUSES),
    actors: v.array(v.object({ actor: actorId, role: v.picklist(ROLES), basis: v.picklist(BASES) })),
    when: v.nullable(whenSchema),
    where: whereSchema,
    strikes: v.nullable(strikes),
    countedIn: v.optional(id),
    harm: v.array(harm),
    claims: v.pipe(v.array(claim), v.minLength(1)),
    links: v.array(v.object({ event: id, relation: v.picklist(RELATIONS) })),
  }),
})

const bilingual = v.object({ en: text, ar: v.optional(text) })

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour, #rrggbb'))

export const actorSchema = v.object({
  id: actorId,
  label: bilingual,
  kind: v.picklist(ACTOR_KINDS),
  memberOf: v.optional(actorId),
  aliases: v.optional(v.array(text), []),
  colour: v.object({ light: colour, dark: colour }),
  symbol: v.picklist(SYMBOLS),
})

export const placeSchema = v.object({
  id,
  name: bilingual,
  country: v.nullable(text),
  admin1: v.nullable(text),
  lon: v.nullable(longitude),
  lat: v.nullable(latitude),
  kind: v.picklist(PLACE_KINDS),
  aliases: v.array(text),
  source: text,
})

export const documentSchema = v.object({
  id,
  sha256: text,
  outlet: text,
  headline: text,
  articles: v.array(
    v.object({
      id,
      firstLine: line,
      lastLine: line,
      published: civilDate,
      publishedEarliest: v.optional(civilDate),
      publishedLatest: v.optional(civilDate),
      precision: v.picklist(TIME_PRECISIONS),
      evidence: text,
    }),
  ),
})

export type FeatureJson = v.InferOutput<typeof featureSchema>
export type WhenJson = v.InferOutput<typeof whenSchema>
export type WhereJson = v.InferOutput<typeof whereSchema>
export type DocumentJson = v.InferOutput<typeof documentSchema>
