import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarStep, stepStarts } from './calendar-steps'
import { parseCivilWindow, partsOfDay, writeCivilDate } from './civil-date'

const starts = (step: CalendarStep, first: string, last: string) => {
  const window = parseCivilWindow(first, last)
  return window && stepStarts(step, window).map(writeCivilDate)
}

describe('stepStarts', () => {
  it.each<[CalendarStep, string, string, string[]]>([
    ['day', '2015-11-29', '2015-12-01', ['2015-11-29', '2015-11-30', '2015-12-01']],
    ['week', '2015-11-01', '2015-11-16', ['2015-11-02', '2015-11-09', '2015-11-16']],
    ['month', '2015-11-01', '2016-01-31', ['2015-11-01', '2015-12-01', '2016-01-01']],
    ['month', '2015-11-02', '2015-11-30', []],
    ['quarter', '2015-05-10', '2016-01-01', ['2015-07-01', '2015-10-01', '2016-01-01']],
    ['year', '2011-03-01', '2014-01-01', ['2012-01-01', '2013-01-01', '2014-01-01']],
    ['week', '1969-12-20', '1970-01-06', ['1969-12-22', '1969-12-29', '1970-01-05']],
  ])('%s from %s to %s', (step, first, last, expected) => expect(starts(step, first, last)).toEqual(expected))

  it('finds every Monday and first of a month, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.nat(900), (start, length) => {
        const days = Array.from({ length }, (_, index) => start + index)
        const window = { start, end: start + length }
        const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join()
        return (
          same(
            stepStarts('week', window),
            days.filter((day) => partsOfDay(day).weekday === 1),
          ) &&
          same(
            stepStarts('month', window),
            days.filter((day) => partsOfDay(day).dayOfMonth === 1),
          )
        )
      }),
      { seed: 7 },
    )
  })
})
