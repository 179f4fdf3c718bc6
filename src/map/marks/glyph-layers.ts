import type { CircleLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { PAPER, type Scheme } from '../../model/theme'
import { OTHER_LAYER } from './drawn-layers'
import {
  COLOUR,
  groupPrefix,
  MARK_SOURCES,
  type MapLayer,
  OFFSET,
  OPACITY,
  only,
  RANK,
  roleIs,
} from './layer-parts'
import { MARK_PX } from './mark-sizes'

/** The area of the ring is the number of strikes: filled to the fewest told of, drawn round the most. */
export function sizeLayers(layer: string): MapLayer[] {
  if (layer === OTHER_LAYER) return []
  const filter = only(layer, roleIs('size'))
  return [
    {
      id: `strikes:${layer}:size`,
      type: 'circle',
      source: MARK_SOURCES.marks,
      filter,
      paint: {
        'circle-color': COLOUR,
        'circle-opacity': ['*', 0.2, OPACITY],
        'circle-radius': ['get', 'leastPx'],
      },
    },
    {
      id: `strikes:${layer}:size-most`,
      type: 'circle',
      source: MARK_SOURCES.marks,
      filter,
      paint: {
        'circle-opacity': 0,
        'circle-radius': ['get', 'mostPx'],
        'circle-stroke-color': COLOUR,
        'circle-stroke-width': ['case', ['>', ['get', 'mostPx'], ['get', 'leastPx']], 1, 0],
        'circle-stroke-opacity': ['*', 0.8, OPACITY],
      },
    },
  ]
}

/** A layer's marks, and its small marks at the places of aggregates. */
export function symbolLayers(layer: string): MapLayer[] {
  return [symbol(layer, 'small'), symbol(layer, 'part')]
}

function symbol(layer: string, role: 'small' | 'part'): SymbolLayerSpecification {
  return {
    id: `${groupPrefix(layer)}:${role === 'part' ? 'mark' : 'small'}`,
    type: 'symbol',
    source: MARK_SOURCES.marks,
    filter: only(layer, roleIs(role)),
    layout: {
      // Of marks at one point; the parts of stacks never share one.
      ...(role === 'small' ? { 'symbol-sort-key': RANK } : {}),
      'icon-image': ['get', 'icon'],
      'icon-offset': OFFSET,
      'icon-allow-overlap': true,
      'icon-padding': 1,
    },
    paint: { 'icon-opacity': OPACITY },
  }
}

export function countLayer(): SymbolLayerSpecification {
  return {
    id: 'events:count',
    type: 'symbol',
    source: MARK_SOURCES.marks,
    filter: roleIs('count'),
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-offset': OFFSET,
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': OPACITY },
  }
}

/** A dot at the true place of each glyph that stands aside. */
export function anchorLayer(scheme: Scheme): CircleLayerSpecification {
  return {
    id: 'events:anchor',
    type: 'circle',
    source: MARK_SOURCES.marks,
    filter: roleIs('anchor'),
    layout: { 'circle-sort-key': RANK },
    paint: {
      'circle-color': COLOUR,
      'circle-radius': MARK_PX.anchor,
      'circle-opacity': OPACITY,
      'circle-stroke-color': PAPER[scheme],
      'circle-stroke-width': 1,
      'circle-stroke-opacity': OPACITY,
    },
  }
}
