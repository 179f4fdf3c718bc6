import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCivilDate } from '../../model/civil-date'
import { buildAxis, dayAtDrawn, dayAtPx, drawnOfDay, pxOfDay, quietStretches, type Scale } from './axis'
import { fitDomain, nextFit, panDomain, zoomDomain } from './axis-domain'

const day = (text: string) => parseCivilDate(text) ?? 0
const one = (text: string) => ({ start: day(text), end: day(text) + 1 })
const extent = { start: day('2015-01-01'), end: day('2016-01-01') }
const busy = [one('2015-01-10'), one('2015-11-10'), one('2015-12-20')]

describe('quietStretches', () => {
  it('finds the long stretches without a busy day, with three days of margin on both sides', () => {
    expect(quietStretches(extent, busy)).toEqual([
      { start: day('2015-01-14'), end: day('2015-11-07') },
      { start: day('2015-11-14'), end: day('2015-12-17') },
    ])
  })
  it('compresses nothing in a record without busy days', () => {
    expect(quietStretches(extent, [])).toEqual([])
  })
})

describe('buildAxis', () => {
  it('draws breaks between stretches of true length', () => {
    const axis = buildAxis(extent, busy, 'compress')
    expect(axis.stretches.map(({ quiet, from, drawn }) => ({ quiet, from, drawn }))).toEqual([
      { quiet: false, from: 0, drawn: 13 },
      { quiet: true, from: 13, drawn: 7 },
      { quiet: false, from: 20, drawn: 7 },
      { quiet: true, from: 27, drawn: 7 },
      { quiet: false, from: 34, drawn: 15 },
    ])
    expect(axis.length).toBe(49)
  })
  it('gives every day its length when gaps are kept', () => {
    expect(buildAxis(extent, busy, 'keep')).toEqual({
      extent,
      stretches: [{ ...extent, from: 0, drawn: 365, quiet: false }],
      length: 365,
    })
  })
})

const windows = fc.array(
  fc.record({ start: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 1, max: 90 }) }),
  { maxLength: 30 },
)
const axes = windows.map((list) =>
  buildAxis(
    { start: 0, end: 1000 },
    list.map(({ start, length }) => ({ start, end: start + length })),
    'compress',
  ),
)

describe('the axis of any record', () => {
  it('covers every day once', () => {
    fc.assert(
      fc.property(axes, (axis) => {
        const days = axis.stretches.flatMap((stretch) => [stretch.start, stretch.end])
        expect(days[0]).toBe(0)
        expect(days.at(-1)).toBe(1000)
        for (const [index, stretch] of axis.stretches.entries()) {
          expect(stretch.start).toBe(axis.stretches[index - 1]?.end ?? 0)
        }
      }),
    )
  })
  it('turns days into positions and back, later always farther', () => {
    fc.assert(
      fc.property(axes, fc.integer({ min: 0, max: 999 }), (axis, at) => {
        expect(dayAtDrawn(axis, drawnOfDay(axis, at))).toBeCloseTo(at, 6)
        expect(drawnOfDay(axis, at + 1)).toBeGreaterThan(drawnOfDay(axis, at))
      }),
    )
  })
})

describe('a scale', () => {
  it('places days in px and reads them back', () => {
    const scale: Scale = { axis: buildAxis(extent, busy, 'compress'), from: 0, to: 49, widthPx: 490 }
    expect(pxOfDay(scale, day('2015-01-11'))).toBe(100)
    expect(pxOfDay(scale, extent.end)).toBe(490)
    expect(dayAtPx(scale, 105)).toBe(day('2015-01-11') + 0.5)
  })
})

describe('the domain on the screen', () => {
  const axis = buildAxis(extent, [], 'keep')
  it('zooms round a day and back out to the whole', () => {
    const close = zoomDomain(axis, null, 5, day('2015-07-02'))
    expect(close?.start).toBeCloseTo(day('2015-07-02') - (182 * 73) / 365, 6)
    expect(close?.end).toBeCloseTo((close?.start ?? 0) + 73, 6)
    expect(zoomDomain(axis, close, 0.1, day('2015-07-02'))).toBeNull()
  })
  it('comes no closer than a week', () => {
    const close = zoomDomain(axis, null, 1000, extent.start)
    expect(close).toEqual({ start: extent.start, end: extent.start + 7 })
  })
  it('pans to the end and not beyond', () => {
    const close = { start: extent.start, end: extent.start + 30 }
    expect(panDomain(axis, close, 10)).toEqual({ start: extent.start + 10, end: extent.start + 40 })
    expect(panDomain(axis, close, 9999)).toEqual({ start: extent.end - 30, end: extent.end })
  })
  it('fits the window, then the event, then the whole', () => {
    const window = { start: day('2015-11-01'), end: day('2015-12-01') }
    const event = one('2015-11-13')
    const first = nextFit(axis, null, window, event)
    expect(first).toEqual(fitDomain(axis, window))
    const second = nextFit(axis, first, window, event)
    expect(second).toEqual(fitDomain(axis, event))
    expect(nextFit(axis, second, window, event)).toBeNull()
  })
})
