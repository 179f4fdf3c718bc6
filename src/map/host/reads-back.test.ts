import { expect, it } from 'vitest'
import { readsBackTruly } from './reads-back'

/** What was drawn: four pixels, each of red, green, blue and how opaque it is. */
const DRAWN = [18, 52, 86, 255, 254, 220, 186, 255, 0, 128, 255, 255, 200, 16, 46, 255]

/** A canvas on which anything can be drawn, and that answers with these bytes. */
function canvas(read: () => readonly number[], width = 8) {
  const context = {
    fillRect: () => {},
    measureText: () => ({ width }),
    getImageData: () => ({ data: Uint8ClampedArray.from(read()) }),
  }
  return { getContext: (() => context) as unknown as HTMLCanvasElement['getContext'] }
}

const TRUE = canvas(() => DRAWN)

it('believes a canvas that answers what was drawn, or that blurs it by a step or two', () => {
  expect(readsBackTruly([TRUE, TRUE])).toBe(true)
  expect(readsBackTruly([TRUE, canvas(() => DRAWN.map((byte, at) => byte + (at % 3) - 1))])).toBe(true)
})

it.each([
  [
    'with noise',
    canvas(() => [57, 168, 238, 137, 121, 120, 232, 248, 250, 227, 24, 153, 101, 177, 122, 249]),
  ],
  ['with white', canvas(() => DRAWN.map(() => 255))],
  ['with nothing at all', canvas(() => DRAWN.map(() => 0))],
  ['with less than was asked for', canvas(() => DRAWN.slice(0, 8))],
  ['with the channels in another order', canvas(() => DRAWN.map((_, at) => DRAWN[at ^ 2] ?? 0))],
  [
    'that it may not be read',
    canvas(() => {
      throw new DOMException('no', 'SecurityError')
    }),
  ],
  ['that letters have no width', canvas(() => DRAWN, 0)],
])('does not believe a canvas that answers %s, whichever of the two it is', (_, lying) => {
  expect(readsBackTruly([lying, TRUE])).toBe(false)
  expect(readsBackTruly([TRUE, lying])).toBe(false)
})

it('asks a kind of canvas that is missing for nothing', () => {
  expect(readsBackTruly([TRUE, { getContext: () => null }])).toBe(true)
})
