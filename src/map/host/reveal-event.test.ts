import { expect, test } from 'vitest'
import { isFree } from './reveal-event'

test('a mark is free when no panel covers it', () => {
  const covered = { top: 16, bottom: 16, left: 320, right: 400 }
  expect(isFree({ x: 700, y: 400 }, covered, 1440, 780)).toBe(true)
  expect(isFree({ x: 200, y: 400 }, covered, 1440, 780)).toBe(false)
  expect(isFree({ x: 1200, y: 400 }, covered, 1440, 780)).toBe(false)
  expect(isFree({ x: 700, y: -5 }, covered, 1440, 780)).toBe(false)
})
