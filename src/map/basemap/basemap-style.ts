import type {
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { BASEMAP_PALETTES, type BasemapPalette } from '../../model/theme'
import type { Basemap } from '../../view/view'
import { emptyLabelLayer, labelLayers } from './label-layers'
import { widthAt } from './width-at'

/** Sources of the basemap, all empty at first: each is filled when its file has come. */
const BASE_SOURCES = [
  'base:land',
  'base:borders',
  'base:provinces',
  'base:lakes',
  'base:rivers',
  'base:roads',
  'base:labels',
] as const
export type BaseSource = (typeof BASE_SOURCES)[number]

/** The hillshade goes in under this layer, as soon as its picture has come. */
export const ABOVE_HILLSHADE = 'base:lakes'

/** The source of the towns' names, whose features are known by their English names. */
export const TOWN_NAMES: BaseSource = 'base:labels'

const EMPTY: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
}

/** The greys of a basemap; the plain one is light. */
export function paletteOf(base: Basemap): BasemapPalette {
  return BASEMAP_PALETTES[base === 'dark' ? 'dark' : 'light']
}

/** The basemap in one scheme and one language; pure, so that a change of either is a new style to compare. */
export function baseStyle(options: {
  readonly base: Basemap
  readonly lang: string
  readonly fonts: FontFacesSpecification
}): StyleSpecification {
  const palette = paletteOf(options.base)
  return {
    version: 8,
    'font-faces': options.fonts,
    sources: Object.fromEntries(
      BASE_SOURCES.map((id) => [id, id === TOWN_NAMES ? { ...EMPTY, promoteId: 'name' } : EMPTY]),
    ),
    layers: [
      { id: 'base:sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...landLayers(palette),
      ...lineLayers(palette),
      ...(options.base === 'plain' ? [emptyLabelLayer(palette)] : labelLayers(palette, options.lang)),
    ],
  }
}

function landLayers(palette: BasemapPalette): LayerSpecification[] {
  return [
    { id: 'base:land', type: 'fill', source: 'base:land', paint: { 'fill-color': palette.land } },
    {
      id: 'base:lakes',
      type: 'fill',
      source: 'base:lakes',
      paint: { 'fill-color': palette.lake, 'fill-outline-color': palette.river },
    },
  ]
}

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const

function lineLayers(palette: BasemapPalette): LayerSpecification[] {
  return [
    {
      id: 'base:rivers',
      type: 'line',
      source: 'base:rivers',
      minzoom: 3.5,
      layout: ROUND,
      paint: {
        'line-color': palette.river,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['case', ['has', 'name'], 0.7, 0],
          7,
          ['case', ['has', 'name'], 1.6, 0.5],
          10,
          ['case', ['has', 'name'], 3, 1.2],
        ],
      },
    },
    {
      id: 'base:provinces',
      type: 'line',
      source: 'base:provinces',
      minzoom: 5,
      paint: {
        'line-color': palette.province,
        'line-width': widthAt([5, 0.5], [9, 1.2]),
        'line-dasharray': [4, 2],
      },
    },
    {
      id: 'base:roads',
      type: 'line',
      source: 'base:roads',
      minzoom: 6,
      layout: ROUND,
      paint: {
        'line-color': palette.road,
        'line-width': widthAt([6, 0.8], [10, 2]),
        'line-dasharray': [2, 1.5],
      },
    },
    {
      id: 'base:borders-casing',
      type: 'line',
      source: 'base:borders',
      layout: ROUND,
      paint: { 'line-color': palette.borderCasing, 'line-width': widthAt([3, 2], [9, 5]) },
    },
    {
      id: 'base:borders',
      type: 'line',
      source: 'base:borders',
      layout: ROUND,
      paint: { 'line-color': palette.border, 'line-width': widthAt([2, 0.5], [5, 0.9], [9, 1.8]) },
    },
  ]
}
