import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { secondView } from './compare'
import { compareCounts, differencesByPlace } from './differences'
import { revealEvent } from './reveal-event'
import { DEFAULT_VIEW, type View } from './view'
import { createVisibleEvents } from './visible-events'

const record = buildRecord([
  buildEvent({ id: 'a-first', days: '2015-10-03', by: ['france'] }),
  buildEvent({ id: 'b-second', days: '2015-10-20', by: ['russia'] }),
  buildEvent({ id: 'c-third', days: '2015-11-03', by: ['russia', 'france'], point: [40, 35] }),
  buildEvent({ id: 'd-fourth', days: '2015-11-04', by: ['russia'] }),
  buildEvent({ id: 'e-talks', days: '2015-11-05', kind: 'diplomacy', by: [], point: null }),
])
const NOVEMBER: View = {
  ...DEFAULT_VIEW,
  t: { from: windowOf('2015-11-01').start, to: windowOf('2015-11-30').start },
  compare: windowOf('2015-10-01..2015-10-31'),
}

function both(view: View) {
  const second = view.compare && secondView(view, view.compare, record.extent)
  const visible = createVisibleEvents()
  return { a: visible(record, view), b: createVisibleEvents()(record, second ?? view), second }
}

describe('the second window', () => {
  it('has the filters of the view and its own days', () => {
    const { second, b } = both({ ...NOVEMBER, actors: ['russia'] })
    expect(second).toMatchObject({ actors: ['russia'], at: null, compare: null })
    expect(b.span).toEqual(windowOf('2015-10-01..2015-10-31'))
    expect([...b.shown].map((row) => record.table.id(row))).toEqual(['b-second'])
  })

  it('has come as many days as the first has, and no further than its end', () => {
    const at = (day: string) => both({ ...NOVEMBER, at: windowOf(day).start }).b.span
    expect(at('2015-11-05')).toEqual(windowOf('2015-10-01..2015-10-05'))
    const short = { ...NOVEMBER, compare: windowOf('2015-10-01..2015-10-07') }
    expect(both({ ...short, at: windowOf('2015-11-20').start }).b.span).toEqual(short.compare)
  })

  it('keeps its sides the same object, so that nothing is worked out again', () => {
    const compare = windowOf('2015-10-01..2015-10-31')
    const { t } = secondView(NOVEMBER, compare, record.extent)
    expect(secondView({ ...NOVEMBER, base: 'dark' }, compare, record.extent).t).toBe(t)
  })

  it('shows an event of its own without the first growing for it', () => {
    const row = record.table.rowOf('a-first') ?? -1
    expect(revealEvent({ ...NOVEMBER, event: 'a-first' }, row, record).changed).toEqual([])
    expect(revealEvent({ ...NOVEMBER, compare: null }, row, record).changed).toEqual(['t'])
  })
})

describe('two windows', () => {
  it('are counted by actor, then by other kinds, then together', () => {
    const { a, b } = both(NOVEMBER)
    expect(compareCounts(a, b)).toEqual([
      { of: 'france', a: 1, b: 1 },
      { of: 'russia', a: 2, b: 1 },
      { of: 'other-kinds', a: 1, b: 0 },
      { of: 'all-events', a: 3, b: 2 },
    ])
  })

  it('differ at each point by their events there; one without a point is nowhere', () => {
    const { a, b } = both(NOVEMBER)
    const places = differencesByPlace(record.table, a.shown, b.shown)
    expect(
      places.map(({ point: [lng, lat], ...counts }) => [lng.toFixed(2), lat.toFixed(2), counts]),
    ).toEqual([
      ['40.00', '35.00', { a: 1, b: 0 }],
      ['39.01', '35.95', { a: 1, b: 2 }],
    ])
  })

  it('tell of neighbours together where there are thousands of places, and lose none', () => {
    const size = 20_000
    const table = {
      ...record.table,
      x: Float32Array.from({ length: size }, (_, row) => 0.5 + (row % 200) * 1e-5),
      y: Float32Array.from({ length: size }, (_, row) => 0.4 + Math.floor(row / 200) * 1e-5),
    }
    const rows = Uint32Array.from({ length: size }, (_, row) => row)
    const places = differencesByPlace(table, rows.subarray(0, 12_000), rows.subarray(12_000))
    expect(places.length).toBeLessThanOrEqual(4_000)
    expect(places.reduce((sum, { a }) => sum + a, 0)).toBe(12_000)
    expect(places.reduce((sum, { b }) => sum + b, 0)).toBe(8_000)
  })
})
