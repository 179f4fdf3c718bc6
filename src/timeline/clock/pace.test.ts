import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { currentAxis } from '../axis/current-axis'
import { paceOf } from './pace'

const day = (text: string) => windowOf(text).start
const RECORD = buildRecord([
  buildEvent({ id: 'a', days: '2015-11-17', by: ['russia'] }),
  buildEvent({ id: 'b', days: '2015-11-17..2015-11-20', by: ['france'] }),
  buildEvent({ id: 'c', days: '2015-11-18', by: ['france'], claims: [{ published: day('2015-11-25') }] }),
  buildEvent({ id: 'undated', days: null }),
])

it('counts what each day brings, and counts again when the filters change', () => {
  const app = openApp(RECORD)
  const pace = paceOf(app)
  expect(pace().newOn(day('2015-11-17'))).toBe(2)
  expect(pace().newOn(day('2015-11-18'))).toBe(1)
  expect(pace().newOn(day('2015-11-19'))).toBe(0)
  app.actions.choose({ actors: ['russia'] })
  expect(pace().newOn(day('2015-11-17'))).toBe(1)
  expect(pace().newOn(day('2015-11-18'))).toBe(0)
})

it('counts publications while the second clock runs, whatever the filters let through', () => {
  const app = openApp(RECORD, 'v=1&actors=russia')
  app.actions.setClock('known')
  const pace = paceOf(app)
  expect(pace().newOn(day('2015-11-25'))).toBe(1)
  expect(pace().newOn(day('2015-12-01'))).toBe(3)
  app.actions.setClock('events')
  expect(pace().newOn(day('2015-12-01'))).toBe(0)
})

it('runs along the axis that is drawn, at the speed that is set now', () => {
  const app = openApp(RECORD, 'v=1&t=2014-01-01..')
  const pace = paceOf(app)
  expect(pace().axis).toBe(currentAxis(app))
  app.actions.choose({ t: { from: day('2013-01-01'), to: null }, speed: 7 })
  expect(pace().axis.extent.start).toBe(day('2013-01-01'))
  app.actions.choose({ t: { from: null, to: null } })
  expect(pace().axis.extent.start).toBe(day('2013-01-01'))
  expect(pace().speed).toBe(7)
})
