import type { Cell } from '../rows/row-source'
import { plainNumber, saysNothing, textOf } from './cell-text'
import { type Axis, readAngle } from './read-angle'

/** Why a cell is no coordinate. Of `projected-coordinates` the number is one of metres, or of a grid. */
export type CoordinateFault = 'no-place' | 'bad-latitude' | 'bad-longitude' | 'projected-coordinates'

const LIMIT: Readonly<Record<Axis, number>> = { lat: 90, lng: 180 }
/** Degrees that are wrong stay under this; metres of a projection and degrees in millionths do not. */
const PROJECTED_FROM = 1000

const ZERO = 48
const MINUS = 45
const POINT = 46 - ZERO
/** So many digits are one whole number without loss, and so a division gives the number that the text means. */
const MOST_DIGITS = 15
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => 10 ** digits)

/** Digits with a sign before and one point among them, and nothing else: `36.2`, `-36`, `.5`. `NaN` for any other text. */
function plainDecimal(text: string): number {
  const { length } = text
  const negative = text.charCodeAt(0) === MINUS
  let value = 0
  let digits = 0
  let decimals = -1
  for (let at = negative ? 1 : 0; at < length; at += 1) {
    const code = text.charCodeAt(at) - ZERO
    if (code >= 0 && code <= 9) {
      value = value * 10 + code
      digits += 1
      if (decimals >= 0) decimals += 1
    } else if (code === POINT && decimals < 0) decimals = 0
    else return Number.NaN
  }
  if (digits === 0 || digits > MOST_DIGITS) return Number.NaN
  const size = decimals > 0 ? value / (POWERS[decimals] ?? 1) : value
  return negative ? -size : size
}

/** Degrees of a cell in any spelling; `NaN` where it names none on its axis, which {@link coordinateFault} explains. */
export function readDegrees(cell: Cell | undefined, axis: Axis): number {
  const degrees = anyDegrees(cell, axis)
  return Math.abs(degrees) <= LIMIT[axis] ? degrees : Number.NaN
}

/** Degrees that may lie beyond the axis. */
function anyDegrees(cell: Cell | undefined, axis: Axis): number {
  if (typeof cell === 'number') return cell
  if (cell === null || cell === undefined) return Number.NaN
  const plain = plainDecimal(cell)
  if (!Number.isNaN(plain)) return plain
  const text = textOf(cell)
  return saysNothing(text) ? Number.NaN : readAngle(plainNumber(text), axis)
}

export function coordinateFault(cell: Cell | undefined, axis: Axis): CoordinateFault {
  const text = textOf(cell)
  if (saysNothing(text)) return 'no-place'
  const degrees = anyDegrees(cell, axis)
  const value = Number.isNaN(degrees) ? readGrouped(plainNumber(text)) : degrees
  if (Number.isFinite(value) && Math.abs(value) >= PROJECTED_FROM && Math.abs(value) < 1e9)
    return 'projected-coordinates'
  return axis === 'lat' ? 'bad-latitude' : 'bad-longitude'
}

/** `4,712,345.6` and `4 712 345`: thousands are never degrees, so this is only for saying why. */
function readGrouped(text: string): number {
  return /^-?\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(text)
    ? Number(text.replace(/[.,]\d{1,2}$/, '').replace(/[ ,.']/g, ''))
    : Number.NaN
}
