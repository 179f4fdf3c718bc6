import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'
import { feature, fileOf } from './fixtures/hostile-parts'

const { open, openFresh } = openedPages()

const NOVEMBER = { t: '2015-11-01..2015-11-30' }
const WIDE = { viewport: { width: 1366, height: 768 } }
const PHONE = { viewport: { width: 390, height: 780 } }

/** The lines of a table on the page, their cells one after another. */
function linesOf({ part }: DatelinePage, table: string): Promise<readonly string[]> {
  return part(table).evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent).join(' | '),
    ),
  )
}

describe('an area', () => {
  it('is chosen by its name in either script, holds what is surely in it, is downloaded and undone', async () => {
    const dateline = await open(WIDE)
    const { page, part } = dateline
    const all = (await dateline.counts()).events
    await part('menu').click()
    await part('menu-area').click()
    await part('area-search').fill('دير الزور')
    await part('area-outlines').getByRole('button', { name: 'Deir ez-Zor' }).click()
    await part('area-card').waitFor()
    await dateline.settled()
    expect((await dateline.view()).area).toBe('place:sy-deir-ezzor')
    expect((await dateline.counts()).events).toBe(4)
    expect(await part('area-card').innerText()).toContain('4 events surely in it')
    expect(await part('area-card').innerText()).toMatch(/\d+ events of vague place are not counted/)
    expect(await linesOf(dateline, 'area-weeks')).toEqual([
      '7 Dec 2015 | 1',
      '30 Nov 2015 | 2',
      '28 Sept 2015 | 1',
    ])
    const [download] = await Promise.all([page.waitForEvent('download'), part('area-csv').click()])
    const rows = readFileSync(await download.path(), 'utf8').split('\r\n')
    expect(rows.filter((row) => /^[a-z0-9-]+,/.test(row)).length).toBeGreaterThan(3)
    await page.keyboard.press('Escape')
    expect(await part('area-chip').innerText()).toContain('4 events')
    await part('area-off').click()
    await dateline.settled()
    expect((await dateline.counts()).events).toBe(all)
    await page.goBack()
    await dateline.settled()
    expect((await dateline.view()).area).toBe('place:sy-deir-ezzor')
    await part('show-everything').click()
    expect((await dateline.view()).area).toBeNull()
  })

  it('is drawn by presses and by keys, and given up', async () => {
    const dateline = await open({ ...WIDE, fragment: 'v=1&map=8.00/34.00/20.00' })
    const { page, part } = dateline
    await part('menu').click()
    await part('menu-area').click()
    await part('area-draw').click()
    await part('area-drawing').waitFor()
    for (const [x, y] of [
      [500, 400],
      [800, 400],
      [800, 560],
    ] as const)
      await page.mouse.click(x, y)
    await page.getByText('3 corners').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('4 corners').waitFor()
    await page.keyboard.press('Backspace')
    await part('area-finish').click()
    await part('area-card').waitFor()
    const { area } = await dateline.view()
    // Three decimals, as the map has at this zoom.
    expect(area).toMatch(/^(?:\d\d\.\d{3}\/\d\d\.\d{3}(?:,|$)){3}$/)
    await part('area-clear').click()
    await part('area-draw').click()
    await part('area-drawing').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await part('area-drawing').waitFor({ state: 'hidden' })
    expect((await dateline.view()).area).toBeNull()
  })
})

describe('two windows', () => {
  it('stand side by side with their counts, or as a difference, in the link and in one step of Back', async () => {
    const dateline = await open(WIDE)
    const { page, part } = dateline
    await dateline.go(NOVEMBER)
    await part('menu').click()
    await part('menu-compare').click()
    await part('compare-from').fill('2015-10-01')
    await part('compare-to').fill('2015-10-31')
    await part('compare-show').click()
    await part('second-map').locator('canvas').waitFor()
    expect(await dateline.link()).toContain('compare=2015-10-01..2015-10-31')
    const label = () => part('second-map').locator('canvas').getAttribute('aria-label')
    await expect.poll(label).toBe('Map of window B, 1 – 31 October 2015')
    expect(await part('compare-periods').innerText()).toMatch(/A: .+78 events[\s\S]+B: .+32 events/)
    await part('compare-table-open').click()
    expect(await linesOf(dateline, 'compare-table')).toEqual([
      'US-led coalition | 3 | 3 | 0',
      'United States | 1 | 0 | −1',
      'France | 3 | 1 | −2',
      'United Kingdom | 1 | 1 | 0',
      'Russia | 3 | 2 | −1',
      'Syrian government | 0 | 1 | +1',
      'Nobody named | 2 | 2 | 0',
      'Other kinds of events | 65 | 22 | −43',
      'All events | 78 | 32 | −46',
    ])
    await page.getByRole('radio', { name: 'Difference' }).check()
    expect(await part('second-map').getAttribute('data-as')).toBe('difference')
    expect(await part('compare-panel').innerText()).toContain('+ where B has more events')
    await page.getByRole('radio', { name: 'Side by side' }).check()
    await page.goBack()
    await part('second-map').waitFor({ state: 'hidden' })
    expect((await dateline.view()).compare).toBeNull()
  })

  it('share one map on a phone, and a reader chooses which', async () => {
    const dateline = await open(PHONE)
    const { page, part } = dateline
    await dateline.go({ ...NOVEMBER, compare: '2015-10-01..2015-10-31' })
    await part('compare-panel').waitFor()
    expect(await part('second-map').count()).toBe(0)
    await page.getByRole('radio', { name: 'Map B' }).check()
    await part('second-map').locator('canvas').waitFor()
    await page.getByRole('radio', { name: 'Map A' }).check()
    await part('compare-table-open').click()
    await part('compare-end').click()
    await part('compare-panel').waitFor({ state: 'hidden' })
    expect((await dateline.view()).compare).toBeNull()
  })
})

it('a link of a reader’s file asks for that file, tells another from it, and shows its view', async () => {
  const own = {
    name: 'mine.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(fileOf([feature(1), feature(2)])),
  }
  const sender = await openFresh()
  await sender.page.evaluate(
    ([text, name]) => window.dateline.open(new File([text ?? ''], name ?? '')),
    [own.buffer.toString(), own.name],
  )
  await sender.go({ mode: 'trail', fade: 30 })
  const fragment = new URL(await sender.link()).hash
  expect(fragment).toMatch(/&file=mine\.geojson%40[0-9a-f]{16}$/)
  await sender.page.evaluate(() => window.dateline.close())
  await sender.follow(fragment.slice(1))
  await sender.part('file-dialog').waitFor()
  const other = { ...own, name: 'other.geojson', buffer: Buffer.from(fileOf([feature(1)])) }
  await sender.part('file-input').setInputFiles(other)
  await sender.part('file-anyway').waitFor()
  expect(await sender.part('file-other').innerText()).toContain('other.geojson is not the file')
  await sender.part('file-input').setInputFiles(own)
  await sender.part('account-accepted').waitFor()
  await sender.page.keyboard.press('Escape')
  expect(await sender.view()).toMatchObject({ mode: 'trail', fade: '30' })
  expect(new URL(await sender.link()).hash).toBe(fragment)
  expect(await sender.shown()).toEqual(['e-1', 'e-2'])
})
