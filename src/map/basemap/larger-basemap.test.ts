import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import { BASEMAP_PALETTES } from '../../model/theme'
import { LARGER_SOURCE, largerLayers, largerSource } from './larger-basemap'

const TILES = { url: 'https://tiles.example.org/region.pmtiles', attribution: '© OpenStreetMap contributors' }

it('is a valid style in both schemes and languages', () => {
  for (const base of ['light', 'dark'] as const) {
    for (const lang of ['en', 'ar']) {
      const style = {
        version: 8 as const,
        glyphs: 'https://fonts.example.org/{fontstack}/{range}.pbf',
        sources: { [LARGER_SOURCE]: largerSource(TILES) },
        layers: [...largerLayers(BASEMAP_PALETTES[base], lang)],
      }
      expect(validateStyleMin(style)).toEqual([])
    }
  }
})

it('asks for the tiles by their address', () => {
  expect(largerSource(TILES)).toEqual({
    type: 'vector',
    url: 'pmtiles://https://tiles.example.org/region.pmtiles',
    attribution: '© OpenStreetMap contributors',
  })
})
