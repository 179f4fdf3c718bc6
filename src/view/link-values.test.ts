import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from './view'
import { VIEW_KEYS, viewValues, withValue } from './view-url'

describe('one value in the form of a link', () => {
  it('is taken into a view, and what cannot be read or is no key is not', () => {
    expect(withValue(DEFAULT_VIEW, 'fade', '30')).toEqual({ ...DEFAULT_VIEW, fade: 30 })
    expect(withValue(DEFAULT_VIEW, 'fade', 'x')).toBeNull()
    expect(withValue(DEFAULT_VIEW, 'unknown', 'x')).toBeNull()
    expect(withValue(DEFAULT_VIEW, 'toString', 'x')).toBeNull()
    expect(withValue(DEFAULT_VIEW, 'speed', '0.256')?.speed).toBe(0.26)
    expect(withValue(DEFAULT_VIEW, 'fade', '3.4')?.fade).toBe(3)
  })
})

describe('viewValues', () => {
  it('holds keys alone: nothing that an object brings with it', () => {
    expect(Object.getPrototypeOf(viewValues(DEFAULT_VIEW))).toBeNull()
    expect(VIEW_KEYS).toHaveLength(26)
  })

  it('has every key, null for a default', () => {
    expect({ ...viewValues({ ...DEFAULT_VIEW, q: 'raqqa' }) }).toEqual({
      map: null,
      t: null,
      at: null,
      mode: null,
      fade: null,
      loop: null,
      speed: null,
      play: null,
      gaps: null,
      actors: null,
      members: null,
      kinds: null,
      status: null,
      basis: null,
      known: null,
      q: 'raqqa',
      event: null,
      mark: null,
      panel: null,
      base: null,
      lang: null,
      data: null,
      compare: null,
      area: null,
      by: null,
      file: null,
    })
  })
})
