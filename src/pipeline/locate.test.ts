import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm as kmBetween } from '../model/geometry'
import { locate, nameWhere, pointAt, radiusOf } from './locate'
import type { PlaceSeed } from './seed-schema'

const DEIR_EZZOR: PlaceSeed = {
  id: 'deir-ezzor',
  name: { en: 'Deir Ezzor', ar: 'دير الزور' },
  country: 'SY',
  admin1: 'Deir ez-Zor',
  lon: 40.14084,
  lat: 35.33588,
  kind: 'town',
  aliases: [],
  source: 'GeoNames',
}
const anchor = { place: 'deir-ezzor', of: 'deir-ezzor' } as const

describe('where a mark stands', () => {
  it('is the town itself for a town', () => {
    expect(locate({ place: 'deir-ezzor', precision: 'town' }, DEIR_EZZOR)).toEqual([40.14084, 35.33588])
  })

  it('is 50 km north for an offset of 50 km north', () => {
    const where = { ...anchor, precision: 'offset', bearingDeg: 0, distanceKm: 50 } as const
    expect(locate(where, DEIR_EZZOR)).toEqual([40.14084, 35.78554])
  })

  it('is on the circle due north of the anchor, never the anchor, for a ring', () => {
    const where = { ...anchor, precision: 'ring', distanceKm: 55 } as const
    expect(locate(where, DEIR_EZZOR)).toEqual([40.14084, 35.83051])
  })

  it('is at half its depth for a sector', () => {
    const where = { ...anchor, precision: 'sector', bearingDeg: 315, radiusKm: 30 } as const
    expect(locate(where, DEIR_EZZOR)).toEqual([40.02377, 35.43121])
  })

  it.each(['country', 'none'] as const)('is nowhere for %s', (precision) => {
    expect(locate({ place: 'deir-ezzor', precision }, DEIR_EZZOR)).toBeNull()
  })

  it('is nowhere for a place without coordinates', () => {
    expect(
      locate({ place: 'deir-ezzor', precision: 'line' }, { ...DEIR_EZZOR, lon: null, lat: null }),
    ).toBeNull()
  })

  it('is as far from the anchor as the distance says, to a few metres', () => {
    const lng = fc.double({ min: -179, max: 179, noNaN: true })
    const lat = fc.double({ min: -70, max: 70, noNaN: true })
    const km = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(lng, lat, km, fc.integer({ min: 0, max: 359 }), (x, y, distanceKm, bearingDeg) => {
        const to = pointAt([x, y], bearingDeg, distanceKm)
        expect(Math.abs(kmBetween([x, y], to) - distanceKm)).toBeLessThan(0.003)
      }),
    )
  })
})

describe('how a place is shown', () => {
  it.each([
    [{ ...anchor, precision: 'offset', bearingDeg: 0, distanceKm: 50 }, '50 km north of Deir Ezzor'],
    [{ ...anchor, precision: 'ring', distanceKm: 55 }, '55 km from Deir Ezzor'],
    [{ ...anchor, precision: 'sector', bearingDeg: 315, radiusKm: 30 }, 'northwest of Deir Ezzor'],
    [{ place: 'deir-ezzor', precision: 'town' }, 'Deir Ezzor'],
    [{ place: 'deir-ezzor', precision: 'site', name: 'An army base' }, 'An army base'],
  ] as const)('%j is %j', (where, expected) => {
    expect(nameWhere(where, DEIR_EZZOR)).toBe(expected)
  })
})

describe('the radius of a place', () => {
  it.each([
    ['site', 1],
    ['town', 5],
    ['country', null],
    ['ring', null],
  ] as const)('%s without one has %s', (precision, expected) => {
    expect(radiusOf({ place: 'deir-ezzor', precision })).toBe(expected)
  })

  it('is the stated one where there is one, 0 too', () => {
    expect(radiusOf({ place: 'deir-ezzor', precision: 'town', radiusKm: 0 })).toBe(0)
  })
})
