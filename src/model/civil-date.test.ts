import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  contains,
  dayOfMs,
  overlaps,
  parseCivilDate,
  parseCivilWindow,
  partsOfDay,
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
    expect(window && overlaps(window, { start: day('2015-11-20'), end: day('2015-11-21') })).toBe(true)
    expect(window && overlaps(window, { start: day('2015-11-21'), end: day('2015-11-22') })).toBe(false)
    expect(window && contains(window, { start: day('2015-11-14'), end: day('2015-11-21') })).toBe(true)
  })

  it('are never reversed', () => expect(parseCivilWindow('2015-11-20', '2015-11-14')).toBeNull())
})

describe('calendar', () => {
  it('knows weekdays', () => expect(partsOfDay(day('2015-11-13')).weekday).toBe(5))
  it('holds a month step to the last day of a shorter month', () => {
    expect(writeCivilDate(addMonths(day('2015-01-31'), 1))).toBe('2015-02-28')
    expect(writeCivilDate(addMonths(day('2015-12-07'), -20))).toBe('2014-04-07')
  })
  it('puts an instant into its UTC day', () =>
    expect(dayOfMs(Date.UTC(2015, 10, 17, 23, 59))).toBe(day('2015-11-17')))
})
