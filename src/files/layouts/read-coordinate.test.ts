import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../rows/row-source'
import type { Axis } from './read-angle'
import { coordinateFault, readDegrees } from './read-coordinate'
import { type PointRead, readMgrs, readPair, readWkt } from './read-point'

const rounded = (value: number) => Math.round(value * 1e6) / 1e6
const degrees = (cell: Cell, axis: Axis = 'lat') => {
  const value = readDegrees(cell, axis)
  return Number.isNaN(value) ? coordinateFault(cell, axis) : rounded(value)
}

describe('a cell that names degrees', () => {
  it.each<[Cell, number]>([
    ['36.2021', 36.2021],
    [36.2021, 36.2021],
    [' 36.2021 ', 36.2021],
    ['-36.2', -36.2],
    ['+36.2', 36.2],
    ['.5', 0.5],
    ['36.', 36],
    ['36.20211234567890123', 36.202112],
    ['47,1234', 47.1234],
    ['47,123', 47.123],
    ['36.2°', 36.2],
    ['48.5N', 48.5],
    ['48.5° N', 48.5],
    ['N 48.5', 48.5],
    ['33.9 S', -33.9],
    ['36°12\'04.9"N', 36.201361],
    ['36° 12′ 04,9″ N', 36.201361],
    ['36 12 30', 36.208333],
    ['36:12:30 S', -36.208333],
    ["-36°30'", -36.5],
    ["36°12.5'N", 36.208333],
    ['٣٦٫٢٠٢١', 36.2021],
    ['۳۶.۲', 36.2],
    ['３６．２', 36.2],
    ['\u221236.2', -36.2],
    ['\u201336.2', -36.2],
    ['\u200e36.2', 36.2],
    ['3.62e1', 36.2],
    ['0', 0],
  ])('%j is %d', (cell, expected) => expect(degrees(cell)).toBe(expected))

  it('has longitudes to 180 either way', () => {
    expect(degrees('180', 'lng')).toBe(180)
    expect(degrees('-179.9', 'lng')).toBe(-179.9)
    expect(degrees('121°2\'17.9"W', 'lng')).toBe(-121.038306)
  })
})

describe('a cell that names none', () => {
  it.each<[Cell, Axis, string]>([
    ['', 'lat', 'no-place'],
    [null, 'lat', 'no-place'],
    ['NA', 'lat', 'no-place'],
    ['N/A', 'lng', 'no-place'],
    ['-', 'lat', 'no-place'],
    ['null', 'lat', 'no-place'],
    ['NaN', 'lat', 'no-place'],
    [Number.NaN, 'lat', 'no-place'],
    ['95', 'lat', 'bad-latitude'],
    [95, 'lat', 'bad-latitude'],
    ['200', 'lng', 'bad-longitude'],
    ['540', 'lng', 'bad-longitude'],
    ['-181', 'lng', 'bad-longitude'],
    ['0x10', 'lat', 'bad-latitude'],
    ['Infinity', 'lat', 'bad-latitude'],
    [Number.POSITIVE_INFINITY, 'lng', 'bad-longitude'],
    ['1e308', 'lat', 'bad-latitude'],
    ['1e999', 'lng', 'bad-longitude'],
    ['36.2E', 'lat', 'bad-latitude'],
    ['36.2N', 'lng', 'bad-longitude'],
    ['-36.2 S', 'lat', 'bad-latitude'],
    ['36°60\'00"N', 'lat', 'bad-latitude'],
    ['36.2.1', 'lat', 'bad-latitude'],
    ['41.234.567', 'lat', 'projected-coordinates'],
    ['4,712,345.67', 'lat', 'projected-coordinates'],
    ['4 712 345', 'lat', 'projected-coordinates'],
    ['4012345.5', 'lat', 'projected-coordinates'],
    [253000, 'lng', 'projected-coordinates'],
    ['Aleppo', 'lat', 'bad-latitude'],
    ['<b>36</b>', 'lat', 'bad-latitude'],
  ])('%j as %s: %s', (cell, axis, expected) => expect(degrees(cell, axis)).toBe(expected))

  it('refuses a cell of two megabytes', () => expect(degrees('36'.repeat(1_000_000))).toBe('bad-latitude'))

  it('never lets through what lies beyond its axis', () => {
    const text = fc.stringMatching(/^[-+\d., °'"NSEWe]{0,16}$/)
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string(), fc.double()),
        fc.constantFrom<Axis>('lat', 'lng'),
        (cell, axis) => {
          const value = readDegrees(cell, axis)
          if (Number.isNaN(value)) expect(coordinateFault(cell, axis)).toMatch(/^(no-place|bad-|projected-)/)
          else expect(Math.abs(value)).toBeLessThanOrEqual(axis === 'lat' ? 90 : 180)
        },
      ),
    )
  })

  it('reads every number that is written plainly as that number', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (value) => {
        const text = value.toFixed(7)
        expect(readDegrees(text, 'lat')).toBe(Number(text))
        expect(readDegrees(text.replace('.', ','), 'lat')).toBe(Number(text))
      }),
    )
  })
})

describe('a point in one cell', () => {
  const into: PointRead = { lng: 0, lat: 0, radiusKm: 0 }
  const point = (read: (cell: Cell, into: PointRead) => boolean, cell: Cell) =>
    read(cell, into) ? [rounded(into.lng), rounded(into.lat)] : null

  it('reads WKT, longitude first', () => {
    expect(point(readWkt, 'POINT (36.707602 34.802462)')).toEqual([36.707602, 34.802462])
    expect(point(readWkt, 'SRID=4326;POINT Z(36.7 34.8 120)')).toEqual([36.7, 34.8])
    expect(point(readWkt, 'POINT EMPTY')).toBe(null)
    expect(point(readWkt, 'POINT (36.7 95)')).toBe(null)
  })

  it('reads MGRS to the middle of its square, and says how far off it may be', () => {
    expect(point(readMgrs, '18S UJ 23394 07395')?.map((degrees) => degrees.toFixed(4))).toEqual([
      '-77.0365',
      '38.8977',
    ])
    expect(rounded(into.radiusKm)).toBe(0.000707)
    expect(point(readMgrs, '37SBV9813')).not.toBe(null)
    expect(Math.round(into.radiusKm * 1000)).toBe(707)
    expect(point(readMgrs, '37SBV981')).toBe(null)
    expect(point(readMgrs, '99SBV9813')).toBe(null)
    expect(point(readMgrs, 'Aleppo')).toBe(null)
  })

  it('reads two numbers in one cell, latitude first', () => {
    expect(point(readPair, '36.2, 37.1')).toEqual([37.1, 36.2])
    expect(point(readPair, '36.2,37.1')).toEqual([37.1, 36.2])
    expect(point(readPair, '36.2 37.1')).toEqual([37.1, 36.2])
    expect(point(readPair, '(36.2; 37.1)')).toEqual([37.1, 36.2])
    expect(point(readPair, '36,25; 37,15')).toEqual([37.15, 36.25])
    expect(point(readPair, '37°36\'37.8"N 121°2\'17.9"W')).toEqual([-121.038306, 37.6105])
    expect(point(readPair, 'geo:36.2,37.1')).toEqual([37.1, 36.2])
    expect(point(readPair, '36.2')).toBe(null)
    expect(point(readPair, '95, 37')).toBe(null)
  })
})
