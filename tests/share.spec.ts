import { readFileSync } from 'node:fs'
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
const VIEWS = Number(process.env.RANDOM_VIEWS ?? 10)
const LINKS = Number(process.env.RANDOM_LINKS ?? 100)
const LINK = 'v=1&map=8.00/35.950/39.010&t=2015-11-13..2015-11-18&actors=france,russia&kinds=none&base=light'

async function openShare(dateline: DatelinePage) {
  await dateline.button('Share').click()
  const dialog = dateline.page.getByRole('dialog', { name: 'Share this view' })
  await dialog.waitFor()
  return dialog
}

describe('sharing a view', () => {
  it('offers the link, in words too, copies it, and gives the focus back', async () => {
    const dateline = await open({ fragment: LINK })
    const dialog = await openShare(dateline)
    const link = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue()
    expect(link.slice(link.indexOf('#') + 1)).toBe(LINK)
    expect(await dialog.getByRole('textbox', { name: 'What it shows' }).inputValue()).toMatch(
      /^Strikes by France and Russia, 13.–.18 November 2015, around Raqqa\n/u,
    )
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await dialog.getByText('Copied.').first().waitFor()
    expect(await dateline.page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    await dateline.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await dateline.page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe(
      'share',
    )
  })

  it('selects the link to be copied by hand where the browser forbids copying', async () => {
    const dateline = await openFresh({ fragment: LINK })
    await dateline.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
    })
    const dialog = await openShare(dateline)
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await dialog.getByText('copy it by hand').waitFor()
    expect(await dateline.page.evaluate(() => String(getSelection()))).toContain(LINK)
  })

  it('writes the map and the basemap even when they are defaults here; language and clock only if asked', async () => {
    const dateline = await open({ colorScheme: 'dark' })
    const dialog = await openShare(dateline)
    const box = dialog.getByRole('textbox', { name: 'Link to this view' })
    expect(await box.inputValue()).toMatch(/#v=1&map=\d\.\d\d\/\d+\.\d+\/\d+\.\d+&base=dark$/)
    await dialog.getByRole('checkbox', { name: 'Always open in English' }).check()
    await dialog.getByRole('checkbox', { name: 'Start the clock when opened' }).check()
    expect(await box.inputValue()).toMatch(/&play=1&base=dark&lang=en$/)
  })

  it('draws a QR code, and moves through its parts by keyboard', async () => {
    const dateline = await open({ fragment: LINK })
    const dialog = await openShare(dateline)
    await dialog.getByText('Show a QR code').click()
    await dialog.getByRole('img', { name: 'QR code of the link to this view' }).waitFor()
    await dialog.getByRole('tab', { name: 'Link' }).focus()
    await dateline.page.keyboard.press('ArrowRight')
    await dialog.getByRole('textbox', { name: 'Citation' }).waitFor()
    expect(await dialog.getByRole('tab', { name: 'Cite' }).getAttribute('aria-selected')).toBe('true')
  })
})

describe('a citation', () => {
  it.each(['Plain text', 'APA', 'Chicago', 'BibTeX', 'CSL-JSON'])(
    'in %s names the record and its link',
    async (style) => {
      const dateline = await open({ fragment: LINK })
      const hash = await dateline.page.evaluate(async () => {
        const response = await fetch('./data/events.geojson')
        return ((await response.json()) as { dateline: { hash: string } }).dateline.hash
      })
      const dialog = await openShare(dateline)
      await dialog.getByRole('tab', { name: 'Cite' }).click()
      await dialog.getByRole('radio', { name: style }).check()
      const text = await dialog.getByRole('textbox', { name: 'Citation' }).inputValue()
      expect(text).toContain(hash)
      expect(text).toContain(`data=${hash.slice(7, 15)}`)
      expect(text).toContain(`${(await dateline.shown()).length} events`)
    },
  )

  it('opened after the record has changed, names exactly what was added, corrected and withdrawn', async () => {
    const layer = JSON.parse(readFileSync('data/events.geojson', 'utf8')) as {
      dateline: { hash: string }
      features: { id: string; properties: { title: string; state: string } }[]
    }
    const [corrected, withdrawn, added] = layer.features.map((feature) => feature.id)
    const first = await marksOf(layer.features.filter((feature) => feature.id !== added))
    const cited = `sha256:${'c'.repeat(64)}`
    const history = { version: 1, releases: [{ hash: cited, date: '2026-10-01', events: first }] }
    for (const feature of layer.features) {
      if (feature.id === corrected) feature.properties.title += ' (corrected)'
      if (feature.id === withdrawn) feature.properties.state = 'withdrawn'
    }
    const dateline = await openFresh({
      fragment: 'v=1&data=cccccccc',
      expected: [/fingerprint/],
      prepare: async (page) => {
        await page.route('**/data/history.json', (route) => route.fulfill({ json: history }))
        await page.route('**/data/events.geojson', (route) => route.fulfill({ json: layer }))
      },
    })
    await dateline.button('What has changed').click()
    const dialog = dateline.page.getByRole('dialog', { name: 'What has changed since this link was made' })
    const idsIn = (part: string) =>
      dialog
        .locator(`[data-part="changes-${part}"] [data-event]`)
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-event')))
    await dialog.getByText('1 October 2026').waitFor()
    expect(await idsIn('added')).toEqual([added])
    expect(await idsIn('corrected')).toEqual([corrected])
    expect(await idsIn('withdrawn')).toEqual([withdrawn])
  })

  it('of a version that nobody published says so', async () => {
    const dateline = await openFresh({
      fragment: 'v=1&data=dddddddd',
      prepare: (page) =>
        page.route('**/data/history.json', (route) => route.fulfill({ json: { version: 1, releases: [] } })),
    })
    await dateline.button('What has changed').click()
    await dateline.page.getByText('is not in the published history').waitFor()
  })
})

/** The first 16 digits of the sha256 of each feature, as a release writes them. */
async function marksOf(features: readonly { id: string }[]): Promise<Record<string, string>> {
  const { createHash } = await import('node:crypto')
  return Object.fromEntries(
    features.map((feature) => [
      feature.id,
      createHash('sha256').update(JSON.stringify(feature)).digest('hex').slice(0, 16),
    ]),
  )
}

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
      expect(await dateline.page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({})
    },
    60_000 + LINKS * 500,
  )
})
