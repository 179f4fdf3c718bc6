import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayForKey, handleLimits, moveHandle, moveWindow, placeHandles, selectDays } from './window-moves'

const extent = { start: 100, end: 200 }
const at = { start: 120, playhead: 150, end: 160 }

describe('moveHandle', () => {
  it('stops at its neighbours', () => {
    expect(moveHandle('start', 500, at, extent)).toEqual({ start: 160, playhead: 160, end: 160 })
    expect(moveHandle('end', 0, at, extent)).toEqual({ start: 120, playhead: 120, end: 120 })
    expect(moveHandle('playhead', 0, at, extent)).toEqual({ start: 120, playhead: 120, end: 160 })
  })
  it('keeps the order of the handles, and all of them on the axis', () => {
    const day = fc.integer({ min: -50, max: 400 })
    const moves = fc.array(fc.tuple(fc.constantFrom('start', 'playhead', 'end', 'window'), day))
    fc.assert(
      fc.property(moves, (list) => {
        let handles: typeof at = at
        for (const [what, to] of list) {
          handles =
            what === 'window'
              ? moveWindow(to - handles.start, handles, extent)
              : moveHandle(what as 'start' | 'playhead' | 'end', to, handles, extent)
          expect(handles.start).toBeGreaterThanOrEqual(100)
          expect(handles.playhead).toBeGreaterThanOrEqual(handles.start)
          expect(handles.end).toBeGreaterThanOrEqual(handles.playhead)
          expect(handles.end).toBeLessThanOrEqual(199)
        }
      }),
    )
  })
})

describe('moveWindow', () => {
  it('keeps its length at the end of the axis', () => {
    expect(moveWindow(99, at, extent)).toEqual({ start: 159, playhead: 189, end: 199 })
  })
})

describe('placeHandles', () => {
  it('leaves the sides open that meet the record, and the playhead on the last day', () => {
    expect(placeHandles({ start: 100, playhead: 199, end: 199 }, extent)).toEqual({
      t: { from: null, to: null },
      at: null,
    })
    expect(placeHandles(at, extent)).toEqual({ t: { from: 120, to: 160 }, at: 150 })
  })
})

describe('dayForKey', () => {
  const limits = handleLimits('playhead', at, extent)
  it.each([
    ['ArrowRight', 'ltr', 151],
    ['ArrowLeft', 'ltr', 149],
    ['ArrowLeft', 'rtl', 151],
    ['ArrowRight', 'rtl', 149],
    ['ArrowUp', 'rtl', 151],
    ['Home', 'rtl', 120],
    ['End', 'ltr', 160],
    ['PageUp', 'ltr', 180],
    ['a', 'ltr', null],
  ] as const)('%s in %s', (key, direction, expected) => {
    expect(dayForKey(key, 150, limits, direction)).toBe(expected)
  })
})

it('selects the days between two places of the axis, in either order and held inside it', () => {
  const at = { start: 110, playhead: 115, end: 120 }
  const reach = { start: 100, end: 131 }
  expect(selectDays(118.9, 112.2, at, reach)).toEqual({ start: 112, playhead: 118, end: 118 })
  expect(selectDays(90, 200, at, reach)).toEqual({ start: 100, playhead: 130, end: 130 })
})
