import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { writeCivilDate } from '../../model/civil-date'
import type { When } from '../../model/event'
import type { EventRecord } from '../../record/record'
import { recordFacts } from '../../record/record-facts'
import type { Bounds } from '../../state/store'
import { allIn } from './all-in.fixture'
import { makeHistogram } from './histogram'
import { inViewTest } from './in-view'
import { rowsInBin } from './rows-in-bin'

const place = (id: string, lon: number, lat: number) => [id, { id, lon, lat }] as const

/** With two towns in its gazetteer, for events that are told of as among them. */
function withPlaces(record: EventRecord): EventRecord {
  const places = new Map([place('raqqa', 39, 36), place('palmyra', 38.3, 34.5)]) as unknown
  const next = { ...record, places: places as EventRecord['places'] }
  return { ...next, facts: recordFacts(next) }
}

const where = { place: 'syria', name: 'Syria', country: 'SY', precision: 'country', radiusKm: null } as const
const RECORD = withPlaces(
  buildRecord([
    buildEvent({ id: 'a-raqqa', point: [39, 36] }),
    buildEvent({ id: 'b-fiji', point: [178, -18] }),
    buildEvent({ id: 'c-samoa', point: [-172, -14] }),
    buildEvent({ id: 'd-among', point: null, where: { ...where, among: ['raqqa', 'palmyra'] } }),
    buildEvent({ id: 'e-nowhere', point: null, where }),
  ]),
)

function idsInView(bounds: Bounds | null): readonly string[] {
  const isInView = inViewTest(RECORD, bounds)
  return [...RECORD.facts.rows].filter(isInView).map((row) => RECORD.table.id(row))
}

describe('inViewTest', () => {
  it('finds points in the box, those among whose places any is in it, and all without a place', () => {
    expect(idsInView([38.5, 35, 40, 37])).toEqual(['a-raqqa', 'd-among', 'e-nowhere'])
    expect(idsInView([38, 34, 38.5, 35])).toEqual(['d-among', 'e-nowhere'])
    expect(idsInView([10, 40, 20, 50])).toEqual(['e-nowhere'])
  })
  it('sees across the meridian where east meets west', () => {
    expect(idsInView([170, -30, 195, 0])).toEqual(['b-fiji', 'c-samoa', 'e-nowhere'])
    expect(idsInView([170, -17, 195, 0])).toEqual(['c-samoa', 'e-nowhere'])
  })
  it('sees everything while no map says what it shows', () => {
    expect(idsInView(null)).toHaveLength(5)
  })
})

describe('makeHistogram', () => {
  const record = buildRecord([
    buildEvent({ id: 'total', days: '2015-11-01..2015-11-30', point: [39, 36] }),
    buildEvent({ id: 'part', days: '2015-11-10', countedIn: 'total', point: [39, 36] }),
    buildEvent({ id: 'far', days: '2015-11-12', point: [10, 50] }),
    buildEvent({ id: 'off', days: '2015-11-14', by: ['france'], point: [39, 36] }),
  ])
  const rows = (...ids: readonly string[]) => Uint32Array.from(ids, (id) => record.table.rowOf(id) ?? -1)
  const view: Bounds = [38, 35, 40, 37]

  it('draws what passes and is in view in full, the rest pale, and totals as spans', () => {
    const { full, rest, totals } = makeHistogram(record, rows('total', 'part', 'far'), view)
    const in_ = (text: string) => [allIn(full, windowOf(text)), allIn(rest, windowOf(text))]
    expect(in_('2015-11-10')).toEqual([1, 0])
    expect(in_('2015-11-12')).toEqual([0, 1])
    expect(in_('2015-11-14')).toEqual([0, 1])
    expect(in_('2015-11-01..2015-11-30')).toEqual([1, 2])
    expect(totals).toEqual([
      { id: 'total', window: windowOf('2015-11-01..2015-11-30'), open: false, full: true },
    ])
  })
  it('leaves a total open that does not say since when', () => {
    const when = { window: windowOf('2015-11-01..2015-11-30'), precision: 'approximate' } as const
    const running = buildRecord([
      { ...buildEvent({ id: 'total', days: '2015-11-01..2015-11-30' }), when },
      buildEvent({ id: 'part', days: '2015-11-10', countedIn: 'total' }),
    ])
    expect(makeHistogram(running, running.facts.rows, null).totals[0]?.open).toBe(true)
  })
  it('draws a total pale that does not pass or is out of view', () => {
    expect(makeHistogram(record, rows('part'), view).totals[0]?.full).toBe(false)
    expect(makeHistogram(record, rows('total'), [10, 10, 20, 20]).totals[0]?.full).toBe(false)
    expect(makeHistogram(record, rows('total'), null).totals[0]?.full).toBe(true)
  })
})

describe('rowsInBin', () => {
  it('finds, for any record, the rows that a slow look at each finds', () => {
    const spans = fc.array(
      fc.option(fc.record({ start: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 1, max: 20 }) })),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: -5, max: 70 }),
        fc.integer({ min: 1, max: 30 }),
        (list, start, days) => {
          const events = list.map((span, index) =>
            buildEvent({
              id: `e${String(index).padStart(2, '0')}`,
              days: span && `${writeCivilDate(span.start)}..${writeCivilDate(span.start + span.days - 1)}`,
            }),
          )
          const { table, facts } = buildRecord(events)
          const bin = { start, end: start + days }
          const inBin = ({ window }: When) => window.start < bin.end && bin.start < window.end
          const slow = events.filter(({ when }) => when && inBin(when)).map(({ id }) => id)
          const found = [...rowsInBin(table, facts.rows, bin)].map((row) => table.id(row))
          expect(found.sort()).toEqual(slow.sort())
        },
      ),
    )
  })
  it('answers anew for another bar', () => {
    const { table, facts } = buildRecord([buildEvent({ id: 'a', days: '2015-11-17' })])
    expect([...rowsInBin(table, facts.rows, windowOf('2015-11-17'))]).toEqual([0])
    expect([...rowsInBin(table, facts.rows, windowOf('2015-11-18'))]).toEqual([])
  })
})
