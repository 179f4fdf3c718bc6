import { describe, expect, it } from 'vitest'
import type { DatelinePage, OpenOptions } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'
import { driveTime, type TimeDriver } from './driver/time-driver'

const pages = openedPages()

async function open(options: OpenOptions = {}): Promise<{ dateline: DatelinePage; time: TimeDriver }> {
  const dateline = await pages.open(options)
  return { dateline, time: driveTime(dateline) }
}

const WINDOW = 'v=1&t=2015-10-30..2015-12-23&at=2015-11-17'
const PHONE: OpenOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, fragment: WINDOW }

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
    const { at } = await time.state()
    expect(String(at) > '2015-11-11').toBe(true)
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
    const { dateline, time } = await open({ fragment: WINDOW })
    const before = await dateline.counts()
    await time.hold('end')
    await time.dragBy(-240)
    const during = await dateline.counts()
    expect(during.hidden.outside).toBeGreaterThanOrEqual(before.hidden.outside)
    const { t } = await time.state()
    expect(t).not.toBe('2015-10-30..2015-12-23')
    await time.letGo()
    expect(await time.state()).toMatchObject({ t })
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
    const { t } = await time.state()
    const [from = '', to = ''] = String(t).split('..')
    expect(from > '2015-11-10').toBe(true)
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(10)
  })
})

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

  it('sets a window, plays, pauses, steps, changes mode and speed, and types a date', async () => {
    const { time } = await open({ ...PHONE, fragment: `${WINDOW}&speed=7` })
    await time.tap('Next event day')
    const { at } = await time.state()
    expect(String(at) > '2015-11-17').toBe(true)
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

  it('leaves the bars to scrubbing, and the words under the window to dragging it', async () => {
    const { time } = await open({ ...PHONE, fragment: 'v=1&t=2014-09-01..2015-09-30&at=2015-09-20' })
    expect(await time.gripBelowBar(-6)).toBe('scrub')
    expect(await time.gripBelowBar(2)).toBe('window')
    expect(await time.gripBelowBar(40)).toBe('window')
  })
})

describe('playback', () => {
  it('starts with a link that says so, and over at the end', async () => {
    const { time } = await open({ fragment: 'v=1&t=2015-11-10..2015-11-20&at=2015-11-12&speed=7&play=1' })
    await time.reaches('2015-11-14')
    await time.pauses()
    expect(await time.state()).toMatchObject({ at: null })
    await time.tap('Play')
    await time.reachesBefore('2015-11-20')
  })

  it('steps from day to day for a reader who prefers reduced motion', async () => {
    const { time } = await open({ fragment: `${WINDOW}&speed=7`, reducedMotion: 'reduce' })
    await time.tap('Play')
    const seen = await time.daysSeen(3)
    expect(seen.every((day) => day >= '2015-11-17')).toBe(true)
    await time.tap('Pause')
  })

  it('runs the second clock along the days of publication', async () => {
    const { dateline, time } = await open({ fragment: 'v=1&speed=30' })
    await time.tap('Time settings')
    await time.check('Run the clock along the days of publication')
    await dateline.page.keyboard.press('Escape')
    const all = (await dateline.shown()).length
    await time.tap('Play')
    await dateline.page.waitForFunction(() => window.dateline.view().known !== null)
    expect((await dateline.shown()).length).toBeLessThan(all)
  })
})

describe('what is hidden', () => {
  it('is counted in a line that opens the answer', async () => {
    const { dateline } = await open({ fragment: WINDOW })
    const { hidden } = await dateline.counts()
    expect(await dateline.part('hidden-count').innerText()).toContain(`${hidden.outside} outside the window`)
    await dateline.part('hidden-count').click()
    await dateline.page.getByRole('dialog').waitFor()
  })
})
