import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Assets } from '../../assets/assets'
import type { Basemap } from '../../view/view'
import type { MapInput } from '../host/map-input'
import { isCloud } from '../marks/is-cloud'
import { markLayers } from '../marks/marks-layers'
import { treeOf } from '../marks/record-tree'
import { ABOVE_HILLSHADE, baseStyle, paletteOf } from './basemap-style'
import { mapFonts } from './fonts'
import { FIRST_LABEL_LAYER } from './label-layers'
import type { largerLayers } from './larger-basemap'
import { letterScale, withLetters } from './text-size'

export const HILLSHADE = 'base:hillshade'

/** The parts of the input that the style depends on. */
export type StyleInput = Pick<MapInput, (typeof STYLE_KEYS)[number]>

const STYLE_KEYS = [
  'record',
  'scheme',
  'base',
  'lang',
  'textScale',
] as const satisfies readonly (keyof MapInput)[]

/** Have these two the same style? Told by identity, so that asking costs nothing. */
export function sameStyle(a: StyleInput, b: StyleInput): boolean {
  return STYLE_KEYS.every((key) => Object.is(a[key], b[key]))
}

/** The style of the basemap for this input, without what is drawn over it. */
export function baseStyleOf({ base, lang }: StyleInput, assets: Pick<Assets, 'url'>): StyleSpecification {
  return baseStyle({ base, lang, fonts: mapFonts(assets) })
}

/**
 * Every layer of the map in drawing order: those of the basemap, with the events' shapes under its letters and their
 * marks over everything.
 */
export function mapLayers(
  base: readonly LayerSpecification[],
  input: StyleInput,
  { hasHillshade = false, larger = null }: LaterLayers = {},
): readonly LayerSpecification[] {
  const { facts } = input.record
  const letters = letterScale(input.textScale)
  const cloud = isCloud(input.record.table)
  const { under, over } = markLayers(facts.layers, input.scheme, input.lang, letters)
  const named = cloud ? [] : treeOf(input.record).countries.map(({ place }) => place.name.en)
  const layers = base.flatMap((layer): readonly LayerSpecification[] => {
    if (layer.id === ABOVE_HILLSHADE && hasHillshade) return [hillshadeLayer(input.base), layer]
    if (larger && TOWN_LAYERS.has(layer.id)) return []
    if (layer.id === COUNTRY_LABELS) return [withoutNames(layer, named)]
    if (layer.id !== FIRST_LABEL_LAYER) return [layer]
    const detail = larger?.(paletteOf(input.base), input.lang) ?? []
    const names = detail.filter(({ type }) => type === 'symbol')
    return [...detail.filter(({ type }) => type !== 'symbol'), ...under, ...names, layer]
  })
  return [...layers.map((layer) => withLetters(layer, letters)), ...over]
}

/** What comes after the first style. */
interface LaterLayers {
  readonly hasHillshade?: boolean
  readonly larger?: typeof largerLayers | null
}

/** Layers that a larger basemap has its own of. */
const TOWN_LAYERS: ReadonlySet<string> = new Set(['base:labels-town', 'base:town-dots'])
/** The basemap's layer of countries' names. */
const COUNTRY_LABELS = 'base:labels-country'

/** A country that has a badge is named with it, not twice. */
function withoutNames(layer: LayerSpecification, names: readonly string[]): LayerSpecification {
  if (layer.type !== 'symbol' || !layer.filter || names.length === 0) return layer
  const others: ExpressionSpecification = ['!', ['in', ['get', 'name'], ['literal', [...names]]]]
  return { ...layer, filter: ['all', layer.filter as ExpressionSpecification, others] }
}

function hillshadeLayer(base: Basemap): LayerSpecification {
  const opacity = { light: 0.34, dark: 0.5, plain: 0 }[base]
  return {
    id: HILLSHADE,
    type: 'raster',
    source: HILLSHADE,
    // Its picture ends where the theatre ends: seen from afar that edge would show.
    paint: {
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], 4.4, 0, 5.3, opacity],
      'raster-fade-duration': 0,
    },
  }
}
