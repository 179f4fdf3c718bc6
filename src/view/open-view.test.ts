import { expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import type { Preface } from '../record/preface'
import type { EventRecord } from '../record/record'
import { isSomethingHidden, nothingHidden } from './open-view'
import { DEFAULT_VIEW, type View } from './view'
import { createVisibleEvents } from './visible-events'

const day = (text: string) => windowOf(text).start
const built = buildRecord([
  buildEvent({ id: 'before', days: '2011-03-01' }),
  buildEvent({ id: 'first', days: '2014-08-08' }),
  buildEvent({ id: 'talk', days: '2015-01-02', kind: 'statement', by: [] }),
  buildEvent({ id: 'last', days: '2015-12-23', by: ['france'] }),
  buildEvent({ id: 'planned', days: '2016-01-31', status: 'planned' }),
])
const record = { ...built, preface: { view: { t: '2014-08-08..2015-12-23' } } as unknown as Preface }

const OPENING: View = { ...DEFAULT_VIEW, t: { from: day('2014-08-08'), to: day('2015-12-23') } }
const hides = (view: View, of: EventRecord = record) =>
  isSomethingHidden(createVisibleEvents()(of, view), view, of)

it.each<[string, Partial<View>]>([
  ['a layer that is off', { actors: ['russia'] }],
  ['kinds that are off', { kinds: [] }],
  ['what was known', { known: day('2014-01-01') }],
  ['a window that ends earlier', { t: { from: day('2014-08-08'), to: day('2015-06-01') } }],
  ['a window that begins later', { t: { from: day('2015-01-01'), to: day('2016-01-31') } }],
  ['a playhead before its end', { at: day('2015-12-22') }],
  ['a single day', { mode: 'day', at: day('2015-12-23') }],
])('%s is undone, and the opening view is shown', (_, patch) => {
  const view = { ...OPENING, ...patch }
  expect(hides(view)).toBe(true)
  const open = nothingHidden(view, record)
  expect(open).toMatchObject({ actors: null, kinds: null, known: null, mode: 'cumulative', at: null })
  expect(open.t.from).toBe(day('2014-08-08'))
  expect(hides(open)).toBe(false)
})

it('has nothing to undo in the opening view, in the whole record, and where nothing happened in what is left out', () => {
  expect(hides(OPENING)).toBe(false)
  expect(hides(DEFAULT_VIEW)).toBe(false)
  expect(hides({ ...OPENING, t: { from: day('2014-08-08'), to: null } })).toBe(false)
})

it('keeps a window that shows more than the opening one, the sliding of a window, and all that hides nothing', () => {
  const wide: View = { ...DEFAULT_VIEW, mode: 'window', kinds: [], lang: 'ar', event: 'talk' }
  expect(nothingHidden(wide, record)).toEqual({ ...wide, kinds: null })
})

it('shows the whole of a record that says nothing of its opening', () => {
  const view = { ...DEFAULT_VIEW, t: { from: day('2015-01-01'), to: day('2015-12-31') } }
  expect(hides(view, built)).toBe(true)
  expect(nothingHidden(view, built)).toEqual(DEFAULT_VIEW)
})
