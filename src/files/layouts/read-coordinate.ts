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
const POINT = 46
const LONGEST_PLAIN = 32

/** Digits with a sign before and one point among them, and nothing else: `36.2`, `-36`, `.5`. */
function isPlainDecimal(text: string): boolean {
  const { length } = text
  if (length === 0 || length > LONGEST_PLAIN) return false
  let digits = 0
  let points = 0
  for (let at = text.charCodeAt(0) === MINUS ? 1 : 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= 57) digits += 1
    else if (code === POINT) points += 1
    else return false
  }
  return digits > 0 && points < 2
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
  if (isPlainDecimal(cell)) return Number(cell)
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
