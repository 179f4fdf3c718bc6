import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toWorld } from '../../model/mercator'
import { type LayoutNode, layoutSteps, layoutZoom, type Standing } from './layout-stacks'

function node(key: string, lng: number, lat: number, given: Partial<LayoutNode> = {}): LayoutNode {
  return {
    key,
    point: [lng, lat],
    halfWidthPx: 12,
    halfHeightPx: 12,
    underLetters: 0,
    weight: 1,
    within: null,
    ...given,
  }
}

const keysOf = (standing: readonly Standing[]) => standing.map((stands) => stands.node.key)

/** CSS px from its place. */
function movedPx({ node: { point }, point: stands }: Standing, zoom: number): number {
  const from = toWorld(point, zoom)
  const to = toWorld(stands, zoom)
  return Math.hypot(to.x - from.x, to.y - from.y)
}

test('glyphs with room stay exactly where they are', () => {
  const raqqa = node('raqqa', 39.00788, 35.95283)
  const standing = layoutSteps([raqqa, node('mosul', 43.11889, 36.335)])(6)
  expect(standing[1]).toEqual({ node: raqqa, point: [39.00788, 35.95283], rank: 1 })
})

test('two that cover one another move apart, the heavier less', () => {
  const leaves = [node('heavy', 36.29, 33.51, { weight: 9 }), node('light', 36.4, 33.57)]
  const moved = layoutSteps(leaves)(7.5).map((stands) => movedPx(stands, 7.5))
  expect(moved[1]).toBeGreaterThan((moved[0] ?? 0) * 3)
})

test('where there is no room, a province is gathered before its country, and another country never', () => {
  const syria = node('SY', 38, 35, { weight: 8 })
  const rif = node('SY/Rif Dimashq', 36.4, 33.6, { weight: 6, within: syria })
  const leaves = [
    node('douma', 36.4, 33.57, { weight: 3, within: rif }),
    node('moadamiyet', 36.2, 33.46, { weight: 3, within: rif }),
    node('raqqa', 39, 35.95, { weight: 2, within: syria }),
    node('arsal', 36.42, 34.4),
  ]
  const at = layoutSteps(leaves)
  expect([6.5, 3, 2.5].map((step) => keysOf(at(step)))).toEqual([
    ['douma', 'moadamiyet', 'raqqa', 'arsal'],
    ['SY/Rif Dimashq', 'raqqa', 'arsal'],
    ['SY', 'arsal'],
  ])
})

test('what has more glyphs over it than could be moved is gathered at once, and what nothing gathers stays', () => {
  const town = node('town', 40, 35, { weight: 30 })
  const here = Array.from({ length: 30 }, (_, index) => node(`site-${index}`, 40, 35, { within: town }))
  expect(keysOf(layoutSteps(here)(10))).toEqual(['town'])
  const alone = here.map((site) => ({ ...site, within: null }))
  expect(layoutSteps(alone)(10)).toHaveLength(30)
})

test('a badge hangs under a name that keeps clear of its place: the smallest stands at the place itself', () => {
  const [badge] = layoutSteps([node('country:syria', 38, 35, { underLetters: 5 })])(5)
  const home = toWorld([38, 35], 5)
  const name = toWorld(badge?.point ?? [0, 0], 5)
  expect([name.x - home.x, name.y - home.y].map((px) => Number(px.toFixed(6)))).toEqual([0, -22])
})

test('the layout is worked out anew every half zoom', () => {
  expect([4, 4.49, 4.5, 5.99].map(layoutZoom)).toEqual([4, 4, 4.5, 5.5])
})

test('zooms that a link writes alike are laid out alike', () => {
  expect([5.4999, 5.5, 5.5049].map(layoutZoom)).toEqual([5.5, 5.5, 5.5])
  expect([5.494, 5.99, 6].map(layoutZoom)).toEqual([5, 5.5, 6])
})

const country = node('country', 40, 35, { halfWidthPx: 21.5, weight: 90 })
const provinces = ['north', 'south'].map((key, index) =>
  node(key, 40, 34 + 2 * index, { halfWidthPx: 21.5, weight: 40, within: country }),
)
const leaves = fc
  .array(
    fc.tuple(
      fc.double({ min: 35, max: 46, noNaN: true }),
      fc.double({ min: 32, max: 38, noNaN: true }),
      fc.constantFrom(null, country, ...provinces),
    ),
    { maxLength: 40 },
  )
  .map((points) =>
    points.map(([lng, lat, within], index) =>
      node(`p${index}`, lng, lat, { weight: 1 + (index % 4), within }),
    ),
  )

test('whatever the places, the same ones in any order get the same layout, and none stands too far away', () => {
  fc.assert(
    fc.property(leaves, fc.double({ min: 1.5, max: 10, noNaN: true }), (list, zoom) => {
      const step = layoutZoom(zoom)
      const standing = layoutSteps(list)(step)
      expect(layoutSteps([...list].reverse())(step)).toEqual(standing)
      for (const stands of standing)
        expect(movedPx(stands, step + 0.5)).toBeLessThanOrEqual(1.2 * stands.node.halfWidthPx + 0.001)
    }),
    { numRuns: 200 },
  )
})

test('what is gathered at one step is gathered at every wider one', () => {
  fc.assert(
    fc.property(leaves, (list) => {
      const at = layoutSteps(list)
      for (let step = 10; step > 1.5; step -= 0.5) {
        const before = new Set(at(step).map((stands) => stands.node))
        for (const { node: stands } of at(step - 0.5))
          expect(
            before.has(stands) ||
              [...before].some(({ within }) => within === stands || within?.within === stands),
          ).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})
