import { expect, test } from 'vitest'
import { scaleFor } from './scale-for'

test('the bar is the longest round distance that fits', () => {
  expect(scaleFor(1000, 96)).toEqual({ km: 50, widthPx: 50 })
  expect(scaleFor(2100, 96)).toEqual({ km: 200, widthPx: 95 })
  expect(scaleFor(1.5, 96)).toEqual({ km: 0.1, widthPx: 67 })
})

test('a map without size has no scale', () => {
  expect(scaleFor(Number.NaN, 96)).toBeNull()
  expect(scaleFor(0, 96)).toBeNull()
})
