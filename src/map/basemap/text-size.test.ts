import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { inputOf } from '../host/map-input.fixture'
import { baseStyleOf, mapLayers } from './map-layers'

const record = buildRecord([buildEvent({ id: 'a' })])

/** Every layer of a map for a reader whose text is so large. */
function layersAt(textScale: number) {
  const input = inputOf(record, { textScale })
  const base = baseStyleOf(input, { url: (path) => path })
  return { base, layers: mapLayers(base.layers, input) }
}

function sizeOf(id: string, textScale: number): unknown {
  const layer = layersAt(textScale).layers.find((one) => one.id === id)
  return layer?.type === 'symbol' ? layer.layout?.['text-size'] : null
}

it('letters of the land and of the events grow with the reader’s text, to twice their size', () => {
  expect(sizeOf('base:labels-province', 1)).toEqual(['interpolate', ['linear'], ['zoom'], 6, 10, 9, 13])
  expect(sizeOf('base:labels-province', 1.5)).toEqual(['interpolate', ['linear'], ['zoom'], 6, 15, 9, 19.5])
  expect(sizeOf('base:labels-town', 2)).toEqual([
    'interpolate',
    ['linear'],
    ['zoom'],
    4,
    ['*', ['-', 13, ['get', 'rank']], 2],
    10,
    ['*', ['-', 17, ['get', 'rank']], 2],
  ])
  expect(sizeOf('events:names', 1.5)).toBe(19.5)
  expect(sizeOf('events:names', 4)).toBe(26)
  expect(sizeOf('events:countries', 2)).toEqual(['interpolate', ['linear'], ['zoom'], 2, 20, 5, 28, 7, 36])
})

it('smaller text leaves them as they are', () => {
  expect(layersAt(0.75).layers).toEqual(layersAt(1).layers)
})

it('is a valid style', () => {
  const { base, layers } = layersAt(1.5)
  const drawn = layers.filter((layer) => layer.id.startsWith('base:'))
  expect(validateStyleMin({ ...base, layers: [...drawn] } as never)).toEqual([])
})
