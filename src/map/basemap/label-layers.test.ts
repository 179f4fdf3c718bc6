import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec'
import type { SymbolLayerSpecification } from 'maplibre-gl'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadMessages } from '../../i18n/messages'
import { BASEMAP_PALETTES } from '../../model/theme'
import { labelLayers } from './label-layers'

function labelLayer(id: string, lang: string): SymbolLayerSpecification {
  const found = labelLayers(BASEMAP_PALETTES.light, lang).find((layer) => layer.id === id)
  if (found?.type !== 'symbol') throw new Error(`no layer of letters ${id}`)
  return found
}

/** What MapLibre writes at a town, or at what another layer names, of these names. */
function written(
  lang: string,
  zoom: number,
  properties: Readonly<Record<string, string>>,
  id = 'base:labels-town',
): string {
  const { layout } = labelLayer(id, lang)
  const expression = createExpression(layout?.['text-field'], latest.layout_symbol['text-field'] as never)
  if (expression.result === 'error') throw new Error(JSON.stringify(expression.value))
  return String(expression.value.evaluate({ zoom }, { type: 1, properties } as never))
}

const RAQQA = { name: 'Raqqa', name_ar: 'الرقة' }

beforeAll(() => loadMessages('ar'))

describe('names of the land', () => {
  it('are in the language of the page', () => {
    expect(written('en', 5, RAQQA)).toBe('Raqqa')
    expect(written('ar', 5, RAQQA)).toBe('الرقة')
  })

  it('have the other language under them when seen close', () => {
    expect(written('en', 8, RAQQA)).toBe('Raqqa\nالرقة')
    expect(written('ar', 8, RAQQA)).toBe('الرقة\nRaqqa')
  })

  it('say of a province in Arabic, which has no capitals, that it is none of the towns of its name', () => {
    const aleppo = { name: 'Aleppo', name_ar: 'حلب' }
    expect(written('ar', 7, aleppo, 'base:labels-province')).toBe('محافظة حلب')
    expect(written('en', 7, aleppo, 'base:labels-province')).toBe('Aleppo')
  })

  it('are Arabic alone for countries on the Arabic map', () => {
    const lebanon = { name: 'Lebanon', name_ar: 'لبنان' }
    expect(written('ar', 6, lebanon, 'base:labels-country')).toBe('لبنان')
    expect(written('en', 6, lebanon, 'base:labels-country')).toBe('Lebanon\nلبنان')
  })

  it('are in English where there is no Arabic name', () => {
    expect(written('ar', 5, { name: 'Hajin' })).toBe('Hajin')
  })

  it('are spaced and in capitals for countries and provinces, but never in Arabic, whose letters are joined', () => {
    const shape = (id: string, lang: string) => {
      const { layout } = labelLayer(id, lang)
      return [layout?.['text-letter-spacing'], layout?.['text-transform']]
    }
    expect(shape('base:labels-country', 'en')).toEqual([0.16, 'uppercase'])
    expect(shape('base:labels-country', 'ar')).toEqual([0, 'none'])
    expect(shape('base:labels-province', 'en')).toEqual([0.12, 'uppercase'])
    expect(shape('base:labels-province', 'ar')).toEqual([0, 'none'])
  })
})
