import { describe, expect, it } from 'vitest'
import { openedPages } from './driver/opened-pages'

const { open, openFresh } = openedPages()

const fragmentOf = (link: string) => new URL(link).hash.slice(1)

describe('a copied link, opened in a new profile', () => {
  it('restores camera, window, playhead, layers and the open event exactly', async () => {
    const sender = await open()
    await sender.go({
      map: '7.25/35.9500/39.0000',
      t: '2015-11-01..2015-12-07',
      at: '2015-11-17',
      actors: ['russia', 'france'],
      event: 'france-strikes-raqqa-2015-11-17',
      base: 'dark',
    })
    const link = await sender.link()
    const receiver = await openFresh({ fragment: fragmentOf(link), viewport: { width: 1000, height: 700 } })
    expect(await receiver.view()).toEqual(await sender.view())
    expect(await receiver.shown()).toEqual(await sender.shown())
    expect(await receiver.counts()).toEqual(await sender.counts())
    expect(await receiver.link()).toBe(link)
    await receiver.openEvent().getByRole('heading', { level: 2 }).first().waitFor()
  })

  it.each(['Asia/Kathmandu', 'Pacific/Honolulu', 'Pacific/Kiritimati'])(
    'shows the same events in %s, those on the first and last day included',
    async (timezoneId) => {
      const fragment = 'v=1&t=2015-11-13..2015-11-17'
      const here = await open({ fragment })
      const there = await openFresh({ fragment, timezoneId })
      const shown = await there.shown()
      expect(shown).toEqual(await here.shown())
      expect(shown).toContain('paris-attacks-2015-11-13')
      expect(shown).toContain('russia-strikes-raqqa-2015-11-17')
    },
  )
})

describe('Back', () => {
  it('restores a view whose open event is switched off, and leaves Forward', async () => {
    const dateline = await open({ fragment: 'v=1&panel=layers' })
    await dateline.go({ event: 'russia-strikes-raqqa-2015-11-17' })
    await dateline.strikeLayer('Russia').click()
    const switched = await dateline.link()
    await dateline.go({ mode: 'day', at: '2015-11-13' })
    const last = await dateline.link()
    await dateline.page.goBack()
    await expect.poll(() => dateline.link()).toBe(switched)
    expect(await dateline.notices().locator('[data-code="revealed"]').count()).toBe(0)
    await dateline.page.goForward()
    await expect.poll(() => dateline.link()).toBe(last)
  })
})

describe('Back on a phone', () => {
  const PHONE = { viewport: { width: 390, height: 700 }, hasTouch: true }

  it('closes what covers the page, each at its first press, and only then goes on', async () => {
    const dateline = await open({ ...PHONE, fragment: 'v=1&t=2015-11-13..2015-11-18' })
    const { page, part } = dateline
    const covers: readonly (readonly [opener: string, closed: () => Promise<void>])[] = [
      ['share', () => part('share-dialog').waitFor({ state: 'detached' })],
      ['menu', () => part('menu-items').waitFor({ state: 'hidden' })],
      ['time-settings-button', () => part('time-settings').waitFor({ state: 'hidden' })],
      ['sheet-list', () => expect.poll(() => part('sheet').getAttribute('data-rest')).toBe('peek')],
    ]
    for (const [opener, closed] of covers) {
      await part(opener).click()
      if (opener === 'share') await part('share-dialog').waitFor()
      await page.goBack()
      await closed()
    }
    // One that is closed by hand leaves nothing for Back to undo.
    await part('menu').click()
    await part('menu-about').click()
    await part('about').waitFor()
    await page.keyboard.press('Escape')
    await part('about').waitFor({ state: 'detached' })
    expect((await dateline.view()).t).toBe('2015-11-13..2015-11-18')
    await page.goBack()
    await expect.poll(async () => (await dateline.view()).t).toBeNull()
  })

  it('closes the event that lifted the sheet, and the sheet with it', async () => {
    const dateline = await open({ ...PHONE, fragment: 'v=1' })
    const rest = () => dateline.part('sheet').getAttribute('data-rest')
    await dateline.go({ event: 'russia-strikes-raqqa-2015-11-17' })
    await expect.poll(rest).toBe('half')
    await dateline.page.goBack()
    await expect.poll(rest).toBe('peek')
    expect((await dateline.view()).event).toBeNull()
  })
})

describe('a link that was changed on its way', () => {
  it.each([
    ['out of HTML', { fragment: 'v=1&amp;t=2015-11-13..2015-11-18&amp;actors=france,russia.' }],
    ['with a ? for its #', { query: '?v=1&t=2015-11-13..2015-11-18&actors=france,russia&fbclid=x1' }],
  ])('%s shows what was sent, and says nothing', async (_, options) => {
    const dateline = await openFresh(options)
    await expect
      .poll(() => dateline.page.url().replace(/^.*?\/\/[^/]+/, ''))
      .toBe('/#v=1&t=2015-11-13..2015-11-18&actors=france,russia')
    await dateline.ready()
    expect(await dateline.view()).toMatchObject({ t: '2015-11-13..2015-11-18', actors: 'france,russia' })
    expect(await dateline.notices().locator('[data-code]').count()).toBe(0)
  })
})

describe('a mangled link', () => {
  it.each([
    ['t=2015-02-30..x&mode=day', 't'],
    ['map=NaN/1e9/x', 'map'],
    ['%E0%A4%A=%', '%E0%A4%A'],
    ['speed=1000000', 'speed'],
    ['map=14/35.950/39.010', 'map'],
    ['t=2015-11-01..2015-11-30&at=2016-01-01', 'at 2016-01-01'],
    ['lang=fr', 'lang'],
  ])('%s opens a usable map and names what was ignored', async (fragment, key) => {
    const dateline = await openFresh({ fragment })
    await dateline.notices().getByText(key).first().waitFor()
    expect((await dateline.shown()).length).toBeGreaterThan(0)
  })

  it('with hostile values runs no code', async () => {
    const hostile = encodeURIComponent('"><img src=x onerror=window.hacked=1>')
    const dateline = await openFresh({ fragment: `q=${hostile}&event=${hostile}&__proto__=x&constructor=y` })
    expect(await dateline.page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await dateline.addedToObjects()).toEqual([])
  })
})

describe('an event behind the window or a filter', () => {
  it('is shown with the least change, and Back undoes that', async () => {
    const fragment = 'v=1&t=2015-12-01..2015-12-23&event=france-strikes-raqqa-2015-11-17'
    const dateline = await open({ fragment })
    expect(await dateline.shown()).toContain('france-strikes-raqqa-2015-11-17')
    expect((await dateline.view()).t).toBe('2015-11-17..2015-12-23')
    await dateline.page.goBack()
    await dateline.settled()
    expect((await dateline.view()).t).toBe('2015-12-01..2015-12-23')
    expect(await dateline.shown()).not.toContain('france-strikes-raqqa-2015-11-17')
  })

  it('that nobody knows is named', async () => {
    const dateline = await openFresh({ fragment: 'event=no-such-event' })
    await dateline.notices().getByText('no-such-event').first().waitFor()
  })
})

describe('history', () => {
  it('undoes a choice with Back and does it again with Forward', async () => {
    const dateline = await open()
    await dateline.strikeLayer('Russia').click()
    await dateline.settled()
    const off = await dateline.link()
    expect(off).toContain('actors=')
    await dateline.page.goBack()
    await dateline.settled()
    expect((await dateline.view()).actors).toBeNull()
    await dateline.page.goForward()
    await dateline.settled()
    expect(await dateline.link()).toBe(off)
  })

  it('changes the map without a reload when the fragment is edited by hand', async () => {
    const dateline = await open()
    await dateline.page.evaluate(() => {
      Object.assign(window, { stayed: true })
      location.hash = '#v=1&t=2014-09-01..2014-09-30'
    })
    await dateline.settled()
    expect((await dateline.view()).t).toBe('2014-09-01..2014-09-30')
    expect(await dateline.page.evaluate(() => 'stayed' in window)).toBe(true)
  })
})
