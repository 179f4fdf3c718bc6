import { describe, expect, it } from 'vitest'
import { timedPages, WINDOW } from './driver/timed-pages'

const { open, openFresh } = timedPages()

describe('playback', () => {
  it('starts with a link that says so, and over at the end', async () => {
    const { time } = await openFresh({
      fragment: 'v=1&t=2015-11-10..2015-11-20&at=2015-11-12&speed=7&play=1',
    })
    await time.reaches('2015-11-14')
    await time.pauses()
    expect(await time.state()).toMatchObject({ at: null })
    await time.tap('Play')
    await time.reachesBefore('2015-11-20')
  })

  it('steps from day to day for a reader who prefers reduced motion', async () => {
    const { dateline, time } = await open({ fragment: `${WINDOW}&speed=7`, reducedMotion: 'reduce' })
    // Days on which events begin; a clock that ran smoothly would come to those between.
    expect(await time.playDays(4)).toEqual(['2015-11-22', '2015-11-24', '2015-11-30', '2015-12-04'])
    expect(await dateline.part('big-date').innerText()).toContain('\n')
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

  it('rings what is published as the second clock reaches it', async () => {
    const { dateline, time } = await open({ fragment: 'v=1&known=2015-11-12&speed=2' })
    await time.tap('Time settings')
    await time.check('Run the clock along the days of publication')
    await dateline.page.keyboard.press('Escape')
    await time.tap('Play')
    await dateline.page.waitForSelector('.arrival-ring', { state: 'attached' })
    await time.tap('Pause')
  })
})

describe('known by a day', () => {
  const AIRLINER = 'event=sinai-airliner-bombing-2015-10-31'
  it('the open event is told as it was known, and as it is told today', async () => {
    const { dateline } = await open({ fragment: null })
    const statusOf = async (known: string) => {
      await dateline.follow(`v=1${known}&${AIRLINER}`)
      const event = dateline.part('event')
      await event.locator('[data-part="claim"]').first().waitFor()
      return {
        words: await event.locator('[data-part="event-status"]').innerText(),
        claims: await event.locator('[data-part="claim"]').count(),
      }
    }
    const early = await statusOf('&known=2015-11-06')
    const late = await statusOf('')
    expect(early.words).toContain('Disputed')
    expect(late.words).toContain('Confirmed')
    expect(early.claims).toBeLessThan(late.claims)
  })
})
