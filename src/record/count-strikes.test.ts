import { describe, expect, it } from 'vitest'
import { buildEvent, windowOf } from '../../tests/fixtures/build-event'
import { countStrikes, strikesByLayer } from './count-strikes'

const NOVEMBER = windowOf('2015-11-01..2015-11-30')

describe('countStrikes', () => {
  it('adds both bounds of an event wholly inside, its last day included', () => {
    const event = buildEvent({ id: 'a', days: '2015-11-30', strikes: { min: 3, max: 5 } })
    expect(countStrikes([event], NOVEMBER)).toEqual({ min: 3, max: 5, unknown: 0 })
  })

  it('adds only the upper bound of an event that reaches out of the window', () => {
    const event = buildEvent({ id: 'a', days: '2015-10-30..2015-11-06', strikes: { min: 56, max: 56 } })
    expect(countStrikes([event], NOVEMBER)).toEqual({ min: 0, max: 56, unknown: 0 })
  })

  it('keeps a report without a number apart from zero', () => {
    expect(countStrikes([buildEvent({ id: 'a' })], NOVEMBER)).toEqual({ min: 0, max: 0, unknown: 1 })
  })

  it('adds nothing for denied allegations, plans, other kinds, undated events and days outside', () => {
    const strikes = { min: 4, max: 4 }
    const events = [
      buildEvent({ id: 'a', status: 'denied', strikes }),
      buildEvent({ id: 'b', status: 'planned', strikes }),
      buildEvent({ id: 'c', kind: 'shelling' }),
      buildEvent({ id: 'd', days: null, strikes }),
      buildEvent({ id: 'e', days: '2015-12-01', strikes }),
    ]
    expect(countStrikes(events, NOVEMBER)).toEqual({ min: 0, max: 0, unknown: 0 })
  })

  it('skips a part while its total is wholly inside', () => {
    const total = buildEvent({ id: 'total', days: '2015-11-01..2015-11-20', strikes: { min: 56, max: 56 } })
    const part = buildEvent({ id: 'part', countedIn: 'total', strikes: { min: 12, max: 12 } })
    expect(countStrikes([total, part], NOVEMBER)).toEqual({ min: 56, max: 56, unknown: 0 })
  })

  it('counts the parts, and the larger maximum, where the total is only partly inside', () => {
    const total = buildEvent({ id: 'total', days: '2015-10-01..2015-11-20', strikes: { min: 20, max: 20 } })
    const part = buildEvent({ id: 'part', countedIn: 'total', strikes: { min: 12, max: 12 } })
    const more = buildEvent({ id: 'more', countedIn: 'total', strikes: { min: 10, max: 10 } })
    expect(countStrikes([total, part], NOVEMBER)).toEqual({ min: 12, max: 20, unknown: 0 })
    expect(countStrikes([total, part, more], NOVEMBER)).toEqual({ min: 22, max: 22, unknown: 0 })
  })

  it('counts a part whose total is not shown', () => {
    const part = buildEvent({ id: 'part', countedIn: 'hidden', strikes: { min: 12, max: 12 } })
    expect(countStrikes([part], NOVEMBER)).toEqual({ min: 12, max: 12, unknown: 0 })
  })
})

describe('strikesByLayer', () => {
  const joint = buildEvent({ id: 'joint', by: ['russia', 'france'] })
  const nobody = buildEvent({ id: 'nobody', by: [] })

  it('puts an event with two conductors under both, and one of nobody under unattributed', () => {
    const layers = strikesByLayer([joint, nobody])
    expect([...layers].map(([id, events]) => [id, events.map((event) => event.id)])).toEqual([
      ['russia', ['joint']],
      ['france', ['joint']],
      ['unattributed', ['nobody']],
    ])
  })

  it('adds members to the coalition once each', () => {
    const coalition = { id: 'us-led-coalition', members: new Set(['france', 'united-states']) }
    const both = buildEvent({ id: 'both', by: ['france', 'united-states'] })
    expect(
      strikesByLayer([both], coalition)
        .get('us-led-coalition')
        ?.map((event) => event.id),
    ).toEqual(['both'])
  })
})
