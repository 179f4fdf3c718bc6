import { expect, test } from 'vitest'
import { freeBox, isFree } from './reveal-event'

const COVERED = { top: 0, bottom: 16, left: 320, right: 400 }
const free = freeBox(COVERED, 1440, 780)

test('what panels leave free of a map', () => {
  expect(free).toEqual({ top: 0, bottom: 764, left: 320, right: 1040 })
})

test('a mark is free when its whole ring is, with a little room', () => {
  expect(isFree({ x: 700, y: 400 }, 16, free)).toBe(true)
  expect(isFree({ x: 340, y: 20 }, 16, free)).toBe(true)
  expect(isFree({ x: 339, y: 400 }, 16, free)).toBe(false)
  expect(isFree({ x: 1021, y: 400 }, 16, free)).toBe(false)
  expect(isFree({ x: 700, y: 19 }, 16, free)).toBe(false)
  expect(isFree({ x: 700, y: 745 }, 16, free)).toBe(false)
  expect(isFree({ x: 700, y: -5 }, 16, free)).toBe(false)
})
