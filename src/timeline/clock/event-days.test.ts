import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { eventDays, newcomers, stepDay } from './event-days'

const rows = (...list: readonly number[]) => Uint32Array.from(list)

describe('eventDays', () => {
  it('names each day on which a row begins once, and none for an undated one', () => {
    const { table, facts } = buildRecord([
      buildEvent({ id: 'late', days: '1970-01-09' }),
      buildEvent({ id: 'early', days: '1970-01-03..1970-01-20' }),
      buildEvent({ id: 'same-day', days: '1970-01-03' }),
      buildEvent({ id: 'undated', days: null }),
    ])
    expect(eventDays(table, facts.rows)).toEqual([2, 8])
  })
})

describe('stepDay', () => {
  const days = [10, 20, 30, 40]
  it.each([
    ['next', 20, 30],
    ['next', 5, 10],
    ['next', 40, null],
    ['previous', 20, 10],
    ['previous', 45, 40],
    ['previous', 10, null],
  ] as const)('%s from %i', (direction, from, expected) => {
    expect(stepDay(days, from, direction, { start: 0, end: 100 })).toBe(expected)
  })
  it('stays inside its limits, the first day of which counts and the end not', () => {
    const limits = { start: 20, end: 40 }
    expect(stepDay(days, 5, 'next', limits)).toBe(20)
    expect(stepDay(days, 30, 'next', limits)).toBeNull()
    expect(stepDay(days, 99, 'previous', limits)).toBe(30)
    expect(stepDay(days, 20, 'previous', limits)).toBeNull()
  })
})

describe('newcomers', () => {
  it('tells of each row once while it stays, and again when it comes back', () => {
    const news = newcomers(rows(0))
    expect(news(rows(0, 1), false)).toEqual([1])
    expect(news(rows(0, 1), false)).toEqual([])
    expect(news(rows(1), false)).toEqual([])
    expect(news(rows(0, 1, 2), false)).toEqual([0, 2])
  })
  it('tells of all when the clock begins again, even if they are the same as before', () => {
    const news = newcomers(rows())
    const shown = rows(0, 1)
    expect(news(shown, false)).toEqual([0, 1])
    expect(news(shown, false)).toEqual([])
    expect(news(shown, true)).toEqual([0, 1])
  })
})
