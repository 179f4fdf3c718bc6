// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { Timeline } from '../timeline'
import { watchTimeKeys } from './time-keys'

const day = (text: string) => windowOf(text).start
const RECORD = buildRecord([
  buildEvent({ id: 'a', days: '2015-11-10' }),
  buildEvent({ id: 'b', days: '2015-11-17' }),
  buildEvent({ id: 'c', days: '2015-11-20' }),
])

let stop = () => {}
afterEach(() => stop())

async function open() {
  const app = openApp(RECORD, 'v=1&at=2015-11-17&t=2015-11-11..')
  stop = watchTimeKeys(app)
  const root = await draw(app, Timeline)
  const press = (key: string, on: Element = document.body, init: KeyboardEventInit = {}) =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
  return {
    app,
    root,
    press,
    view: () => app.store.getState().view,
    session: () => app.store.getState().session,
  }
}

it('steps with a comma and a full stop, and plays with the space bar, wherever the focus is', async () => {
  const { press, view, session } = await open()
  press('.')
  expect(view().at).toBeNull()
  press(',')
  expect(view().at).toBe(day('2015-11-17'))
  press(' ')
  expect(session().playing).toBe(true)
  press(' ')
  expect(session().playing).toBe(false)
})

it('leaves keys to fields, buttons, dialogs, chords and a reader who dictates', async () => {
  const { app, root, press, view, session } = await open()
  const field = document.createElement('input')
  root.append(field)
  press('.', field)
  press('.', document.body, { ctrlKey: true })
  press(' ', root.querySelector('button') as Element)
  app.actions.setLetterKeys(false)
  press('.')
  app.actions.setLetterKeys(true)
  app.actions.showDialog('keys')
  press('.')
  expect([view().at, session().playing]).toEqual([day('2015-11-17'), false])
  stop()
  app.actions.showDialog(null)
  press('.')
  expect(view().at).toBe(day('2015-11-17'))
})

it('keys of the dock change the speed within its limits, and the axis', async () => {
  const { root, press, view, session } = await open()
  const dock = root.querySelector('[data-part="timeline"]') as Element
  press('>', dock)
  expect(view().speed).toBe(4)
  for (let count = 0; count < 9; count += 1) press('<', dock)
  expect(view().speed).toBe(0.25)
  press('+', dock)
  expect(session().axisDomain).not.toBeNull()
  press('-', dock)
  expect(session().axisDomain).toBeNull()
})

it('says what is not shown, each reason with its number', async () => {
  const { root } = await open()
  const text = root.querySelector('[data-part="hidden-count"]')?.textContent
  expect(text).toBe('1 outside the window, 1 not yet')
})

it('steps by the same keys of an Arabic keyboard, and leaves its letters to a field', async () => {
  const { root, press, view } = await open()
  press('ز', document.body, { code: 'Period' })
  expect(view().at).toBeNull()
  press('و', document.body, { code: 'Comma' })
  expect(view().at).toBe(day('2015-11-17'))
  const field = document.createElement('input')
  root.append(field)
  press('ز', field, { code: 'Period' })
  expect(view().at).toBe(day('2015-11-17'))
})
