import { beforeAll, describe, expect, it } from 'vitest'
import type { Place } from '../model/codebooks'
import type { Where } from '../model/event'
import { describePlaceShort, windName } from './describe-place'
import { describeWhere } from './describe-where'
import { loadMessages, loadWords } from './messages'

function place(id: string, en: string, ar: string, kind: Place['kind'] = 'town'): [string, Place] {
  return [
    id,
    {
      id,
      name: { en, ar },
      country: 'SY',
      admin1: null,
      lon: 0,
      lat: 0,
      kind,
      aliases: [],
      source: 'test',
    },
  ]
}

const gazetteer = {
  places: new Map([
    place('raqqa', 'Raqqa', 'الرقة'),
    place('aleppo', 'Aleppo', 'حلب'),
    place('aleppo-province', 'Aleppo', 'حلب'),
    place('highway-47', 'Highway 47', 'الطريق 47'),
    place('syria', 'Syria', 'سوريا', 'country'),
    place('united-states', 'United States', 'الولايات المتحدة', 'country'),
    place('western-syria', 'Western Syria', 'غرب سوريا', 'region'),
    place('sinai', 'Sinai Peninsula', 'شبه جزيرة سيناء', 'region'),
  ]),
}

function where(precision: Where['precision'], more: Partial<Where> = {}): Where {
  return { place: 'raqqa', name: 'Raqqa', country: 'SY', precision, radiusKm: null, ...more }
}

beforeAll(async () => {
  await loadWords('dialog', 'en')
  await loadMessages('ar')
})

describe('a place in words', () => {
  const cases: readonly [Where, string, string][] = [
    [where('site'), 'At Raqqa, Syria (a named site)', 'في الرقة، سوريا (موقع مسمى)'],
    [
      where('town', { radiusKm: 5 }),
      'In or at Raqqa, Syria; where in the town is not told',
      'عند الرقة، سوريا؛ ولا يُذكر الموضع بعينه',
    ],
    [
      where('near', { radiusKm: 20 }),
      'Near Raqqa, Syria, within about 20 km',
      'قرب الرقة، سوريا، في حدود 20 كم تقريبًا',
    ],
    [
      where('offset', { of: 'raqqa', distanceKm: 35, bearingDeg: 315, radiusKm: 5 }),
      '35 km northwest of Raqqa, Syria, to within about 5 km',
      'على بعد 35 كم شمال غرب الرقة، سوريا، بدقة 5 كم تقريبًا',
    ],
    [
      where('ring', { of: 'raqqa', distanceKm: 55 }),
      '55 km from Raqqa, Syria; in which direction is not told',
      'على بعد 55 كم من الرقة، سوريا؛ ولا يُذكر الاتجاه',
    ],
    [
      where('sector', { of: 'raqqa', bearingDeg: 180, radiusKm: 30 }),
      'South of Raqqa, Syria; how far is not told, drawn 30 km deep',
      'جنوب الرقة، سوريا؛ ولا تُذكر المسافة، مرسوم بعمق 30 كم',
    ],
    [
      where('province', { place: 'aleppo-province', name: 'Aleppo' }),
      'Somewhere in the province of Aleppo, Syria',
      'مكان ما في محافظة حلب، سوريا',
    ],
    [
      where('country', { place: 'syria', name: 'Syria' }),
      'Somewhere in Syria; no closer place is told',
      'مكان ما في سوريا؛ ولا يُذكر مكان أدق',
    ],
    [
      where('country', { place: 'syria', name: 'Syria', among: ['raqqa', 'aleppo'] }),
      'Among Raqqa and Aleppo; how much fell on each is not told',
      'بين الرقة وحلب؛ ولا يُذكر نصيب كل منها',
    ],
    [
      where('line', { place: 'highway-47', name: 'Highway 47', country: null }),
      'Somewhere along Highway 47',
      'مكان ما على امتداد الطريق 47',
    ],
    [
      where('province', { place: 'western-syria', name: 'Western Syria' }),
      'Somewhere in Western Syria',
      'مكان ما في غرب سوريا',
    ],
    [
      where('province', { place: 'sinai', name: 'Sinai Peninsula', country: 'EG' }),
      'Somewhere in the Sinai Peninsula, Egypt',
      'مكان ما في شبه جزيرة سيناء، مصر',
    ],
    [
      where('country', { place: 'united-states', name: 'United States', country: 'US' }),
      'Somewhere in the United States; no closer place is told',
      'مكان ما في الولايات المتحدة؛ ولا يُذكر مكان أدق',
    ],
    [where('none'), 'No place is told', 'لا يُذكر مكان'],
  ]
  it.each(cases)('says %o', (given, en, ar) => {
    expect(describeWhere(given, gazetteer, 'en', 'strike')).toBe(en)
    expect(describeWhere(given, gazetteer, 'ar', 'strike')).toBe(ar)
  })

  it('speaks of what fell on each place only of strikes', () => {
    const both = where('country', { place: 'syria', name: 'Syria', among: ['raqqa', 'aleppo'] })
    expect(describeWhere(both, gazetteer, 'en', 'deployment')).toBe(
      'In Raqqa and Aleppo; which part of it happened where is not told',
    )
    expect(describeWhere(both, gazetteer, 'ar', 'deployment')).toBe(
      'في الرقة وحلب؛ ولا يُذكر ما جرى في كل منها',
    )
  })

  it('names the first of thousands of places, and says how many the others are', () => {
    const among = Array.from({ length: 10_000 }, (_, index) => `p-${index}`)
    const far = where('none', { among, precision: 'country' })
    expect(describePlaceShort(far, gazetteer, 'en')).toMatch(/^p-0, p-1, .*p-19, \+9,980$/)
    expect(describeWhere(far, gazetteer, 'en', 'strike')).toContain('p-19 and +9,980; how much')
  })

  it('keeps a wording of its own in English and the gazetteer’s name elsewhere', () => {
    const own = where('near', { name: 'the outskirts of Raqqa' })
    expect(describePlaceShort(own, gazetteer, 'en')).toBe('the outskirts of Raqqa')
    expect(describePlaceShort(own, gazetteer, 'ar')).toBe('الرقة')
  })

  it('names sixteen winds, and north again at the full circle', () => {
    expect(windName(0, 'en')).toBe('north')
    expect(windName(22.5, 'en')).toBe('north-northeast')
    expect(windName(359, 'en')).toBe('north')
    expect(windName(-90, 'en')).toBe('west')
    expect(windName(225, 'ar')).toBe('جنوب غرب')
  })
})
