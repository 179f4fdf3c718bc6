import { describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { withReaderStyle, wordsOverWords } from './driver/reach'
import { PHONE, timedPages, WINDOW } from './driver/timed-pages'

const { open, openFresh } = timedPages()

/** The parts of the dock's line that the page shows: middle and height, CSS px. */
async function linePartsOf(dateline: DatelinePage, names: readonly string[]) {
  const boxes = await Promise.all(names.map((name) => dateline.part(name).boundingBox()))
  return boxes.map((box) => (box ? { middle: box.y + box.height / 2, width: box.width } : null))
}

const dockHeight = ({ page }: DatelinePage) =>
  page.locator('.page-dock').evaluate((dock) => dock.getBoundingClientRect().height)

describe('a page that is opened without a link', () => {
  it.each([1366, 768, 390])('invites to play beside what is not shown, %s px wide', async (width) => {
    const size = width === 390 ? PHONE : { viewport: { width, height: 800 } }
    const { dateline } = await openFresh({ ...size, fragment: '' })
    const [invitation, hidden] = await Promise.all(
      ['invitation', 'hidden-count'].map((part) => dateline.part(part).boundingBox()),
    )
    if (!invitation || !hidden) throw new Error('nothing on the screen')
    const below = hidden.y >= invitation.y + invitation.height
    expect(below || hidden.x >= invitation.x + invitation.width).toBe(true)
    expect(hidden.x + hidden.width).toBeLessThanOrEqual(width)
    expect(await dateline.part('hidden-count').innerText()).toContain('67 not on the map')
    expect(await dateline.part('hidden-count').evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(
      0,
    )
    for (const size of ['125%', '200%'])
      await withReaderStyle(dateline.page, `html { font-size: ${size} }`, async () => {
        expect(await wordsOverWords(dateline.page, 'timeline'), size).toEqual([])
      })
  })

  it('shows the first strike to the last day that a document reports, and invites to play', async () => {
    const { dateline, time } = await openFresh({ fragment: '' })
    expect(await time.state()).toMatchObject({ t: '2014-08-08..2015-12-23', at: null })
    expect((await dateline.view()).map).toBeNull()
    expect(await dateline.part('hidden-count').innerText()).toContain('2 outside the window, 2 planned later')
    const invitation = dateline.part('invitation')
    expect(await invitation.innerText()).toBe('Play 17 months of strikes')
    expect(await invitation.evaluate((text) => text.closest('[aria-live], [role="status"]'))).toBeNull()
    await time.tap('Play')
    await invitation.waitFor({ state: 'detached' })
    await time.tap('Pause')
    expect(await invitation.count()).toBe(0)
    await dateline.follow('v=1')
    expect(await time.state()).toMatchObject({ t: null, at: null })
  })
})

describe('the dock', () => {
  it.each(['en', 'ar'])(
    'has date, play and mode in one line from 900 px, and is low enough, in %s',
    async (lang) => {
      for (const width of [900, 1440]) {
        const { dateline } = await open({
          viewport: { width, height: 700 },
          fragment: `${WINDOW}&lang=${lang}`,
        })
        const parts = await linePartsOf(dateline, [
          'clock-date',
          'play',
          'mode-choice',
          'time-settings-button',
        ])
        for (const part of parts) {
          expect(part?.middle).toBeCloseTo(parts[0]?.middle ?? 0, -1)
          expect(part?.width).toBeGreaterThan(30)
        }
        expect(await dockHeight(dateline)).toBeLessThanOrEqual(120)
      }
    },
  )

  it('changes the mode with one press, and names its settings on a phone too', async () => {
    const { dateline, time } = await open({ fragment: WINDOW })
    await dateline.page.getByRole('radio', { name: 'One day at a time' }).check({ force: true })
    expect(await time.state()).toMatchObject({ mode: 'day' })
    const phone = await open(PHONE)
    expect(await phone.dateline.part('time-settings-button').innerText()).toBe('Time settings')
  })

  it.each(['en', 'ar'])('keeps play free of the open settings on a phone, in %s', async (lang) => {
    const { dateline } = await open({ ...PHONE, fragment: `${WINDOW}&lang=${lang}` })
    await dateline.part('time-settings-button').tap()
    await dateline.part('typed-date').waitFor()
    const [settings, play] = await Promise.all(
      ['time-settings', 'play'].map((part) => dateline.part(part).boundingBox()),
    )
    if (!settings || !play) throw new Error('nothing on the screen')
    expect(settings.height).toBeGreaterThan(400)
    expect(settings.y + settings.height).toBeLessThanOrEqual(play.y)
    await dateline.page.keyboard.press('Escape')
  })
})

describe('the large date', () => {
  it('is there only while the clock runs, and covers no mark', async () => {
    const { dateline, time } = await open({
      viewport: { width: 1440, height: 900 },
      fragment: 'v=1&map=6.00/35.20/40.50&t=2015-11-01..2015-12-23&at=2015-11-01&speed=14',
    })
    const date = dateline.part('big-date')
    expect(await date.count()).toBe(0)
    await time.tap('Play')
    await date.waitFor()
    const box = await date.boundingBox()
    await time.pauses()
    await date.waitFor({ state: 'detached' })
    if (!box) throw new Error('no date on the screen')
    const covered = (await dateline.rendered()).filter(
      ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
    )
    expect(covered).toEqual([])
  })
})

describe('the bars', () => {
  it('select the stretch that a mouse draws over them, and a press says what began there', async () => {
    const { dateline, time } = await open({ fragment: WINDOW })
    await time.drawOver('2015-11-12', '2015-11-20')
    expect(await time.state()).toMatchObject({ t: '2015-11-12..2015-11-20', at: null })
    await time.pressDay('2015-11-13')
    expect(await time.state()).toMatchObject({ t: '2015-11-12..2015-11-20', at: '2015-11-13' })
    expect(await dateline.part('bar-began').innerText()).toContain('Paris attacks kill 129')
    expect(await dateline.part('hidden-count').innerText()).toMatch(/\d+ not yet/)
    await time.pressDay('2015-11-24')
    expect(await time.state()).toMatchObject({ t: '2015-11-12..2015-11-24', at: null })
    await dateline.page.goBack()
    expect(await time.state()).toMatchObject({ t: '2015-11-12..2015-11-20', at: '2015-11-13' })
  })

  it('explain themselves to a pointer, a keyboard and a finger', async () => {
    const { dateline, time } = await open({ fragment: WINDOW })
    const tip = dateline.part('bar-tip')
    await time.pointAt('2015-12-06')
    await tip.getByText('Pale: not yet on the date.').waitFor()
    await time.pointAt('2014-09-10')
    await tip.getByText('Total, which counts other events too').waitFor()
    await dateline.page.mouse.move(5, 5)
    for (const [part, words] of [
      ['sign-total', 'US has made 174 air strikes'],
      ['sign-break', 'A quiet stretch of'],
      ['coverage', 'days that a document speaks of'],
    ] as const) {
      await dateline.part(part).focus()
      await tip.getByText(words).waitFor()
    }
    const phone = await open(PHONE)
    await phone.time.longPress('2015-12-06', async () => {
      await phone.dateline.part('bar-tip').getByText('Pale: not yet on the date.').waitFor()
    })
    await phone.dateline.page.keyboard.press('Escape')
    await phone.dateline.part('bar-tip').waitFor({ state: 'detached' })
  })
})

describe('going to a stretch', () => {
  it('names it by what happened and by a document\u2019s headline, never twice the same', async () => {
    const { dateline, time } = await open({ fragment: WINDOW })
    await time.openSettingsByKey()
    await dateline.part('preset').waitFor()
    const names = await dateline.part('preset').locator('option').allTextContents()
    expect(names.filter((name) => name.startsWith('Paris attacks kill 129'))).toHaveLength(1)
    expect(names.filter((name) => name.startsWith('Unnamed'))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    await dateline
      .part('preset')
      .selectOption({ label: names.find((name) => name.startsWith('Paris')) ?? '' })
    expect(await time.state()).toMatchObject({ t: '2015-11-10..2015-11-16', at: null })
    await dateline.page.keyboard.press('Escape')
    await time.press('Playhead', '0')
  })
})
