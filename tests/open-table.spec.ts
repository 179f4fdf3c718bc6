import { describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'

const { openFresh } = openedPages()

const PLACES = [
  ['Raqqa', 35.95, 39.01],
  ['Aleppo', 36.2, 37.16],
  ['Deir ez-Zor', 35.33, 40.14],
] as const

/** 300 rows of 40 actors, most of them of the first; what the last column says of each stands in no other. */
function table(): string {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const [place, lat, lng] = PLACES[index % 3] ?? PLACES[0]
    const day = new Date(Date.UTC(2015, 8, 1 + (index % 90))).toISOString().slice(0, 10)
    const actor = index % 3 === 0 ? `Brigade ${index % 39}` : 'Army'
    const note = index === 7 ? 'https://example.org/report' : `note ${index} zulu${index % 50}`
    const type = index % 2 === 0 ? 'Air strike' : 'Shelling'
    return [day, lat, lng, actor, type, place, index % 5 === 0 ? '' : index, note].join(',')
  })
  return ['date,latitude,longitude,actor,event_type,location,killed,note', ...rows].join('\n')
}

async function openTable(dateline: DatelinePage): Promise<void> {
  const account = await dateline.page.evaluate(
    (text) => window.dateline.open(new File([text], 'mine.csv', { type: 'text/csv' })),
    table(),
  )
  expect(account).toMatchObject({ accepted: 300, refused: 0 })
  await dateline.settled()
}

describe('a table of the reader’s own', () => {
  it('has layers, rows with their cells, columns that narrow it, a search, a list that sorts, and closes', async () => {
    const dateline = await openFresh({ viewport: { width: 1366, height: 800 } })
    const { page, part, settled, counts, shown } = dateline
    await openTable(dateline)

    // Its layers are its actors', the largest first, and any of them is found by name.
    const names = await page.locator('[data-part="layer"] .layer-label').allTextContents()
    expect(names[0]).toBe('Army')
    expect((await counts()).byActor.army?.events).toBe(200)
    await part('find-layer-input').fill('brigade 36')
    await part('found-layers').getByRole('button', { name: 'Only Brigade 36' }).click()
    await settled()
    expect(Object.keys((await counts()).byActor).length).toBe(14)
    expect((await shown()).length).toBe(7)
    await part('layers-all').click()

    // Another column makes the layers, in the link, and Back undoes it.
    await part('layers-by').selectOption('location')
    await settled()
    expect(Object.keys((await counts()).byActor)).toEqual(['raqqa', 'aleppo', 'deir-ez-zor'])
    expect(await dateline.link()).toContain('by=location')
    await page.goBack()
    await settled()
    expect(Object.keys((await counts()).byActor)[0]).toBe('army')

    // A column narrows it: counts follow, and a press shows everything again.
    await part('column-filters').locator('summary').first().click()
    const killed = page.locator('[data-part="facet"][data-column="killed"]')
    await killed.locator('summary').click()
    await killed.getByLabel('At least').fill('290')
    await page.keyboard.press('Enter')
    await settled()
    expect((await shown()).length).toBe(8)
    expect(await part('facets-state').textContent()).toContain('292 events are hidden')
    await dateline.button('Share').click()
    expect(await part('share-narrowed').textContent()).toContain('killed')
    await page.keyboard.press('Escape')
    await part('show-everything').first().click()
    await settled()
    expect((await shown()).length).toBe(300)

    // A word that stands in one column alone is found, and a row shows its cells.
    await part('search-input').fill('zulu7')
    await settled()
    expect(await part('search-state').getAttribute('data-state')).toBe('whole')
    expect((await shown()).length).toBe(5)
    await part('search-clear').click()
    await settled()
    await page.evaluate(() => window.dateline.go({ event: 'row-9' }))
    await settled()
    const cells = part('row-cells')
    expect(await cells.locator('[data-column="note"] a').getAttribute('href')).toBe(
      'https://example.org/report',
    )
    expect(await cells.textContent()).toContain('mine.csv, line 9')
    await part('event-close').click()

    // The list has the columns of a file and sorts by them.
    await page.evaluate(() => window.dateline.go({ panel: 'list' }))
    await settled()
    await part('sort-killed').click()
    await part('sort-killed').click()
    expect(await page.locator('.ledger-row .column-killed').first().textContent()).toBe('299')

    // Nothing of it is left when it is closed.
    await page.evaluate(() => window.dateline.close())
    await settled()
    expect((await counts()).events).toBeGreaterThan(0)
    expect(await page.locator('[data-part="layers-by"]').count()).toBe(0)
    expect(await part('column-filters').count()).toBe(0)
  })
})
