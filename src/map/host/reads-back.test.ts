import { expect, it } from 'vitest'
import { readsBackTruly } from './reads-back'

/** What was drawn: four pixels, each of red, green, blue and how opaque it is. */
const DRAWN = [18, 52, 86, 255, 254, 220, 186, 255, 0, 128, 255, 255, 200, 16, 46, 255]

/** The same as squares of so many pixels. */
const SIDE = 24
const LENGTH = DRAWN.length * SIDE * SIDE

/** Four pixels' bytes as they stand in four squares side by side; less stays less. */
function squares(bytes: readonly number[]): readonly number[] {
  const row = Array.from(
    { length: bytes.length * SIDE },
    (_, at) => bytes[Math.floor(at / (4 * SIDE)) * 4 + (at % 4)] ?? 0,
  )
  return Array.from({ length: SIDE }, () => row).flat()
}

/** A canvas on which anything can be drawn, and that answers with these bytes. */
function canvas(read: () => readonly number[], width = 8, answer = squares) {
  const context = {
    fillRect: () => {},
    measureText: () => ({ width }),
    getImageData: () => ({ data: Uint8ClampedArray.from(answer(read())) }),
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
  [
    'with one wrong pixel in a large picture',
    canvas(
      () => DRAWN,
      8,
      (bytes) => squares(bytes).map((byte, at) => (at === LENGTH - 100 ? byte ^ 0x80 : byte)),
    ),
  ],
  ['that letters have no width', canvas(() => DRAWN, 0)],
])('does not believe a canvas that answers %s, whichever of the two it is', (_, lying) => {
  expect(readsBackTruly([lying, TRUE])).toBe(false)
  expect(readsBackTruly([TRUE, lying])).toBe(false)
})

it('asks a kind of canvas that is missing for nothing', () => {
  expect(readsBackTruly([TRUE, { getContext: () => null }])).toBe(true)
})

it('believes no browser that has no canvas to draw on', () => {
  expect(readsBackTruly([{ getContext: () => null }, { getContext: () => null }])).toBe(false)
})
