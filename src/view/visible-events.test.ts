import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { idsAt, type Rows, rowsWhere } from '../record/event-table'
import { loadSearch } from '../record/search'
import { DEFAULT_VIEW, type View } from './view'
import { ABSENCES, absenceOf, createVisibleEvents, type VisibleEvents } from './visible-events'

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

describe('what is outside the days shown', () => {
  const planning = buildRecord([
    buildEvent({ id: 'before', days: '2015-11-01' }),
    buildEvent({ id: 'plan-before', days: '2015-11-02', status: 'planned' }),
    buildEvent({ id: 'in-window', days: '2015-11-10..2015-11-12' }),
    buildEvent({ id: 'plan-in-window', days: '2015-11-19', status: 'planned' }),
    buildEvent({ id: 'after', days: '2015-11-25' }),
    buildEvent({ id: 'plan-after', days: '2015-12-25', status: 'planned' }),
  ])
  const t = { from: day('2015-11-05'), to: day('2015-11-20') }
  const absent = (patch: Partial<View>) => {
    const visible = createVisibleEvents()(planning, { ...DEFAULT_VIEW, t, ...patch })
    return Object.fromEntries(
      ABSENCES.map((reason) => {
        const rows = rowsWhere(visible.hidden.outside, (row) => absenceOf(visible, row) === reason)
        expect(visible.absent[reason]).toBe(rows.length)
        return [reason, idsAt(planning.table, rows)]
      }),
    )
  }

  it('is so by the window, or is planned for after it', () => {
    expect(absent({})).toEqual({
      beyond: ['before', 'plan-before', 'after'],
      planned: ['plan-after'],
      notYet: [],
      past: [],
    })
  })

  it('is so by the playhead where it is in the window', () => {
    expect(absent({ at: day('2015-11-09') })).toMatchObject({
      notYet: ['in-window', 'plan-in-window'],
      past: [],
    })
    expect(absent({ mode: 'day', at: day('2015-11-15') })).toEqual({
      beyond: ['before', 'plan-before', 'after'],
      planned: ['plan-after'],
      notYet: ['plan-in-window'],
      past: ['in-window'],
    })
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

  it('leave what they hide in date order, and what they let through outside the span with it', () => {
    const { hidden } = show({ mode: 'day', at: day('2015-11-14'), actors: ['united-states'] })
    expect(ids(hidden.outside)).toEqual(['first', 'allegation', 'middle', 'last'])
    expect(ids(hidden.filtered)).toEqual([])
  })

  it('leave an undated event among the undated, also where they hide it', () => {
    const { hidden, passing } = show({ actors: [] })
    expect(ids(hidden.undated)).toEqual(['undated'])
    expect(ids(passing)).toEqual(['talks'])
  })

  it('are asked of each event as it was known by the day of the second clock', () => {
    const later = day('2015-12-09')
    const turned = buildRecord([
      buildEvent({
        id: 'turned',
        status: 'denied',
        claims: [{ published: day('2015-12-01') }, { published: later, stance: 'denies' }],
      }),
    ])
    const at = (known: number) =>
      createVisibleEvents()(turned, { ...DEFAULT_VIEW, status: ['reported'], known })
    expect(at(later - 1).shown).toHaveLength(1)
    expect(at(later - 1).table.event(0).status).toBe('reported')
    expect(at(later).shown).toHaveLength(0)
    expect(ids(at(later).hidden.filtered)).toHaveLength(1)
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

it('counts by kind and by status what happened in the span, switched off or not', () => {
  const { inSpan } = show({ actors: [], kinds: [], at: day('2015-11-14') })
  // strike, …, diplomacy, statement, other
  expect([...inSpan.kinds]).toEqual([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0])
  // confirmed, reported, disputed, denied, planned
  expect([...inSpan.statuses]).toEqual([0, 3, 0, 1, 0])
})

it('sums the strikes of what is shown, and counts a layer that is off as nothing', () => {
  const { strikes, strikeEvents, layers, span } = show({ actors: ['france'] })
  expect(strikes).toEqual({ min: 0, max: 0, unknown: 1 })
  expect(strikeEvents).toBe(1)
  expect([...layers].map(([id, { events }]) => [id, events])).toEqual([
    ['us-led-coalition', 0],
    ['united-states', 0],
    ['france', 1],
    ['russia', 0],
  ])
  expect(span).toEqual(windowOf('2015-11-01..2015-11-30'))
})

describe('what is visible', () => {
  const derive = createVisibleEvents()

  it('filters once while time alone moves', () => {
    const first = derive(record, DEFAULT_VIEW)
    const moved = derive(record, { ...DEFAULT_VIEW, at: day('2015-11-11') })
    expect(moved.passing).toBe(first.passing)
    expect(ids(moved.shown)).toEqual(['first', 'allegation', 'middle'])
  })

  it.each<Partial<View>>([
    { t: { from: day('2015-11-02'), to: null } },
    { at: day('2015-11-11') },
    { mode: 'window' },
    { fade: 3 },
    { actors: [] },
    { kinds: [] },
    { status: [] },
    { basis: 'declared' },
    { known: day('2015-12-01') },
    { q: 'talk' },
    { members: true },
  ])('is derived anew where %j changes', (patch) => {
    const first = derive(record, DEFAULT_VIEW)
    expect(derive(record, { ...DEFAULT_VIEW, ...patch })).not.toBe(first)
    expect(derive(record, { ...DEFAULT_VIEW, ...patch }).shown).toEqual(show(patch).shown)
  })

  it('is another’s where the record is another', () => {
    const other = buildRecord([buildEvent({ id: 'alone' })])
    derive(record, DEFAULT_VIEW)
    expect(derive(other, DEFAULT_VIEW).shown).toHaveLength(1)
    expect(derive(record, { ...DEFAULT_VIEW, mode: 'day' }).passing).toHaveLength(6)
  })
})

it('gives the same object until something changes', () => {
  const derive = createVisibleEvents()
  const first = derive(record, DEFAULT_VIEW)
  expect(derive(record, { ...DEFAULT_VIEW, base: 'dark' })).toBe(first)
  expect(derive(record, { ...DEFAULT_VIEW, mode: 'day' })).not.toBe(first)
})
