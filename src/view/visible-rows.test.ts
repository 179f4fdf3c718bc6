import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { type ConflictEvent, conductorsOf } from '../model/event'
import { OTHER_KINDS, STATUSES } from '../model/vocabulary'
import { eventAsKnown } from '../record/known-by'
import { DEFAULT_VIEW, MODES, normalizeView, shownSpan, type View } from './view'
import { createVisibleEvents } from './visible-events'

const FIRST = windowOf('2015-11-01').start
const PUBLISHED = windowOf('2015-12-01').start
const anyDay = fc.integer({ min: FIRST, max: FIRST + 30 })
const ACTORS = ['france', 'russia', 'united-states', 'us-led-coalition'] as const

const anyEvent = fc
  .record({
    start: anyDay,
    length: fc.integer({ min: 1, max: 9 }),
    dated: fc.boolean(),
    kind: fc.constantFrom('strike' as const, 'shelling' as const, 'statement' as const),
    status: fc.constantFrom(...STATUSES),
    by: fc.subarray([...ACTORS]),
    basis: fc.constantFrom('declared' as const, 'alleged' as const, 'inferred' as const),
    known: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
    against: fc.boolean(),
  })
  .map(({ start, length, dated, known, against, by, basis, ...shape }) => ({
    ...shape,
    when: dated ? { window: { start, end: start + length }, precision: 'range' as const } : null,
    actors: by.map((actor) => ({ actor, role: 'conducted' as const, basis })),
    claims: known.map((day, index) => ({
      published: PUBLISHED + day,
      stance: index > 0 && against ? ('denies' as const) : ('asserts' as const),
    })),
  }))
const anyRecord = fc
  .array(anyEvent, { minLength: 1, maxLength: 12 })
  .map((shapes) => buildRecord(shapes.map((shape, index) => buildEvent({ ...shape, id: `e${10 + index}` }))))
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })
const anyView: fc.Arbitrary<Partial<View>> = fc.record({
  t: fc.record({ from: orNull(anyDay), to: orNull(anyDay) }),
  at: orNull(anyDay),
  mode: fc.constantFrom(...MODES),
  fade: fc.integer({ min: 1, max: 20 }),
  actors: orNull(fc.subarray<string>([...ACTORS])),
  kinds: orNull(fc.subarray([...OTHER_KINDS])),
  status: orNull(fc.subarray([...STATUSES])),
  basis: orNull(fc.constantFrom('declared' as const, 'alleged' as const)),
  known: orNull(fc.integer({ min: PUBLISHED - 1, max: PUBLISHED + 10 })),
})

/** The rules of what is shown, asked of one event at a time. */
function passes(event: ConflictEvent, view: View): boolean {
  const known = view.known === null ? event : eventAsKnown(event, view.known)
  if (!known) return false
  if (view.status && !view.status.includes(known.status)) return false
  if (event.kind !== 'strike') return !view.kinds || view.kinds.includes(event.kind)
  if (view.actors && !conductorsOf(event).some((id) => view.actors?.includes(id))) return false
  return (
    view.basis === null ||
    event.actors.some(({ role, basis }) => role === 'conducted' && basis === view.basis)
  )
}

describe('for any record and any view', () => {
  it('each row is shown or hidden for one reason, and every list is in date order', () => {
    fc.assert(
      fc.property(anyRecord, anyView, (record, patch) => {
        const view = normalizeView({ ...DEFAULT_VIEW, ...patch }, record.extent)
        const { shown, hidden, passing, unlocated } = createVisibleEvents()(record, view)
        const lists = [shown, hidden.outside, hidden.filtered, hidden.undated, passing, unlocated]
        for (const rows of lists) expect([...rows]).toEqual([...rows].sort((a, b) => a - b))
        const all = [...shown, ...hidden.outside, ...hidden.filtered, ...hidden.undated]
        expect(all.sort((a, b) => a - b)).toEqual([...record.facts.rows])
      }),
    )
  })

  it('a row is shown where its days meet the span and its event, as known then, passes every filter', () => {
    fc.assert(
      fc.property(anyRecord, anyView, (record, patch) => {
        const view = normalizeView({ ...DEFAULT_VIEW, ...patch }, record.extent)
        const { start, end } = shownSpan(view, record.extent)
        const expected = [...record.facts.rows].filter((row) => {
          const event = record.table.event(row)
          const window = event.when?.window
          return window && window.start < end && window.end > start && passes(event, view)
        })
        expect([...createVisibleEvents()(record, view).shown]).toEqual(expected)
      }),
    )
  })

  it('the sum of all layers is no more than each event once for each of its conductors', () => {
    fc.assert(
      fc.property(anyRecord, anyView, (record, patch) => {
        const view = normalizeView({ ...DEFAULT_VIEW, ...patch }, record.extent)
        const { shown, layers, strikeEvents, table } = createVisibleEvents()(record, view)
        const strikes = [...shown].map((row) => table.event(row)).filter(({ kind }) => kind === 'strike')
        expect(strikeEvents).toBe(strikes.length)
        for (const [id, { events }] of layers)
          expect(events).toBe(strikes.filter((event) => conductorsOf(event).includes(id)).length)
      }),
    )
  })
})
