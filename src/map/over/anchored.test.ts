import { expect, test } from 'vitest'
import { anchorBox, anchorPoint, anchorRoomPx } from './anchored'

const stack = {
  point: [39, 36],
  shape: 'disc',
  parts: [{ layer: 'russia', rows: Uint32Array.of(0) }],
} as const

function mapAt(x: number, y: number) {
  return { project: () => ({ x, y }), canvas: { clientWidth: 1000, clientHeight: 600 } as HTMLCanvasElement }
}

test('a box hangs under a mark in the upper half and stands over one in the lower', () => {
  expect(anchorBox(mapAt(500, 100), stack)).toBe(
    'translate(500px, max(0px, min(120px, 600px - 100%))) translateX(-50%)',
  )
  expect(anchorBox(mapAt(500, 400), stack)).toBe('translate(500px, max(0px, 380px - 100%)) translateX(-50%)')
})

test('a mark that is off the map takes its box along', () => {
  expect(anchorBox(mapAt(500, -100), stack)).toBe('translate(500px, -80px) translateX(-50%)')
  expect(anchorBox(mapAt(500, 700), stack)).toBe('translate(500px, calc(680px - 100%)) translateX(-50%)')
})

test('near a side it hangs towards the middle of the map', () => {
  expect(anchorBox(mapAt(100, 100), stack)).toBe(
    'translate(88px, max(0px, min(120px, 600px - 100%))) translateX(-10%)',
  )
  expect(anchorBox(mapAt(900, 100), stack)).toBe(
    'translate(912px, max(0px, min(120px, 600px - 100%))) translateX(-90%)',
  )
})

test('it keeps clear of what stands round the mark, and of a badge that hangs lower', () => {
  expect(anchorBox(mapAt(500, 100), stack, 50)).toBe(
    'translate(500px, max(0px, min(158px, 600px - 100%))) translateX(-50%)',
  )
  const badge = { ...stack, shape: 'badge' } as const
  expect(anchorBox(mapAt(500, 100), badge)).toBe(
    'translate(500px, max(0px, min(142px, 600px - 100%))) translateX(-50%)',
  )
})

test('it may grow to the edge of the map on its side, or to what covers that edge', () => {
  const free = { top: 0, bottom: 0 }
  expect(anchorRoomPx(mapAt(500, 100), stack, 0, free)).toBe(472)
  expect(anchorRoomPx(mapAt(500, 100), stack, 50, free)).toBe(434)
  expect(anchorRoomPx(mapAt(500, 400), stack, 0, free)).toBe(372)
  const covered = { top: 60, bottom: 200 }
  expect(anchorRoomPx(mapAt(500, 100), stack, 0, covered)).toBe(272)
  expect(anchorRoomPx(mapAt(500, 400), stack, 0, covered)).toBe(312)
})

test('nothing hangs anywhere while the map cannot say where a point is', () => {
  const blind = { ...mapAt(0, 0), project: () => null }
  expect(anchorBox(blind, stack)).toBeNull()
  expect(anchorRoomPx(blind, stack, 0, { top: 0, bottom: 0 })).toBeNull()
  expect(anchorPoint(blind, stack.point)).toBeNull()
  expect(anchorPoint(mapAt(5.5, 7), stack.point)).toBe('translate(5.5px, 7px)')
})
