import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { schemeOf } from '../../state/scheme'
import type { AppState } from '../../state/store'
import type { Basemap } from '../../view/view'
import { markLayers } from '../marks/marks-layers'
import { ABOVE_HILLSHADE, baseStyle, paletteOf } from './basemap-style'
import { mapFonts } from './fonts'
import { FIRST_LABEL_LAYER } from './label-layers'
import type { largerLayers } from './larger-basemap'

export const HILLSHADE = 'base:hillshade'

/** The basemap on the screen: the reader's choice, else the system's scheme. */
export function basemapOf(state: Pick<AppState, 'view' | 'session'>): Basemap {
  return state.view.base ?? schemeOf(state)
}

/** The style of the basemap for this state, without what is drawn over it. */
export function baseStyleOf(state: Pick<AppState, 'view' | 'session'>) {
  return baseStyle({ base: basemapOf(state), lang: state.session.lang, fonts: mapFonts() })
}

/**
 * Every layer of the map in drawing order: the basemap's, with the events' shapes under its letters and their
 * marks over everything.
 */
export function mapLayers(
  state: AppState,
  hasHillshade: boolean,
  larger: typeof largerLayers | null = null,
): readonly LayerSpecification[] {
  const { under, over } = markLayers(state.record.facts.layers, schemeOf(state), state.session.lang)
  const named = state.record.facts.badgeCountries.map((place) => place.name.en)
  const layers = baseStyleOf(state).layers.flatMap((layer): readonly LayerSpecification[] => {
    if (layer.id === ABOVE_HILLSHADE && hasHillshade) return [hillshadeLayer(basemapOf(state)), layer]
    if (larger && TOWN_LAYERS.has(layer.id)) return []
    if (layer.id === COUNTRY_LABELS) return [withoutNames(layer, named)]
    if (layer.id !== FIRST_LABEL_LAYER) return [layer]
    const detail = larger?.(paletteOf(basemapOf(state)), state.session.lang) ?? []
    const letters = detail.filter(({ type }) => type === 'symbol')
    return [...detail.filter(({ type }) => type !== 'symbol'), ...under, ...letters, layer]
  })
  return [...layers, ...over]
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
