import { expect, it } from 'vitest'
import { dayOfBar } from './bar-day'

it('is the last day of the bar on which anything begins, else the day under the pointer', () => {
  const week = { start: 100, end: 107 }
  expect(dayOfBar(week, 101, [90, 100, 103, 107])).toBe(103)
  expect(dayOfBar(week, 101, [90, 107])).toBe(101)
})
