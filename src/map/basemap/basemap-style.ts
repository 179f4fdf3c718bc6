import type {
  ExpressionSpecification,
  FilterSpecification,
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import type { Basemap } from '../../view/view'
import { type BasemapPalette, basemapPalette } from './basemap-palette'
import { MAP_FONT } from './fonts'

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

/** What belongs to the events but under the letters of the land goes in before this layer. */
export const FIRST_LABEL_LAYER = 'base:labels-province'

/** The source of the towns' names, whose features are known by their English names. */
export const TOWN_NAMES: BaseSource = 'base:labels'

const EMPTY: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
}

/** The basemap in one scheme and one language; pure, so that a change of either is a new style to compare. */
export function baseStyle(options: {
  readonly base: Basemap
  readonly lang: string
  readonly fonts: FontFacesSpecification
}): StyleSpecification {
  const palette = basemapPalette(options.base)
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

/** A width in px that grows with the zoom. */
function widthAt(...stops: readonly [zoom: number, px: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification
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

/** The name in the page's language; from `bothFrom` on the other language stands under it, smaller. */
function nameField(lang: string, bothFrom: number): ExpressionSpecification {
  const first = lang === 'ar' ? 'name_ar' : 'name'
  const second = lang === 'ar' ? 'name' : 'name_ar'
  const alone: ExpressionSpecification = ['coalesce', ['get', first], ['get', 'name']]
  const both: ExpressionSpecification = [
    'format',
    alone,
    {},
    '\n',
    {},
    ['coalesce', ['get', second], ''],
    { 'font-scale': 0.82 },
  ]
  return ['step', ['zoom'], ['format', alone, {}], bothFrom, both]
}

interface LabelShape {
  readonly id: string
  readonly kinds: readonly string[]
  readonly sizePx: ExpressionSpecification
  readonly colour: keyof BasemapPalette
  readonly bothFrom: number
  readonly layout?: SymbolLayerSpecification['layout']
  readonly minzoom?: number
  readonly maxzoom?: number
}

const LABELS: readonly LabelShape[] = [
  {
    id: FIRST_LABEL_LAYER,
    kinds: ['province'],
    sizePx: widthAt([6, 10], [9, 13]),
    colour: 'labelQuiet',
    bothFrom: 24,
    minzoom: 6,
    maxzoom: 9,
    layout: { 'text-transform': 'uppercase', 'text-letter-spacing': 0.12, 'text-max-width': 7 },
  },
  {
    id: 'base:labels-water',
    kinds: ['sea', 'lake', 'river'],
    sizePx: widthAt([3, 11], [9, 13]),
    colour: 'labelWater',
    bothFrom: 7,
    layout: { 'text-letter-spacing': 0.06, 'text-max-width': 7 },
  },
  {
    id: 'base:labels-town',
    kinds: ['capital', 'town', 'village'],
    sizePx: [
      'interpolate',
      ['linear'],
      ['zoom'],
      4,
      ['-', 13, ['get', 'rank']],
      10,
      ['-', 17, ['get', 'rank']],
    ],
    colour: 'label',
    bothFrom: 7.5,
    layout: { 'text-variable-anchor': ['top', 'bottom', 'right', 'left'], 'text-radial-offset': 0.55 },
  },
  {
    id: 'base:labels-country',
    kinds: ['country'],
    sizePx: widthAt([2, 10], [5, 15], [7, 19]),
    colour: 'labelQuiet',
    bothFrom: 4.5,
    maxzoom: 8,
    layout: { 'text-letter-spacing': 0.16, 'text-transform': 'uppercase', 'text-max-width': 8 },
  },
]

const UNLESS_QUIET: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'quiet'], false], 0, 1]

function labelFilter(kinds: readonly string[]): FilterSpecification {
  return ['all', ['in', ['get', 'kind'], ['literal', [...kinds]]], ['>=', ['zoom'], ['get', 'minzoom']]]
}

function labelLayers(palette: BasemapPalette, lang: string): LayerSpecification[] {
  const labels = LABELS.map((shape): SymbolLayerSpecification => {
    const spaced = lang === 'ar' ? { 'text-letter-spacing': 0, 'text-transform': 'none' as const } : {}
    return {
      id: shape.id,
      type: 'symbol',
      source: 'base:labels',
      filter: labelFilter(shape.kinds),
      ...(shape.minzoom === undefined ? {} : { minzoom: shape.minzoom }),
      ...(shape.maxzoom === undefined ? {} : { maxzoom: shape.maxzoom }),
      layout: {
        'text-font': [MAP_FONT],
        'text-field': nameField(lang, shape.bothFrom),
        'text-size': shape.sizePx,
        'text-justify': 'auto',
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
        ...shape.layout,
        // Joined Arabic letters are torn apart by spacing, and have no capitals.
        ...spaced,
      },
      paint: {
        'text-color': palette[shape.colour],
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
        // A town is not named twice: `quietNames`.
        ...(shape.id === 'base:labels-town' ? { 'text-opacity': UNLESS_QUIET } : {}),
      },
    }
  })
  return [labels[0] as LayerSpecification, townDots(palette), ...labels.slice(1)]
}

function townDots(palette: BasemapPalette): LayerSpecification {
  return {
    id: 'base:town-dots',
    type: 'circle',
    source: 'base:labels',
    filter: labelFilter(['capital', 'town', 'village']),
    paint: {
      'circle-radius': ['case', ['==', ['get', 'kind'], 'capital'], 2.4, 1.7],
      'circle-color': palette.townDot,
    },
  }
}

/** Keeps the place of the labels in the order of layers when there are none. */
function emptyLabelLayer(palette: BasemapPalette): LayerSpecification {
  return {
    id: FIRST_LABEL_LAYER,
    type: 'symbol',
    source: 'base:labels',
    filter: ['literal', false],
    paint: { 'text-color': palette.label },
  }
}
