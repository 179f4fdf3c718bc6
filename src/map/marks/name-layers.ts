import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { BASEMAP_PALETTES, INK, PAPER, type Scheme } from '../../model/theme'
import { MAP_FONT } from '../basemap/fonts'
import { BADGE_SIZES, type BadgeSize } from './arrange-parts'
import { MARK_SOURCES, OPACITY, RANK, roleIs } from './layer-parts'
import { MARK_PX } from './mark-sizes'

/** Countries' names over their badges, quiet as the basemap's own. */
export function countryLayer(scheme: Scheme, lang: string): SymbolLayerSpecification {
  const { label, halo } = BASEMAP_PALETTES[scheme]
  const { from, em, most } = MARK_PX.countryName
  // Joined Arabic letters are torn apart by spacing, and have no capitals.
  const spaced = lang === 'ar' ? {} : { 'text-letter-spacing': 0.16, 'text-transform': 'uppercase' as const }
  return {
    id: 'events:countries',
    type: 'symbol',
    source: MARK_SOURCES.marks,
    filter: roleIs('country'),
    minzoom: from,
    layout: {
      'symbol-sort-key': RANK,
      'text-field': ['get', 'text'],
      'text-font': [MAP_FONT],
      'text-size': ['interpolate', ['linear'], ['zoom'], ...em.flat()],
      'text-variable-anchor-offset': overOrUnder(em),
      'text-max-width': most,
      'text-padding': 1,
      ...spaced,
    },
    paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.4 },
  }
}

/** Over its badge, and where other marks have that room, under it or beside it. */
function overOrUnder(em: readonly (readonly [zoom: number, px: number])[]): ExpressionSpecification {
  const atSize = (px: number) => {
    const offsets = ({ footPx, halfWidthPx, middlePx }: BadgeSize) => {
      const beside = (halfWidthPx + 4) / px
      const lower = middlePx / px
      return [
        'literal',
        [
          ...['bottom', [0, -0.3], 'top', [0, (footPx + 4) / px]],
          ...['right', [-beside, lower], 'left', [beside, lower]],
        ],
      ]
    }
    const [first, ...others] = BADGE_SIZES.map((size) => [size.footPx, offsets(size)] as const)
    return ['match', ['get', 'clearPx'], ...others.flat(), first?.[1]]
  }
  const [first, ...later] = em
  const steps = later.flatMap(([zoom, px]) => [zoom, atSize(px)])
  return ['step', ['zoom'], atSize(first?.[1] ?? 0), ...steps] as unknown as ExpressionSpecification
}

/** Names of the places that have marks; they give way to marks, the basemap's letters give way to them. */
export function nameLayer(scheme: Scheme): SymbolLayerSpecification {
  return {
    id: 'events:names',
    type: 'symbol',
    source: MARK_SOURCES.marks,
    filter: roleIs('name'),
    layout: {
      'symbol-sort-key': RANK,
      'text-field': ['get', 'text'],
      'text-font': [MAP_FONT],
      'text-size': MARK_PX.name,
      // Under the glyph, over it, or beyond one of its corners.
      'text-variable-anchor': ['top', 'bottom', 'top-left', 'top-right', 'bottom-right', 'bottom-left'],
      'text-radial-offset': ['/', ['get', 'clearPx'], MARK_PX.name],
      'text-padding': 1,
    },
    paint: {
      'text-color': INK[scheme],
      'text-halo-color': PAPER[scheme],
      'text-halo-width': 1.5,
      'text-opacity': OPACITY,
    },
  }
}
