import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec'
import type { SymbolLayerSpecification } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { groupPrefix } from './layer-parts'
import { markLayers } from './marks-layers'

test('each strike layer is a group of map layers with its own prefix', () => {
  const { under, over } = markLayers(['russia', 'unattributed'], 'light', 'en')
  const ids = [...under, ...over].map((layer) => layer.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const layer of ['russia', 'unattributed', 'events']) {
    expect(ids.filter((id) => id.startsWith(`${groupPrefix(layer)}:mark`))).toHaveLength(1)
  }
  expect(ids.filter((id) => id.startsWith('strikes:russia:'))).toEqual([
    'strikes:russia:area',
    'strikes:russia:outline',
    'strikes:russia:outline-unsure',
    'strikes:russia:size',
    'strikes:russia:size-most',
    'strikes:russia:small',
    'strikes:russia:mark',
  ])
})

test('names stand over and under their glyphs, then beside them, clear of what their glyphs cover', () => {
  const { over } = markLayers(['russia'], 'light', 'en')
  const offsetsOf = (id: string, clearPx: number, zoom = 3) => {
    const layer = over.find((one) => one.id === id) as SymbolLayerSpecification
    const expression = createExpression(
      layer.layout?.['text-variable-anchor-offset'],
      latest.layout_symbol['text-variable-anchor-offset'] as never,
    )
    if (expression.result === 'error') throw new Error(JSON.stringify(expression.value))
    const offsets: unknown = expression.value.evaluate({ zoom }, {
      type: 1,
      properties: { clearPx },
    } as never)
    return offsets as readonly (string | readonly number[])[]
  }
  const anchors = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string')
  // A badge of six parts in two rows, 31 px to either side, its middle 31 px under its name of 10 px.
  const country = offsetsOf('events:countries', 51)
  expect(anchors(country)).toEqual(['bottom', 'top', 'right', 'left'])
  expect((country[5] as readonly number[]).map((em) => Math.round(em * 10))).toEqual([-35, 31])
  const name = offsetsOf('events:names', 27.74)
  expect(anchors(name).slice(0, 2)).toEqual(['top', 'bottom'])
  expect(anchors(name).slice(-2)).toEqual(['right', 'left'])
  expect((name[1] as readonly number[]).map((em) => Math.round(em * 13))).toEqual([0, 28])
  expect((name[13] as readonly number[]).map((em) => Math.round(em * 13))).toEqual([-38, 0])
})
