import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manyEvents, seededRandom } from '../../record/many-events.fixture'
import { boxOfCell, cellKey, gridOver } from './cells'
import { boxAround, countPoints, nearestPoint, pointsIn } from './find-points'
import { formAt, LOOK_BITS, looksOf } from './point-columns'

const table = manyEvents({ size: 5_000, firstDay: 100, days: 200 })
const random = seededRandom(9)
const passes = Uint8Array.from({ length: table.size }, () => (random() < 0.8 ? 1 : 0))
const all = Array.from({ length: table.size }, (_, row) => row)

const anyPlace = fc.record({
  x: fc.double({ min: 0.59, max: 0.64, noNaN: true }),
  y: fc.double({ min: 0.37, max: 0.42, noNaN: true }),
  reach: fc.double({ min: 0.0001, max: 0.02, noNaN: true }),
  start: fc.integer({ min: 90, max: 310 }),
  days: fc.integer({ min: 1, max: 90 }),
})
const at = (column: Float32Array, row: number) => column[row] ?? Number.NaN

describe('points of a window and a box', () => {
  it('are those that a walk over all rows finds', () => {
    fc.assert(
      fc.property(anyPlace, ({ x, y, reach, start, days }) => {
        const shown = { table, passes, span: { start, end: start + days } }
        const dated = all.filter(
          (row) =>
            passes[row] === 1 && (table.start[row] ?? 0) < start + days && (table.end[row] ?? 0) > start,
        )
        const inside = dated.filter(
          (row) => Math.abs(at(table.x, row) - x) <= reach && Math.abs(at(table.y, row) - y) <= reach,
        )
        const box = boxAround(x, y, reach)
        expect([...pointsIn(shown, box)]).toEqual(inside)
        expect(countPoints(shown, box)).toBe(inside.length)
        expect(countPoints(shown, box, 3)).toBe(Math.min(3, inside.length))
        const far = (row: number) => Math.hypot(at(table.x, row) - x, at(table.y, row) - y)
        const least = Math.min(reach, ...inside.map(far))
        const nearest = nearestPoint(shown, x, y, reach)
        if (nearest === null) expect(inside.every((row) => far(row) > reach)).toBe(true)
        else expect(far(nearest)).toBeCloseTo(least, 9)
      }),
    )
  })

  it('are found over the edge where the east of the world meets its west', () => {
    const one = (x: number) => ({
      table: {
        start: Int32Array.of(0),
        end: Int32Array.of(1),
        x: Float32Array.of(x),
        y: Float32Array.of(0.5),
      },
      passes: Uint8Array.of(1),
      span: { start: 0, end: 1 },
    })
    expect(countPoints(one(0.999), boxAround(0, 0.5, 0.01))).toBe(1)
    expect(countPoints(one(0.001), boxAround(1, 0.5, 0.01))).toBe(1)
    expect(nearestPoint(one(0.999), 1.0005, 0.5, 0.01)).toBe(0)
    expect(countPoints(one(0.5), boxAround(0, 0.5, 0.01))).toBe(0)
    expect(countPoints(one(Number.NaN), boxAround(0.5, 0.5, 0.5))).toBe(0)
  })
})

describe('cells', () => {
  it('cover what is in view, hold each point once and stay where they are while the map moves', () => {
    const grid = gridOver(boxAround(0.6, 0.4, 0.03), 4)
    expect(grid.side).toBe(2 ** -9)
    expect(gridOver(boxAround(0.61, 0.41, 0.03), 4.9).side).toBe(2 ** -10)
    expect(gridOver(boxAround(0.61, 0.41, 0.03), 4.2).side).toBe(2 ** -9)
    const shown = { table, passes, span: { start: 0, end: 1_000 } }
    const placed = all.filter((row) => passes[row] === 1 && !Number.isNaN(at(table.x, row)))
    const keys = new Set(placed.map((row) => cellKey(grid, at(table.x, row), at(table.y, row))))
    const counted = [...keys].map((key) => {
      const box = boxOfCell(key)
      if (!box) throw new Error(key)
      return countPoints(shown, box)
    })
    expect(counted.reduce((sum, count) => sum + count)).toBe(placed.length)
    expect(boxOfCell('spot:3')).toBe(null)
  })

  it('grow where a view is so wide that there would be too many', () => {
    const { columns, rows, side } = gridOver({ left: -0.5, right: 1.5, top: 0, bottom: 1 }, 8)
    expect([columns, rows, side]).toEqual([129, 65, 2 ** -6])
  })
})

it('the look of a row says its status, its day, its place and whose it is', () => {
  const looks = looksOf({
    ...table,
    size: 2,
    x: Float32Array.of(Number.NaN, 0.5),
    kind: Uint8Array.of(3, 3),
    status: Uint8Array.of(4, 1),
    timePrecision: Uint8Array.of(3, 0),
    precision: Uint8Array.of(7, 2),
    layers: Uint32Array.of(0, 2),
  })
  expect([...looks]).toEqual([
    4 | (1 << LOOK_BITS.unsure) | (2 << LOOK_BITS.form),
    1 | (1 << LOOK_BITS.form) | (1 << LOOK_BITS.ofActor) | (1 << LOOK_BITS.placed),
  ])
  expect(formAt({ precision: Uint8Array.of(0, 8) }, 0)).toBe('disc')
  expect(formAt({ precision: Uint8Array.of(0, 8) }, 1)).toBe('cloud')
})
