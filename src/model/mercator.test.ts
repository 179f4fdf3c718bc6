import { describe, expect, it } from 'vitest'
import { fromWorld, metresPerPx, toWorld } from './mercator'

describe('the flat world', () => {
  it('is 512 px wide at zoom 0 and doubles with each zoom', () => {
    expect(toWorld([0, 0], 0)).toEqual({ x: 256, y: 256 })
    expect(toWorld([180, 0], 3)).toEqual({ x: 4096, y: 2048 })
    expect(toWorld([0, 45], 0).y).toBeCloseTo(184.1792, 4)
  })

  it('gives a point back', () => {
    const [lng, lat] = fromWorld(toWorld([39.01, 35.95], 5.5), 5.5)
    expect(lng).toBeCloseTo(39.01, 9)
    expect(lat).toBeCloseTo(35.95, 9)
  })

  it('ends where it is square, so that a pole is a point of it', () => {
    expect(toWorld([0, 90], 0).y).toBeCloseTo(0, 4)
    expect(toWorld([0, -90], 0).y).toBeCloseTo(512, 4)
  })

  it('covers half the metres a px with each zoom, and fewer to the north', () => {
    expect(metresPerPx(0, 0)).toBeCloseTo(78_271.517, 3)
    expect(metresPerPx(60, 1)).toBeCloseTo(19_567.879, 3)
  })
})
