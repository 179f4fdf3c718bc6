import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'
import { markContrast, pointsOnMap, takePixels, textContrasts } from './driver/pixel-contrast'
import { samplesOf } from './driver/random-view'

const { open } = openedPages()

const SEED = Number(process.env.LINK_SEED ?? 20151117)
/** `npm run soak` samples fifty. */
const VIEWS = Number(process.env.CONTRAST_VIEWS ?? 6)
const DAY_MS = 86_400_000
const FIRST = Date.UTC(2015, 8, 1)

/** Cameras over the theatre, and windows of the autumn that the documents tell of. */
const randomScene = fc
  .record({
    zoom: fc.integer({ min: 450, max: 900 }),
    lat: fc.integer({ min: 3350, max: 3650 }),
    lng: fc.integer({ min: 3600, max: 4400 }),
    from: fc.integer({ min: 0, max: 90 }),
    length: fc.integer({ min: 10, max: 120 }),
  })
  .map(({ zoom, lat, lng, from, length }) => {
    const day = (count: number) => new Date(FIRST + count * DAY_MS).toISOString().slice(0, 10)
    return {
      map: `${(zoom / 100).toFixed(2)}/${(lat / 100).toFixed(2)}/${(lng / 100).toFixed(2)}`,
      t: `${day(from)}..${day(from + length)}`,
      at: null,
    }
  })

/** A picture and the marks on it: names that make room for one another may still move a mark as it is taken. */
async function steadyPicture(dateline: DatelinePage) {
  for (;;) {
    const before = await dateline.rendered()
    const image = await takePixels(dateline.page)
    const marks = await dateline.rendered()
    if (JSON.stringify(before) === JSON.stringify(marks)) return { image, marks }
  }
}

describe.each(['light', 'dark'])(`random views in %s, seed ${SEED}`, (base) => {
  it(
    `every mark in ${VIEWS} of them stands out 3:1 from what touches it`,
    async () => {
      const viewport = { width: 640, height: 420 }
      const dateline = await open({ viewport, site: 'whole', query: '?embed', fragment: `v=1&base=${base}` })
      const faint: string[] = []
      let measured = 0
      for (const scene of samplesOf(randomScene, VIEWS, SEED)) {
        await dateline.go(scene)
        const { image, marks } = await steadyPicture(dateline)
        for (const mark of await pointsOnMap(dateline.page, marks)) {
          const others = marks.filter(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) > 1)
          const contrast = markContrast(image, mark, others)
          if (contrast === null) continue
          measured += 1
          if (contrast < 3)
            faint.push(`${contrast.toFixed(2)} ${mark.mark} ${mark.event} ${scene.map} ${scene.t}`)
        }
      }
      expect(faint).toEqual([])
      expect(measured).toBeGreaterThan(VIEWS)
    },
    60_000 + VIEWS * 5000,
  )

  it.each(['en', 'ar'])('every word over the map reads at 4.5:1, in %s', async (lang) => {
    const dateline = await open({
      viewport: { width: 1280, height: 720 },
      site: 'whole',
      reducedMotion: 'reduce',
      fragment: `v=1&base=${base}&lang=${lang}`,
    })
    const faint: string[] = []
    for (const scene of samplesOf(randomScene, Math.ceil(VIEWS / 10), SEED)) {
      await dateline.go(scene)
      for (const { text, contrast, wanted } of await textContrasts(
        dateline.page,
        dateline.page.locator('body'),
      )) {
        if (contrast < wanted) faint.push(`${contrast.toFixed(2)} "${text}" ${scene.map}`)
      }
    }
    expect(faint).toEqual([])
  })
})
