import * as turf from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { pointInPolygon } from './geometry'
import { bearingDeg, circleOutline, circlePolygon, destination, distanceKm, sectorPolygon } from './sphere'

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

describe('as another program draws them', () => {
  const NEAR_THE_POLE = [179.5, 71.2] as const
  const cases = [
    [RAQQA, 30, 20, 75],
    [DEIR_EZZOR, 250, 300, 40],
    [NEAR_THE_POLE, 90, -60, 60],
    [RAQQA, 5, 90, 450],
  ] as const
  const rounded = ([ring = []]: number[][][]) =>
    ring.map((point) => point.map((deg) => Number(deg.toFixed(9))))

  it.each(cases)('round %o, %d km, from %d° to %d°', (middle, radiusKm, from, to) => {
    const options = { steps: 16, units: 'kilometers' } as const
    expect(rounded(circlePolygon(middle, radiusKm, 16).coordinates)).toEqual(
      rounded(turf.circle([...middle], radiusKm, options).geometry.coordinates),
    )
    expect(rounded(sectorPolygon(middle, radiusKm, from, to, 16).coordinates)).toEqual(
      rounded(turf.sector([...middle], radiusKm, from, to, options).geometry.coordinates),
    )
  })
})
