import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import type { Scheme } from '../../record/appearance'
import { basemapPalette } from '../basemap/basemap-palette'
import { MAP_FONT } from '../basemap/fonts'
import { SLOT_OFFSETS } from './arrange-parts'
import { OTHER_LAYER } from './drawn-layers'

/** The three small sources that hold everything drawn over the basemap. */
export const MARK_SOURCES = { marks: 'marks', shapes: 'shapes', selection: 'selection' } as const

type Layer =
  | CircleLayerSpecification
  | FillLayerSpecification
  | LineLayerSpecification
  | SymbolLayerSpecification

/** Layers in drawing order: `under` belong below the basemap's labels, `over` above everything. */
export interface MarkLayers {
  readonly under: readonly Layer[]
  readonly over: readonly Layer[]
}

const COLOUR: ExpressionSpecification = ['get', 'colour']
const OPACITY: ExpressionSpecification = ['get', 'opacity']
const RANK: ExpressionSpecification = ['get', 'rank']
const OFFSET = [
  'match',
  ['get', 'slot'],
  ...[...SLOT_OFFSETS].flatMap(([slot, offset]) => [slot, ['literal', offset]]),
  ['literal', [0, 0]],
] as unknown as ExpressionSpecification

/** Each strike layer is a group of MapLibre layers with this prefix; all other kinds are `events`. */
export function groupPrefix(layer: string): string {
  return layer === OTHER_LAYER ? OTHER_LAYER : `strikes:${layer}`
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

/** All layers over the basemap for the record's strike layers, in this scheme and language. */
export function markLayers(layers: readonly string[], scheme: Scheme, lang: string): MarkLayers {
  const all = [OTHER_LAYER, ...layers]
  return {
    under: [...all.flatMap(shapeLayers), ...tieLayers()],
    over: [
      ...linkLayers(scheme),
      ...all.flatMap(sizeLayers),
      anchorLayer(scheme),
      ...ringLayers(),
      nameLayer(scheme),
      countryLayer(scheme, lang),
      ...all.flatMap(symbolLayers),
      countLayer(),
    ],
  }
}

function only(layer: string, ...tests: ExpressionSpecification[]): FilterSpecification {
  return ['all', ['==', ['get', 'layer'], layer], ...tests]
}

function roleIs(...roles: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'role'], ['literal', [...roles]]]
}

/** Areas, rings, sectors and lines of one layer, dashed where nothing in them is more than denied or planned. */
function shapeLayers(layer: string): Layer[] {
  const prefix = groupPrefix(layer)
  const outlined = roleIs('area', 'ring', 'line')
  return [
    {
      id: `${prefix}:area`,
      type: 'fill',
      source: MARK_SOURCES.shapes,
      filter: only(layer, roleIs('area')),
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
      'line-opacity': ['*', ['match', ['get', 'role'], 'line', opacity * 0.45, opacity], OPACITY],
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  }
}

/** Thin lines that say what belongs to what. */
function tieLayers(): Layer[] {
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

/** The area of the ring is the number of strikes: filled to the fewest told of, drawn round the most. */
function sizeLayers(layer: string): Layer[] {
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

function symbolLayers(layer: string): Layer[] {
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

function countLayer(): SymbolLayerSpecification {
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

const NAME_PX = 13

/** Countries' names over their badges, quiet as the basemap's own. */
function countryLayer(scheme: Scheme, lang: string): SymbolLayerSpecification {
  const { label, halo } = basemapPalette(scheme)
  // Joined Arabic letters are torn apart by spacing, and have no capitals.
  const spaced = lang === 'ar' ? {} : { 'text-letter-spacing': 0.16, 'text-transform': 'uppercase' as const }
  return {
    id: 'events:countries',
    type: 'symbol',
    source: MARK_SOURCES.marks,
    filter: roleIs('country'),
    minzoom: 2.5,
    layout: {
      'symbol-sort-key': RANK,
      'text-field': ['get', 'text'],
      'text-font': [MAP_FONT],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 5, 14, 7, 18],
      'text-anchor': 'bottom',
      'text-offset': [0, -0.3],
      'text-max-width': 8,
      'text-padding': 1,
      ...spaced,
    },
    paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.4 },
  }
}

/** Names of the places that have marks; they give way to marks, the basemap's letters give way to them. */
function nameLayer(scheme: Scheme): SymbolLayerSpecification {
  return {
    id: 'events:names',
    type: 'symbol',
    source: MARK_SOURCES.marks,
    filter: roleIs('name'),
    layout: {
      'symbol-sort-key': RANK,
      'text-field': ['get', 'text'],
      'text-font': [MAP_FONT],
      'text-size': NAME_PX,
      'text-variable-anchor': ['top', 'bottom'],
      'text-radial-offset': ['/', ['get', 'clearPx'], NAME_PX],
      'text-padding': 1,
    },
    paint: {
      'text-color': INK[scheme],
      'text-halo-color': PAPER[scheme],
      'text-halo-width': 1.5,
      'text-opacity': OPACITY,
    },
  }
}

function anchorLayer(scheme: Scheme): CircleLayerSpecification {
  return {
    id: 'events:anchor',
    type: 'circle',
    source: MARK_SOURCES.marks,
    filter: roleIs('anchor'),
    layout: { 'circle-sort-key': RANK },
    paint: {
      'circle-color': COLOUR,
      'circle-radius': 2.5,
      'circle-opacity': OPACITY,
      'circle-stroke-color': PAPER[scheme],
      'circle-stroke-width': 1,
      'circle-stroke-opacity': OPACITY,
    },
  }
}

const PAPER: Readonly<Record<Scheme, string>> = { light: '#ffffff', dark: '#14181c' }
const INK: Readonly<Record<Scheme, string>> = { light: '#1b1f24', dark: '#f4f6f8' }

function linkLayers(scheme: Scheme): Layer[] {
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
function ringLayers(): Layer[] {
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
