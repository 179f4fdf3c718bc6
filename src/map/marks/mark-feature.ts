import type { Feature, Point } from 'geojson'
import type { PlacedStack } from './place-stacks'

/** What a mark's feature tells MapLibre and the pointer; `layer` decides the layer group that draws it. */
export interface MarkProperties {
  /** `part`: one actor at one stack; `count`: its number; `size`: the strikes' ring; `small`: one of `among`; `anchor`: the true place of a glyph that stands aside; `name`: its place's name; `country`: the name of a country that has badges. */
  readonly role: 'part' | 'count' | 'size' | 'small' | 'anchor' | 'name' | 'country'
  readonly layer: string
  readonly stack: string
  readonly shape: string
  readonly icon: string
  readonly colour: string
  /** Names where in the glyph it stands: `SLOT_OFFSETS`. */
  readonly slot: string
  readonly opacity: number
  /** Radius, CSS px, of the fewest and the most strikes told of. */
  readonly leastPx: number
  readonly mostPx: number
  readonly text: string
  /** How far from the point the text keeps, CSS px: half the glyph. */
  readonly clearPx: number
  /** Lower is drawn first, and its letters have the first choice of room. */
  readonly rank: number
}

export type MarkFeature = Feature<Point, MarkProperties>

/** A feature of this stack, at its point or at another. */
export function markFeature(
  { key, point, rank }: Pick<PlacedStack, 'key' | 'point' | 'rank'>,
  properties: Partial<MarkProperties> & Pick<MarkProperties, 'role' | 'layer'>,
): MarkFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...point] },
    properties: {
      stack: key,
      rank,
      shape: 'disc',
      icon: '',
      colour: '',
      slot: '1/0',
      opacity: 1,
      leastPx: 0,
      mostPx: 0,
      text: '',
      clearPx: 0,
      ...properties,
    },
  }
}
