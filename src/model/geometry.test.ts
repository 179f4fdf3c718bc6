import { describe, expect, it } from 'vitest'
import {
  bearingDeg,
  circleOutline,
  circlePolygon,
  destination,
  distanceKm,
  kmOutside,
  lineMiddle,
  pointInPolygon,
  pointsAlong,
  sectorPolygon,
  shapesMeet,
  simplerLine,
} from './geometry'

const RAQQA = [39.01, 35.95] as const
const DEIR_EZZOR = [40.14, 35.34] as const

describe('from one point to another', () => {
  it('is so many km', () => {
    expect(distanceKm(RAQQA, DEIR_EZZOR)).toBeCloseTo(122.58, 2)
  })

  it('leaves at a true bearing, west of north below 0', () => {
    expect(bearingDeg(RAQQA, DEIR_EZZOR)).toBeCloseTo(123.265, 3)
    expect(bearingDeg(DEIR_EZZOR, RAQQA)).toBeCloseTo(-56.076, 3)
  })

  it('comes to the other at that bearing and distance', () => {
    const [lng, lat] = destination(RAQQA, 123.265, 122.58)
    expect(lng).toBeCloseTo(40.14, 3)
    expect(lat).toBeCloseTo(35.34, 3)
  })
})

describe('shapes round a point', () => {
  it('have as many corners as asked, all at the radius, and are closed', () => {
    const outline = circleOutline(RAQQA, 30, 8)
    expect(outline).toHaveLength(9)
    expect(outline[8]).toEqual(outline[0])
    for (const [lng = 0, lat = 0] of outline) expect(distanceKm(RAQQA, [lng, lat])).toBeCloseTo(30, 6)
  })

  it('hold what is inside and not what is outside', () => {
    const circle = circlePolygon(RAQQA, 130, 64)
    expect(pointInPolygon(DEIR_EZZOR, circle)).toBe(true)
    expect(pointInPolygon(DEIR_EZZOR, circlePolygon(RAQQA, 110, 64))).toBe(false)
  })

  it('open clockwise from the first bearing to the second', () => {
    const southeast = sectorPolygon(RAQQA, 130, 100, 150, 16)
    expect(pointInPolygon(DEIR_EZZOR, southeast)).toBe(true)
    expect(pointInPolygon(DEIR_EZZOR, sectorPolygon(RAQQA, 130, 150, 100, 16))).toBe(false)
  })
})

describe('a line', () => {
  const NORTH_THEN_EAST = [
    [40, 34],
    [40, 34.1],
    [40, 34.2],
    [40, 36],
    [41, 36],
  ] as const

  it('has its middle by length, not by points', () => {
    const [lng, lat] = lineMiddle(NORTH_THEN_EAST)
    expect(lng).toBeCloseTo(40, 6)
    expect(lat).toBeCloseTo(35.4045, 4)
  })

  it('has points at most so far apart, both ends among them', () => {
    const points = pointsAlong(NORTH_THEN_EAST, 100)
    expect(points.map(([lng, lat]) => [Number(lng.toFixed(3)), Number(lat.toFixed(3))])).toEqual([
      [40, 34],
      [40, 34.702],
      [40, 35.405],
      [40.132, 36],
      [41, 36],
    ])
  })

  it('is simpler without the points beside it', () => {
    const bent = [
      [40, 34],
      [40.01, 35],
      [40, 36],
      [41, 36],
    ] as const
    expect(simplerLine(bent, 0.02)).toEqual([
      [40, 34],
      [40, 36],
      [41, 36],
    ])
    expect(simplerLine(bent, 0.005)).toHaveLength(4)
  })

  it('meets a circle that it runs through, from outside to outside', () => {
    const line = { type: 'LineString' as const, coordinates: NORTH_THEN_EAST.map((point) => [...point]) }
    expect(shapesMeet(line, circlePolygon([40.1, 35], 10, 64))).toBe(true)
    expect(shapesMeet(line, circlePolygon([40.1, 35], 9, 64))).toBe(false)
  })
})

it('a point is so far outside a shape, and 0 inside', () => {
  const circle = circlePolygon(RAQQA, 100, 256)
  expect(kmOutside(DEIR_EZZOR, circle)).toBeCloseTo(22.6, 1)
  expect(kmOutside(RAQQA, circle)).toBe(0)
})
