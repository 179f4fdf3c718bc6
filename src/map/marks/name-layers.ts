import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { BASEMAP_PALETTES, INK, PAPER, type Scheme } from '../../model/theme'
import { MAP_FONT } from '../basemap/fonts'
import { badgeFootPx, GLYPH_SIZES, type GlyphSize } from './arrange-parts'
import { MARK_SOURCES, OPACITY, RANK, roleIs } from './layer-parts'
import { MARK_PX } from './mark-sizes'

/** Countries' names over their badges, quiet as the basemap's own. */
export function countryLayer(scheme: Scheme, lang: string, letterScale: number): SymbolLayerSpecification {
  const { label, halo } = BASEMAP_PALETTES[scheme]
  const { from, most } = MARK_PX.countryName
  const em = MARK_PX.countryName.em.map(([zoom, px]) => [zoom, px * letterScale] as const)
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
    const offsets = ({ halfWidthPx, halfHeightPx }: GlyphSize) => {
      const footPx = badgeFootPx(halfHeightPx)
      const beside = (halfWidthPx + 4) / px
      const lower = (MARK_PX.underName + halfHeightPx) / px
      return [
        'literal',
        [
          ...['bottom', [0, -0.3], 'top', [0, (footPx + 4) / px]],
          ...['right', [-beside, lower], 'left', [beside, lower]],
        ],
      ]
    }
    const [first, ...others] = GLYPH_SIZES.map(
      (size) => [badgeFootPx(size.halfHeightPx), offsets(size)] as const,
    )
    return ['match', ['get', 'clearPx'], ...others.flat(), first?.[1]]
  }
  const [first, ...later] = em
  const steps = later.flatMap(([zoom, px]) => [zoom, atSize(px)])
  return ['step', ['zoom'], atSize(first?.[1] ?? 0), ...steps] as unknown as ExpressionSpecification
}

/** Names of the places that have marks; they give way to marks, the basemap's letters give way to them. */
export function nameLayer(scheme: Scheme, letterScale: number): SymbolLayerSpecification {
  const sizePx = MARK_PX.name * letterScale
  return {
    id: 'events:names',
    type: 'symbol',
    source: MARK_SOURCES.marks,
    filter: roleIs('name'),
    layout: {
      'symbol-sort-key': RANK,
      'text-field': ['get', 'text'],
      'text-font': [MAP_FONT],
      'text-size': sizePx,
      'text-variable-anchor-offset': roundGlyph(sizePx),
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

/** Under the glyph, over it, beyond one of its corners, or beside it, clear of its number. */
function roundGlyph(sizePx: number): ExpressionSpecification {
  const offsets = (clearPx: number, halfWidthPx: number) => {
    const away = clearPx / sizePx
    const corner = away * Math.SQRT1_2
    const beside = (halfWidthPx + MARK_PX.nameGap) / sizePx
    const overNumber = beside + (2 * MARK_PX.chip.standsOut) / sizePx
    return [
      'literal',
      [
        ...['top', [0, away], 'bottom', [0, -away], 'top-left', [corner, corner]],
        ...[
          'top-right',
          [-corner, corner],
          'bottom-right',
          [-corner, -corner],
          'bottom-left',
          [corner, -corner],
        ],
        ...['right', [-beside, 0], 'left', [overNumber, 0]],
      ],
    ]
  }
  const sizes = GLYPH_SIZES.flatMap(({ halfHeightPx, halfWidthPx }) => {
    const clearPx = halfHeightPx + MARK_PX.nameGap
    return [clearPx - 0.5, offsets(clearPx, halfWidthPx)]
  })
  const dotPx = MARK_PX.anchor
  const atDot = offsets(dotPx + MARK_PX.nameGap, dotPx)
  return ['step', ['get', 'clearPx'], atDot, ...sizes] as unknown as ExpressionSpecification
}
