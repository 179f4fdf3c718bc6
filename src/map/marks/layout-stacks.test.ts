import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toWorld } from '../../model/mercator'
import { type LayoutNode, layoutStacks, layoutZoom } from './layout-stacks'

function node(key: string, lng: number, lat: number, given: Partial<LayoutNode> = {}): LayoutNode {
  return {
    key,
    point: [lng, lat],
    halfWidthPx: 12,
    halfHeightPx: 12,
    region: null,
    country: 'SY',
    weight: 1,
    ...given,
  }
}

test('glyphs with room stay exactly where they are', () => {
  const layout = layoutStacks([node('raqqa', 39.00788, 35.95283), node('mosul', 43.11889, 36.335)], 6)
  expect(layout.get('raqqa')).toEqual({ lead: 'raqqa', point: [39.00788, 35.95283], rank: 1 })
})

test('two that cover one another move apart, the heavier less', () => {
  const layout = layoutStacks([node('heavy', 36.29, 33.51, { weight: 9 }), node('light', 36.4, 33.57)], 6)
  const moved = (key: string, home: readonly [number, number]) => {
    const from = toWorld(home, 6)
    const to = toWorld(layout.get(key)?.point ?? [0, 0], 6)
    return Math.hypot(to.x - from.x, to.y - from.y)
  }
  expect(moved('light', [36.4, 33.57])).toBeGreaterThan(moved('heavy', [36.29, 33.51]) * 5)
})

test('at a low zoom near stacks of one region are one glyph, those of other countries never', () => {
  const layout = layoutStacks(
    [
      node('damascus', 36.29, 33.51, { region: 'SY/Damascus', weight: 5 }),
      node('douma', 36.4, 33.57, { region: 'SY/Rif Dimashq' }),
      node('arsal', 36.42, 33.6, { region: 'LB/Baalbek', country: 'LB' }),
    ],
    4,
  )
  expect(['damascus', 'douma', 'arsal'].map((key) => layout.get(key)?.lead)).toEqual([
    'damascus',
    'damascus',
    'arsal',
  ])
  // The heaviest first, then by key; a follower ranks as its lead does.
  expect(['damascus', 'douma', 'arsal'].map((key) => layout.get(key)?.rank)).toEqual([0, 0, 1])
})

test('the layout is worked out anew every half zoom', () => {
  expect([4, 4.49, 4.5, 5.99].map(layoutZoom)).toEqual([4, 4, 4.5, 5.5])
})

const nodes = fc
  .array(
    fc.tuple(fc.double({ min: 35, max: 46, noNaN: true }), fc.double({ min: 32, max: 38, noNaN: true })),
    {
      maxLength: 40,
    },
  )
  .map((points) =>
    points.map(([lng, lat], index) => node(`p${index}`, lng, lat, { weight: 1 + (index % 4) })),
  )

test('whatever the places, the same ones in any order get the same finite layout, each with one lead', () => {
  fc.assert(
    fc.property(nodes, fc.double({ min: 1.5, max: 10, noNaN: true }), (list, zoom) => {
      const step = layoutZoom(zoom)
      const layout = layoutStacks(list, step)
      expect([...layoutStacks([...list].reverse(), step)].sort()).toEqual([...layout].sort())
      expect(layout.size).toBe(list.length)
      for (const { lead, point } of layout.values()) {
        expect(layout.get(lead)?.lead).toBe(lead)
        expect(point.every(Number.isFinite)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

test('zooms that a link writes alike are laid out alike', () => {
  expect([5.4999, 5.5, 5.5049].map(layoutZoom)).toEqual([5.5, 5.5, 5.5])
  expect([5.494, 5.99, 6].map(layoutZoom)).toEqual([5, 5.5, 6])
})
