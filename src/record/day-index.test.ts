import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countBelow, dayIndexOf, rangeOf, sortedEnds } from './day-index'
import { NONE } from './event-table'

const anyDays = fc.array(
  fc.record({ start: fc.integer({ min: 0, max: 30 }), days: fc.integer({ min: 1, max: 12 }) }),
  { maxLength: 30 },
)

it('finds the least range with every row of a stretch of days, and no undated row', () => {
  fc.assert(
    fc.property(
      anyDays,
      fc.nat(3),
      fc.nat(30),
      fc.integer({ min: 1, max: 9 }),
      (rows, undated, from, days) => {
        const sorted = [...rows].sort((a, b) => a.start - b.start)
        const none = Array.from({ length: undated }, () => NONE)
        const start = Int32Array.from([...sorted.map((row) => row.start), ...none])
        const end = Int32Array.from([...sorted.map((row) => row.start + row.days), ...none])
        const found = sorted.flatMap((row, index) =>
          row.start < from + days && row.start + row.days > from ? [index] : [],
        )
        const range = rangeOf({ start, end }, from, from + days)
        expect(dayIndexOf({ start, end }).dated).toBe(rows.length)
        expect(found.every((row) => row >= range.from && row < range.to)).toBe(true)
        expect(range.to).toBe(sorted.filter((row) => row.start < from + days).length)
        if (found.length > 0) expect(range.from).toBe(found[0])
        else expect(range.from).toBe(range.to)
      },
    ),
  )
})

it('counts numbers below a value', () => {
  expect([0, 1, 2, 5, 9].map((value) => countBelow([1, 1, 2, 5], value))).toEqual([0, 0, 2, 3, 4])
})

it('copies no last days that stand in order already, as those of rows of one day do', () => {
  const [start, end] = [Int32Array.of(1, 2, 2, 5), Int32Array.of(2, 3, 3, 6)]
  expect(dayIndexOf({ start, end }).maxEnd.buffer).toBe(end.buffer)
  expect(sortedEnds(end)).toBe(end)
  const long = Int32Array.of(9, 3, 3, 6)
  expect([...dayIndexOf({ start: start.slice(), end: long }).maxEnd]).toEqual([9, 9, 9, 9])
  expect([...sortedEnds(long)]).toEqual([3, 3, 6, 9])
})
