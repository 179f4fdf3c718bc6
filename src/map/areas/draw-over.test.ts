import { expect, it } from 'vitest'
import { overFeatures } from './draw-over'

const NOTHING = { area: null, corners: null, differences: null, scheme: 'light' } as const

it('an area is its rings, each closed; a draft has its corners, and a line once it has two', () => {
  const ring = [
    [38, 34],
    [42, 34],
    [42, 37],
  ]
  const { features } = overFeatures({ ...NOTHING, area: [ring], corners: [[1, 2]] })
  expect(features.map(({ geometry, properties }) => [properties?.role, geometry])).toEqual([
    ['area', { type: 'LineString', coordinates: [...ring, [38, 34]] }],
    ['corner', { type: 'Point', coordinates: [1, 2] }],
  ])
  const two = overFeatures({
    ...NOTHING,
    corners: [
      [1, 2],
      [3, 4],
    ],
  })
  expect(two.features.map(({ properties }) => properties?.role)).toEqual(['draft', 'corner', 'corner'])
})

it('a difference says with its sign where there are more and where fewer', () => {
  const differences = [
    { point: [40, 35], a: 1, b: 4 },
    { point: [41, 35], a: 3, b: 1 },
    { point: [42, 35], a: 2, b: 2 },
  ] as const
  const { features } = overFeatures({ ...NOTHING, differences })
  expect(features.map(({ properties }) => properties)).toEqual([
    { role: 'difference', more: 1, size: 3, text: '+3' },
    { role: 'difference', more: -1, size: 2, text: '–2' },
    { role: 'difference', more: 0, size: 0, text: '=' },
  ])
})
