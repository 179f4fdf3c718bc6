import { describe, expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { pressHandleKey } from '../handles/press-handle-key'
import { fitAxis, panEarlier, zoomFarther } from './axis-moves'
import { currentAxis } from './current-axis'

const day = (text: string) => windowOf(text).start
const RECORD = buildRecord([
  buildEvent({ id: 'first', days: '2015-01-01' }),
  buildEvent({ id: 'last', days: '2015-12-31' }),
])
const WHOLE = windowOf('2015-01-01..2015-12-31')
const EVERYTHING = { t: { from: null, to: null }, at: null }

const press = (key: string) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  preventDefault: () => {},
  stopPropagation: () => {},
})

describe('the axis of a page', () => {
  it('is the record, and grows to reach a window that a link set beyond it', () => {
    expect(currentAxis(openApp(RECORD)).extent).toEqual(WHOLE)
    const app = openApp(RECORD, 'v=1&t=2014-06-01..2016-03-31')
    expect(currentAxis(app).extent).toEqual(windowOf('2014-06-01..2016-03-31'))
  })

  it('does not shrink again when the window comes back, until another record is opened', () => {
    const app = openApp(RECORD, 'v=1&t=2014-06-01..2015-03-01')
    expect(currentAxis(app).extent).toEqual(windowOf('2014-06-01..2015-12-31'))
    app.actions.choose(EVERYTHING)
    expect(currentAxis(app).extent).toEqual(windowOf('2014-06-01..2015-12-31'))
    app.actions.choose({ t: { from: null, to: day('2016-02-01') } })
    expect(currentAxis(app).extent).toEqual(windowOf('2014-06-01..2016-02-01'))
    app.actions.choose(EVERYTHING)
    const other = buildRecord([buildEvent({ id: 'other', days: '2015-11-17..2015-12-05' })])
    app.actions.recordLoaded(other, { state: 'ready', problems: [] })
    expect(currentAxis(app).extent).toEqual(windowOf('2015-11-17..2015-12-05'))
  })

  it('stays the same object until it has to change, and is one for each page', () => {
    const app = openApp(RECORD, 'v=1&t=2015-02-01..')
    const axis = currentAxis(app)
    app.actions.move({ at: day('2015-03-01') })
    expect(currentAxis(app)).toBe(axis)
    app.actions.choose({ gaps: 'keep' })
    expect(currentAxis(app).length).toBe(365)
    const beside = openApp(RECORD, 'v=1&t=2013-01-01..')
    expect(currentAxis(beside).extent.start).toBe(day('2013-01-01'))
    expect(currentAxis(app).extent).toEqual(WHOLE)
  })
})

describe('keys and buttons act on the axis that is drawn', () => {
  const link = (t: string) => {
    const app = openApp(RECORD, `v=1&gaps=keep&t=${t}`)
    currentAxis(app)
    return app
  }
  const domain = (app: ReturnType<typeof openApp>) => app.store.getState().session.axisDomain

  it('a key takes a handle back from beyond the record and the screen follows without zooming', () => {
    const app = link('2015-11-10..2020-01-01')
    app.actions.showAxis({ start: day('2019-12-01'), end: day('2020-01-02') })
    pressHandleKey(app, press('Home'), 'end', 'ltr')
    expect(app.store.getState().view.t).toEqual({ from: day('2015-11-10'), to: day('2015-11-10') })
    expect(domain(app)).toEqual({ start: day('2015-11-10'), end: day('2015-11-10') + 32 })
  })

  it('the buttons move over what the axis still reaches', () => {
    const app = link('2014-06-01..')
    app.actions.choose(EVERYTHING)
    app.actions.showAxis({ start: day('2015-01-01'), end: day('2015-01-11') })
    panEarlier(app)
    expect(domain(app)).toEqual({ start: day('2014-12-27'), end: day('2015-01-06') })
  })

  it('farther away ends at the whole axis and not at the record', () => {
    const app = link('2010-01-01..')
    app.actions.choose(EVERYTHING)
    app.actions.showAxis({ start: day('2015-01-01'), end: day('2015-12-31') })
    zoomFarther(app)
    expect(domain(app)).not.toBeNull()
    app.actions.showAxis(null)
    fitAxis(app)
    // Its room beyond the record's last day, where the axis ends, is given on the other side.
    expect(domain(app)?.start).toBeCloseTo(day('2015-01-01') - 43.8, 6)
  })
})
