import { describe, expect, it } from 'vitest'
import {
  DEFAULT_VIEW,
  degreeDecimals,
  normalizeView,
  orderedList,
  playheadDay,
  roundCamera,
  shownSpan,
  toggledList,
  windowDays,
} from './view'

const EXTENT = { start: 100, end: 200 }
const window = (from: number | null, to: number | null) => ({ t: { from, to } })

describe('the degrees of a link', () => {
  it.each([
    [0, 2],
    [1.5, 2],
    [5, 2],
    [6, 2],
    [6.14, 3],
    [9, 3],
    [10, 4],
    [22, 5],
  ])('have at zoom %d as many decimals as a pixel deserves: %d', (zoom, decimals) => {
    expect(degreeDecimals(zoom)).toBe(decimals)
  })
})

describe('a camera', () => {
  const camera = { zoom: 6, lat: 35, lng: 40, bearing: 0, pitch: 0 }
  const rounded = (patch: Partial<typeof camera>) => roundCamera({ ...camera, ...patch })

  it('is rounded to what a link writes', () => {
    expect(rounded({ zoom: 6.126, lat: 35.126, lng: -40.126, bearing: 12.34, pitch: 30.55 })).toEqual({
      zoom: 6.13,
      lat: 35.13,
      lng: -40.13,
      bearing: 12.3,
      pitch: 30.6,
    })
  })

  it('is held to the map', () => {
    expect(rounded({ zoom: 1, lat: 89 })).toMatchObject({ zoom: 1.5, lat: 85.05 })
    expect(rounded({ zoom: 14, lat: -89 })).toMatchObject({ zoom: 10, lat: -85.05 })
    expect(rounded({ pitch: -3 })?.pitch).toBe(0)
    expect(rounded({ pitch: 80 })?.pitch).toBe(60)
  })

  it.each([
    [180, -180],
    [179.999, -180],
    [-180, -180],
    [181, -179],
    [400, 40],
    [-200, 160],
    [-541, 179],
    [0, 0],
  ])('turns %d degrees of longitude and of bearing into %d', (degrees, turned) => {
    expect(rounded({ lng: degrees })?.lng).toBe(turned)
    expect(rounded({ bearing: degrees })?.bearing).toBe(turned)
  })

  it('has no negative zero, which a link would write', () => {
    expect(Object.is(rounded({ lat: -0.0001 })?.lat, 0)).toBe(true)
  })

  it.each(['zoom', 'lat', 'lng', 'bearing', 'pitch'] as const)('is none without a finite %s', (key) => {
    expect(rounded({ [key]: Number.NaN })).toBeNull()
    expect(rounded({ [key]: Number.POSITIVE_INFINITY })).toBeNull()
  })
})

describe('the window', () => {
  it.each([
    [null, null, 100, 199],
    [120, null, 120, 199],
    [null, 120, 100, 120],
    [120, 130, 120, 130],
    [null, 50, 50, 50],
    [300, null, 300, 300],
    [50, null, 50, 199],
    [null, 300, 100, 300],
  ])('from %s to %s has its open sides from the record: %d to %d', (from, to, first, last) => {
    expect(windowDays(window(from, to), EXTENT)).toEqual({ first, last })
  })

  it('that is reversed has at least its first day', () => {
    expect(windowDays(window(130, 120), EXTENT)).toEqual({ first: 130, last: 130 })
  })
})

describe('the playhead', () => {
  it.each([
    [null, 130],
    [125, 125],
    [120, 120],
    [119, 120],
    [131, 130],
  ])('at %s stands on day %d of the window 120 to 130', (at, day) => {
    expect(playheadDay({ ...window(120, 130), at }, EXTENT)).toBe(day)
  })
})

describe('the days that are shown', () => {
  const view = { ...DEFAULT_VIEW, ...window(120, 130), at: 125, fade: 3 }
  it.each([
    ['cumulative', { start: 120, end: 126 }],
    ['window', { start: 120, end: 131 }],
    ['trail', { start: 123, end: 126 }],
    ['day', { start: 125, end: 126 }],
  ] as const)('in mode %s are %j', (mode, span) => expect(shownSpan({ ...view, mode }, EXTENT)).toEqual(span))
})

describe('a list of words', () => {
  const all = ['a', 'b', 'c'] as const
  it('stands in its order, each once, without strangers; all of it is the default', () => {
    expect(orderedList(['c', 'a', 'c'], all)).toEqual(['a', 'c'])
    expect(orderedList(['x', 'b'], ['a', 'b'])).toEqual(['b'])
    expect(orderedList([], all)).toEqual([])
    expect(orderedList(['c', 'b', 'a'], all)).toBeNull()
    expect(orderedList(null, all)).toBeNull()
  })

  it('has one word switched off, and on again', () => {
    expect(toggledList(null, all, 'b')).toEqual(['a', 'c'])
    expect(toggledList(['a', 'c'], all, 'b')).toBeNull()
    expect(toggledList([], all, 'b')).toEqual(['b'])
  })
})

describe('a view that is held to itself', () => {
  const normal = (patch: Partial<typeof DEFAULT_VIEW>) => normalizeView({ ...DEFAULT_VIEW, ...patch }, EXTENT)

  it('has a reversed window put right', () => {
    expect(normal(window(130, 120)).t).toEqual({ from: 120, to: 130 })
    expect(normal(window(120, 130)).t).toEqual({ from: 120, to: 130 })
    expect(normal(window(null, 130)).t).toEqual({ from: null, to: 130 })
    expect(normal(window(-5, null)).t).toEqual({ from: -5, to: null })
  })

  it('keeps the object of a window that is right', () => {
    const { t } = window(120, 120)
    expect(normal({ t }).t).toBe(t)
  })

  it('has its playhead inside the window, and none on its last day', () => {
    expect(normal({ ...window(120, 130), at: 125 }).at).toBe(125)
    expect(normal({ ...window(120, 130), at: 119 }).at).toBe(120)
    expect(normal({ ...window(120, 130), at: 130 }).at).toBeNull()
    expect(normal({ ...window(120, 130), at: 140 }).at).toBeNull()
    expect(normal({ at: 199 }).at).toBeNull()
    expect(normal({ at: null }).at).toBeNull()
  })

  it('has its lists of fixed words in their own order', () => {
    const { kinds, status } = normal({ kinds: ['other', 'shelling'], status: ['denied', 'confirmed'] })
    expect(kinds).toEqual(['shelling', 'other'])
    expect(status).toEqual(['confirmed', 'denied'])
  })
})

it('the default view hides nothing, marks nothing and stands still', () => {
  expect(DEFAULT_VIEW).toEqual({
    map: null,
    t: { from: null, to: null },
    at: null,
    mode: 'cumulative',
    fade: 14,
    loop: false,
    speed: 2,
    play: false,
    gaps: 'compress',
    actors: null,
    kinds: null,
    status: null,
    basis: null,
    known: null,
    q: '',
    members: false,
    event: null,
    mark: [],
    panel: null,
    base: null,
    lang: null,
    data: null,
    compare: null,
    area: null,
    by: null,
    file: null,
    unknown: [],
  })
})
