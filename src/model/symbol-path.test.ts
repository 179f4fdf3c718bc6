import { describe, expect, it } from 'vitest'
import { SYMBOLS } from './codebooks'
import { symbolPath } from './symbol-path'

/** Corners of a path of straight lines, moved from one to the next. */
function cornersOf(path: string): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, step, first, second]) => {
    if (step === 'V') y = Number(first)
    else x = Number(first)
    if (second !== undefined) y = Number(second)
    return [x, y] as const
  })
}

function areaOf(corners: ReturnType<typeof cornersOf>): number {
  const doubled = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0]
    return x * nextY - nextX * y
  })
  return Math.abs(doubled.reduce((sum, part) => sum + part, 0)) / 2
}

const STRAIGHT = SYMBOLS.filter((symbol) => symbol !== 'circle' && symbol !== 'dot')

describe('a symbol', () => {
  it.each([
    ['triangle', 3],
    ['square', 4],
    ['diamond', 4],
    ['star', 10],
    ['pentagon', 5],
    ['hexagon', 6],
    ['cross', 12],
  ] as const)('%s has %d corners inside its box', (symbol, count) => {
    const corners = cornersOf(symbolPath(symbol))
    expect(corners).toHaveLength(count)
    for (const corner of corners.flat()) expect(Math.abs(corner)).toBeLessThanOrEqual(1)
    expect(symbolPath(symbol).endsWith('Z')).toBe(true)
  })

  it.each(STRAIGHT)('%s looks about as weighty as the others', (symbol) => {
    const area = areaOf(cornersOf(symbolPath(symbol)))
    expect(area).toBeGreaterThan(1)
    expect(area).toBeLessThan(2.1)
  })

  it.each(['triangle', 'star', 'pentagon', 'hexagon', 'diamond'] as const)('%s has a corner up', (symbol) => {
    const [top] = cornersOf(symbolPath(symbol))
    expect(top?.[0]).toBeCloseTo(0)
    expect(top?.[1]).toBe(Math.min(...cornersOf(symbolPath(symbol)).map(([, y]) => y)))
  })

  it('star has five points between five corners that lie inside', () => {
    const radii = cornersOf(symbolPath('star')).map(([x, y]) => Math.hypot(x, y).toFixed(2))
    expect(radii).toEqual(['1.00', '0.46', '1.00', '0.46', '1.00', '0.46', '1.00', '0.46', '1.00', '0.46'])
  })

  it('pentagon and hexagon are regular', () => {
    for (const symbol of ['pentagon', 'hexagon'] as const) {
      const corners = cornersOf(symbolPath(symbol))
      const sides = corners.map(([x, y], index) => {
        const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0]
        return Math.hypot(x - nextX, y - nextY)
      })
      expect(Math.max(...sides) - Math.min(...sides)).toBeLessThan(0.002)
    }
  })

  it('circle is a disc of two half turns, and a dot is a smaller one', () => {
    expect(symbolPath('circle')).toBe('M-0.78 0a0.78 0.78 0 1 0 1.56 0a0.78 0.78 0 1 0 -1.56 0Z')
    expect(symbolPath('dot')).toBe('M-0.5 0a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0Z')
  })

  it('is its own: no two are drawn alike', () => {
    expect(new Set(SYMBOLS.map(symbolPath)).size).toBe(SYMBOLS.length)
  })
})
