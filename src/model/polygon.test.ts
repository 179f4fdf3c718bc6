import { describe, expect, it } from 'vitest'
import { worldX, worldY } from './mercator'
import { crossesItself, type PreparedPolygon, preparePolygon, ringsOf } from './polygon'

const holds = (shape: PreparedPolygon, lng: number, lat: number) => shape.contains(worldX(lng), worldY(lat))

/** Even-odd over every edge, one after another, as slowly and plainly as can be. */
function plainly(rings: readonly (readonly [number, number][])[], x: number, y: number): boolean {
  let crossings = 0
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 1) {
      const [fromX, fromY] = flat(ring[at])
      const [toX, toY] = flat(ring[(at + 1) % ring.length])
      if (fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) crossings += 1
    }
  return crossings % 2 === 1
}

function flat(corner: readonly [number, number] | undefined): readonly [number, number] {
  return corner ? [worldX(corner[0]), worldY(corner[1])] : [Number.NaN, Number.NaN]
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const SQUARE = [
  [38, 34],
  [42, 34],
  [42, 37],
  [38, 37],
] as [number, number][]

describe('a polygon', () => {
  it('holds what is inside it, not what is outside, nowhere or in its hole', () => {
    const hole = [
      [39, 35],
      [40, 35],
      [40, 36],
      [39, 36],
    ] as [number, number][]
    const shape = preparePolygon(ringsOf({ type: 'MultiPolygon', coordinates: [[SQUARE, hole]] }))
    expect(holds(shape, 41, 35.5)).toBe(true)
    expect(holds(shape, 38.0001, 34.0001)).toBe(true)
    expect(holds(shape, 37.9999, 35)).toBe(false)
    expect(holds(shape, 39.5, 35.5)).toBe(false)
    expect(shape.contains(Number.NaN, Number.NaN)).toBe(false)
  })

  it('tells forty thousand points as one edge after another would', () => {
    const draw = numbersFrom(20_151_117)
    for (let round = 0; round < 20; round += 1) {
      const count = 3 + Math.floor(draw() * 61)
      const spread = round % 2 === 0 ? 20 : 0.001
      const ring = Array.from({ length: count }, (): [number, number] => [draw() * spread, draw() * spread])
      const shape = preparePolygon([ring])
      const wrong = []
      for (let point = 0; point < 2_000; point += 1) {
        const [x, y] = flat([(draw() * 1.2 - 0.1) * spread, (draw() * 1.2 - 0.1) * spread])
        if (shape.contains(x, y) !== plainly([ring], x, y)) wrong.push([round, x, y])
      }
      expect(wrong).toEqual([])
    }
  })

  it('knows a point on a border that was drawn twice', () => {
    const shape = preparePolygon([SQUARE])
    expect(shape.isNearEdge(worldX(40), worldY(34.001))).toBe(true)
    expect(shape.isNearEdge(worldX(40), worldY(34.1))).toBe(false)
    expect(holds(shape, 40, 35)).toBe(true)
    expect(shape.contains(...shape.middle)).toBe(true)
  })
})

describe('a ring that crosses itself', () => {
  it.each([
    ['a square', SQUARE, false],
    ['a bow tie', [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3]], true],
    ['a triangle', SQUARE.slice(0, 3), false],
    ['an arrow', [...SQUARE.slice(0, 3), [41, 35]], false],
  ])('is told from one that does not: %s', (_, ring, crosses) => {
    expect(crossesItself(ring as [number, number][])).toBe(crosses)
  })
})
