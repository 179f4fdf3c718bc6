import { expect, test } from 'vitest'
import type { DayWindow } from '../../model/civil-date'
import type { ConflictEvent } from '../../model/event'
import { eventOpacity } from './event-opacity'
import { event, recordOf } from './marks.fixture'

const week = { window: { start: 100, end: 107 }, precision: 'week' } as const

function opacity(of: ConflictEvent, view: Parameters<typeof eventOpacity>[2], span: DayWindow): number {
  return eventOpacity(recordOf([of]).table, 0, view, span)
}

test('a sure day is drawn in full, one known only to a week lighter', () => {
  const view = { mode: 'cumulative', fade: 14 } as const
  expect(opacity(event('a'), view, { start: 0, end: 200 })).toBe(1)
  expect(opacity(event('a', { when: week }), view, { start: 0, end: 200 })).toBe(0.75)
})

test('in a trail a mark fades with age but never out', () => {
  const view = { mode: 'trail', fade: 10 } as const
  expect(opacity(event('a'), view, { start: 91, end: 101 })).toBe(1)
  expect(opacity(event('a'), view, { start: 96, end: 106 })).toBeCloseTo(0.65)
  expect(opacity(event('a'), view, { start: 100, end: 110 })).toBeCloseTo(0.37)
})

test('day by day, a vague date swells to the middle of its stretch and ebbs', () => {
  const on = (day: number) =>
    opacity(event('a', { when: week }), { mode: 'day', fade: 1 }, { start: day, end: day + 1 })
  expect(on(103)).toBeCloseTo(0.75)
  expect(on(100)).toBeCloseTo(on(106))
  expect(on(100)).toBeLessThan(on(102))
})
