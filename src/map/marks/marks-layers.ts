import type { Scheme } from '../../model/theme'
import { OTHER_LAYER } from './drawn-layers'
import { anchorLayer, countLayer, sizeLayers, symbolLayers } from './glyph-layers'
import { groupPrefix, type MapLayer } from './layer-parts'
import { countryLayer, nameLayer } from './name-layers'
import { linkLayers, ringLayers } from './selection-layers'
import { shapeLayers, tieLayers } from './shape-layers'

/** Layers in drawing order: `under` belong below the basemap's labels, `over` above everything. */
export interface MarkLayers {
  readonly under: readonly MapLayer[]
  readonly over: readonly MapLayer[]
}

/** Ids of the layers that answer to the pointer, for these strike layers. */
export function pressableLayers(layers: readonly string[]): readonly string[] {
  return [
    'events:count',
    ...[...layers, OTHER_LAYER].flatMap((layer) => [
      `${groupPrefix(layer)}:mark`,
      `${groupPrefix(layer)}:small`,
    ]),
  ]
}

/** All layers over the basemap for the record's strike layers, in this scheme and language, with letters so many times their size. */
export function markLayers(
  layers: readonly string[],
  scheme: Scheme,
  lang: string,
  letterScale = 1,
): MarkLayers {
  const all = [OTHER_LAYER, ...layers]
  return {
    under: [...all.flatMap(shapeLayers), ...tieLayers()],
    over: [
      ...linkLayers(scheme),
      ...all.flatMap(sizeLayers),
      anchorLayer(scheme),
      ...ringLayers(),
      nameLayer(scheme, letterScale),
      countryLayer(scheme, lang, letterScale),
      ...all.flatMap(symbolLayers),
      countLayer(),
    ],
  }
}
