// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { DAY_PX, day, frame, openPlot, TOUCH } from '../../../tests/fixtures/open-plot'
import { currentAxis } from '../axis/current-axis'

describe('a pointer on the plot', () => {
  it('of a finger selects the stretch that it is drawn over, and a press that trembles goes to its day', async () => {
    const { plot, at, view } = await openPlot()
    await at('pointerdown', plot, 31 * DAY_PX + 4, TOUCH)
    await at('pointermove', plot, 31 * DAY_PX + 11, TOUCH)
    await at('pointerup', plot, 31 * DAY_PX + 11, TOUCH)
    expect(view()).toMatchObject({ at: day('2015-02-01'), t: { from: null, to: null } })
    await at('pointerdown', plot, 31 * DAY_PX + 4, TOUCH)
    await at('pointermove', plot, 36 * DAY_PX + 4, TOUCH)
    await frame()
    await at('pointerup', plot, 36 * DAY_PX + 4, TOUCH)
    expect(view()).toMatchObject({ at: null, t: { from: day('2015-02-01'), to: day('2015-02-06') } })
  })

  it('of a finger that turns out to pinch, or to move the page, selects nothing', async () => {
    const { plot, at, view } = await openPlot('gaps=keep&t=2015-01-11..2015-03-01&at=2015-02-10')
    const before = view()
    const drawn = async () => {
      await at('pointerdown', plot, 31 * DAY_PX + 4, TOUCH)
      await at('pointermove', plot, 36 * DAY_PX + 4, TOUCH)
      await frame()
      expect(view().t.to).toBe(day('2015-02-06'))
    }
    await drawn()
    await at('pointercancel', plot, 36 * DAY_PX + 4, TOUCH)
    await frame()
    expect(view()).toMatchObject({ t: before.t, at: before.at })
    await drawn()
    await at('pointerdown', plot, 60 * DAY_PX, { ...TOUCH, pointerId: 2 })
    await frame()
    expect(view()).toMatchObject({ t: before.t, at: before.at })
  })

  it('of a mouse selects the stretch that it is drawn over, either way, with all of it shown', async () => {
    const { plot, at, view } = await openPlot('gaps=keep&at=2015-02-01')
    await at('pointerdown', plot, 36 * DAY_PX + 4)
    await at('pointermove', plot, 31 * DAY_PX + 4)
    await frame()
    expect(view()).toMatchObject({ t: { from: day('2015-02-01'), to: day('2015-02-06') }, at: null })
    await at('pointermove', plot, 40 * DAY_PX + 4)
    await frame()
    await at('pointerup', plot, 40 * DAY_PX + 4)
    expect(view().t).toEqual({ from: day('2015-02-06'), to: day('2015-02-10') })
    await at('pointerdown', plot, 45 * DAY_PX + 4)
    await at('pointermove', plot, 2000)
    await frame()
    expect(view().t).toEqual({ from: day('2015-02-15'), to: null })
  })

  it('pressed on a bar outside the window widens that by the least', async () => {
    const { plot, at, view } = await openPlot('gaps=keep&t=2015-02-10..2015-02-20')
    await at('pointerdown', plot, 31 * DAY_PX + 4)
    await at('pointerup', plot, 31 * DAY_PX + 4)
    expect(view()).toMatchObject({ t: { from: day('2015-02-01') }, at: day('2015-02-01') })
  })

  it('takes a press that trembles over the edge of a day as a press on the day where it began', async () => {
    const { plot, at, view } = await openPlot()
    await at('pointerdown', plot, 32 * DAY_PX - 1)
    await at('pointermove', plot, 32 * DAY_PX + 1)
    await frame()
    expect(view().at).toBeNull()
    await at('pointerup', plot, 32 * DAY_PX + 1)
    expect(view().at).toBe(day('2015-02-01'))
  })

  it('a double press gives the playhead back and fits the axis to the window', async () => {
    const { plot, at, view, session } = await openPlot('gaps=keep&t=2015-02-01..2015-02-20&at=2015-02-10')
    for (const [turn, type] of ['pointerdown', 'pointerup', 'pointerdown', 'pointerup', 'dblclick'].entries())
      await at(type, plot, 45 * DAY_PX, {}, 1000 + turn * 50)
    expect(view().at).toBe(day('2015-02-10'))
    expect(session().axisDomain?.start).toBeCloseTo(day('2015-02-01') - 1.2, 6)
    expect(session().axisDomain?.end).toBeCloseTo(day('2015-02-21') + 1.2, 6)
  })

  it('drags a handle by as many days as it is dragged, and the window with its length', async () => {
    const { at, part, view } = await openPlot('gaps=keep&t=2015-01-11..2015-03-01')
    await at('pointerdown', part('slider-start'), 10 * DAY_PX)
    await at('pointermove', part('slider-start'), 15 * DAY_PX)
    await frame()
    await at('pointerup', part('slider-start'), 15 * DAY_PX)
    expect(view().t).toEqual({ from: day('2015-01-16'), to: day('2015-03-01') })
    await at('pointerdown', part('window-bar'), 30 * DAY_PX)
    await at('pointermove', part('window-bar'), 35 * DAY_PX)
    await frame()
    await at('pointerup', part('window-bar'), 35 * DAY_PX)
    expect(view().t).toEqual({ from: day('2015-01-21'), to: day('2015-03-06') })
  })

  it('does not stir where a press strays by less than three px from a handle', async () => {
    const { at, part, view } = await openPlot('gaps=keep&t=2015-01-11..')
    await at('pointerdown', part('slider-start'), 10 * DAY_PX)
    await at('pointermove', part('slider-start'), 10 * DAY_PX + 2)
    await frame()
    await at('pointerup', part('slider-start'), 10 * DAY_PX + 2)
    expect(view().t.from).toBe(day('2015-01-11'))
  })

  it('stops the clock when it takes the playhead, and not when it takes an edge', async () => {
    const { app, at, part, plot, session } = await openPlot()
    app.actions.setPlaying(true)
    await at('pointerdown', part('slider-end'), 900)
    await at('pointerup', part('slider-end'), 900)
    expect(session().playing).toBe(true)
    await at('pointerdown', plot, 300)
    await at('pointerup', plot, 300)
    expect(session().playing).toBe(false)
  })

  it('two fingers apart come closer round the day between them', async () => {
    const { at, plot, session } = await openPlot()
    const touch = (pointerId: number) => ({ pointerId, pointerType: 'touch' })
    await at('pointerdown', plot, 350, touch(1))
    await at('pointerdown', plot, 550, touch(2))
    await at('pointermove', plot, 250, touch(1))
    await at('pointermove', plot, 650, touch(2))
    await frame()
    const { axisDomain } = session()
    expect(axisDomain?.start).toBeCloseTo(day('2015-01-01') + 25, 6)
    expect(axisDomain?.end).toBeCloseTo(day('2015-01-01') + 75, 6)
  })

  it('the wheel comes closer, sideways it moves along, and in a frame it is the page\u2019s', async () => {
    const { app, plot, session } = await openPlot()
    const wheel = (init: WheelEventInit) =>
      act(() => {
        const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init })
        plot.dispatchEvent(Object.assign(event, { clientX: 450 }))
      })
    await wheel({ deltaY: -100 })
    const close = session().axisDomain
    expect(close && close.end - close.start).toBeCloseTo(100 / Math.exp(0.22), 6)
    await wheel({ deltaX: 90 })
    expect(session().axisDomain?.start).toBeGreaterThan(close?.start ?? Number.POSITIVE_INFINITY)
    Object.assign(app.environment, { embed: 'timeline' })
    const before = session().axisDomain
    await wheel({ deltaY: -100 })
    expect(session().axisDomain).toBe(before)
  })
})

describe('the dock on an axis that has grown', () => {
  it('keys of the dock move over all that is drawn', async () => {
    const { app, part, session } = await openPlot('gaps=keep&t=2014-01-01..')
    await act(() => app.actions.choose({ t: { from: null, to: null } }))
    expect(currentAxis(app).extent.start).toBe(day('2014-01-01'))
    app.actions.showAxis({ start: day('2015-01-01'), end: day('2015-01-11') })
    const key = new KeyboardEvent('keydown', { key: '[', bubbles: true, cancelable: true })
    await act(() => void part('timeline').dispatchEvent(key))
    expect(session().axisDomain).toEqual({ start: day('2014-12-27'), end: day('2015-01-06') })
  })
})
