import { expect, test } from 'vitest'
import { changedValues } from './apply-layers'

test('only values that differ are set, and those that are gone go back to their default', () => {
  expect(
    changedValues(
      { 'line-color': '#fff', 'line-width': ['get', 'w'], 'line-blur': 2 },
      { 'line-color': '#000', 'line-width': ['get', 'w'] },
    ),
  ).toEqual([
    ['line-color', '#000'],
    ['line-blur', undefined],
  ])
})

test('a layer without values has nothing to set', () => {
  expect(changedValues(undefined, undefined)).toEqual([])
})
