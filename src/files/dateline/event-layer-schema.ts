/** The event layer's public contract, version 1, as checks on untrusted JSON. */
import * as v from 'valibot'
import { parseCivilDate } from '../../model/civil-date'
import { ACTOR_KINDS, PLACE_KINDS, SYMBOLS } from '../../model/codebooks'
import { MOST_STRIKES, RESERVED_ACTORS } from '../../model/event'
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

const civilDate = v.pipe(
  v.string(),
  v.check((text) => parseCivilDate(text) !== null, 'a date that exists, YYYY-MM-DD'),
)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const strikeCount = v.pipe(count, v.maxValue(MOST_STRIKES))
const strikes = v.pipe(
  v.object({ min: strikeCount, max: strikeCount }),
  v.check(({ min, max }) => min <= max, 'min at most max'),
)
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const slug = v.pipe(
  id,
  v.check((text) => SLUG.test(text), 'lower-case words and hyphens'),
)
const actorId = v.pipe(
  slug,
  v.check((text) => !RESERVED_ACTORS.includes(text), `none of ${RESERVED_ACTORS.join(', ')}`),
)
const line = v.pipe(v.number(), v.integer(), v.minValue(1))

/** No two places on the Earth are farther apart; JSON can say 1e999, which no map can draw. */
const LONGEST_KM = 20_040
const km = v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_KM))
const bearing = v.pipe(v.number(), v.minValue(-360), v.maxValue(360))

const whenSchema = v.pipe(
  v.object({
    start: civilDate,
    end: civilDate,
    precision: v.picklist(TIME_PRECISIONS),
    expression: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
  v.check(({ start, end }) => start <= end, 'start on or before end'),
)

const whereSchema = v.object({
  place: id,
  name: v.string(),
  country: v.nullable(v.string()),
  precision: v.picklist(PLACE_PRECISIONS),
  radiusKm: v.nullable(km),
  bearingDeg: v.optional(bearing),
  distanceKm: v.optional(km),
  of: v.optional(id),
  among: v.optional(v.array(id)),
  contains: v.optional(v.array(id)),
  note: v.optional(v.string()),
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
  passage: v.string(),
  speaker: v.array(v.string()),
  origin: v.string(),
  stance: v.picklist(STANCES),
  says: v.string(),
  says_ar: v.optional(v.string()),
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
    title: v.string(),
    summary: v.string(),
    title_ar: v.optional(v.string()),
    summary_ar: v.optional(v.string()),
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

const bilingual = v.object({ en: v.string(), ar: v.optional(v.string()) })

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour, #rrggbb'))

export const actorSchema = v.object({
  id: actorId,
  label: bilingual,
  kind: v.picklist(ACTOR_KINDS),
  memberOf: v.optional(actorId),
  aliases: v.optional(v.array(v.string()), []),
  colour: v.object({ light: colour, dark: colour }),
  symbol: v.picklist(SYMBOLS),
})

export const placeSchema = v.object({
  id,
  name: bilingual,
  country: v.nullable(v.string()),
  admin1: v.nullable(v.string()),
  lon: v.nullable(longitude),
  lat: v.nullable(latitude),
  kind: v.picklist(PLACE_KINDS),
  aliases: v.array(v.string()),
  source: v.string(),
})

export const documentSchema = v.object({
  id,
  sha256: v.string(),
  outlet: v.string(),
  headline: v.string(),
  articles: v.array(
    v.object({
      id,
      firstLine: line,
      lastLine: line,
      published: civilDate,
      publishedEarliest: v.optional(civilDate),
      publishedLatest: v.optional(civilDate),
      precision: v.picklist(TIME_PRECISIONS),
      evidence: v.string(),
    }),
  ),
})

export type FeatureJson = v.InferOutput<typeof featureSchema>
export type WhenJson = v.InferOutput<typeof whenSchema>
export type WhereJson = v.InferOutput<typeof whereSchema>
export type DocumentJson = v.InferOutput<typeof documentSchema>
