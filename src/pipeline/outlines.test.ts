import { describe, expect, it } from 'vitest'
import { distanceKm, pointInPolygon } from '../model/geometry'
import { readBasemapOutlines } from './read-basemap'
import { smallOutlines } from './small-seeds.fixture'

describe('a small basemap', () => {
  const outlines = smallOutlines()

  it('is so far from the nearest of the countries named', () => {
    expect(outlines.kmFromCountries(['SY'], [43, 35])).toBeCloseTo(91.09, 1)
    expect(outlines.kmFromCountries(['SY', 'IQ'], [43, 35])).toBe(0)
    expect(outlines.kmFromCountries(['ZZ'], [43, 35])).toBe(Number.POSITIVE_INFINITY)
  })

  it('names the countries of provinces, each once', () => {
    expect(outlines.countriesOf(['sy-east', 'sy-west', 'iq-west'])).toEqual(['SY', 'IQ'])
  })

  it('joins provinces, all of them or none', () => {
    expect(outlines.joinProvinces(['sy-east', 'sy-north'])).toBeNull()
    const joined = outlines.joinProvinces(['sy-east', 'iq-west'])
    expect(joined && [39.9, 40.1, 43.9].map((lng) => pointInPolygon([lng, 35], joined))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('has a river from end to end', () => {
    expect(outlines.river('A River')).toBeNull()
    expect(outlines.river('The River')).toEqual([
      [39.5, 37],
      [39.5, 34],
      [39.5, 33],
    ])
  })
})

describe('the basemap', () => {
  const outlines = readBasemapOutlines()

  it('has the Euphrates 38 km from Baghdad, and not nearer', () => {
    const river = outlines.river('Euphrates') ?? []
    const nearest = Math.min(...river.map((point) => distanceKm([44.40088, 33.34058], point)))
    expect(nearest).toBeCloseTo(38.4, 1)
  })

  it('has the provinces of southeast Turkey, up to the border and the east of Van', () => {
    const ids = ['tr-diyarbakir', 'tr-hakkari', 'tr-mardin', 'tr-sirnak', 'tr-van']
    const joined = outlines.joinProvinces(ids)
    const holds = (lng: number, lat: number) => joined && pointInPolygon([lng, lat], joined)
    expect([holds(43.38, 38.49), holds(43.74, 37.57), holds(42.46, 37.52)]).toEqual([true, true, true])
    expect([holds(41.22, 37.04), holds(40.75, 36.5)]).toEqual([false, false])
  })
})
