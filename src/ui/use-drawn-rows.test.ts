import { expect, it } from 'vitest'
import { roomsBetween } from './use-drawn-rows'

it('leaves room for the rows that are not drawn: before, between and after', () => {
  const items = [
    { index: 0, start: 30, end: 80 },
    { index: 1, start: 80, end: 120 },
    { index: 40, start: 1_900, end: 1_950 },
  ]
  expect(roomsBetween(items, 30, 5_030)).toEqual({
    rows: [
      { index: 0, roomBeforePx: 0 },
      { index: 1, roomBeforePx: 0 },
      { index: 40, roomBeforePx: 1_780 },
    ],
    roomAfterPx: 3_080,
  })
})

it('leaves no room in an empty list, nor less than none', () => {
  expect(roomsBetween([], 30, 30)).toEqual({ rows: [], roomAfterPx: 0 })
  expect(roomsBetween([{ index: 0, start: 20, end: 90 }], 30, 80)).toEqual({
    rows: [{ index: 0, roomBeforePx: 0 }],
    roomAfterPx: 0,
  })
})
