import { expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { parseCivilDate } from '../../model/civil-date'
import { buildAxis, pxPerDay } from '../axis/axis'
import { makeTicks } from '../axis/ticks'
import { binStepFor, makeBins } from './bins'
import { drawnTotals } from './drawn-totals'

/** From the first day that can be told to the last. */
const ALL_YEARS = { start: parseCivilDate('0001-01-01') ?? 0, end: parseCivilDate('9999-12-31') ?? 0 }
const DAYS = ALL_YEARS.end - ALL_YEARS.start

it('an axis of ten thousand years has no more breaks than a screen, the longest, and is cut into few bars at any zoom', () => {
  const busy = Array.from({ length: 900 }, (_, index) => {
    const start = ALL_YEARS.start + index * 4_000 + (index % 2 === 0 ? 0 : 1_000)
    return { start, end: start + 1 }
  })
  const quiet = buildAxis(ALL_YEARS, busy, 'compress').stretches.filter((stretch) => stretch.quiet)
  expect(quiet.length).toBe(200)
  expect(Math.min(...quiet.map(({ start, end }) => end - start))).toBeGreaterThan(4_000)
  const axis = buildAxis(ALL_YEARS, [], 'keep')
  expect(binStepFor(900 / DAYS, DAYS)).toBe('century')
  expect(makeBins(axis, 'century')).toHaveLength(100)
  expect(binStepFor(30, DAYS)).toBe('year')
  expect(makeBins(axis, 'year')).toHaveLength(9_999)
  expect(binStepFor(30, 4_000)).toBe('day')
  expect([1, 0.1, 0.02, 0.001].map((px) => binStepFor(px, 4_000))).toEqual(['week', 'year', 'year', 'decade'])
  const close = { axis, from: 1_000_000, to: 1_000_030, widthPx: 900 }
  expect(pxPerDay(close)).toBe(30)
  expect(makeTicks(close, { day: 40, dayYear: 70, month: 40, monthYear: 60, year: 40 }).length).toBe(4)
})

it('of thousands of totals those of the most strikes are drawn, in date order', () => {
  const record = buildRecord(
    Array.from({ length: 600 }, (_, index) =>
      buildEvent({
        id: `e-${String(index).padStart(3, '0')}`,
        strikes: { min: 0, max: index },
        ...(index === 0 ? {} : { countedIn: `e-${String(index - 1).padStart(3, '0')}` }),
      }),
    ),
  )
  const totals = drawnTotals(record)
  expect([totals.length, totals[0], totals.at(-1)]).toEqual([200, 399, 598])
})
