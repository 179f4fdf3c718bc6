import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  contains,
  dayFromParts,
  dayToMs,
  lengthDays,
  localDayOfMs,
  parseCivilDate,
  parseCivilWindow,
  partsOfDay,
  spanOf,
  writeCivilDate,
} from './civil-date'

const day = (text: string) => parseCivilDate(text) ?? Number.NaN

describe('parseCivilDate', () => {
  it('counts days from 1970-01-01, in any time zone of the machine', () => {
    expect(parseCivilDate('1970-01-01')).toBe(0)
    expect(parseCivilDate('2015-11-17')).toBe(16_756)
    expect(parseCivilDate('0000-03-01')).toBe(-719_468)
  })

  it.each([
    '2015-02-29',
    '2015-13-01',
    '2015-00-10',
    '2015-1-01',
    '24 February 2022',
    '2015-11-17T00:00',
    '',
  ])('refuses %j', (text) => expect(parseCivilDate(text)).toBeNull())

  it('gives back what was written for every day of ten thousand years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -719_528, max: 2_932_896 }),
        (number) => parseCivilDate(writeCivilDate(number)) === number,
      ),
      { seed: 1 },
    )
  })
})

describe('windows', () => {
  const window = parseCivilWindow('2015-11-14', '2015-11-20')

  it('hold both of their ends and no neighbour', () => {
    expect(window).toEqual({ start: day('2015-11-14'), end: day('2015-11-21') })
    expect(window && contains(window, { start: day('2015-11-20'), end: day('2015-11-21') })).toBe(true)
    expect(window && contains(window, { start: day('2015-11-21'), end: day('2015-11-22') })).toBe(false)
    expect(window && contains(window, { start: day('2015-11-14'), end: day('2015-11-21') })).toBe(true)
  })

  it('hold all of a window that ends where they end, and none that reaches out', () => {
    const outer = { start: 10, end: 20 }
    expect(contains(outer, { start: 10, end: 20 })).toBe(true)
    expect(contains(outer, { start: 9, end: 12 })).toBe(false)
    expect(contains(outer, { start: 18, end: 21 })).toBe(false)
  })

  it('of one day begin and end with it', () => {
    expect(parseCivilWindow('2015-11-17', '2015-11-17')).toEqual({ start: 16_756, end: 16_757 })
  })

  it.each([
    ['2015-02-30', '2015-03-01'],
    ['2015-03-01', '2015-02-30'],
  ])('are none from %s to %s, a day that does not exist', (start, end) => {
    expect(parseCivilWindow(start, end)).toBeNull()
  })

  it('have the least window that holds them all, and none where there are none', () => {
    expect(
      spanOf([
        { start: 5, end: 6 },
        { start: 1, end: 2 },
        { start: 3, end: 9 },
      ]),
    ).toEqual({ start: 1, end: 9 })
    expect(spanOf([{ start: 5, end: 6 }])).toEqual({ start: 5, end: 6 })
    expect(spanOf([])).toBeNull()
  })

  it('are as long as they have days', () => expect(lengthDays({ start: 10, end: 13 })).toBe(3))

  it('are never reversed', () => expect(parseCivilWindow('2015-11-20', '2015-11-14')).toBeNull())
})

describe('calendar', () => {
  it('knows weekdays', () => expect(partsOfDay(day('2015-11-13')).weekday).toBe(5))
  it('holds a month step to the last day of a shorter month', () => {
    expect(writeCivilDate(addMonths(day('2015-01-31'), 1))).toBe('2015-02-28')
    expect(writeCivilDate(addMonths(day('2015-12-07'), -20))).toBe('2014-04-07')
  })
  it('has years, months from 1 and days of the month', () => {
    expect(partsOfDay(16_756)).toEqual({ year: 2015, month: 11, dayOfMonth: 17, weekday: 2 })
    expect(dayFromParts(2015, 11, 17)).toBe(16_756)
    expect(dayFromParts(2015, 11, 31)).toBe(day('2015-12-01'))
    expect(dayFromParts(99, 1, 1)).toBe(day('0099-01-01'))
  })
  it('keeps the day of a month step where the month has it', () => {
    expect(writeCivilDate(addMonths(day('2015-03-31'), 1))).toBe('2015-04-30')
    expect(writeCivilDate(addMonths(day('2016-01-31'), 1))).toBe('2016-02-29')
    expect(writeCivilDate(addMonths(day('2015-11-17'), 3))).toBe('2016-02-17')
  })
  it('has days of 24 hours in UTC', () => {
    expect(dayToMs(16_756)).toBe(Date.UTC(2015, 10, 17))
  })
  it('puts an instant into the reader’s own day', () => {
    const instant = Date.UTC(2015, 10, 17, 2, 30)
    const zones: Readonly<Record<string, string>> = {
      'America/St_Johns': '2015-11-16',
      'Asia/Kathmandu': '2015-11-17',
      'Pacific/Honolulu': '2015-11-16',
      'Pacific/Kiritimati': '2015-11-17',
    }
    expect(writeCivilDate(localDayOfMs(instant))).toBe(zones[process.env.TZ ?? ''])
  })
})
