import { expect, it } from 'vitest'
import { coveredBy, slotsOn } from './free-slot'

const MAP = { width: 1000, height: 600 }
const SIZE = { width: 200, height: 50 }
const TAKEN = { top: 10, bottom: 40, left: 300, right: 20, corner: 150, foot: false }

it('offers the top and the foot, clear of what floats on the sides', () => {
  const places = slotsOn(MAP, SIZE, TAKEN, false).map(({ x, y }) => [x, y])
  expect(places).toEqual([
    [300, 10],
    [475, 10],
    [650, 10],
    [300, 510],
    [540, 510],
    [780, 510],
  ])
  expect(slotsOn(MAP, SIZE, { ...TAKEN, foot: true }, false)).toHaveLength(3)
})

it('begins at the right where that is the start of the line', () => {
  const [first] = slotsOn(MAP, SIZE, { ...TAKEN, left: 20, right: 300 }, true)
  expect(first).toMatchObject({ x: 500, y: 10 })
  expect(slotsOn(MAP, SIZE, { ...TAKEN, left: 20, right: 300 }, true)[2]).toMatchObject({ x: 150 })
})

it('offers nothing that the map has no room for', () => {
  expect(
    slotsOn({ width: 180, height: 600 }, SIZE, { ...TAKEN, left: 0, right: 0, corner: 0 }, false),
  ).toEqual([])
})

it('counts the marks in a slot and close round it', () => {
  const slot = { x: 100, y: 100, width: 200, height: 50 }
  expect(
    coveredBy(
      slot,
      [
        [150, 120],
        [95, 98],
        [80, 120],
        [310, 140],
        [200, 171],
      ],
      20,
    ),
  ).toBe(3)
})
