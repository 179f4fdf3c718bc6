import {
  type Day,
  type DayWindow,
  parseCivilDate,
  parseCivilWindow,
  writeCivilDate,
} from '../model/civil-date'
import { SLUG } from '../model/slug'
import {
  type Camera,
  degreeDecimals,
  MOST_LAT,
  MOST_PITCH,
  orderedList,
  roundCamera,
  type View,
  ZOOM_LIMITS,
} from './view'

/** `null` from `parse`: the text cannot be read. `null` from `write`: the value is the default and is left out. */
export interface Codec<T> {
  readonly parse: (text: string) => { readonly value: T } | null
  readonly write: (value: T) => string | null
  /** Is a text that can be read beyond what the page shows? */
  readonly isBeyond?: (text: string) => boolean
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

export function parseNumber(text: string): number | null {
  return NUMBER.test(text) ? Number(text) : null
}

export function word<T extends string>(words: readonly T[]): Codec<T | null> {
  return {
    parse: (text) => {
      const found = words.find((candidate) => candidate === text)
      return found === undefined ? null : { value: found }
    },
    write: (value) => value,
  }
}

/** A word with a default that is not written. */
export function wordOr<T extends string>(words: readonly T[], fallback: T): Codec<T> {
  const codec = word(words)
  return {
    parse: (text) => codec.parse(text) as { value: T } | null,
    write: (value) => (value === fallback ? null : value),
  }
}

export const flag: Codec<boolean> = {
  parse: (text) => (text === '1' ? { value: true } : text === '0' ? { value: false } : null),
  write: (value) => (value ? '1' : null),
}

export const day: Codec<Day | null> = {
  parse: (text) => {
    const value = parseCivilDate(text)
    return value === null ? null : { value }
  },
  write: (value) => (value === null ? null : writeCivilDate(value)),
}

export function number(
  limits: { min: number; max: number },
  fallback: number,
  decimals: number,
): Codec<number> {
  return {
    parse: (text) => {
      const value = parseNumber(text)
      if (value === null || value < limits.min || value > limits.max) return null
      return { value: Number(value.toFixed(decimals)) }
    },
    write: (value) => (value === fallback ? null : String(value)),
  }
}

/** A list of fixed words in their own order; `none` is the empty list, all of them the default. */
export function words<T extends string>(all: readonly T[]): Codec<readonly T[] | null> {
  return {
    parse: (text) => {
      if (text === 'none') return { value: [] }
      const list = text.split(',')
      const known = all.filter((candidate) => list.includes(candidate))
      return known.length === new Set(list).size ? { value: orderedList(known, all) } : null
    },
    write: (value) => (value === null ? null : value.length === 0 ? 'none' : value.join(',')),
  }
}

export function parseSlugs(text: string): readonly string[] | null {
  const list = [...new Set(text.split(','))]
  return list.every((id) => SLUG.test(id)) ? list : null
}

export const camera: Codec<Camera | null> = {
  parse: (text) => {
    const numbers = text.split('/').map(parseNumber)
    if (numbers.length < 3 || numbers.length > 5) return null
    const [zoom, lat, lng, bearing = 0, pitch = 0] = numbers
    if (zoom == null || lat == null || lng == null || bearing === null || pitch === null) return null
    if (zoom < 0 || zoom > 24 || Math.abs(lat) > 90 || Math.abs(lng) > 360) return null
    if (Math.abs(bearing) > 360 || pitch < 0 || pitch > 85) return null
    const value = roundCamera({ zoom, lat, lng, bearing, pitch })
    return value && { value }
  },
  isBeyond: (text) => {
    const [zoom = 0, lat = 0, , , pitch = 0] = text.split('/').map(Number)
    const { min, max } = ZOOM_LIMITS
    return zoom < min || zoom > max || Math.abs(lat) > MOST_LAT || pitch > MOST_PITCH
  },
  write: (value) => {
    if (value === null) return null
    const decimals = degreeDecimals(value.zoom)
    const parts = [value.zoom.toFixed(2), value.lat.toFixed(decimals), value.lng.toFixed(decimals)]
    if (value.bearing !== 0 || value.pitch !== 0) parts.push(String(value.bearing))
    if (value.pitch !== 0) parts.push(String(value.pitch))
    return parts.join('/')
  },
}

/** A stretch whose both ends are told. */
export const stretch: Codec<DayWindow | null> = {
  parse: (text) => {
    const [first, last, ...more] = text.split('..')
    if (first === undefined || last === undefined || more.length > 0) return null
    const value = parseCivilWindow(first, last)
    return value && { value }
  },
  write: (value) => value && `${writeCivilDate(value.start)}..${writeCivilDate(value.end - 1)}`,
}

/** Any text at all, of a length that a link can carry. */
export const someText: Codec<string | null> = {
  parse: (text) => (text !== '' && text.length <= 200 ? { value: text } : null),
  write: (value) => value,
}

/** The name of a column: any text that neither begins nor ends with a space, which a link may get on its way. */
export const columnName: Codec<string | null> = {
  parse: (text) => (text.trim() === text ? someText.parse(text) : null),
  write: (value) => value,
}

/** Name and fingerprint of a reader's file: `name@` and 16 hex digits. */
export const fileMark: Codec<string | null> = {
  parse: (text) => (/^(?!\s).{1,255}@[0-9a-f]{16}$/su.test(text) ? { value: text } : null),
  write: (value) => value,
}

export const timeWindow: Codec<View['t']> = {
  parse: (text) => {
    const sides = text.split('..')
    const [from, to] = sides.map((side) => (side === '' ? null : parseCivilDate(side)))
    if (sides.length !== 2 || from === undefined || to === undefined) return null
    if ((from === null && sides[0] !== '') || (to === null && sides[1] !== '')) return null
    return from !== null && to !== null && to < from ? null : { value: { from, to } }
  },
  write: ({ from, to }) =>
    from === null && to === null ? null : `${day.write(from) ?? ''}..${day.write(to) ?? ''}`,
}
