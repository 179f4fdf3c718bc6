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
