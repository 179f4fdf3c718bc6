import type { StrikeCount } from '../model/event'

/** Strikes summed over events: between `min` and `max`, and `unknown` reports without a number. */
export interface StrikeSum extends StrikeCount {
  readonly unknown: number
}

/** One actor's share of what is shown. `events` counts strike events, denied and planned ones too. */
export interface LayerCount {
  readonly events: number
  readonly strikes: StrikeSum
}

/** The strikes of some rows: of all together, and of each strike layer by its bit. */
export interface StrikeCounts {
  readonly all: LayerCount
  readonly byLayer: readonly LayerCount[]
}

/** Counts rows of a table by their numbers, one by one, each looked at once. */
export interface StrikeCounter {
  readonly add: (row: number) => void
  readonly counts: () => StrikeCounts
}
