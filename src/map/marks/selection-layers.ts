import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification } from 'maplibre-gl'
import { INK, type Scheme } from '../../model/theme'
import { MARK_SOURCES, type MapLayer, OFFSET, roleIs } from './layer-parts'

/** Lines from the selected event to those that it is linked to. */
export function linkLayers(scheme: Scheme): MapLayer[] {
  const line = (id: string, filter: FilterSpecification, dash: number[]): LineLayerSpecification => ({
    id,
    type: 'line',
    source: MARK_SOURCES.selection,
    filter,
    paint: { 'line-color': INK[scheme], 'line-width': 1.75, 'line-opacity': 0.85, 'line-dasharray': dash },
  })
  const denies: ExpressionSpecification = ['==', ['get', 'relation'], 'denies']
  return [
    line('selection:links', ['all', roleIs('link'), ['!', denies]], [5, 2]),
    line('selection:denials', ['all', roleIs('link'), denies], [1.2, 1.6]),
  ]
}

/** Rings under the glyphs; the selected one's paper keeps what is behind it back. */
export function ringLayers(): MapLayer[] {
  return [
    {
      id: 'selection:rings',
      type: 'symbol',
      source: MARK_SOURCES.selection,
      filter: ['!', roleIs('link')],
      layout: {
        // The selected event's ring lies over the others of its stack.
        'symbol-sort-key': ['match', ['get', 'role'], 'marked', 0, 'lit', 1, 2],
        'icon-image': ['get', 'icon'],
        'icon-offset': OFFSET,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ]
}
