import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeWhen, describeWhenShort } from '../../i18n/describe-when'
import { type DateStyle, formatDay, formatWindow } from '../../i18n/format'
import { loadMessages, messagesFor } from '../../i18n/messages'
import { type DayWindow, dayFromParts, lengthDays, partsOfDay, writeCivilDate } from '../../model/civil-date'
import { TIME_PRECISIONS, type TimePrecision } from '../../model/vocabulary'
import { parseDayText, type Surroundings } from './parse-day-text'

/** First and last day, both inside. */
function dates(window: DayWindow): string {
  return `${writeCivilDate(window.start)}..${writeCivilDate(window.end - 1)}`
}

function read(text: string): string | null {
  const stretch = parseDayText(text)
  return stretch && dates(stretch.window)
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
    ['13\u2009–\u200918 November 2015', '2015-11-13..2015-11-18'],
    ['13 – 18 November 2015', '2015-11-13..2015-11-18'],
    ['13–18 November 2015', '2015-11-13..2015-11-18'],
    ['13-18 Nov 2015', '2015-11-13..2015-11-18'],
    ['13 to 18 November 2015', '2015-11-13..2015-11-18'],
    ['30 October – 5 November 2015', '2015-10-30..2015-11-05'],
    ['30 Oct-5 Nov 2015', '2015-10-30..2015-11-05'],
    ['Oct to Dec 2015', '2015-10-01..2015-12-31'],
    ['30 December 2014 – 5 January 2015', '2014-12-30..2015-01-05'],
    ['2015-11-13/2015-11-18', '2015-11-13..2015-11-18'],
    ['13–18 تشرين الثاني 2015', '2015-11-13..2015-11-18'],
    ['13 إلى 18 تشرين الثاني 2015', '2015-11-13..2015-11-18'],
    ['30 تشرين الأول – 5 تشرين الثاني 2015', '2015-10-30..2015-11-05'],
    ['17 تشرين الثاني 2015', '2015-11-17..2015-11-17'],
    ['نوفمبر 2015', '2015-11-01..2015-11-30'],
    ['١٧ نوفمبر ٢٠١٥', '2015-11-17..2015-11-17'],
    ['تشرين الأول 2015 إلى كانون الأول 2015', '2015-10-01..2015-12-31'],
    ['Friday, 13 November 2015', '2015-11-13..2015-11-13'],
    ['Fri 13 Nov – Wed 18 Nov 2015', '2015-11-13..2015-11-18'],
    ['November 13–18, 2015', '2015-11-13..2015-11-18'],
    ['2015, November 20', '2015-11-20..2015-11-20'],
    ['13 November 2015 to 18 December', '2015-11-13..2015-12-18'],
    ['from 13 to 18 November 2015.', '2015-11-13..2015-11-18'],
    ['between 13 and 18 November 2015', '2015-11-13..2015-11-18'],
    ['بين 13 و18 تشرين الثاني 2015', '2015-11-13..2015-11-18'],
    ['من ١٣ إلى ١٨ نوفمبر ٢٠١٥', '2015-11-13..2015-11-18'],
    ['۱۳ نوفمبر ۲۰۱۵', '2015-11-13..2015-11-13'],
    ['تشرين الثاني/نوفمبر 2015', '2015-11-01..2015-11-30'],
    ['17 تشرين الثاني (نوفمبر) 2015', '2015-11-17..2015-11-17'],
    ['نونبر 2015', '2015-11-01..2015-11-30'],
    ['2015/11/13', '2015-11-13..2015-11-13'],
    ['20151113', '2015-11-13..2015-11-13'],
    ['2015-11-13T00:00:00Z', '2015-11-13..2015-11-13'],
    ['2015-11-13/18', '2015-11-13..2015-11-18'],
    ['2015-11/2015-12', '2015-11-01..2015-12-31'],
    ['2015–11–13', '2015-11-13..2015-11-13'],
    ['2015-11-13_2015-11-18', '2015-11-13..2015-11-18'],
    ['t=2015-11-13..2015-11-18', '2015-11-13..2015-11-18'],
    ['13.–18.11.2015', '2015-11-13..2015-11-18'],
    ['30.10.–5.11.2015', '2015-10-30..2015-11-05'],
    ['2014-2015', '2014-01-01..2015-12-31'],
    ['13-Nov-15', '2015-11-13..2015-11-13'],
    ['13/11/15', '2015-11-13..2015-11-13'],
    ["13 Nov '15", '2015-11-13..2015-11-13'],
    ['13nov2015', '2015-11-13..2015-11-13'],
    ['13 → 18 November 2015', '2015-11-13..2015-11-18'],
    ['13 تشرين ثاني 2015', '2015-11-13..2015-11-13'],
    ['\u200f17\u200f/11\u200f/2015', '2015-11-17..2015-11-17'],
    ['published 13 – 18 Nov 2015; the exact day is not told', '2015-11-13..2015-11-18'],
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
    '18 to 13 November 2015',
    '13 to November 2015',
    '30 December – 5 January 2015',
    '31 to 30 November 2015',
    '13',
    '13 –',
    'Thursday, 13 November 2015',
    '11/17/2015',
    'October November 2015',
    'since 13 November 2015',
    '13 Nov',
    'the week',
    '2015-11-13;2015-11-18',
    '~13 November 2015',
  ])('says that it does not understand "%s"', (text) => {
    expect(read(text)).toBeNull()
  })
})

/** The record of these tests has November twice, and the clock stands in the second. */
const AROUND: Surroundings = {
  extent: { start: dayFromParts(2014, 9, 3), end: dayFromParts(2016, 1, 11) },
  near: dayFromParts(2015, 11, 20),
}

describe('a stretch that leaves something to the page', () => {
  it.each([
    ['13 Nov', '2015-11-13..2015-11-13 assumed'],
    ['Nov 13', '2015-11-13..2015-11-13 assumed'],
    ['13 – 18 Nov', '2015-11-13..2015-11-18 assumed'],
    ['30 October – 5 November', '2015-10-30..2015-11-05 assumed'],
    ['November', '2015-11-01..2015-11-30 assumed'],
    ['13.11.', '2015-11-13..2015-11-13 assumed'],
    ['١٣ تشرين الثاني', '2015-11-13..2015-11-13 assumed'],
    ['Thursday 13 Nov', '2014-11-13..2014-11-13 assumed'],
    ['5 Jan', '2016-01-05..2016-01-05 assumed'],
    ['5 Feb', '2015-02-05..2015-02-05 assumed'],
    ['since 13 November 2015', '2015-11-13..2016-01-10'],
    ['from 13 November 2015', '2015-11-13..2016-01-10'],
    ['من 13 تشرين الثاني 2015', '2015-11-13..2016-01-10'],
    ['2015-11-13/..', '2015-11-13..2016-01-10'],
    ['13 November 2015 –', '2015-11-13..2016-01-10'],
    ['منذ تشرين الثاني 2015', '2015-11-01..2016-01-10'],
    ['until 18 Nov 2015', '2014-09-03..2015-11-18'],
    ['..2015-11-18', '2014-09-03..2015-11-18'],
    ['حتى 18 تشرين الثاني 2015', '2014-09-03..2015-11-18'],
    ['Known by 18 November 2015', '2014-09-03..2015-11-18'],
    ['since 13 Nov', '2015-11-13..2016-01-10 assumed'],
  ])('understands %s', (text, expected) => {
    const stretch = parseDayText(text, AROUND)
    expect(stretch && `${dates(stretch.window)}${stretch.assumed ? ' assumed' : ''}`).toBe(expected)
  })

  it.each(['29 Feb', '13', '13 – 18', 'soon', '–', 'since'])('does not guess at "%s"', (text) => {
    expect(parseDayText(text, AROUND)).toBeNull()
  })
})

/** Digits as Arabic and Persian keyboards type them. */
const inDigits = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
const WRITINGS = [(text: string) => text, inDigits(0x660), inDigits(0x6f0)]

describe('what the page prints', () => {
  beforeAll(() => loadMessages('ar'))
  const window = fc
    .tuple(fc.integer({ min: dayFromParts(2013, 1, 1), max: dayFromParts(2016, 12, 31) }), fc.nat(500))
    .map(([start, more]): DayWindow => ({ start, end: start + 1 + more }))
  const lang = fc.constantFrom('en', 'ar')
  const writing = fc.constantFrom(...WRITINGS)
  const whole = (from: DayWindow, unit: 'month' | 'year'): DayWindow => {
    const first = partsOfDay(from.start)
    const last = partsOfDay(from.end - 1)
    return unit === 'year'
      ? { start: dayFromParts(first.year, 1, 1), end: dayFromParts(last.year + 1, 1, 1) }
      : { start: dayFromParts(first.year, first.month, 1), end: dayFromParts(last.year, last.month + 1, 1) }
  }
  const printed = (unit: TimePrecision | DateStyle, days: DayWindow) =>
    unit === 'month' || unit === 'monthYear' || unit === 'year'
      ? whole(days, unit === 'year' ? 'year' : 'month')
      : days

  it('is read back: every style of a day and of a stretch', () => {
    const style = fc.constantFrom<DateStyle>('full', 'long', 'short', 'month', 'monthYear', 'year')
    fc.assert(
      fc.property(window, lang, style, writing, (days, language, form, write) => {
        const expected = dates(printed(form, days))
        expect(read(write(formatWindow(days, language, form)))).toBe(expected)
        expect(read(write(messagesFor(language).time.spoken(formatWindow(days, language, form))))).toBe(
          expected,
        )
        const day = { start: days.start, end: days.start + 1 }
        expect(read(write(formatDay(days.start, language, form)))).toBe(dates(printed(form, day)))
      }),
    )
  })

  it('is read back: when an event was, at every precision', () => {
    fc.assert(
      fc.property(
        window,
        lang,
        fc.constantFrom(...TIME_PRECISIONS),
        writing,
        (days, language, precision, write) => {
          const when = { window: days, precision }
          const expected = dates(printed(precision, days))
          expect(read(write(describeWhen(when, language)))).toBe(expected)
          expect(read(write(describeWhenShort(when, language)))).toBe(expected)
          expect(read(write(messagesFor(language).when.published(describeWhenShort(when, language))))).toBe(
            expected,
          )
        },
      ),
    )
  })

  it('is read back: a day or a stretch of one year without its year', () => {
    fc.assert(
      fc.property(window, lang, writing, (days, language, write) => {
        const { year } = partsOfDay(days.start)
        const inYear = { start: days.start, end: Math.min(days.end, dayFromParts(year + 1, 1, 1)) }
        fc.pre(lengthDays(inYear) > 0)
        const extent = { start: dayFromParts(year, 1, 1), end: dayFromParts(year + 1, 1, 1) }
        const around = { extent, near: inYear.start }
        const text = write(formatWindow(inYear, language, 'dayMonth'))
        expect(parseDayText(text, around)).toEqual({ window: inYear, assumed: true })
        const month = parseDayText(write(formatDay(inYear.start, language, 'monthShort')), around)
        expect(month?.window).toEqual(whole({ start: inYear.start, end: inYear.start + 1 }, 'month'))
      }),
    )
  })
})
