import { describe, expect, it } from 'vitest'
import { daysBetween, expectAfter, timedPages, WINDOW, windowOf } from './driver/timed-pages'

const { open, openFresh } = timedPages()

describe('by keyboard alone', () => {
  it('sets a window and the playhead, a day and a month at a time, and its ends', async () => {
    const { time } = await open({ fragment: WINDOW })
    await time.press('Playhead', 'ArrowRight')
    expect(await time.state()).toMatchObject({ at: '2015-11-18' })
    await time.press('Playhead', 'PageDown')
    expect(await time.state()).toMatchObject({ at: '2015-10-30' })
    await time.press('Window start', 'ArrowRight')
    expect(await time.state()).toMatchObject({ t: '2015-10-31..2015-12-23', at: '2015-10-31' })
    await time.press('Window end', 'Home')
    expect(await time.state()).toMatchObject({ t: '2015-10-31..2015-10-31' })
    expect(await time.text('Window end')).toBe('31 October 2015')
    await time.press('Window end', 'End')
    await time.press('Window start', 'Home')
    expect(await time.state()).toMatchObject({ t: null })
  })

  it('plays, pauses and steps from day to day with events', async () => {
    const { dateline, time } = await open({ fragment: `${WINDOW}&speed=14` })
    await time.press('Playhead', 'Space')
    await time.reaches('2015-11-20')
    await dateline.page.keyboard.press('Space')
    await time.pauses()
    await dateline.go({ at: '2015-11-10' })
    await dateline.page.keyboard.press('.')
    await dateline.page.keyboard.press('.')
    expectAfter((await time.state()).at, '2015-11-11')
    await dateline.page.keyboard.press(',')
    expect(await time.state()).toMatchObject({ at: '2015-11-11' })
  })

  it('changes mode and speed, and types a date', async () => {
    const { dateline, time } = await open({ fragment: WINDOW })
    await time.openSettingsByKey()
    await time.choose('Mode', 'day')
    await time.choose('Speed', '0.5')
    expect(await time.state()).toMatchObject({ mode: 'day', speed: '0.5' })
    await time.type('Nov 2015')
    expect(await time.state()).toMatchObject({ t: '2015-11-01..2015-11-30' })
    await time.type('the day after')
    await dateline.page.getByText('is not a date that this page understands').waitFor()
    await dateline.page.keyboard.press('Escape')
    expect(await time.focusName()).toBe('Time settings')
  })

  it('types an end of the window digit by digit, and nothing changes until it is done', async () => {
    const { dateline, time } = await open({ fragment: WINDOW })
    await time.openSettingsByKey()
    await dateline.part('date-end').focus()
    await dateline.page.keyboard.type('11252015')
    expect(await time.state()).toMatchObject({ t: '2015-10-30..2015-12-23' })
    await dateline.page.keyboard.press('Enter')
    expect(await time.state()).toMatchObject({ t: '2015-10-30..2015-11-25' })
  })

  it('moves along a close axis, which follows a handle that leaves it', async () => {
    const { dateline, time } = await open({ fragment: WINDOW })
    await time.press('Playhead', '0')
    for (let press = 0; press < 4; press += 1) await time.press('Playhead', '+')
    const ticks = await time.ticks()
    await time.press('Playhead', ']')
    expect(await time.ticks()).not.toEqual(ticks)
    await dateline.button('Earlier on the time axis').click()
    expect(await time.ticks()).toEqual(ticks)
    await time.press('Playhead', 'PageUp')
    const playhead = await time.box('playhead')
    const plot = await dateline.part('time-plot').boundingBox()
    expect(playhead.x + playhead.width / 2).toBeGreaterThan((plot?.x ?? 0) + 1)
    expect(await dateline.slider('Playhead').getAttribute('class')).not.toContain('is-away')
  })

  it('goes the other way in Arabic', async () => {
    const { dateline, time } = await open({ fragment: `${WINDOW}&lang=ar` })
    await dateline.part('slider-playhead').focus()
    await dateline.page.keyboard.press('ArrowLeft')
    expect(await time.state()).toMatchObject({ at: '2015-11-18' })
    expect(await dateline.part('slider-playhead').getAttribute('aria-valuetext')).toBe('18 تشرين الثاني 2015')
  })
})

describe('by dragging', () => {
  it('moves a handle with everything following before it is let go', async () => {
    const { dateline, time } = await open({ fragment: `${WINDOW}&at=2015-12-23&panel=list` })
    const seen = async () => ({
      shown: await dateline.shown(),
      hidden: (await dateline.counts()).hidden,
      marked: (await dateline.rendered()).map(({ event, actor }) => `${event} ${actor}`).sort(),
      listed: await dateline.ledger().getAttribute('aria-rowcount'),
      barsTo: await dateline.part('histogram').locator('clipPath rect').getAttribute('width'),
    })
    const before = await seen()
    await time.hold('end')
    await time.dragBy(-240)
    const during = await seen()
    expect(during.hidden.outside).toBeGreaterThan(before.hidden.outside)
    expect(during.shown.length).toBeLessThan(before.shown.length)
    const { t } = await time.state()
    expect(t).not.toBe('2015-10-30..2015-12-23')
    await expect.poll(() => new URL(dateline.page.url()).hash).toContain(`t=${t}`)
    await time.letGo()
    await dateline.go({ t, at: null })
    expect(await seen()).toEqual(during)
  })

  it('brings a handle that waits at the edge along with the pointer', async () => {
    const { dateline, time } = await open({ fragment: 'v=1&t=2015-11-10..2015-11-20' })
    await time.press('Playhead', '0')
    await dateline.go({ t: null })
    const grip = await time.box('start')
    await time.hold('start')
    await time.dragBy(120)
    // It stands at the beginning of a day, and a day is some 50 px wide here.
    expect(Math.abs((await time.box('start')).x - grip.x - 120)).toBeLessThan(40)
    await time.letGo()
    const { t } = await time.state()
    expect(t).toMatch(/^\d{4}-\d\d-\d\d\.\.$/)
    expectAfter(String(t).slice(0, 10), '2015-11-10')
  })

  it('never lets handles cross or leave the screen', async () => {
    const { time } = await open({ fragment: WINDOW })
    await time.hold('start')
    await time.dragBy(3000)
    await time.letGo()
    expect(await time.state()).toMatchObject({ t: '2015-12-23..2015-12-23' })
    await time.hold('end')
    await time.dragBy(-3000)
    await time.letGo()
    expect(await time.state()).toMatchObject({ t: '2015-12-23..2015-12-23' })
    const { width } = await time.screen()
    for (const handle of ['start', 'playhead', 'end'] as const) {
      const box = await time.box(handle)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
  })

  it('moves the window as a whole, and its length stays', async () => {
    const { time } = await open({ fragment: 'v=1&t=2015-11-10..2015-11-20' })
    await time.hold('window')
    await time.dragBy(60)
    await time.letGo()
    const [from, to] = await windowOf(time)
    expectAfter(from, '2015-11-10')
    expect(daysBetween(from, to)).toBe(10)
  })
})

describe('the histogram', () => {
  it('says the numbers of the bar at the playhead to a keyboard', async () => {
    const { dateline, time } = await open({ fragment: WINDOW })
    await dateline.page.keyboard.press('Tab')
    await time.press('Playhead', 'ArrowLeft')
    await time.press('Playhead', 'ArrowRight')
    await dateline.part('bar-tip').waitFor()
    expect(await dateline.part('bar-tip').innerText()).toMatch(/Nov(ember)? 2015/)
    expect(await dateline.slider('Playhead').getAttribute('aria-describedby')).toBe('bar-tip')
  })

  it('draws a total pale when its layer is off', async () => {
    const { dateline } = await open()
    const totals = dateline.part('histogram').locator('[data-total]')
    expect(await totals.count()).toBeGreaterThan(0)
    await dateline.go({ actors: ['france'] })
    await expect.poll(() => totals.count()).toBe(0)
  })

  it('stays usable with a window of ten thousand years', async () => {
    // An axis that has grown does not shrink again while its record is open: no page to keep.
    const { dateline, time } = await openFresh({ fragment: 'v=1&t=0001-01-01..9999-12-31&gaps=keep' })
    for (let press = 0; press < 30; press += 1) await time.press('Playhead', '+')
    expect((await dateline.shown()).length).toBeGreaterThan(0)
    await time.press('Playhead', 'ArrowLeft')
    expect(await time.state()).toMatchObject({ at: '9999-12-30' })
  })
})

describe('what is hidden', () => {
  it('is counted in a line that opens the answer', async () => {
    const { dateline } = await open({ fragment: WINDOW })
    expect((await dateline.counts()).hidden.outside).toBe(56)
    expect(await dateline.part('hidden-count').innerText()).toContain(
      '22 outside the window, 2 planned later, 32 not yet',
    )
    await dateline.part('hidden-count').click()
    await dateline.page.getByRole('dialog').waitFor()
  })
})
