/** Why a row is refused. */
export const REFUSALS = [
  'no-date',
  'bad-date',
  'ambiguous-date',
  'other-day-order',
  'other-calendar',
  'no-place',
  'half-place',
  'bad-latitude',
  'bad-longitude',
  'projected-coordinates',
  'bad-wkt',
  'bad-mgrs',
  'bad-point',
  'no-events',
  'bad-count',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** What is doubted of a row that is accepted. */
export const WARNINGS = [
  'bad-end-date',
  'end-before-start',
  'future-date',
  'date-1970',
  'old-date',
  'null-island',
  'swapped-coordinates',
  'outside-country',
  'place-unknown',
  'repeated-id',
  'bad-number',
] as const
export type WarningCode = (typeof WARNINGS)[number]

/** Why a row is refused, with what was found in it. */
export interface Refusal {
  readonly code: RefusalCode
  readonly found: string
}
