import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import type { ConflictEvent } from '../model/event'
import { countByLayer, countStrikes } from './count-strikes'

const NOVEMBER = windowOf('2015-11-01..2015-11-30')

function countOf(events: readonly ConflictEvent[]) {
  const { table, facts } = buildRecord(events)
  return countStrikes(table, facts.rows, NOVEMBER)
}

describe('countStrikes', () => {
  it('adds both bounds of an event wholly inside, its last day included', () => {
    const event = buildEvent({ id: 'a', days: '2015-11-30', strikes: { min: 3, max: 5 } })
    expect(countOf([event])).toEqual({ min: 3, max: 5, unknown: 0 })
  })

  it('adds only the upper bound of an event that reaches out of the window', () => {
    const event = buildEvent({ id: 'a', days: '2015-10-30..2015-11-06', strikes: { min: 56, max: 56 } })
    expect(countOf([event])).toEqual({ min: 0, max: 56, unknown: 0 })
  })

  it('keeps a report without a number apart from zero', () => {
    expect(countOf([buildEvent({ id: 'a' })])).toEqual({ min: 0, max: 0, unknown: 1 })
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
    expect(countOf(events)).toEqual({ min: 0, max: 0, unknown: 0 })
  })

  it('skips a part while its total is wholly inside', () => {
    const total = buildEvent({ id: 'total', days: '2015-11-01..2015-11-20', strikes: { min: 56, max: 56 } })
    const part = buildEvent({ id: 'part', countedIn: 'total', strikes: { min: 12, max: 12 } })
    expect(countOf([total, part])).toEqual({ min: 56, max: 56, unknown: 0 })
  })

  it('counts the parts, and the larger maximum, where the total is only partly inside', () => {
    const total = buildEvent({ id: 'total', days: '2015-10-01..2015-11-20', strikes: { min: 20, max: 20 } })
    const part = buildEvent({ id: 'part', countedIn: 'total', strikes: { min: 12, max: 12 } })
    const more = buildEvent({ id: 'more', countedIn: 'total', strikes: { min: 10, max: 10 } })
    expect(countOf([total, part])).toEqual({ min: 12, max: 20, unknown: 0 })
    expect(countOf([total, part, more])).toEqual({ min: 22, max: 22, unknown: 0 })
  })

  it('counts a part whose total is not shown', () => {
    const part = buildEvent({ id: 'part', countedIn: 'hidden', strikes: { min: 12, max: 12 } })
    expect(countOf([part])).toEqual({ min: 12, max: 12, unknown: 0 })
  })
})

describe('totals and parts', () => {
  it('stand in one another however often: the outermost that is wholly inside counts, and nothing is called in itself', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      buildEvent({
        id: `e-${index}`,
        strikes: { min: 1, max: 3 },
        ...(index === 0 ? { days: '2015-10-01..2015-11-20' } : { countedIn: `e-${index - 1}` }),
      }),
    )
    expect(countOf(chain)).toEqual({ min: 1, max: 3, unknown: 0 })
    const overlapping = chain.map((event) => ({ ...event, when: chain[0]?.when ?? null }))
    expect(countOf(overlapping)).toEqual({ min: 0, max: 3, unknown: 0 })
  })

  it('add up to no more than a number can hold', () => {
    const strikes = { min: 2_147_483_647, max: 2_147_483_647 }
    const events = Array.from({ length: 1_000 }, (_, index) => buildEvent({ id: `e-${index}`, strikes }))
    expect(countOf(events)).toEqual({ min: 2_147_483_647_000, max: 2_147_483_647_000, unknown: 0 })
  })

  const total = (shape: object) => buildEvent({ id: 'total', days: '2015-10-01..2015-11-20', ...shape })
  const part = (id: string, shape: object) => buildEvent({ id, countedIn: 'total', ...shape })

  it('of which a part is not known keep both unknowns where the total reaches out of the window', () => {
    expect(countOf([total({}), part('a', {}), part('b', { strikes: { min: 2, max: 3 } })])).toEqual({
      min: 2,
      max: 3,
      unknown: 2,
    })
  })

  it('of parts reach down as far as there are parts of parts', () => {
    const inner = buildEvent({ id: 'inner', countedIn: 'a', strikes: { min: 1, max: 1 } })
    const outer = part('a', { days: '2015-10-01..2015-11-20', strikes: { min: 5, max: 5 } })
    expect(countOf([total({ strikes: { min: 9, max: 9 } }), outer, inner])).toEqual({
      min: 1,
      max: 9,
      unknown: 0,
    })
  })

  it('are not joined where the total is denied, outside the days or not among the rows', () => {
    const strikes = { min: 4, max: 4 }
    const one = part('a', { strikes })
    expect(countOf([total({ status: 'denied', strikes: { min: 9, max: 9 } }), one])).toMatchObject(strikes)
    expect(countOf([total({ days: '2015-10-01', strikes: { min: 9, max: 9 } }), one])).toMatchObject(strikes)
  })
})

describe('countByLayer', () => {
  const joint = buildEvent({ id: 'joint', by: ['russia', 'france'], strikes: { min: 2, max: 2 } })
  const nobody = buildEvent({ id: 'nobody', by: [] })

  it('puts an event with two conductors under both, one of nobody under unattributed, and each once in all', () => {
    const { table, facts } = buildRecord([joint, nobody])
    const { all, byLayer } = countByLayer(table, facts.rows, NOVEMBER)
    expect(table.layerIds).toEqual(['france', 'russia', 'unattributed'])
    expect(byLayer).toEqual([
      { events: 1, strikes: { min: 2, max: 2, unknown: 0 } },
      { events: 1, strikes: { min: 2, max: 2, unknown: 0 } },
      { events: 1, strikes: { min: 0, max: 0, unknown: 1 } },
    ])
    expect(all).toEqual({ events: 2, strikes: { min: 2, max: 2, unknown: 1 } })
  })

  it('adds members to the coalition once each', () => {
    const both = buildEvent({ id: 'both', by: ['france', 'united-states'], strikes: { min: 3, max: 3 } })
    const own = buildEvent({ id: 'own', by: ['us-led-coalition'], strikes: { min: 1, max: 1 } })
    const { table, facts } = buildRecord([both, own])
    const { byLayer } = countByLayer(table, facts.rows, NOVEMBER, facts.coalition)
    expect(table.layerIds[0]).toBe('us-led-coalition')
    expect(byLayer[0]).toEqual({ events: 2, strikes: { min: 4, max: 4, unknown: 0 } })
  })

  it('counts a part under its own actor where its total is another’s', () => {
    const total = buildEvent({ id: 'total', by: ['us-led-coalition'], strikes: { min: 9, max: 9 } })
    const part = buildEvent({ id: 'part', by: ['france'], countedIn: 'total', strikes: { min: 4, max: 4 } })
    const { table, facts } = buildRecord([total, part])
    const { all, byLayer } = countByLayer(table, facts.rows, NOVEMBER)
    expect(all.strikes).toEqual({ min: 9, max: 9, unknown: 0 })
    expect(byLayer.map(({ strikes }) => strikes.max)).toEqual([9, 4])
    const joined = countByLayer(table, facts.rows, NOVEMBER, facts.coalition)
    expect(joined.byLayer[0]?.strikes.max).toBe(9)
  })
})

describe('more conducting actors than a column has bits for', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `actor-${String(index).padStart(2, '0')}`)
  const events = ids.map((id) => buildEvent({ id: `by-${id}`, by: [id], strikes: { min: 1, max: 1 } }))

  it('share the last layer, and nobody is counted twice or lost', () => {
    const { table, facts } = buildRecord(events)
    expect(table.layerIds).toHaveLength(32)
    expect(table.layerIds.at(-1)).toBe('others')
    const { all, byLayer } = countByLayer(table, facts.rows, NOVEMBER)
    expect(byLayer.at(-1)).toEqual({ events: 9, strikes: { min: 9, max: 9, unknown: 0 } })
    expect(all.strikes.max).toBe(40)
  })
})
