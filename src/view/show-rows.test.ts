import { expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import { allRows } from '../record/event-table'
import { cameraOnRows, showRows } from './show-rows'
import { DEFAULT_VIEW, type View } from './view'

const day = (text: string) => windowOf(text).start
const record = buildRecord([
  buildEvent({ id: 'early', days: '2015-10-02', point: [36, 34] }),
  buildEvent({ id: 'late', days: '2015-10-09..2015-10-12', by: ['france'], point: [44, 36] }),
  buildEvent({ id: 'talk', days: '2015-11-20', kind: 'statement', by: [], point: null }),
  buildEvent({ id: 'some-day', days: null, point: null }),
])
const rows = (...ids: string[]) => ids.flatMap((id) => record.table.rowOf(id) ?? [])
const view = (patch: Partial<View>): View => ({ ...DEFAULT_VIEW, ...patch })
const autumn = { from: day('2015-11-01'), to: day('2015-11-30') }

it('has the window of the rows, with the playhead on its last day', () => {
  const shown = showRows(view({ t: autumn, at: day('2015-11-05') }), rows('early', 'late'), record)
  expect(shown.t).toEqual({ from: day('2015-10-02'), to: day('2015-10-12') })
  expect(shown.at).toBeNull()
})

it('resets what hides a row, and nothing else', () => {
  const narrow = view({ actors: ['russia'], kinds: [], q: 'x', lang: 'ar' })
  expect(showRows(narrow, rows('early'), record)).toMatchObject({ actors: ['russia'], kinds: [], lang: 'ar' })
  expect(showRows(narrow, rows('late'), record)).toMatchObject({ actors: null, kinds: [] })
  expect(showRows(narrow, rows('talk'), record)).toMatchObject({ actors: ['russia'], kinds: null })
})

it('leaves a day and a trail for the whole window, but not the sliding window', () => {
  expect(showRows(view({ mode: 'day' }), rows('early', 'late'), record).mode).toBe('cumulative')
  expect(showRows(view({ mode: 'trail' }), rows('early'), record).mode).toBe('cumulative')
  expect(showRows(view({ mode: 'window' }), rows('early'), record).mode).toBe('window')
})

it('keeps the window where no row has a date', () => {
  expect(showRows(view({ t: autumn }), rows('some-day'), record).t).toEqual(autumn)
})

const frame = { width: 1000, height: 600, covered: { top: 0, bottom: 0, left: 0, right: 0 } }

it('looks at the points from where all of them are seen', () => {
  expect(cameraOnRows(rows('early', 'late', 'talk'), record.table, frame)).toEqual({
    zoom: 6.36,
    lat: 35.006,
    lng: 40,
    bearing: 0,
    pitch: 0,
  })
})

it('keeps them clear of what covers the map', () => {
  const beside = { ...frame, covered: { ...frame.covered, left: 400 } }
  const camera = cameraOnRows(rows('early', 'late'), record.table, beside)
  expect(camera?.zoom).toBe(5.56)
  // West of their middle, so that they stand east of the panel.
  expect(camera?.lng).toBe(37.01)
})

it('comes no closer than to a town and its neighbours, and goes nowhere for what has no place', () => {
  expect(cameraOnRows(rows('early'), record.table, frame)?.zoom).toBe(7)
  expect(cameraOnRows(rows('talk'), record.table, frame)).toBeNull()
})

it('takes every row of the record', () => {
  expect(showRows(view({ t: autumn }), [...allRows(record.table)], record).t).toEqual({
    from: day('2015-10-02'),
    to: day('2015-11-20'),
  })
})
