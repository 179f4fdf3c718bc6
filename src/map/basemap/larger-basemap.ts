import {
  addProtocol,
  type ExpressionSpecification,
  type LayerSpecification,
  type VectorSourceSpecification,
} from 'maplibre-gl'
import { Protocol } from 'pmtiles'
import type { BasemapPalette } from '../../model/theme'
import type { LargerBasemap } from './basemap-config'
import { MAP_FONT } from './fonts'
import { widthAt } from './width-at'

/** The source of the larger basemap's tiles. */
export const LARGER_SOURCE = 'base:larger'

/** Teaches MapLibre to read `pmtiles://` addresses; once is enough. */
export function readPmtiles(): void {
  addProtocol('pmtiles', new Protocol().tile)
}

export function largerSource({ url, attribution }: LargerBasemap): VectorSourceSpecification {
  return { type: 'vector', url: `pmtiles://${url}`, attribution }
}

/**
 * Layers over Protomaps' basemap schema (source layers `earth`, `water`, `roads`, `boundaries`, `places`), in
 * the same greys as the built-in basemap, so that the marks keep their contrast.
 */
export function largerLayers(palette: BasemapPalette, lang: string): readonly LayerSpecification[] {
  const source = LARGER_SOURCE
  const name: ExpressionSpecification = [
    'coalesce',
    ['get', `name:${lang}`],
    ['get', 'name:en'],
    ['get', 'name'],
  ]
  return [
    {
      id: 'base:larger-earth',
      type: 'fill',
      source,
      'source-layer': 'earth',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.land },
    },
    {
      id: 'base:larger-water',
      type: 'fill',
      source,
      'source-layer': 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.lake },
    },
    {
      id: 'base:larger-roads',
      type: 'line',
      source,
      'source-layer': 'roads',
      filter: ['in', ['get', 'kind'], ['literal', ['highway', 'major_road', 'medium_road']]],
      paint: { 'line-color': palette.road, 'line-width': widthAt([6, 0.4], [10, 1.6]) },
    },
    {
      id: 'base:larger-boundaries',
      type: 'line',
      source,
      'source-layer': 'boundaries',
      paint: { 'line-color': palette.border, 'line-width': widthAt([3, 0.6], [9, 1.8]) },
    },
    {
      id: 'base:larger-places',
      type: 'symbol',
      source,
      'source-layer': 'places',
      filter: ['==', ['get', 'kind'], 'locality'],
      layout: {
        'text-field': ['format', name, {}],
        'text-font': [MAP_FONT],
        'text-size': widthAt([5, 10], [10, 14]),
        'text-padding': 4,
      },
      paint: { 'text-color': palette.label, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ]
}
