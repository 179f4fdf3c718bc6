import type { LngLat } from '../model/event'
import { type Area, CORNER_LIMITS } from '../record/area'
import { type Codec, parseNumber } from './codecs'
import { MOST_LAT } from './view'

/** Letters of any script, digits and a few signs inside: what a link's carrier may add at its end is no part of an id. */
const PLACE = /^place:([\p{L}\p{N}](?:[\p{L}\p{N}._~-]{0,198}[\p{L}\p{N}])?)$/u
const DECIMALS = { min: 2, max: 5 } as const

/** An outline by its id, or a polygon; `null` for one that runs round the Earth's far side or has no inside. */
export const area: Codec<Area | null> = {
  parse: (text) => {
    const [, id] = PLACE.exec(text) ?? []
    const value = id === undefined ? parsePolygon(text) : ({ kind: 'place', id } as const)
    return value && { value }
  },
  isBeyond: (text) =>
    !text.startsWith('place:') &&
    text.split(',').some((pair) => Math.abs(Number.parseFloat(pair)) > MOST_LAT),
  write: (value) => {
    if (value === null) return null
    if (value.kind === 'place') return `place:${value.id}`
    const { corners, decimals } = value
    return corners.map(([lng, lat]) => `${lat.toFixed(decimals)}/${lng.toFixed(decimals)}`).join(',')
  },
}

function parsePolygon(text: string): Area | null {
  if (text.length > 64 * 40) return null
  const pairs = text.split(',').map((pair) => pair.split('/').map(parseNumber))
  if (pairs.some((pair) => pair.length !== 2)) return null
  const corners = pairs.flatMap(([lat, lng]): LngLat[] => (lat == null || lng == null ? [] : [[lng, lat]]))
  return corners.length < pairs.length ? null : polygonArea(corners, decimalsIn(text))
}

function decimalsIn(text: string): number {
  return Math.max(...Array.from(text.matchAll(/(?:\.(\d+))?(?=[/,]|$)/g), ([, digits = '']) => digits.length))
}

/**
 * A polygon as a link writes it: its numbers rounded, a corner that repeats the one before it left out. `null` for too
 * few corners or too many, for one that crosses the 180th meridian, and for one without an inside.
 */
export function polygonArea(corners: readonly LngLat[], decimals: number): Area | null {
  const held = Math.min(DECIMALS.max, Math.max(DECIMALS.min, decimals))
  if (!corners.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return null
  const rounded = corners.map(([lng, lat]): LngLat => {
    const inside = Math.min(MOST_LAT, Math.max(-MOST_LAT, lat))
    return [Number(lng.toFixed(held)) + 0, Number(inside.toFixed(held)) + 0]
  })
  const distinct = rounded.filter((corner, index) => index === 0 || !isSame(corner, rounded[index - 1]))
  if (isSame(distinct[0], distinct.at(-1))) distinct.pop()
  const { min, max } = CORNER_LIMITS
  if (distinct.length < min || distinct.length > max || !hasInside(distinct)) return null
  const isTooWide = distinct.some(
    ([lng], index) => Math.abs(lng - (distinct.at(index - 1)?.[0] ?? lng)) > 180,
  )
  return isTooWide ? null : { kind: 'polygon', corners: distinct, decimals: held }
}

function isSame(a: LngLat | undefined, b: LngLat | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}

/** Do the corners lie on more than one line? */
function hasInside([first, ...others]: readonly LngLat[]): boolean {
  const [second] = others
  if (!first || !second) return false
  const [x, y] = [second[0] - first[0], second[1] - first[1]]
  return others.some(([lng, lat]) => Math.abs(x * (lat - first[1]) - y * (lng - first[0])) > 1e-12)
}
