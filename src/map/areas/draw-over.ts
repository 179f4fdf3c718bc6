import type { Feature, FeatureCollection, Position } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { FEWER_COLOUR, INK, MORE_COLOUR, PAPER, type Scheme } from '../../model/theme'
import { MAP_FONT } from '../basemap/fonts'
import type { MapInput } from '../host/map-input'

type Over = Pick<MapInput, 'area' | 'corners' | 'differences' | 'scheme'>

const SOURCE = 'over'

/** Puts on the map what lies over its marks' land: idempotent, also after the style came back. */
export function drawOver(map: MapLibreMap, over: Over): void {
  const data = overFeatures(over)
  const source = map.getSource<GeoJSONSource>(SOURCE)
  if (source) source.setData(data).catch(() => {})
  else map.addSource(SOURCE, { type: 'geojson', data })
  for (const layer of overLayers(over.scheme)) {
    // A scheme changes their colours, and nothing else of them ever changes.
    if (map.getLayer(layer.id)) map.removeLayer(layer.id)
    map.addLayer(layer)
  }
}

const feature = (geometry: Feature['geometry'], properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

export function overFeatures({ area, corners, differences }: Over): FeatureCollection {
  const rings = (area ?? []).map((ring) =>
    feature({ type: 'LineString', coordinates: closed(ring) }, { role: 'area' }),
  )
  const draft = (corners ?? []).map((corner) => [...corner])
  const line =
    draft.length > 1 ? [feature({ type: 'LineString', coordinates: closed(draft) }, { role: 'draft' })] : []
  const dots = draft.map((corner) => feature({ type: 'Point', coordinates: corner }, { role: 'corner' }))
  const marks = (differences ?? []).map(({ point, a, b }) =>
    feature(
      { type: 'Point', coordinates: [...point] },
      { role: 'difference', more: Math.sign(b - a), size: Math.abs(b - a), text: signed(b - a) },
    ),
  )
  return { type: 'FeatureCollection', features: [...rings, ...line, ...dots, ...marks] }
}

/** "+3", "–2", "=": the sign says what the colour does. */
function signed(count: number): string {
  if (count === 0) return '='
  return count > 0 ? `+${count}` : `–${-count}`
}

function closed(ring: readonly Position[]): Position[] {
  const [first] = ring
  return first ? [...ring, first].map((corner) => [...corner]) : []
}

function overLayers(scheme: Scheme): readonly LayerSpecification[] {
  const ink = INK[scheme]
  const role = (name: string): ['==', ['get', 'role'], string] => ['==', ['get', 'role'], name]
  return [
    {
      id: 'over:casing',
      type: 'line',
      source: SOURCE,
      filter: ['any', role('area'), role('draft')],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': PAPER[scheme], 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: 'over:area',
      type: 'line',
      source: SOURCE,
      filter: role('area'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink, 'line-width': 2.25 },
    },
    {
      id: 'over:draft',
      type: 'line',
      source: SOURCE,
      filter: role('draft'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink, 'line-width': 2, 'line-dasharray': [2, 1.5] },
    },
    {
      id: 'over:corners',
      type: 'circle',
      source: SOURCE,
      filter: role('corner'),
      paint: {
        'circle-radius': 5,
        'circle-color': PAPER[scheme],
        'circle-stroke-color': ink,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'over:differences',
      type: 'circle',
      source: SOURCE,
      filter: role('difference'),
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'size']], 0, 7, 1, 10, 10, 34],
        'circle-color': [
          'match',
          ['get', 'more'],
          1,
          MORE_COLOUR[scheme],
          -1,
          FEWER_COLOUR[scheme],
          PAPER[scheme],
        ],
        'circle-opacity': 0.9,
        'circle-stroke-color': ink,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'over:signs',
      type: 'symbol',
      source: SOURCE,
      filter: role('difference'),
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [MAP_FONT],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ['match', ['get', 'more'], 0, ink, PAPER[scheme]] },
    },
  ]
}
