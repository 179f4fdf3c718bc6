import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAxis } from '../axis/axis'
import { advance, dayOfPosition, dwell, type Pace, stepClock } from './clock'
import { knownTrack, playTrack, startDay } from './track'

const extent = { start: 0, end: 100 }
const axis = buildAxis(extent, [], 'keep')
const pace: Pace = { axis, speed: 2, newOn: () => 0 }
const view = { t: { from: null, to: null }, at: null, mode: 'cumulative', fade: 14 } as const

describe('advance', () => {
  it('passes its speed in days each second', () => {
    expect(advance(10, 1500, pace)).toBeCloseTo(13, 9)
  })
  it('stays longer on a dense day, up to three times', () => {
    expect(dwell(0)).toBe(1)
    expect(dwell(1)).toBe(1)
    expect(dwell(5)).toBe(2)
    expect(dwell(99)).toBe(3)
    expect(advance(10, 1000, { ...pace, newOn: (day) => (day === 10 ? 5 : 0) })).toBeCloseTo(11, 9)
  })
  it('passes a compressed stretch four times as fast as it is drawn', () => {
    const compressed = buildAxis(
      extent,
      [
        { start: 0, end: 10 },
        { start: 90, end: 100 },
      ],
      'compress',
    )
    expect(compressed.stretches[1]).toEqual({ start: 13, end: 87, from: 13, drawn: 8, quiet: true })
    expect(advance(13, 1000, { ...pace, axis: compressed })).toBeCloseTo(21, 9)
  })
  it('depends on the time that passed, not on the number of frames', () => {
    const frames = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(frames, fc.constantFrom(0.25, 2, 60), (list, speed) => {
        const busy = { axis, speed, newOn: (day: number) => day % 7 }
        const total = list.reduce((sum, ms) => sum + ms, 0)
        const stepped = list.reduce((at, ms) => advance(at, ms, busy), 0)
        expect(stepped).toBeCloseTo(advance(0, total, busy), 6)
      }),
    )
  })
})

describe('playTrack', () => {
  it('moves the playhead across the window', () => {
    const track = playTrack({ ...view, t: { from: 10, to: 40 }, at: 20 }, extent)
    expect({ ...track, patch: track.patch(25) }).toEqual({
      first: 10,
      last: 40,
      front: 20,
      patch: { at: 25 },
    })
  })
  it('slides a window with its playhead along the record', () => {
    const track = playTrack({ ...view, mode: 'window', t: { from: 10, to: 19 }, at: 17 }, extent)
    expect(track.first).toBe(9)
    expect(track.last).toBe(99)
    expect(track.front).toBe(19)
    expect(track.patch(30)).toEqual({ t: { from: 21, to: 30 }, at: 28 })
  })
  it('makes a window that is the whole record 30 days first', () => {
    const track = playTrack({ ...view, mode: 'window' }, extent)
    expect(startDay(track)).toBe(29)
    expect(track.patch(29)).toEqual({ t: { from: 0, to: 29 }, at: 29 })
  })
  it('starts over at the end', () => {
    expect(startDay(playTrack(view, extent))).toBe(0)
    expect(startDay(playTrack({ ...view, at: 50 }, extent))).toBe(50)
  })
  it('runs the second clock from the first publication to the last', () => {
    const track = knownTrack(null, [5, 50, 70])
    expect(track && startDay(track)).toBe(5)
    expect(track?.patch(6)).toEqual({ known: 6 })
    expect(knownTrack(null, [])).toBeNull()
  })
})

describe('stepClock', () => {
  const track = { first: 10, last: 40 }
  it('gives the last day its time before it ends', () => {
    expect(stepClock(40, 400, pace, track, false)).toMatchObject({ day: 40, ended: false })
    expect(stepClock(40, 500, pace, track, false)).toEqual({ position: 40, day: 40, ended: true })
  })
  it('goes on from the first day in a loop', () => {
    expect(stepClock(40, 5000, pace, track, true)).toEqual({ position: 10, day: 10, ended: false })
  })
  it('says the day of a position in spite of rounding', () => {
    expect(dayOfPosition(axis, 10.9999999)).toBe(11)
    expect(dayOfPosition(axis, 10.99)).toBe(10)
  })
})
