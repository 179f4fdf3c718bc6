import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { arrivals } from './arrivals'

const day = (text: string) => windowOf(text).start
const recordOf = (...ids: readonly string[]) =>
  buildRecord(ids.map((id, index) => buildEvent({ id, days: `2015-11-1${index}` })))

function openClock(fragment: string) {
  const app = openApp(recordOf('a', 'b', 'c'), fragment)
  return { app, tell: arrivals(app), arrived: () => app.store.getState().session.arrived }
}

it('tells of what a step brings, and not of what stood there before', () => {
  const { app, tell, arrived } = openClock('v=1&at=2015-11-11')
  tell(false, true, 0)
  expect(arrived()).toEqual([])
  app.actions.move({ at: day('2015-11-12') })
  tell(false, true, 0)
  expect(arrived()).toEqual(['c'])
})

it('tells of the first day when the clock starts there, and of it again when it comes back', () => {
  const { app, tell, arrived } = openClock('v=1&at=2015-11-10')
  tell(false, true, 0)
  expect(arrived()).toEqual(['a'])
  app.actions.move({ at: null })
  tell(false, true, 1)
  expect(arrived()).toEqual(['b', 'c'])
  app.actions.move({ at: day('2015-11-10') })
  tell(true, true, 2)
  expect(arrived()).toEqual(['a'])
})

it('tells at most three times a second, and loses none between', () => {
  const { app, tell, arrived } = openClock('v=1&at=2015-11-10')
  tell(false, false, 1000)
  expect(arrived()).toEqual(['a'])
  app.actions.move({ at: day('2015-11-11') })
  tell(false, false, 1100)
  expect(arrived()).toEqual(['a'])
  app.actions.move({ at: null })
  tell(false, false, 1400)
  expect(arrived()).toEqual(['b', 'c'])
})

it('a record that is opened while the clock runs is all new', () => {
  const { app, tell, arrived } = openClock('v=1&at=2015-11-12')
  tell(false, true, 0)
  app.actions.recordLoaded(recordOf('x', 'y'), { state: 'ready', problems: [] })
  tell(false, true, 1)
  expect(arrived()).toEqual(['x', 'y'])
})
