import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromParts, writeCivilDate } from '../../model/civil-date'
import type { Cell } from '../rows/row-source'
import { civilDay, type DayRead, NO_DAY } from './civil-days'
import { dayOrderOf } from './day-order'
import type { DayOrder } from './layout'
import { dayReader, readDay } from './read-day'

const written = (cell: Cell, order: DayOrder | null = null): string => {
  const read = readDay(cell, order)
  if (typeof read === 'string') return read
  const first = writeCivilDate(read.start)
  const last = writeCivilDate(read.end - 1)
  return first === last ? `${read.precision} ${first}` : `${read.precision} ${first} ${last}`
}

describe('a cell that names one day', () => {
  it.each<[Cell, string]>([
    ['2022-02-24', 'day 2022-02-24'],
    [' 2022-2-4 ', 'day 2022-02-04'],
    ['2022/02/24', 'day 2022-02-24'],
    ['24 February 2022', 'day 2022-02-24'],
    ['February 24, 2022', 'day 2022-02-24'],
    ['24th of February 2022', 'day 2022-02-24'],
    ['Thursday, 24 Feb. 2022', 'day 2022-02-24'],
    ['9-May-20', 'day 2020-05-09'],
    ['13-Nov-1997', 'day 1997-11-13'],
    ['9-May-97', 'day 1997-05-09'],
    ['2022 Feb 24', 'day 2022-02-24'],
    ['24 février 2022', 'day 2022-02-24'],
    ['24 de febrero de 2022', 'day 2022-02-24'],
    ['24. Februar 2022', 'day 2022-02-24'],
    ['24 февраля 2022 г.', 'day 2022-02-24'],
    ['24 Şubat 2022', 'day 2022-02-24'],
    ['24 شباط 2022', 'day 2022-02-24'],
    ['الخميس ٢٤ شباط/فبراير ٢٠٢٢', 'day 2022-02-24'],
    ['13 تشرين الثاني 2015', 'day 2015-11-13'],
    ['٢٠٢٢-٠٢-٢٤', 'day 2022-02-24'],
    ['۲۰۲۲/۰۲/۲۴', 'day 2022-02-24'],
    ['2022-02-24', 'day 2022-02-24'],
    ['2022年2月24日', 'day 2022-02-24'],
    ['20220224', 'day 2022-02-24'],
    [20220224, 'day 2022-02-24'],
    ['20220224143000', 'day 2022-02-24'],
    ['44616', 'day 2022-02-24'],
    ['44616.75', 'day 2022-02-24'],
    [44616, 'day 2022-02-24'],
    ['1645660800', 'day 2022-02-24'],
    ['1645660800000', 'day 2022-02-24'],
    [1645660800000, 'day 2022-02-24'],
    [-315619200000, 'day 1960-01-01'],
    ['24.02.2022', 'day 2022-02-24'],
    ['03.04.2022', 'day 2022-04-03'],
    ['2022-W08-4', 'day 2022-02-24'],
    ['0001-01-01', 'day 0001-01-01'],
    ['9999-12-31', 'day 9999-12-31'],
    ["'2022-02-24", 'day 2022-02-24'],
    ['\u200f2022-02-24\u200f', 'day 2022-02-24'],
  ])('%j is %s', (cell, expected) => expect(written(cell)).toBe(expected))
})

describe('a time or a zone beside a date', () => {
  it.each([
    '2022-02-24 00:00:00.000',
    '2022-02-24T23:59:59Z',
    '2022-02-24T23:59:60Z',
    '2022-02-24T00:30:00+05:45',
    '2022-02-24T23:30:00-10:00',
    '2022-02-24 00:00:00 UTC',
    '2022-02-24Z',
    '20220224T233000Z',
    '2022-02-24T23:30:00.000+0000',
    '2022-02-24+03:00',
    '24 February 2022 23:30',
    'Thu, 24 Feb 2022 23:30:00 GMT',
    'Thu Feb 24 2022 00:00:00 GMT+0300 (Eastern European Time)',
    'February 24, 2022 11:30 PM',
  ])('%s stays the day as it is written', (text) => expect(written(text)).toBe('day 2022-02-24'))
})

describe('day and month in either order', () => {
  it('reads what can be read one way only', () => {
    expect(written('24/02/2022')).toBe('day 2022-02-24')
    expect(written('02/24/2022')).toBe('day 2022-02-24')
    expect(written('2/24/2022 5:30:00 PM')).toBe('day 2022-02-24')
    expect(written('03/03/2022')).toBe('day 2022-03-03')
  })

  it('asks where both ways are dates, and follows the answer', () => {
    expect(written('03/04/2022')).toBe('ambiguous-date')
    expect(written('03/04/2022', 'dmy')).toBe('day 2022-04-03')
    expect(written('03/04/2022', 'mdy')).toBe('day 2022-03-04')
    expect(written('3/4/22', 'mdy')).toBe('day 2022-03-04')
  })

  it('refuses a date that goes against the order of the others', () => {
    expect(written('24/02/2022', 'mdy')).toBe('other-day-order')
    expect(written('02/24/2022', 'dmy')).toBe('other-day-order')
  })

  it('is decided by the whole of a sample', () => {
    expect(dayOrderOf(['01/02/2022', '24/02/2022', null])).toEqual({ order: 'dmy', asked: false })
    expect(dayOrderOf(['01/02/2022', '02/24/2022'])).toEqual({ order: 'mdy', asked: false })
    expect(dayOrderOf(['01/02/2022', '03/04/2022'])).toEqual({ order: null, asked: true })
    expect(dayOrderOf(['01/02/2022', '24/02/2022', '02/24/2022'])).toEqual({ order: null, asked: true })
    expect(dayOrderOf(['2022-02-24', '24 February 2022', '03/03/2022'])).toEqual({
      order: null,
      asked: false,
    })
    expect(dayOrderOf(['٢٤/٠٢/٢٠٢٢'])).toEqual({ order: 'dmy', asked: false })
  })
})

describe('a cell that names more than a day', () => {
  it.each<[Cell, string]>([
    ['2022-02', 'month 2022-02-01 2022-02-28'],
    ['2024-02', 'month 2024-02-01 2024-02-29'],
    ['02/2022', 'month 2022-02-01 2022-02-28'],
    ['202202', 'month 2022-02-01 2022-02-28'],
    ['February 2022', 'month 2022-02-01 2022-02-28'],
    ['about March 2015', 'approximate 2015-03-01 2015-03-31'],
    ['2022', 'year 2022-01-01 2022-12-31'],
    [2016, 'year 2016-01-01 2016-12-31'],
    ['2016.0', 'year 2016-01-01 2016-12-31'],
    ['c. 2015', 'approximate 2015-01-01 2015-12-31'],
    ['2022-W08', 'week 2022-02-21 2022-02-27'],
    ['2020-W53', 'week 2020-12-28 2021-01-03'],
    ['2016-Q1', 'range 2016-01-01 2016-03-31'],
    ['2016-01-01/2016-01-05', 'range 2016-01-01 2016-01-05'],
    ['1 January 2016 - 5 February 2016', 'range 2016-01-01 2016-02-05'],
    ['2015/2016', 'range 2015-01-01 2016-12-31'],
    ['1-5 January 2016', 'range 2016-01-01 2016-01-05'],
  ])('%j is %s', (cell, expected) => expect(written(cell)).toBe(expected))
})

describe('a cell that is no date', () => {
  it.each<[Cell, string]>([
    ['', 'no-date'],
    [null, 'no-date'],
    ['NA', 'no-date'],
    ['  -  ', 'no-date'],
    ['unknown', 'no-date'],
    ['2022-02-30', 'bad-date'],
    ['2022-13-01', 'bad-date'],
    ['0000-00-00', 'bad-date'],
    ['0000-01-01', 'bad-date'],
    ['2015-00-13', 'bad-date'],
    ['30/02/2022', 'bad-date'],
    ['31 April 2022', 'bad-date'],
    ['20221301', 'bad-date'],
    ['+275761-01-01', 'bad-date'],
    ['-0044-03-15', 'bad-date'],
    ['12345678901234567890', 'bad-date'],
    [Number.NaN, 'no-date'],
    [Number.POSITIVE_INFINITY, 'bad-date'],
    ['2022-02-24T99:99', 'bad-date'],
    ['2022-02-24 evening', 'bad-date'],
    ['2021-W53', 'bad-date'],
    ['May', 'bad-date'],
    ['24 February', 'bad-date'],
    ['0', 'bad-date'],
    ['12', 'bad-date'],
    ['yesterday', 'bad-date'],
    ['2016-02-05/2016-01-01', 'bad-date'],
    ['٢٣/٠٧/١٤٤٣ هـ', 'other-calendar'],
    ['1443-07-23 AH', 'other-calendar'],
    ['<script>2022-02-24</script>', 'bad-date'],
  ])('%j is refused: %s', (cell, expected) => expect(written(cell)).toBe(expected))

  it('refuses a cell of ten megabytes', () => expect(written('2'.repeat(10_000_000))).toBe('bad-date'))
})

describe('a reader of a million dates', () => {
  it('answers the same for a text that it has met before', () => {
    const read = dayReader(null)
    const into: DayRead = { start: 0, end: 0, precision: 'year' }
    for (const _ of [1, 2]) {
      expect(read('24 February 2022', into)).toBe(null)
      expect(into).toEqual({ start: 19_047, end: 19_048, precision: 'day' })
      expect(read('2022-02-30', into)).toBe('bad-date')
      expect(read('2022-02', into)).toBe(null)
      expect(into).toEqual({ start: 19_024, end: 19_052, precision: 'month' })
      expect(read('2022-02-24', into)).toBe(null)
      expect(into).toEqual({ start: 19_047, end: 19_048, precision: 'day' })
    }
  })

  it('counts days as the calendar does from year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const text = writeCivilDate(day)
        const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number)
        expect(civilDay(year, month, dayOfMonth)).toBe(day)
        expect(civilDay(year, month, dayOfMonth)).toBe(dayFromParts(year, month, dayOfMonth))
        expect(readDay(text, null)).toEqual({ start: day, end: day + 1, precision: 'day' })
      }),
    )
    expect(civilDay(1900, 2, 29)).toBe(NO_DAY)
    expect(civilDay(2000, 2, 29)).toBe(11_016)
  })

  it('never throws, and never answers days that are none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[\d\-/.: TZ]{0,24}$/)), (cell) => {
        const read = readDay(cell, null)
        if (typeof read === 'string') return
        expect(read.end).toBeGreaterThan(read.start)
        expect(read.start).toBeGreaterThanOrEqual(-719_162)
        expect(read.end).toBeLessThanOrEqual(2_932_897)
      }),
    )
  })
})
