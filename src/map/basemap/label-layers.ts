import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { messagesFor } from '../../i18n/messages'
import type { BasemapPalette } from '../../model/theme'
import { MAP_FONT } from './fonts'
import { widthAt } from './width-at'

/** What belongs to the events but under the letters of the land goes in before this layer. */
export const FIRST_LABEL_LAYER = 'base:labels-province'

/**
 * A province apart from the town that it is named after: Latin letters are spaced capitals, which Arabic has not, so
 * that it says what it is.
 */
function provinceField(lang: string): ExpressionSpecification {
  const [before = '', after = ''] = messagesFor(lang).map.province('|').split('|')
  return ['concat', before, ['coalesce', ['get', 'name_ar'], ['get', 'name']], after]
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
  /** On the Arabic map the Arabic name stands alone, as under the badges of countries. */
  readonly arabicAlone?: true
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
    arabicAlone: true,
    maxzoom: 8,
    layout: { 'text-letter-spacing': 0.16, 'text-transform': 'uppercase', 'text-max-width': 8 },
  },
]

const UNLESS_QUIET: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'quiet'], false], 0, 1]

function labelFilter(kinds: readonly string[]): FilterSpecification {
  return ['all', ['in', ['get', 'kind'], ['literal', [...kinds]]], ['>=', ['zoom'], ['get', 'minzoom']]]
}

function fieldOf({ id, arabicAlone, bothFrom }: LabelShape, lang: string): ExpressionSpecification {
  if (lang !== 'ar') return nameField(lang, bothFrom)
  return id === FIRST_LABEL_LAYER ? provinceField(lang) : nameField(lang, arabicAlone ? 24 : bothFrom)
}

/** The names of the land in one language. */
export function labelLayers(palette: BasemapPalette, lang: string): LayerSpecification[] {
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
        'text-field': fieldOf(shape, lang),
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
export function emptyLabelLayer(palette: BasemapPalette): LayerSpecification {
  return {
    id: FIRST_LABEL_LAYER,
    type: 'symbol',
    source: 'base:labels',
    filter: ['literal', false],
    paint: { 'text-color': palette.label },
  }
}
