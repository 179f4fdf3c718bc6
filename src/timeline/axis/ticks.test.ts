import { describe, expect, it } from 'vitest'
import { parseCivilDate, writeCivilDate } from '../../model/civil-date'
import { buildAxis, type Scale } from './axis'
import { makeBreaks, makeTicks, roughLength } from './ticks'

const day = (text: string) => parseCivilDate(text) ?? 0
const extent = { start: day('2014-11-10'), end: day('2016-01-01') }
const WIDTHS = { day: 50, dayYear: 84, month: 34, monthYear: 66, year: 38 }
const scaleOf = (over: Partial<Scale>): Scale => {
  const axis = buildAxis(extent, [], 'keep')
  return { axis, from: 0, to: axis.length, widthPx: 1000, ...over }
}
const words = (scale: Scale) =>
  makeTicks(scale, WIDTHS).map((tick) => `${tick.style} ${writeCivilDate(tick.day)}`)

describe('makeTicks', () => {
  it('says months, and the year where it changes', () => {
    expect(words(scaleOf({})).slice(0, 4)).toEqual([
      'monthYear 2014-12-01',
      'year 2015-01-01',
      'month 2015-02-01',
      'month 2015-03-01',
    ])
  })
  it('says Mondays close by, the first with its year', () => {
    const from = day('2015-11-01') - extent.start
    expect(words(scaleOf({ from, to: from + 30, widthPx: 300 }))).toContain('day 2015-11-16')
  })
  it('leaves no two words closer than they are wide', () => {
    const ticks = makeTicks(scaleOf({ widthPx: 240 }), WIDTHS)
    for (const [index, tick] of ticks.entries()) {
      const before = ticks[index - 1]
      if (!before) continue
      const room = (WIDTHS[tick.style] + WIDTHS[before.style]) / 2
      expect(tick.px - before.px).toBeGreaterThanOrEqual(room)
    }
    expect(ticks.length).toBeGreaterThan(1)
  })
})

describe('makeBreaks', () => {
  it('names the days of each compressed stretch and where it is drawn', () => {
    const axis = buildAxis(extent, [{ start: day('2015-11-10'), end: day('2015-11-20') }], 'compress')
    const scale = { axis, from: 0, to: axis.length, widthPx: axis.length * 10 }
    expect(
      makeBreaks(scale).map(({ window, startPx, endPx }) => [
        writeCivilDate(window.start),
        Math.round(startPx),
        Math.round(endPx),
      ]),
    ).toEqual([
      ['2014-11-10', 0, 32],
      ['2015-11-23', 192, 224],
    ])
  })
})

describe('roughLength', () => {
  it.each([
    [1, { count: 1, unit: 'day' }],
    [25, { count: 4, unit: 'week' }],
    [213, { count: 7, unit: 'month' }],
    [4745, { count: 13, unit: 'year' }],
  ] as const)('%i days', (days, expected) => {
    expect(roughLength(days)).toEqual(expected)
  })
})
