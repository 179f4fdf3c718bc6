import { expect, it } from 'vitest'
import { windowOf } from '../../../tests/fixtures/build-event'
import { periodBefore, yearEarlier } from './second-windows'

it('the period before has as many days and ends where the window begins', () => {
  expect(periodBefore(windowOf('2015-11-13..2015-11-18'))).toEqual(windowOf('2015-11-07..2015-11-12'))
  expect(periodBefore(windowOf('2015-03-01'))).toEqual(windowOf('2015-02-28'))
})

it('a year earlier are the same dates, of a leap day the day before', () => {
  expect(yearEarlier(windowOf('2015-11-01..2015-11-30'))).toEqual(windowOf('2014-11-01..2014-11-30'))
  expect(yearEarlier(windowOf('2016-02-01..2016-02-29'))).toEqual(windowOf('2015-02-01..2015-02-28'))
})

it('before the first year there is none', () => {
  expect(yearEarlier({ start: -719_500, end: -719_400 })).toBeNull()
})
