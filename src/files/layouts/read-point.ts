import { toPoint } from 'mgrs'
import type { Cell } from '../rows/row-source'
import { plainNumber, textOf } from './cell-text'
import { readDegrees } from './read-coordinate'

/** Where a cell stands on the earth, WGS84 degrees; one is filled again and again. */
export interface PointRead {
  lng: number
  lat: number
  /** How far the point may be off, `NaN` where the cell does not say. */
  radiusKm: number
}

const LONGEST_POINT = 120
const WKT = /^(?:SRID=4326;)?\s*POINT\s*(?:Z|M|ZM)?\s*\(\s*(\S+)\s+([^\s)]+)(?:\s+[^\s)]+){0,2}\s*\)$/i
const MGRS = /^(\d{1,2})\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z]{2})\s*(\d{0,10}|\d{1,5}\s+\d{1,5})$/i

/** The middle of a square of the grid, and half its diagonal; `false` for what is no reference. */
export function readMgrs(cell: Cell | undefined, into: PointRead): boolean {
  const text = textOf(cell)
  const [, zone = '', band = '', square = '', figures = ''] =
    text.length > LONGEST_POINT ? [] : (MGRS.exec(plainNumber(text)) ?? [])
  const digits = figures.replace(/\s/g, '')
  if (zone === '' || digits.length % 2 !== 0) return false
  try {
    const [lng, lat] = toPoint(`${zone}${band}${square}${digits}`.toUpperCase())
    into.lng = lng
    into.lat = lat
  } catch {
    return false
  }
  into.radiusKm = (100 / 10 ** (digits.length / 2)) * Math.SQRT1_2
  return Number.isFinite(into.lng) && Math.abs(into.lat) <= 90 && Math.abs(into.lng) <= 180
}

/** `POINT (36.7 34.8)`, longitude first as WKT has it. */
export function readWkt(cell: Cell | undefined, into: PointRead): boolean {
  const text = textOf(cell)
  const [, x, y] = text.length > LONGEST_POINT ? [] : (WKT.exec(text) ?? [])
  if (x === undefined || y === undefined) return false
  return fill(into, readDegrees(x, 'lng'), readDegrees(y, 'lat'))
}

const SEPARATED = /^(.+?)(?:\s*;\s*|\s*,\s+|,(?=[^,]*$)|\s+)(.+)$/
const WINDS = /^(.*?[NS])[\s,;]*(.*[EW])$/i

/** `36.2, 37.1` and `37°36'37.8"N 121°2'17.9"W`: latitude first, as people write it. */
export function readPair(cell: Cell | undefined, into: PointRead): boolean {
  const text = textOf(cell)
  if (text.length > LONGEST_POINT) return false
  const plain = text.replace(/^geo:/i, '').replace(/^[([]\s*|\s*[)\]]$/g, '')
  const [, lat, lng] = WINDS.exec(plain) ?? SEPARATED.exec(plain) ?? []
  return fill(into, readDegrees(lng, 'lng'), readDegrees(lat, 'lat'))
}

function fill(into: PointRead, lng: number, lat: number): boolean {
  into.lng = lng
  into.lat = lat
  into.radiusKm = Number.NaN
  return !Number.isNaN(lng) && !Number.isNaN(lat)
}
