import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayWindow } from '../../model/civil-date'
import type { ConflictEvent } from '../../model/event'
import { KINDS } from '../../model/vocabulary'
import { allRows } from '../../record/event-table'
import { tableOfEvents } from '../../record/table-of-events'
import { buildAxis } from '../axis/axis'
import { allIn } from './all-in.fixture'
import { type BinStep, binAt, makeBins } from './bins'
import { countDays } from './count-days.fixture'
import { columnIn, fadesOn, OTHER_COLUMN } from './day-shares'

const EXTENT = { start: 16_000, end: 16_400 }

function makeEvent(
  id: string,
  window: DayWindow | null,
  over: Partial<ConflictEvent> = {},
  conductors: readonly string[] = ['russia'],
): ConflictEvent {
  const precision = window && window.end - window.start > 1 ? 'range' : 'day'
  return {
    id,
    title: { en: id },
    summary: { en: id },
    kind: 'strike',
    state: 'active',
    status: 'reported',
    actors: conductors.map((actor) => ({ actor, role: 'conducted', basis: 'alleged' })),
    when: window && { window, precision },
    where: { place: 'raqqa', name: 'Raqqa', country: 'SY', precision: 'town', radiusKm: null },
    point: [39, 35.9],
    strikes: null,
    harm: [],
    claims: [],
    links: [],
    ...over,
  }
}

const ACTORS = ['coalition', 'france', 'russia', 'syria']

/** Counts all of these events, laid into a table. */
function countEvents(events: readonly ConflictEvent[]) {
  const table = tableOfEvents(events, ACTORS)
  return countDays(table, allRows(table), EXTENT)
}

describe('countDays', () => {
  it('gives an event 1 over its days, and half to each of two conductors', () => {
    const shares = countEvents([
      makeEvent('one-day', { start: 16_010, end: 16_011 }),
      makeEvent('four-days', { start: 16_010, end: 16_014 }, {}, ['france', 'russia']),
      makeEvent('statement', { start: 16_012, end: 16_013 }, { kind: 'statement' }),
      makeEvent('undated', null),
    ])
    const read = (window: DayWindow) =>
      Object.fromEntries(
        shares.columns.map((column) => [`${column.layer} ${column.tone}`, columnIn(column, window)]),
      )
    expect(read({ start: 16_010, end: 16_012 })).toEqual({
      'russia known': 1,
      'france spread': 0.25,
      'russia spread': 0.25,
      [`${OTHER_COLUMN} known`]: 0,
    })
    expect(allIn(shares, EXTENT)).toBe(3)
  })

  it('fades towards the ends of what is approximate, and of a plan towards its end alone', () => {
    const window = { start: 16_010, end: 16_015 }
    const when = { window, precision: 'approximate' } as const
    const table = tableOfEvents([makeEvent('e', window, { when })], ACTORS)
    const foundFading = [0, 1, 2, 3, 4].map((day) =>
      fadesOn(table, 0, { start: window.start + day, end: window.start + day + 1 }),
    )
    const tonesOf = (over: Partial<ConflictEvent>) => {
      const shares = countEvents([makeEvent('e', window, { when, ...over })])
      expect(allIn(shares, EXTENT)).toBeCloseTo(1, 9)
      return [0, 1, 2, 3, 4].map((day) => {
        const bin = { start: window.start + day, end: window.start + day + 1 }
        return shares.columns.find((column) => columnIn(column, bin) > 0)?.tone
      })
    }
    expect(foundFading).toEqual([true, true, false, true, true])
    expect(tonesOf({})).toEqual(['faint', 'fading', 'spread', 'fading', 'faint'])
    expect(tonesOf({ status: 'planned' })).toEqual(['spread', 'spread', 'fading', 'faint', 'faint'])
  })
})

const days = fc
  .record({ start: fc.integer({ min: 16_000, max: 16_340 }), length: fc.integer({ min: 1, max: 60 }) })
  .map(({ start, length }) => ({ start, end: start + length }))
const dayOnly = fc.integer({ min: 16_000, max: 16_399 }).map((start) => ({ start, end: start + 1 }))
const actorLists = fc.subarray(['russia', 'france', 'syria', 'coalition'])
const recordOf = (windows: fc.Arbitrary<DayWindow>) =>
  fc
    .array(fc.record({ window: windows, kind: fc.constantFrom(...KINDS), actors: actorLists }), {
      maxLength: 40,
    })
    .map((list) =>
      list.map((one, index) => makeEvent(`e${index}`, one.window, { kind: one.kind }, one.actors)),
    )

/** The slow, obvious count: event by event, day by day. */
function slowCount(events: readonly ConflictEvent[], window: DayWindow): number {
  let sum = 0
  for (const event of events) {
    const own = event.when?.window
    if (!own) continue
    for (let day = own.start; day < own.end; day += 1) {
      if (day >= window.start && day < window.end) sum += 1 / (own.end - own.start)
    }
  }
  return sum
}

const steps = fc.constantFrom<BinStep>('day', 'week', 'month')
const axisOf = (events: readonly ConflictEvent[]) =>
  buildAxis(
    EXTENT,
    events.flatMap((event) => (event.when ? [event.when.window] : [])),
    'compress',
  )

describe('the histogram of any record', () => {
  it('neither drops nor doubles an event: its bins sum to the number of events', () => {
    fc.assert(
      fc.property(recordOf(days), steps, (events, step) => {
        const shares = countEvents(events)
        const sum = makeBins(axisOf(events), step).reduce((total, bin) => total + allIn(shares, bin), 0)
        expect(sum).toBeCloseTo(events.length, 6)
      }),
    )
  })
  it('equals a slow, obvious count in every bin', () => {
    fc.assert(
      fc.property(recordOf(days), steps, (events, step) => {
        const shares = countEvents(events)
        for (const bin of makeBins(axisOf(events), step)) {
          expect(allIn(shares, bin)).toBeCloseTo(slowCount(events, bin), 6)
        }
      }),
      { numRuns: 40 },
    )
  })
  it('sums, for day-precise events, to the number of events in the window', () => {
    fc.assert(
      fc.property(recordOf(dayOnly), days, (events, window) => {
        const inside = events.filter(
          ({ when }) => when && when.window.start >= window.start && when.window.start < window.end,
        )
        expect(allIn(countEvents(events), window)).toBeCloseTo(inside.length, 9)
      }),
    )
  })
  it('counts the same while a window is scrubbed as when it is counted afresh', () => {
    const moves = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 })
    fc.assert(
      fc.property(recordOf(days), moves, (events, list) => {
        const shares = countEvents(events)
        let end = 16_200
        let running = allIn(shares, { start: EXTENT.start, end })
        for (const by of list) {
          const next = Math.min(EXTENT.end, Math.max(EXTENT.start, end + by))
          running +=
            next > end ? allIn(shares, { start: end, end: next }) : -allIn(shares, { start: next, end })
          end = next
          expect(running).toBeCloseTo(slowCount(events, { start: EXTENT.start, end }), 6)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('makeBins', () => {
  const axis = buildAxis(EXTENT, [], 'keep')
  it('cuts weeks on Mondays and months on their first, and at the ends of a stretch', () => {
    // 2013-10-22 is a Tuesday.
    expect(makeBins(axis, 'week').slice(0, 2)).toEqual([
      { start: 16_000, end: 16_006, quiet: false },
      { start: 16_006, end: 16_013, quiet: false },
    ])
    expect(makeBins(axis, 'month')[0]).toEqual({ start: 16_000, end: 16_010, quiet: false })
  })
  it('finds the bin of a day', () => {
    const bins = makeBins(axis, 'week')
    expect(binAt(bins, 16_000)).toBe(0)
    expect(binAt(bins, 16_006)).toBe(1)
    expect(binAt(bins, 15_999)).toBe(-1)
    expect(binAt(bins, 16_400)).toBe(-1)
  })
})

it('counts the days of thousands of years as those of a few', () => {
  const events = [
    makeEvent('one', { start: 16_010, end: 16_011 }),
    makeEvent('many', { start: 16_005, end: 16_045 }, {}, ['france', 'russia']),
    makeEvent('talks', { start: 16_012, end: 16_013 }, { kind: 'statement' }),
  ]
  const table = tableOfEvents(events, ACTORS)
  const columnsFor = (extent: DayWindow) => countDays(table, allRows(table), extent).columns
  const long = columnsFor({ start: -700_000, end: 800_000 })
  expect(long.length).toBe(4)
  expect(columnsFor(EXTENT)).toEqual(long)
})
