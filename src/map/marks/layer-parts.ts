import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { SLOT_OFFSETS } from './arrange-parts'
import { OTHER_LAYER } from './drawn-layers'

/** The three small sources that hold everything drawn over the basemap. */
export const MARK_SOURCES = { marks: 'marks', shapes: 'shapes', selection: 'selection' } as const

export type MapLayer =
  | CircleLayerSpecification
  | FillLayerSpecification
  | LineLayerSpecification
  | SymbolLayerSpecification

/** What a feature says of itself. */
export const COLOUR: ExpressionSpecification = ['get', 'colour']
export const OPACITY: ExpressionSpecification = ['get', 'opacity']
export const RANK: ExpressionSpecification = ['get', 'rank']
export const OFFSET = [
  'match',
  ['get', 'slot'],
  ...[...SLOT_OFFSETS].flatMap(([slot, offset]) => [slot, ['literal', offset]]),
  ['literal', [0, 0]],
] as unknown as ExpressionSpecification

/** Each strike layer is a group of MapLibre layers with this prefix; all other kinds are `events`. */
export function groupPrefix(layer: string): string {
  return layer === OTHER_LAYER ? OTHER_LAYER : `strikes:${layer}`
}

export function only(layer: string, ...tests: ExpressionSpecification[]): FilterSpecification {
  return ['all', ['==', ['get', 'layer'], layer], ...tests]
}

export function roleIs(...roles: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'role'], ['literal', [...roles]]]
}
