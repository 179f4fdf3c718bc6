import type { DayWindow } from './civil-date'
import type {
  Basis,
  HarmGroup,
  HarmOutcome,
  Kind,
  PlacePrecision,
  Relation,
  Role,
  Stance,
  State,
  Status,
  TimePrecision,
} from './vocabulary'

/** `[longitude, latitude]`, WGS84 degrees. */
export type LngLat = readonly [lng: number, lat: number]

/** A text in English and, where the record gives them, other languages by code. */
export interface LocalText {
  readonly en: string
  readonly [lang: string]: string
}

/** The text in this language, else in English. */
export function localText(text: LocalText, lang: string): string {
  return (Object.hasOwn(text, lang) ? text[lang] : undefined) ?? text.en
}

/** The largest number of strikes, of people or of lines: numbers of strikes stand in columns of 32 bits. */
export const MOST_COUNTED = 2_147_483_647

/** A number of air strikes known to lie between two bounds. */
export interface StrikeCount {
  readonly min: number
  readonly max: number
}

export interface EventActor {
  readonly actor: string
  readonly role: Role
  readonly basis: Basis
}

/** When something happened: a window of whole days that is never narrowed to a midpoint. */
export interface When {
  readonly window: DayWindow
  readonly precision: TimePrecision
  /** How the text put the date, on a claim: `weekday:tuesday`. */
  readonly expression?: string
  readonly note?: string
}

export interface Where {
  readonly place: string
  readonly name: string
  readonly country: string | null
  readonly precision: PlacePrecision
  readonly radiusKm: number | null
  readonly bearingDeg?: number
  readonly distanceKm?: number
  readonly of?: string
  readonly among?: readonly string[]
  /** Places and rivers that lie inside its radius, ring or sector. */
  readonly contains?: readonly string[]
  readonly note?: string
}

/** `null` is unknown and never 0. */
export interface Harm {
  readonly group: HarmGroup
  readonly outcome: HarmOutcome
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

export interface Claim {
  readonly document: string
  readonly article: string
  readonly line: number
  readonly passage: string
  readonly speaker: readonly string[]
  readonly origin: string
  readonly stance: Stance
  readonly says: LocalText
  /** The civil day from which the article was known. */
  readonly published: number
  readonly strikes?: StrikeCount | null
  readonly harm?: readonly Harm[]
  readonly when?: When
  readonly where?: Where
}

export interface EventLink {
  readonly event: string
  readonly relation: Relation
}

/** One happening, gathered from claims: one feature of the event layer. */
export interface ConflictEvent {
  readonly id: string
  readonly title: LocalText
  readonly summary: LocalText
  readonly kind: Kind
  readonly state: State
  readonly successor?: string
  readonly status: Status
  readonly actors: readonly EventActor[]
  readonly when: When | null
  readonly where: Where
  /** Where a mark or a label may stand; `null` where no point is honest. */
  readonly point: LngLat | null
  readonly strikes: StrikeCount | null
  readonly countedIn?: string
  readonly harm: readonly Harm[]
  readonly claims: readonly Claim[]
  readonly links: readonly EventLink[]
}

/** The layer of strikes that nobody claims and nobody is accused of. */
export const UNATTRIBUTED = 'unattributed'

/**
 * Words that no actor may have for an id, since they stand beside actors' ids for something else: strikes of nobody
 * named, of the actors without a layer of their own, events of other kinds (in bars and on the map), a link's empty list.
 */
export const RESERVED_ACTORS: readonly string[] = [UNATTRIBUTED, 'others', 'other', 'events', 'none']

/** Ids of those who conducted the event, `unattributed` alone when nobody is named. */
export function conductorsOf(event: ConflictEvent): readonly string[] {
  const ids = event.actors.filter((entry) => entry.role === 'conducted').map((entry) => entry.actor)
  return ids.length > 0 ? [...new Set(ids)] : [UNATTRIBUTED]
}

/** The first day on which any of the event's claims was known. */
export function firstPublished(event: ConflictEvent): number {
  return event.claims.reduce((first, { published }) => Math.min(first, published), Number.POSITIVE_INFINITY)
}

/** Does this claim speak against its event? */
export function isAgainst(claim: Pick<Claim, 'stance'>): boolean {
  return claim.stance === 'denies' || claim.stance === 'doubts'
}
