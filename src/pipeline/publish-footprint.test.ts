import { describe, expect, it } from 'vitest'
import type { Place } from '../model/codebooks'
import { buildLayer } from './build-layer'
import { type LooseSeeds, smallOutlines, smallSeeds } from './small-seeds.fixture'

/** The built files by name, parsed, as loose as the fixture. */
// biome-ignore lint/suspicious/noExplicitAny: read back for comparison with literals
function build(change?: (seeds: LooseSeeds) => void): any {
  const { data, problems } = buildLayer(smallSeeds(change), smallOutlines())
  expect(problems).toEqual([])
  return Object.fromEntries([...(data ?? [])].map(([name, text]) => [name, JSON.parse(text)]))
}

describe('the places that are drawn', () => {
  it('outline each place that has an outline, by its id', () => {
    const { features } = build()['footprints.geojson']
    expect(features).toHaveLength(1)
    expect(features[0].id).toBe('east')
    expect(features[0].geometry.type).toBe('MultiPolygon')
    expect(features[0].geometry.coordinates[0][0]).toHaveLength(5)
  })

  it('draw a circle of the stated radius, and a line as it is given', () => {
    const data = build(({ places }) => {
      places.places[2].outline = { circleKm: 10 }
      places.places[0].outline = {
        line: [
          [39, 36],
          [39.5, 36.5],
        ],
      }
    })
    const [circle, line] = data['footprints.geojson'].features
    expect(circle.geometry.coordinates[0]).toHaveLength(65)
    expect(circle.geometry.coordinates[0][0]).toEqual([40, 35.0899])
    expect(line.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [39, 36],
        [39.5, 36.5],
      ],
    })
  })

  it('put the label of a line in the middle of its length, unless it has a point of its own', () => {
    const line = [
      [40, 34],
      [40, 34.1],
      [40, 34.2],
      [40, 36],
    ]
    const data = build(({ places }) => {
      const east = { ...places.places[2], kind: 'line', outline: { line } }
      places.places.push({ ...east, id: 'own', lat: 34.1 }, { ...east, id: 'middle', lon: null, lat: null })
    })
    const points = data['places.json'].map(({ id, lon, lat }: Place) => [id, lon, lat])
    expect(points).toContainEqual(['own', 40, 34.1])
    expect(points).toContainEqual(['middle', 40, 35])
  })

  it('hold a river of the basemap, without its smallest bends, labelled in its middle', () => {
    const data = build(({ places }) => {
      const river = { kind: 'line', outline: { river: 'The River' }, country: null, countries: ['SY', 'IQ'] }
      places.places.push({ ...places.places[0], ...river, id: 'the-river', lon: null, lat: null })
    })
    const [, river] = data['footprints.geojson'].features
    expect(river).toMatchObject({
      id: 'the-river',
      geometry: {
        type: 'LineString',
        coordinates: [
          [39.5, 37],
          [39.5, 33],
        ],
      },
    })
    const place = data['places.json'].find(({ id }: Place) => id === 'the-river')
    expect([place.lon, place.lat]).toEqual([39.5, 35])
  })
})
