import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { idsAt, type Rows } from '../record/event-table'
import { loadSearch } from '../record/search'
import { DEFAULT_VIEW, type View } from './view'
import { createVisibleEvents, type VisibleEvents } from './visible-events'

beforeAll(loadSearch)

const record = buildRecord([
  buildEvent({ id: 'first', days: '2015-11-01', by: ['france'] }),
  buildEvent({ id: 'middle', days: '2015-11-10..2015-11-12' }),
  buildEvent({
    id: 'allegation',
    days: '2015-11-10',
    actors: [{ actor: 'us-led-coalition', role: 'conducted', basis: 'alleged' }],
    status: 'denied',
  }),
  buildEvent({ id: 'talks', days: '2015-11-14', kind: 'diplomacy', by: [] }),
  buildEvent({ id: 'last', days: '2015-11-30', by: ['united-states'], point: null }),
  buildEvent({ id: 'undated', days: null }),
  buildEvent({ id: 'gone', state: 'withdrawn' }),
])

function show(patch: Partial<View>): VisibleEvents {
  return createVisibleEvents()(record, { ...DEFAULT_VIEW, ...patch })
}
const ids = (rows: Rows) => idsAt(record.table, rows)
const day = (text: string) => windowOf(text).start

describe('what is shown', () => {
  it('is every dated active event of the record by default, its first and last day included', () => {
    const { shown, hidden } = show({})
    expect(ids(shown)).toEqual(['first', 'allegation', 'middle', 'talks', 'last'])
    expect(ids(hidden.undated)).toEqual(['undated'])
    expect(ids(hidden.outside)).toEqual([])
  })

  it('grows to the playhead in cumulative mode', () => {
    expect(ids(show({ at: day('2015-11-11') }).shown)).toEqual(['first', 'allegation', 'middle'])
  })

  it('holds the window alone in window mode, whatever the playhead', () => {
    const t = { from: day('2015-11-12'), to: day('2015-11-14') }
    expect(ids(show({ mode: 'window', t, at: day('2015-11-12') }).shown)).toEqual(['middle', 'talks'])
  })

  it('reaches back by the fade in trail mode, to the day', () => {
    expect(ids(show({ mode: 'trail', fade: 5, at: day('2015-11-14') }).shown)).toEqual([
      'allegation',
      'middle',
      'talks',
    ])
    expect(ids(show({ mode: 'trail', fade: 4, at: day('2015-11-14') }).shown)).toEqual(['middle', 'talks'])
  })

  it('is one day in day mode', () => {
    expect(ids(show({ mode: 'day', at: day('2015-11-14') }).shown)).toEqual(['talks'])
  })
})

describe('filters', () => {
  it('draw a strike when any of its conductors is on, and leave other kinds alone', () => {
    expect(ids(show({ actors: ['france'] }).shown)).toEqual(['first', 'talks'])
  })

  it('let the coalition bring its members when asked', () => {
    expect(ids(show({ actors: ['us-led-coalition'], members: true, kinds: [] }).shown)).toEqual([
      'first',
      'allegation',
      'last',
    ])
    expect(show({ members: true }).layers.get('us-led-coalition')?.events).toBe(3)
  })

  it('tell declared from alleged', () => {
    expect(ids(show({ basis: 'alleged', kinds: [] }).shown)).toEqual(['allegation'])
    expect(ids(show({ basis: 'declared', kinds: [] }).shown)).toEqual(['first', 'middle', 'last'])
  })

  it('count what they hide in the span apart from what is outside it', () => {
    const { hidden } = show({ actors: [], at: day('2015-11-11') })
    expect(ids(hidden.filtered)).toEqual(['first', 'allegation', 'middle'])
    expect(ids(hidden.outside)).toEqual(['talks', 'last'])
  })

  it('find words in titles', () => expect(ids(show({ q: 'talk' }).shown)).toEqual(['talks']))

  it('show nothing that was not yet published', () => {
    expect(ids(show({ known: day('2015-11-30') }).shown)).toEqual([])
  })
})

it('adds nothing for the denied allegation to its layer, and still counts the report', () => {
  expect(show({}).layers.get('us-led-coalition')).toEqual({
    events: 1,
    strikes: { min: 0, max: 0, unknown: 0 },
  })
})

it('names shown events that have no mark', () => expect(ids(show({}).unlocated)).toEqual(['last']))

it('gives the same object until something changes', () => {
  const derive = createVisibleEvents()
  const first = derive(record, DEFAULT_VIEW)
  expect(derive(record, { ...DEFAULT_VIEW, base: 'dark' })).toBe(first)
  expect(derive(record, { ...DEFAULT_VIEW, mode: 'day' })).not.toBe(first)
})
