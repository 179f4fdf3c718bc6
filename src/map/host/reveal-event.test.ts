import { expect, test } from 'vitest'
import { isFree } from './reveal-event'

function box(left: number, top: number, right: number, bottom: number) {
  return { left, top, right, bottom, width: right - left, height: bottom - top }
}

const ground = { width: 1440, height: 780, boxes: [box(0, 0, 320, 500), box(1040, 60, 1440, 780)] }

test('a mark is free when its whole ring is, with a little room', () => {
  expect(isFree({ x: 700, y: 400 }, 16, ground)).toBe(true)
  expect(isFree({ x: 340, y: 20 }, 16, ground)).toBe(true)
  expect(isFree({ x: 339, y: 400 }, 16, ground)).toBe(false)
  expect(isFree({ x: 1021, y: 400 }, 16, ground)).toBe(false)
  expect(isFree({ x: 700, y: 19 }, 16, ground)).toBe(false)
  expect(isFree({ x: 700, y: 761 }, 16, ground)).toBe(false)
  expect(isFree({ x: 700, y: -5 }, 16, ground)).toBe(false)
})

test('a mark under the end of a short panel is free', () => {
  expect(isFree({ x: 200, y: 520 }, 16, ground)).toBe(true)
  expect(isFree({ x: 200, y: 519 }, 16, ground)).toBe(false)
})
