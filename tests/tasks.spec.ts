import { beforeEach, describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { type KeptOptions, openedPages } from './driver/opened-pages'
import { RICH_EVENT } from './driver/page-states'
import { type Tasks, tasksByKeyboard, tasksByTaps } from './driver/task-pages'

const { open, openFresh } = openedPages()

const DESK: KeptOptions = { viewport: { width: 1024, height: 600 } }
const PHONE: KeptOptions = { viewport: { width: 390, height: 700 }, hasTouch: true }

/** Open sea, which software draws fast. */
const SEA = 'v=1&map=8.00/34.00/20.00'

interface Way {
  readonly name: string
  readonly options: KeptOptions
  readonly lang: 'en' | 'ar'
  readonly tasks: (dateline: DatelinePage) => Tasks
  /** A town by a spelling that the record does not use for it. */
  readonly spelling: string
  readonly date: string
}

const WAYS: readonly Way[] = [
  {
    name: 'by keyboard alone',
    options: DESK,
    lang: 'en',
    tasks: (dateline) => tasksByKeyboard(dateline, 'ArrowRight'),
    spelling: 'Dayr az-Zawr',
    date: '17 Nov 2015',
  },
  {
    name: 'by taps alone, on a phone',
    options: PHONE,
    lang: 'en',
    tasks: tasksByTaps,
    spelling: 'دير الزور',
    date: '17.11.2015',
  },
  {
    name: 'by keyboard alone, in Arabic',
    options: DESK,
    lang: 'ar',
    tasks: (dateline) => tasksByKeyboard(dateline, 'ArrowLeft'),
    spelling: 'Deir al-Zour',
    date: '17 تشرين الثاني 2015',
  },
]

describe.each(WAYS.map((way) => [way.name, way] as const))(
  'a reader, %s,',
  (_, { options, lang, tasks, spelling, date }) => {
    let dateline: DatelinePage
    let reader: Tasks

    beforeEach(async () => {
      dateline = await open({ ...options, fragment: `${SEA}&lang=${lang}` })
      reader = tasks(dateline)
    })

    it("finds an event by its place's other spelling, and opens it", async () => {
      const all = (await dateline.shown()).length
      await reader.search(spelling)
      await expect.poll(async () => (await dateline.shown()).length).toBeLessThan(all)
      expect(await dateline.shown()).toContain(RICH_EVENT)
      await reader.openFirstResult()
      await dateline.part('event').waitFor()
      expect(await dateline.shown()).toContain((await dateline.view()).event)
    })

    it('sets a window', async () => {
      await reader.narrowWindow()
      await expect.poll(async () => (await dateline.view()).t).toMatch(/^\d{4}-\d\d-\d\d\.\./)
    })

    it('plays and pauses', async () => {
      await dateline.go({ t: '2015-11-01..2015-12-07', at: '2015-11-01', speed: '7' })
      await reader.playOrPause()
      await expect.poll(async () => (await dateline.view()).at, { timeout: 20_000 }).not.toBe('2015-11-01')
      await reader.playOrPause()
      await dateline.settled()
      const stood = (await dateline.view()).at
      await dateline.frames(30)
      expect((await dateline.view()).at).toBe(stood)
    })

    it('switches all strike layers off but one', async () => {
      await reader.onlyLayer('russia')
      await expect.poll(async () => (await dateline.view()).actors).toBe('russia')
    })

    it('opens an event and reads its claims', async () => {
      await reader.openFirstEvent()
      await dateline.part('claim').waitFor()
      expect((await dateline.part('claim').innerText()).length).toBeGreaterThan(40)
    })

    it('follows a link from an event to another', async () => {
      await dateline.go({ event: RICH_EVENT })
      await reader.followLink()
      await expect.poll(async () => (await dateline.view()).event).not.toBe(RICH_EVENT)
      expect((await dateline.view()).event).not.toBeNull()
    })

    it('sorts the list', async () => {
      await reader.sortByTitle()
      await expect
        .poll(() => dateline.part('sort-title').evaluate((heading) => heading.parentElement?.ariaSort))
        .toBe('ascending')
    })

    it('copies a link', async () => {
      await dateline.go({ actors: ['france'] })
      await dateline.page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
      await reader.copyLink()
      const copied = () => dateline.page.evaluate(() => navigator.clipboard.readText())
      await expect.poll(copied).toContain('actors=france')
      await reader.closeDialog()
    })

    it('changes the language', async () => {
      const other = lang === 'ar' ? 'en' : 'ar'
      await reader.changeLanguage(other)
      await expect
        .poll(() => dateline.page.evaluate(() => document.documentElement.dir))
        .toBe(other === 'ar' ? 'rtl' : 'ltr')
      expect((await dateline.view()).lang).toBe(other)
    })

    it('zooms and pans the map, which is not mirrored', async () => {
      await reader.zoomIn()
      await expect.poll(async () => (await dateline.view()).map, { timeout: 20_000 }).toMatch(/^9\.00/)
      await dateline.settled()
      await reader.panEast()
      const lng = async () => Number(String((await dateline.view()).map).split('/')[2])
      await expect.poll(lng, { timeout: 20_000 }).toBeGreaterThan(20)
    })

    it('types a date', async () => {
      await reader.typeDate(date)
      await expect.poll(async () => (await dateline.view()).t).toBe('2015-11-17..2015-11-17')
      expect((await dateline.shown()).length).toBeGreaterThan(0)
    })

    it('reads what is hidden, and comes back to where they were', async () => {
      await dateline.go({ t: '2015-11-01..2015-11-30' })
      const { hidden } = await dateline.counts()
      await reader.readHidden()
      await dateline.part('hidden').waitFor()
      const counted = await Promise.all(
        ['beyond', 'planned'].map((reason) =>
          dateline.part(`hidden-${reason}`).locator('summary strong').innerText(),
        ),
      )
      expect(counted.reduce((sum, count) => sum + Number(count), 0)).toBe(hidden.outside)
      await reader.closeDialog()
      await expect
        .poll(() => dateline.page.evaluate(() => document.activeElement?.getAttribute('data-part')))
        .toBe('hidden-count')
    })
  },
)

describe('single-letter keys', () => {
  it('stay off after a reload, once they have been switched off', async () => {
    const dateline = await openFresh({ ...DESK, fragment: SEA })
    await dateline.page.keyboard.press('?')
    await dateline.part('letter-keys').uncheck()
    await dateline.page.reload()
    await dateline.ready()
    await dateline.page.keyboard.press('l')
    await dateline.frames(5)
    await dateline.settled()
    expect(await dateline.ledger().isVisible()).toBe(false)
  })
})
