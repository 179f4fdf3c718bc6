/**
 * The closed lists of the event layer's contract, version 1. Every enum of the record is
 * declared here once; types, checks, codecs and messages are derived from these tuples, so
 * that a new value which nobody handles does not compile.
 */

export const KINDS = [
  'strike',
  'shelling',
  'bombing',
  'chemical-attack',
  'ground-combat',
  'territorial-change',
  'raid-arrest',
  'deployment',
  'troop-movement',
  'training-aid',
  'diplomacy',
  'statement',
  'other',
] as const
export type Kind = (typeof KINDS)[number]

/** Every kind but `strike`: what the "other kinds" filter switches (strikes are switched by actor). */
export const OTHER_KINDS = KINDS.filter((kind): kind is Exclude<Kind, 'strike'> => kind !== 'strike')
export type OtherKind = Exclude<Kind, 'strike'>

export const STATUSES = ['confirmed', 'reported', 'disputed', 'denied', 'planned'] as const
export type Status = (typeof STATUSES)[number]

export const STATES = ['active', 'merged', 'withdrawn'] as const
export type State = (typeof STATES)[number]

export const ROLES = ['conducted', 'supported', 'target', 'affected', 'speaker'] as const
export type Role = (typeof ROLES)[number]

export const BASES = ['declared', 'alleged', 'inferred', 'denied'] as const
export type Basis = (typeof BASES)[number]

export const TIME_PRECISIONS = ['day', 'range', 'week', 'month', 'year', 'approximate'] as const
export type TimePrecision = (typeof TIME_PRECISIONS)[number]

export const PLACE_PRECISIONS = [
  'site',
  'town',
  'near',
  'offset',
  'ring',
  'sector',
  'district',
  'province',
  'country',
  'line',
  'none',
] as const
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]

export const STANCES = ['asserts', 'confirms', 'denies', 'doubts', 'background'] as const
export type Stance = (typeof STANCES)[number]

export const RELATIONS = ['part-of', 'denies', 'responds-to', 'same-site', 'follows'] as const
export type Relation = (typeof RELATIONS)[number]

export const HARM_GROUPS = ['civilians', 'combatants', 'soldiers', 'unknown'] as const
export type HarmGroup = (typeof HARM_GROUPS)[number]

export const HARM_OUTCOMES = ['killed', 'injured'] as const
export type HarmOutcome = (typeof HARM_OUTCOMES)[number]

/** Why a line of a document carries no claim of its own. */
export const UNCODED_REASONS = [
  'headline',
  'byline',
  'caption',
  'navigation',
  'biography',
  'opinion',
  'quotation',
  'repeats',
  'context',
  'no-event',
] as const
export type UncodedReason = (typeof UNCODED_REASONS)[number]
