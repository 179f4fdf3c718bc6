import { describe, expect, it } from 'vitest'
import { itRefuses, PLACES, problemsAfter, SHELLING, STRIKE } from './broken-seeds.fixture'
import type { LooseSeeds } from './small-seeds.fixture'

const OTHERS = 'or the other countries in "countries"'

/** The place `east`, 182 km west of the border, as a region of this outline. */
function east(outline: object, rest: object = {}) {
  return ({ places, events }: LooseSeeds) => {
    Object.assign(places.places[2], { kind: 'region', outline, ...rest })
    events.events[0].where = { place: 'east', precision: 'none' }
  }
}

/** The shelling somewhere about `east`, with the river on the meridian of 39.5 and a town on it, 46 km west. */
function about(where: object) {
  return ({ places, events }: LooseSeeds) => {
    const [raqqa] = places.places
    const river = { kind: 'line', outline: { river: 'The River' }, country: null, countries: ['SY', 'IQ'] }
    places.places.push({ ...raqqa, ...river, id: 'the-river', lon: null, lat: null })
    places.places.push({ ...raqqa, id: 'riverside', lon: 39.5, lat: 35 })
    events.events[0].where = { place: 'east', ...where }
  }
}

const WEST = { precision: 'sector', of: 'east', bearingDeg: 270 }

describe('outlines of places', () => {
  itRefuses([
    [
      'a circle over the border',
      east({ circleKm: 190 }),
      `${PLACES} · east · outline: found [42.08565,34.98216], expected nothing more than 2 km outside SY, ${OTHERS}`,
    ],
    [
      'a line through another country, from end to end inside',
      east(
        {
          line: [
            [35.9, 35],
            [42.1, 35],
          ],
        },
        { country: 'IQ', lon: 43 },
      ),
      `${PLACES} · east · outline: found [39.02744,35.03943], expected nothing more than 2 km outside IQ, ${OTHERS}`,
    ],
    [
      'a province of another country',
      ({ places }) => (places.places[2].outline.province = ['sy-east', 'iq-west']),
      `${PLACES} · east · outline.province: found ["IQ"], expected provinces of SY`,
    ],
    [
      'an outline in no country',
      ({ places }) => Object.assign(places.places[2], { country: null, kind: 'border' }),
      `${PLACES} · east · countries: found nothing, expected the countries that the outline lies in`,
    ],
    [
      'a country that the basemap has not, beside one that it has',
      ({ places }) => (places.places[2].countries = ['SY', 'ZZ']),
      `${PLACES} · east · countries: found ["ZZ"], expected countries of the basemap`,
    ],
    [
      'a river that the basemap does not name',
      east({ river: 'A River' }),
      `${PLACES} · east · outline.river: found "A River", expected a river that the basemap names`,
    ],
  ])

  it('may be 2 km over the border, and further where they name both countries', () => {
    expect(problemsAfter(east({ circleKm: 184 }))).toEqual([])
    expect(problemsAfter(east({ circleKm: 200 }, { countries: ['SY', 'IQ'], lon: 41 }))).toEqual([])
    expect(problemsAfter(east({ province: ['sy-east', 'iq-west'] }, { countries: ['SY', 'IQ'] }))).toEqual([])
  })
})

describe('the area of an event', () => {
  itRefuses([
    [
      'near, over the border',
      about({ precision: 'near', radiusKm: 190 }),
      `${SHELLING} · where.radiusKm: found [42.08565,34.98216], expected nothing more than 2 km outside SY, ${OTHERS}`,
    ],
    [
      'a ring over the border',
      about({ precision: 'ring', of: 'east', distanceKm: 190 }),
      `${SHELLING} · where.distanceKm: found [42.08565,34.98216], expected nothing more than 2 km outside SY, ${OTHERS}`,
    ],
    [
      'a sector over the border',
      about({ ...WEST, bearingDeg: 90, radiusKm: 190 }),
      `${SHELLING} · where.radiusKm: found [42.08609,35.02409], expected nothing more than 2 km outside SY, ${OTHERS}`,
    ],
    [
      'a sector that ends before the river it is to hold',
      about({ ...WEST, radiusKm: 45, contains: ['the-river'] }),
      `${SHELLING} · where.contains.0: found "the-river", expected a place or river of seeds/places that lies inside`,
    ],
    [
      'a sector to the other side',
      about({ ...WEST, bearingDeg: 90, radiusKm: 50, contains: ['the-river'] }),
      `${SHELLING} · where.contains.0: found "the-river", expected a place or river of seeds/places that lies inside`,
    ],
    [
      'a radius that ends before the second of two places',
      about({ precision: 'near', radiusKm: 45, contains: ['east', 'riverside'] }),
      `${SHELLING} · where.contains.1: found "riverside", expected a place or river of seeds/places that lies inside`,
    ],
    [
      'a place of no gazetteer inside',
      about({ precision: 'near', radiusKm: 45, contains: ['atlantis'] }),
      `${SHELLING} · where.contains.0: found "atlantis", expected a place or river of seeds/places that lies inside`,
    ],
    [
      'something inside a province',
      about({ precision: 'province', contains: ['riverside'] }),
      `${SHELLING} · where.contains: found ["riverside"], expected nothing, for precision province`,
    ],
    [
      'something inside an offset without a radius',
      ({ events }) => (events.events[2].where.contains = ['raqqa']),
      `${STRIKE} · where.contains: found ["raqqa"], expected nothing, for precision offset`,
    ],
  ])

  it.each([
    ['a sector', { ...WEST, radiusKm: 47, contains: ['the-river', 'riverside'] }],
    ['a ring', { precision: 'ring', of: 'east', distanceKm: 47, contains: ['the-river', 'riverside'] }],
    ['a radius', { precision: 'near', radiusKm: 47, contains: ['the-river', 'riverside', 'east'] }],
    [
      'a sector over a border that the text names',
      { ...WEST, bearingDeg: 90, radiusKm: 190, countries: ['SY', 'IQ'] },
    ],
  ])('may be %s that reaches so far', (_, where) => {
    expect(problemsAfter(about(where))).toEqual([])
  })
})
