import type { LngLat } from '../model/event'

/** A part of the map that a view is narrowed to. */
export type Area =
  /** An outline of the record or of the basemap. */
  | { readonly kind: 'place'; readonly id: string }
  /** Corners in order, the last joined to the first; all numbers are written with so many decimals. */
  | { readonly kind: 'polygon'; readonly corners: readonly LngLat[]; readonly decimals: number }

export const CORNER_LIMITS = { min: 3, max: 64 } as const
