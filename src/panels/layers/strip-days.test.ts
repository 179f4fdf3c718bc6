import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { writeCivilDate } from '../../model/civil-date'
import { stripBars, stripLine, stripSlots } from './strip-days'

describe('the strip of a strike layer', () => {
  const { table, facts } = buildRecord([
    buildEvent({ id: 'long', days: '1970-01-02..1970-02-09' }),
    buildEvent({ id: 'a', days: '1970-01-11' }),
    buildEvent({ id: 'b', days: '1970-01-13..1970-01-14' }),
    buildEvent({ id: 'c', days: '1970-01-31' }),
    buildEvent({ id: 'undated', days: null }),
  ])
  const { rows } = facts
  const slots = stripSlots(table, rows)

  it('has a slot for each day that a short event touches, and a break where days are far apart', () => {
    expect(slots).toEqual([10, 12, 13, null, 30])
  })
  it('shares an event of two days between them', () => {
    expect(stripBars(table, rows, slots)).toEqual([1, 0.5, 0.5, 0, 1])
  })
  it('draws a long event as a line and no bar', () => {
    expect(stripLine(table, rows, slots)).toEqual({ first: 0, last: 4 })
    expect(stripLine(table, rows.slice(1), slots)).toBeNull()
  })
})

it('more days than the strip of a layer has room for share its slots, and none is lost', () => {
  const { table, facts } = buildRecord(
    Array.from({ length: 1_000 }, (_, index) => {
      return buildEvent({ id: `e-${index}`, days: writeCivilDate(10_000 + index * 9) })
    }),
  )
  const slots = stripSlots(table, facts.rows)
  expect(slots.length).toBe(250)
  expect(slots.slice(0, 2)).toEqual([10_000, 10_036])
  expect(stripBars(table, facts.rows, slots)).toEqual(Array(250).fill(4))
})
