import { beforeAll, describe, expect, it } from 'vitest'
import { parseCivilWindow } from '../model/civil-date'
import type { When } from '../model/event'
import { describeLayer, describeStrikes } from './describe-counts'
import { describeToll } from './describe-harm'
import { describeWhen, describeWhenShort } from './describe-when'
import { loadMessages, loadWords } from './messages'

beforeAll(async () => {
  await loadWords('dialog', 'en')
  await loadMessages('ar')
})

describe('strike counts in words', () => {
  const cases: readonly [number, number, number, string, string][] = [
    [0, 0, 0, '0 strikes', 'لا ضربات'],
    [1, 1, 0, '1 strike', 'ضربة واحدة'],
    [2, 2, 0, '2 strikes', 'ضربتان'],
    [3, 3, 0, '3 strikes', '3 ضربات'],
    [11, 11, 0, '11 strikes', '11 ضربة'],
    [100, 100, 0, '100 strikes', '100 ضربة'],
    [0, 1, 0, '0 to 1 strikes', 'من 0 إلى 1 ضربة'],
    [1, 2, 0, '1 to 2 strikes', 'من 1 إلى 2 ضربة'],
    [12, 15, 0, '12 to 15 strikes', 'من 12 إلى 15 ضربة'],
    [2, 5, 0, '2 to 5 strikes', 'من 2 إلى 5 ضربات'],
    [0, 0, 2, '2 reports without a number', 'تقريران بلا عدد'],
    [12, 12, 1, '12 strikes, 1 report without a number', '12 ضربة، تقرير واحد بلا عدد'],
  ]
  it.each(cases)('%d to %d and %d unknown', (min, max, unknown, en, ar) => {
    expect(describeStrikes({ min, max, unknown }, 'en')).toBe(en)
    expect(describeStrikes({ min, max, unknown }, 'ar')).toBe(ar)
  })

  it('describes a layer’s switch as the page’s contract has it', () => {
    expect(describeLayer({ events: 3, strikes: { min: 12, max: 12, unknown: 0 } }, 'en')).toBe(
      '12 strikes, 3 events shown',
    )
    expect(describeLayer({ events: 6, strikes: { min: 12, max: 15, unknown: 2 } }, 'en')).toBe(
      '12 to 15 strikes, 6 events shown, 2 reports without a number',
    )
    expect(describeLayer({ events: 1, strikes: { min: 2, max: 2, unknown: 0 } }, 'ar')).toBe(
      'ضربتان، حدث واحد معروض',
    )
  })
})

describe('tolls in words', () => {
  const cases: readonly [number | null, number | null, number | null, string, string][] = [
    [4, 4, 4, '4', '4'],
    [40, null, null, 'at least 40', '40 على الأقل'],
    [null, null, 9, 'at most 9', '9 على الأكثر'],
    [10, 11, 12, '10 to 12, most likely 11', '10 إلى 12، والأرجح 11'],
    [10, null, 12, '10 to 12', '10 إلى 12'],
    [null, null, null, 'number unknown', 'العدد غير معروف'],
    [null, 7, null, '7', '7'],
    [0, 0, 0, '0', '0'],
  ]
  it.each(cases)('%s, %s, %s', (low, best, high, en, ar) => {
    expect(describeToll({ low, best, high }, 'en')).toBe(en)
    expect(describeToll({ low, best, high }, 'ar')).toBe(ar)
  })
})

describe('days in words', () => {
  const when = (start: string, end: string, precision: When['precision']): When => ({
    window: parseCivilWindow(start, end) ?? { start: 0, end: 1 },
    precision,
  })
  it('keeps the vagueness', () => {
    expect(describeWhen(when('2015-11-17', '2015-11-17', 'day'), 'en')).toMatch(
      /^Tuesday,? 17 November 2015$/,
    )
    expect(describeWhen(when('2015-11-16', '2015-11-22', 'week'), 'en')).toMatch(
      /^In the week of 16\s?–\s?22 November 2015$/,
    )
    expect(describeWhen(when('2015-11-01', '2015-11-30', 'month'), 'en')).toBe('In November 2015')
    expect(describeWhen(when('2014-01-01', '2014-12-31', 'year'), 'en')).toBe('In 2014')
    expect(describeWhen(null, 'en')).toBe('No date is told')
  })
  it('uses Syrian month names and Latin digits in Arabic', () => {
    expect(describeWhen(when('2015-11-17', '2015-11-17', 'day'), 'ar')).toBe('الثلاثاء، 17 تشرين الثاني 2015')
    expect(describeWhenShort(when('2015-11-01', '2015-11-30', 'month'), 'ar')).toBe('تشرين الثاني 2015')
  })
})
