import { describe, expect, it } from 'vitest'
import { writeCivilDate } from '../../model/civil-date'
import { parseDayText } from './parse-day-text'

/** First and last day, both inside. */
function read(text: string): string | null {
  const window = parseDayText(text)
  return window && `${writeCivilDate(window.start)}..${writeCivilDate(window.end - 1)}`
}

describe('parseDayText', () => {
  it.each([
    ['17 November 2015', '2015-11-17..2015-11-17'],
    ['17th of Nov 2015', '2015-11-17..2015-11-17'],
    ['November 17, 2015', '2015-11-17..2015-11-17'],
    ['17.11.2015', '2015-11-17..2015-11-17'],
    ['1/12/2015', '2015-12-01..2015-12-01'],
    ['2015-11-17', '2015-11-17..2015-11-17'],
    ['Nov 2015', '2015-11-01..2015-11-30'],
    ['sept. 2014', '2014-09-01..2014-09-30'],
    ['2015-02', '2015-02-01..2015-02-28'],
    ['11/2015', '2015-11-01..2015-11-30'],
    ['2015', '2015-01-01..2015-12-31'],
    ['  nov 2015 to 7 dec 2015 ', '2015-11-01..2015-12-07'],
    ['1.10.2015 – 5.10.2015', '2015-10-01..2015-10-05'],
    ['2015-10-30..2015-12-23', '2015-10-30..2015-12-23'],
    ['17 تشرين الثاني 2015', '2015-11-17..2015-11-17'],
    ['نوفمبر 2015', '2015-11-01..2015-11-30'],
    ['١٧ نوفمبر ٢٠١٥', '2015-11-17..2015-11-17'],
    ['تشرين الأول 2015 إلى كانون الأول 2015', '2015-10-01..2015-12-31'],
  ])('understands %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
  it.each([
    '',
    'soon',
    '31.11.2015',
    '2015-13',
    '17 Novembre 2015',
    'ma 2015',
    'Nov',
    '2015 to 2014',
    '1 to 2 to 3',
  ])('says that it does not understand "%s"', (text) => {
    expect(read(text)).toBeNull()
  })
})
