import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { findEvent } from '../src/record/record'
import { decodeView } from '../src/view/view-url'
import type { DatelinePage } from './driver/dateline-page'
import { builtRecord } from './driver/expected-marks'
import { openedPages } from './driver/opened-pages'
import { mangledFragment, randomView, samplesOf } from './driver/random-view'

const { open, openFresh } = openedPages()

const SEED = Number(process.env.LINK_SEED ?? 20151117)
const VIEWS = Number(process.env.RANDOM_VIEWS ?? 2)
const LINKS = Number(process.env.RANDOM_LINKS ?? 100)

/** The pixels of the map alone, once it is painted and every transition is over. */
async function mapPixels(dateline: DatelinePage): Promise<PNG> {
  await dateline.settled()
  return PNG.sync.read(await dateline.part('map').screenshot({ animations: 'disabled' }))
}

/**
 * MapLibre keeps a town's name on the side where it last stood, so that two ways to one camera may differ by
 * the sides of a few names; marks and everything else are the same.
 */
const LABELS_SHARE = 0.004

async function marksOn(dateline: DatelinePage): Promise<readonly string[]> {
  await dateline.settled()
  const marks = await dateline.rendered()
  return marks
    .map(({ event, mark, actor, x, y }) => `${event} ${mark} ${actor} ${Math.round(x)} ${Math.round(y)}`)
    .sort()
}

/** The share of the map's pixels that two readers see otherwise. */
async function differingShare(a: DatelinePage, b: DatelinePage): Promise<number> {
  const [one, other] = [await mapPixels(a), await mapPixels(b)]
  const pixels = pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 })
  return pixels / (one.width * one.height)
}

describe(`random views, seed ${SEED}`, () => {
  it(
    `${VIEWS} of them look and count the same for whoever opens their links`,
    async () => {
      const sender = await open({ site: 'whole' })
      for (const view of samplesOf(randomView, VIEWS, SEED)) {
        await sender.go({ ...CLEARED, ...view })
        const link = await sender.link()
        const receiver = await openFresh({ site: 'whole', fragment: new URL(link).hash.slice(1) })
        expect(await receiver.link()).toBe(link)
        expect(await receiver.shown(), link).toEqual(await sender.shown())
        expect(await receiver.counts(), link).toEqual(await sender.counts())
        expect(await marksOn(receiver), link).toEqual(await marksOn(sender))
        await expect
          .poll(() => differingShare(sender, receiver), { timeout: 15_000, message: link })
          .toBeLessThan(LABELS_SHARE)
        await receiver.close()
      }
    },
    VIEWS * 90_000,
  )
})

const CLEARED = Object.fromEntries(
  [
    't',
    'at',
    'mode',
    'fade',
    'actors',
    'members',
    'kinds',
    'status',
    'basis',
    'known',
    'q',
    'panel',
    'gaps',
    'area',
    'compare',
    'by',
  ].map((key) => [key, null]),
)

/** What a link that nobody made on purpose does to the open page, the notices before it put aside. */
async function followMangled({ page }: DatelinePage, fragment: string) {
  return page.evaluate(async (text) => {
    const later = () => new Promise((resolve) => setTimeout(resolve))
    const notices = () => [...document.querySelectorAll<HTMLElement>('[data-part="notice"]')]
    while (notices().length > 0) {
      notices()[0]?.querySelector<HTMLElement>('[data-part="notice-dismiss"]')?.click()
      await later()
    }
    location.hash = `#${text}`
    await later()
    await later()
    const codes = notices().map(({ dataset }) => dataset.code)
    const { events, hidden } = window.dateline.counts()
    const link = window.dateline.link()
    location.hash = new URL(link).hash
    await later()
    return { events, hidden, codes, link, again: window.dateline.link(), shown: window.dateline.shown() }
  }, fragment)
}

describe(`mangled links, seed ${SEED}`, () => {
  const record = builtRecord()

  it(
    `${LINKS} of them name what cannot be read, lose no event, and leave a link that says the same again`,
    async () => {
      const dateline = await openFresh()
      // What is told comes with a part of its own, the first time.
      await dateline.follow('v=1&mode=fast')
      let refused = 0
      for (const fragment of samplesOf(mangledFragment, LINKS, SEED)) {
        const { events, hidden, codes, link, again, shown } = await followMangled(dateline, fragment)
        expect(events + hidden.outside + hidden.filtered + hidden.undated, fragment).toBe(record.table.size)
        expect(
          shown.filter((id) => !findEvent(record, id)),
          fragment,
        ).toEqual([])
        expect(link, fragment).toMatch(/#v=1(&|$)/)
        expect(again, fragment).toBe(link)
        if (decodeView(`#${fragment}`).problems.length === 0) continue
        refused += 1
        expect(codes, fragment).toContain('link-problem')
      }
      expect(refused).toBeGreaterThan(LINKS / 2)
      await dateline.go({ ...CLEARED, event: null })
      expect((await dateline.shown()).length).toBeGreaterThan(0)
      expect(await dateline.addedToObjects()).toEqual([])
    },
    60_000 + LINKS * 500,
  )
})
