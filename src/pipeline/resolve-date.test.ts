import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, parseCivilDate, partsOfDay, writeCivilDate } from '../model/civil-date'
import { resolveDate } from './resolve-date'

function day(text: string): Day {
  const parsed = parseCivilDate(text)
  if (parsed === null) throw new Error(`no date: ${text}`)
  return parsed
}

/** The resolution as `start..end precision`, both ends inside. */
function resolve(expression: string, earliest: string, latest = earliest): string | null {
  const resolved = resolveDate(expression, { start: day(earliest), end: day(latest) + 1 })
  if (!resolved) return null
  const { start, end } = resolved.window
  return `${writeCivilDate(start)}..${writeCivilDate(end - 1)} ${resolved.precision}`
}

/** 18 November 2015 was a Wednesday. */
const WEDNESDAY = '2015-11-18'

describe('a date expression in an article of Wednesday 18 November 2015', () => {
  it.each([
    ['same-day', '2015-11-18..2015-11-18 day'],
    ['previous-day', '2015-11-17..2015-11-17 day'],
    ['days-ago:3', '2015-11-15..2015-11-15 day'],
    ['weekday:tuesday', '2015-11-17..2015-11-17 day'],
    ['weekday:wednesday', '2015-11-18..2015-11-18 day'],
    ['weekday:thursday', '2015-11-12..2015-11-12 day'],
    ['weekday-before:wednesday', '2015-11-11..2015-11-11 day'],
    ['weekday-before:tuesday', '2015-11-17..2015-11-17 day'],
    ['weekday-next:saturday', '2015-11-21..2015-11-21 day'],
    ['weekday-next:wednesday', '2015-11-25..2015-11-25 day'],
    ['weeks-ago:6', '2015-10-04..2015-10-10 approximate'],
    ['last-week', '2015-11-09..2015-11-15 week'],
    ['this-week', '2015-11-16..2015-11-22 week'],
    ['next-week', '2015-11-23..2015-11-29 week'],
    ['weekend', '2015-11-21..2015-11-22 range'],
    ['last-month', '2015-10-01..2015-10-31 month'],
    ['this-month', '2015-11-01..2015-11-30 month'],
    ['next-month', '2015-12-01..2015-12-31 month'],
    ['month:8', '2015-08-01..2015-08-31 month'],
    ['month:11', '2015-11-01..2015-11-30 month'],
    ['month:12', '2014-12-01..2014-12-31 month'],
    ['month:1', '2015-01-01..2015-01-31 month'],
    ['month:2014-01', '2014-01-01..2014-01-31 month'],
    ['month:2014-12', '2014-12-01..2014-12-31 month'],
    ['month:2014-08', '2014-08-01..2014-08-31 month'],
    ['month-day:10-31', '2015-10-31..2015-10-31 day'],
    ['month-day:11-18', '2015-11-18..2015-11-18 day'],
    ['month-day:11-19', '2014-11-19..2014-11-19 day'],
    ['month-day:02-29', '2012-02-29..2012-02-29 day'],
    ['date:2015-12-22', '2015-12-22..2015-12-22 day'],
    ['dates:2015-10-30..2015-11-06', '2015-10-30..2015-11-06 range'],
    ['year:2013', '2013-01-01..2013-12-31 year'],
    ['last-year', '2014-01-01..2014-12-31 year'],
    ['past-months:20', '2014-03-18..2015-11-18 range'],
    ['past-days:2', '2015-11-17..2015-11-18 range'],
    ['coming-days', '2015-11-18..2015-11-25 approximate'],
    ['since:2015-09-30', '2015-09-30..2015-11-18 range'],
    ['since-month:2011-03', '2011-03-01..2015-11-18 range'],
  ])('%s means %s', (expression, expected) => {
    expect(resolve(expression, WEDNESDAY)).toBe(expected)
  })

  it.each([
    '',
    'tomorrow',
    'weekday:tuesdays',
    'weekday:',
    'month:13',
    'month:0',
    'month:2014-13',
    'month-day:02-30',
    'date:2015-02-29',
    'dates:2015-11-06..2015-10-30',
    'days-ago:-1',
    'past-days:0',
    'since:2016-01-01',
    'since:2015-11-19',
    'since-month:2015-13',
    'until:2015-11-20',
    ' same-day',
  ])('%j is not in the manual, or means no day', (expression) => {
    expect(resolve(expression, WEDNESDAY)).toBeNull()
  })
})

describe('an article whose own day is an interval', () => {
  it.each([
    ['same-day', '2015-11-10..2015-11-12 day'],
    ['previous-day', '2015-11-09..2015-11-11 day'],
    ['weekday:wednesday', '2015-11-04..2015-11-11 day'],
    ['last-week', '2015-11-02..2015-11-08 week'],
    ['weeks-ago:1', '2015-10-31..2015-11-08 approximate'],
    ['date:2015-10-31', '2015-10-31..2015-10-31 day'],
    ['past-days:2', '2015-11-09..2015-11-12 range'],
  ])('%s runs from the earliest start to the latest end: %s', (expression, expected) => {
    expect(resolve(expression, '2015-11-10', '2015-11-12')).toBe(expected)
  })

  it('keeps a month that the interval straddles whole on both sides', () => {
    expect(resolve('last-month', '2015-10-30', '2015-11-02')).toBe('2015-09-01..2015-10-31 month')
  })
})

const EXPRESSIONS = [
  'same-day',
  'previous-day',
  'weekday:sunday',
  'weekday-before:friday',
  'weekday-next:saturday',
  'weeks-ago:6',
  'last-week',
  'weekend',
  'last-month',
  'next-month',
  'month:2',
  'month-day:02-29',
  'month-day:12-31',
  'last-year',
  'past-months:20',
  'past-days:3',
  'coming-days',
]
const anyDay = fc.integer({ min: day('1990-01-01'), max: day('2060-12-31') })
const anyExpression = fc.constantFrom(...EXPRESSIONS)

describe('every expression', () => {
  it('resolves an interval to the hull of its days’ resolutions', () => {
    fc.assert(
      fc.property(anyExpression, anyDay, fc.integer({ min: 0, max: 45 }), (expression, start, more) => {
        const each = Array.from({ length: more + 1 }, (_, index) =>
          resolveDate(expression, { start: start + index, end: start + index + 1 }),
        )
        const windows = each.flatMap((resolved) => resolved?.window ?? [])
        expect(resolveDate(expression, { start, end: start + more + 1 })?.window).toEqual({
          start: Math.min(...windows.map((window) => window.start)),
          end: Math.max(...windows.map((window) => window.end)),
        })
      }),
    )
  })

  it('finds a weekday on that weekday, at most six days back', () => {
    fc.assert(
      fc.property(anyDay, (published) => {
        const resolved = resolveDate('weekday:monday', { start: published, end: published + 1 })
        const start = resolved?.window.start ?? Number.NaN
        expect(partsOfDay(start).weekday).toBe(1)
        expect(published - start).toBeGreaterThanOrEqual(0)
        expect(published - start).toBeLessThanOrEqual(6)
      }),
    )
  })

  it('puts the same weekday before and after publication exactly a week to either side of it', () => {
    fc.assert(
      fc.property(anyDay, (published) => {
        const on = { start: published, end: published + 1 }
        const name = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'][
          partsOfDay(published).weekday
        ]
        expect(resolveDate(`weekday-before:${name}`, on)?.window.start).toBe(published - 7)
        expect(resolveDate(`weekday-next:${name}`, on)?.window.start).toBe(published + 7)
      }),
    )
  })

  it('never ends a past expression after publication', () => {
    const past = EXPRESSIONS.filter((name) =>
      /^(same|previous|weekday:|weekday-before|month-day|past)/.test(name),
    )
    fc.assert(
      fc.property(fc.constantFrom(...past), anyDay, (expression, published) => {
        const resolved = resolveDate(expression, { start: published, end: published + 1 })
        expect(resolved?.window.end).toBeLessThanOrEqual(published + 1)
      }),
    )
  })
})
