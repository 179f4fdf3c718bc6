import { describe, expect, it } from 'vitest'
import { itRefuses, PLACES, problemsAfter, SHELLING, STRIKE, TOTAL } from './broken-seeds.fixture'

describe('places', () => {
  itRefuses([
    [
      'an event at a place of no gazetteer',
      ({ events }) => (events.events[1].where.among = ['raqqa', 'atlantis']),
      `${TOTAL} · where.place: found "atlantis", expected a place of seeds/places`,
    ],
    [
      'near, without a radius',
      ({ events }) => (events.events[0].where = { place: 'raqqa', precision: 'near' }),
      `${SHELLING} · where.radiusKm: found nothing, expected a value, for precision near`,
    ],
    [
      'an offset without a distance',
      ({ events }) => delete events.events[2].where.distanceKm,
      `${STRIKE} · where.distanceKm: found nothing, expected a value, for precision offset`,
    ],
    [
      'an offset without a bearing',
      ({ events }) => delete events.events[2].where.bearingDeg,
      `${STRIKE} · where.bearingDeg: found nothing, expected a value, for precision offset`,
    ],
    [
      'a ring without an anchor',
      ({ events }) => (events.events[0].where = { place: 'raqqa', precision: 'ring', distanceKm: 55 }),
      `${SHELLING} · where.of: found nothing, expected a value, for precision ring`,
    ],
    [
      'a sector without a depth',
      ({ events }) =>
        (events.events[0].where = { place: 'raqqa', precision: 'sector', of: 'raqqa', bearingDeg: 315 }),
      `${SHELLING} · where.radiusKm: found nothing, expected a value, for precision sector`,
    ],
    [
      'a town with a bearing',
      ({ events }) => (events.events[2].where.precision = 'town'),
      `${STRIKE} · where.bearingDeg: found 90, expected nothing, for precision town`,
    ],
    [
      'an offset of another place',
      ({ events }) => (events.events[2].where.of = 'east'),
      `${STRIKE} · where.of: found "east", expected the place, raqqa`,
    ],
    [
      'a point at a place without coordinates',
      ({ events, places }) => {
        Object.assign(places.places[1], { lon: null, lat: null })
        events.events[1].where.precision = 'near'
      },
      `${TOTAL} · where.place: found "syria", expected a place with coordinates`,
    ],
    [
      'a province without an outline',
      ({ events }) => (events.events[0].where.place = 'raqqa'),
      `${SHELLING} · where.precision: found "province", expected an outline on the place raqqa`,
    ],
    [
      'a town in no country',
      ({ events }) => (events.events[2].where.country = null),
      `${STRIKE} · where.country: found null, expected a country, for a place inside one`,
    ],
    [
      'an event outside its country without a note',
      ({ events }) => (events.events[2].where.distanceKm = 500),
      `${STRIKE} · where.point: found [44.5521,35.87197], expected a point inside SY, or a note that says why not`,
    ],
    [
      'a place outside its country without a note',
      ({ places }) => (places.places[0].lon = 35),
      `${PLACES} · raqqa · point: found [35,36], expected a point inside SY, or a note that says why not`,
    ],
    [
      'a country that the basemap has not',
      ({ places }) => (places.places[0].country = 'ZZ'),
      `${PLACES} · raqqa · country: found "ZZ", expected a country of the basemap`,
    ],
    [
      'a longitude without a latitude',
      ({ places }) => (places.places[1].lat = null),
      `${PLACES} · syria · lat: found null, expected both lon and lat, or neither`,
    ],
    [
      'six decimals',
      ({ places }) => (places.places[0].lon = 39.000001),
      `${PLACES} · raqqa · lon: found 39.000001, expected 5 decimals or fewer`,
    ],
    [
      'a province place without an outline',
      ({ places }) => delete places.places[2].outline,
      `${PLACES} · east · outline: found nothing, expected an outline, for a province`,
    ],
    [
      'an outline of no province',
      ({ places }) => (places.places[2].outline = { province: ['sy-north'] }),
      `${PLACES} · east · outline.province: found ["sy-north"], expected ids of the basemap’s provinces`,
    ],
    [
      'a circle without a centre',
      ({ places }) => Object.assign(places.places[2], { outline: { circleKm: 9 }, lon: null, lat: null }),
      `${PLACES} · east · lon: found null, expected a centre for the circle`,
    ],
  ])

  it('takes a point outside its country with a note, on the event or on the place', () => {
    expect(
      problemsAfter(({ events }) =>
        Object.assign(events.events[2].where, { distanceKm: 500, note: 'Over the border.' }),
      ),
    ).toEqual([])
    expect(
      problemsAfter(({ places }) =>
        Object.assign(places.places[0], { lon: 35, note: 'Drawn over the border.' }),
      ),
    ).toEqual([])
  })

  it('takes no country for an aggregate over several', () => {
    expect(
      problemsAfter(({ places, events }) => {
        places.places.push({ ...places.places[0], id: 'mosul', country: 'IQ', lon: null, lat: null })
        Object.assign(events.events[1].where, { among: ['raqqa', 'mosul'], country: null })
      }),
    ).toEqual([])
  })
})
