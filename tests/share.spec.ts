import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'

const { open, openFresh } = openedPages()

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
    expect(await box.inputValue()).toMatch(
      /#v=1&map=\d\.\d\d\/\d+\.\d+\/\d+\.\d+&t=2014-08-08\.\.2015-12-23&base=dark$/,
    )
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
