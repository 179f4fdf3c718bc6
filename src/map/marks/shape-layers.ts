import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification } from 'maplibre-gl'
import { OTHER_LAYER } from './drawn-layers'
import { COLOUR, groupPrefix, MARK_SOURCES, type MapLayer, OPACITY, only, RANK, roleIs } from './layer-parts'

/** Areas, rings, sectors and lines of one layer, dashed where nothing in them is more than denied or planned. */
export function shapeLayers(layer: string): MapLayer[] {
  const prefix = groupPrefix(layer)
  const outlined = roleIs('area', 'ring', 'line')
  return [
    {
      id: `${prefix}:area`,
      type: 'fill',
      source: MARK_SOURCES.shapes,
      filter: only(layer, roleIs('area'), ['!', QUIET]),
      paint: {
        'fill-color': COLOUR,
        'fill-opacity': ['*', strength(layer, 0.1), OPACITY],
        'fill-antialias': false,
      },
    },
    outline(`${prefix}:outline`, only(layer, outlined, ['!', ['get', 'unsure']]), strength(layer, 0.9)),
    outline(
      `${prefix}:outline-unsure`,
      only(layer, outlined, ['get', 'unsure']),
      strength(layer, 0.9),
      [3, 2.5],
    ),
  ]
}

const QUIET: ExpressionSpecification = ['get', 'quiet']
/** Of a full outline, what is left of a quiet one. */
const HINT = 0.3

/** Other kinds are calmer than strikes. */
function strength(layer: string, full: number): number {
  return layer === OTHER_LAYER ? full * 0.6 : full
}

/** A line along which something was is a soft band: its course is schematic. */
function outline(
  id: string,
  filter: FilterSpecification,
  opacity: number,
  dash?: number[],
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: MARK_SOURCES.shapes,
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': COLOUR,
      'line-width': ['match', ['get', 'role'], 'line', 6, 'ring', 2, 1.25],
      'line-opacity': [
        '*',
        ['match', ['get', 'role'], 'line', opacity * 0.45, opacity],
        ['case', QUIET, HINT, 1],
        OPACITY,
      ],
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  }
}

/** Thin lines that say what belongs to what. */
export function tieLayers(): MapLayer[] {
  return [
    {
      id: 'events:ties',
      type: 'line',
      source: MARK_SOURCES.shapes,
      filter: roleIs('tie', 'among', 'leader'),
      layout: { 'line-sort-key': RANK },
      paint: {
        'line-color': COLOUR,
        'line-width': ['match', ['get', 'role'], 'leader', 1, 1.25],
        'line-opacity': ['*', 0.6, OPACITY],
      },
    },
  ]
}
