import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { statusAt } from './event-table'
import { tableAsKnown } from './known-table'

const day = (text: string) => windowOf(text).start
const FIRST = day('2015-12-01')
const LATER = day('2015-12-09')

const { table } = buildRecord([
  buildEvent({
    id: 'a-denied',
    status: 'denied',
    claims: [{ published: FIRST }, { published: LATER, stance: 'denies' }],
  }),
  buildEvent({ id: 'b-late', status: 'confirmed', claims: [{ published: LATER }] }),
  buildEvent({
    id: 'c-backed',
    status: 'confirmed',
    claims: [{ published: FIRST }, { published: FIRST + 2, stance: 'confirms' }, { published: LATER }],
  }),
  buildEvent({
    id: 'd-later-still',
    status: 'denied',
    claims: [{ published: LATER }, { published: LATER + 1, stance: 'denies' }],
  }),
])
const statuses = (known: number | null) => {
  const asKnown = tableAsKnown(table, known)
  return [0, 1, 2, 3].map((row) => statusAt(asKnown, row))
}

describe('the table as known', () => {
  it('is the table itself where no day is asked', () => expect(tableAsKnown(table, null)).toBe(table))

  it('has each row with the status that its claims so far give', () => {
    expect(statuses(FIRST)).toEqual(['reported', 'confirmed', 'reported', 'denied'])
    expect(statuses(FIRST + 1)).toEqual(['reported', 'confirmed', 'reported', 'denied'])
    expect(statuses(FIRST + 2)).toEqual(['reported', 'confirmed', 'confirmed', 'denied'])
    expect(statuses(LATER)).toEqual(['denied', 'confirmed', 'confirmed', 'reported'])
    expect(statuses(LATER + 1)).toEqual(['denied', 'confirmed', 'confirmed', 'denied'])
  })

  it('leaves the table that it was made from as it was', () => {
    tableAsKnown(table, FIRST)
    expect(statuses(null)).toEqual(['denied', 'confirmed', 'confirmed', 'denied'])
  })

  it('gives an event with its claims so far, and one that nobody had written of as it is', () => {
    const asKnown = tableAsKnown(table, FIRST)
    expect(asKnown.event(0)).toMatchObject({ id: 'a-denied', status: 'reported' })
    expect(asKnown.event(0).claims).toHaveLength(1)
    expect(asKnown.event(1)).toBe(table.event(1))
  })

  it('has the same rows, days and layers', () => {
    const asKnown = tableAsKnown(table, FIRST)
    expect(asKnown.size).toBe(4)
    expect(asKnown.start).toBe(table.start)
    expect(asKnown.layers).toBe(table.layers)
    expect(asKnown.rowOf('c-backed')).toBe(2)
  })
})
