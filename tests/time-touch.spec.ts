import { describe, expect, it } from 'vitest'
import { daysBetween, expectAfter, PHONE, timedPages, WINDOW, windowOf } from './driver/timed-pages'

const { open } = timedPages()

describe('by touch on a phone', () => {
  it('has targets of at least 44 px', async () => {
    const { time } = await open(PHONE)
    for (const handle of ['start', 'playhead', 'end'] as const) {
      const box = await time.box(handle)
      expect(box.width).toBeGreaterThanOrEqual(44)
      expect(box.height).toBeGreaterThanOrEqual(44)
    }
    for (const size of await time.buttonSizes()) expect(size).toBeGreaterThanOrEqual(44)
  })

  it('drags a handle and the window with a finger', async () => {
    const { time } = await open(PHONE)
    await time.swipe('end', -60)
    const [from, to] = await windowOf(time)
    expect(from).toBe('2015-10-30')
    expect(to < '2015-12-23').toBe(true)
    await time.swipe('window', 40)
    const moved = await windowOf(time)
    expectAfter(moved[0], '2015-10-30')
    expect(daysBetween(...moved)).toBe(daysBetween(from, to))
  })

  it('selects a stretch with a finger drawn over the bars', async () => {
    // The playhead waits at the window's end, out of the way.
    const { time } = await open({ ...PHONE, fragment: 'v=1&t=2015-10-30..2015-12-23' })
    await time.drawOver('2015-11-13', '2015-11-18', 'finger')
    expect(await windowOf(time)).toEqual(['2015-11-13', '2015-11-18'])
  })

  it('sets a window, plays, pauses, steps, changes mode and speed, and types a date', async () => {
    const { time } = await open({ ...PHONE, fragment: `${WINDOW}&speed=7` })
    await time.tap('Next event day')
    expectAfter((await time.state()).at, '2015-11-17')
    await time.tap('Play')
    await time.reaches('2015-11-25')
    await time.tap('Pause')
    await time.pauses()
    await time.tap('Time settings')
    await time.choose('Mode', 'trail')
    await time.choose('Speed', '1')
    await time.setEdge('From date', '2015-11-05')
    expect(await time.state()).toMatchObject({ mode: 'trail', speed: '1', t: '2015-11-05..2015-12-23' })
    await time.type('17.11.2015')
    expect(await time.state()).toMatchObject({ t: '2015-11-17..2015-11-17' })
  })
})

describe('pinching the time axis', () => {
  it('comes closer with fingers apart and goes back with fingers together; the window stays', async () => {
    const { time } = await open(PHONE)
    const before = { state: await time.state(), ticks: await time.ticks() }
    await time.pinch(60, 280)
    const close = await time.ticks()
    expect(close).not.toEqual(before.ticks)
    await time.pinch(280, 40)
    expect(await time.ticks()).toEqual(before.ticks)
    expect(await time.state()).toEqual(before.state)
  })

  it('leaves the bars to selecting, and the words under the window to dragging it', async () => {
    const { time } = await open({ ...PHONE, fragment: 'v=1&t=2014-09-01..2015-09-30&at=2015-09-20' })
    expect(await time.gripBelowBar(-6)).toBe('select')
    expect(await time.gripBelowBar(2)).toBe('window')
    expect(await time.gripBelowBar(40)).toBe('window')
  })
})
