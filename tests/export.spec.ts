import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import type { DatelinePage } from './driver/dateline-page'
import { openedPages } from './driver/opened-pages'
import { NAUGHTY_STRINGS } from './fixtures/naughty-strings'

const folder = mkdtempSync(join(tmpdir(), 'dateline-export-'))

const { open, openFresh } = openedPages()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FRAGMENT = 'v=1&map=6.00/35.00/40.00&t=2015-11-13..2015-11-18&actors=france,russia&base=light'

type Kind = 'geojson' | 'events' | 'claims' | 'kml'

/** Every export of the view on the screen, as files that a person downloaded. */
async function exportAll(dateline: DatelinePage): Promise<Record<Kind, string>> {
  await dateline.button('Share').click()
  await dateline.page.getByRole('tab', { name: 'Data' }).click()
  const paths: Partial<Record<Kind, string>> = {}
  for (const kind of ['geojson', 'events', 'claims', 'kml'] as const) {
    const [download] = await Promise.all([
      dateline.page.waitForEvent('download'),
      dateline.part(`export-${kind}`).click(),
    ])
    paths[kind] = join(folder, download.suggestedFilename())
    await download.saveAs(paths[kind])
  }
  return paths as Record<Kind, string>
}

interface Layer {
  readonly features: readonly { id: string; properties: { id?: string; title: string; claims: unknown } }[]
}

const hasGdal = spawnSync('ogr2ogr', ['--version']).status === 0

/** The file as GDAL, a reader that is none of ours, understands it. */
function readByGdal(path: string): Layer {
  const args = [
    '-f',
    'GeoJSON',
    '/vsistdout/',
    path,
    ...(path.endsWith('.csv') ? ['-oo', 'EMPTY_STRING_AS_NULL=YES'] : []),
  ]
  return JSON.parse(execFileSync('ogr2ogr', args, { encoding: 'utf8', maxBuffer: 1 << 28 })) as Layer
}

/** Opens a text as a file on the page, as a script would, and answers the account. */
function openText(dateline: DatelinePage, text: string, name: string) {
  return dateline.page.evaluate(
    ([content, fileName]) => window.dateline.open(new File([content ?? ''], fileName ?? '')),
    [text, name],
  )
}

describe('the files of a view', () => {
  it('hold exactly what is shown, with every claim', async () => {
    const dateline = await open({ fragment: FRAGMENT })
    const shown = await dateline.shown()
    const paths = await exportAll(dateline)
    const layer = JSON.parse(readFileSync(paths.geojson, 'utf8')) as {
      features: { id: string; properties: { claims: unknown[] } }[]
    }
    expect(layer.features.map((feature) => feature.id)).toEqual(shown)
    const claims = layer.features.reduce((sum, feature) => sum + feature.properties.claims.length, 0)
    const rows = (path: string) =>
      Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
        .data
    expect(rows(paths.events).map((row) => row.id)).toEqual(shown)
    expect(rows(paths.claims)).toHaveLength(claims)
    expect(rows(paths.events)[0]?.citation).toContain('Dateline: Strikes by France and Russia')
    expect(rows(paths.events)[0]?.licence).toContain('CC BY 4.0')
  })

  it.runIf(hasGdal)('are read by GDAL with the same events, fields and claims', async () => {
    const dateline = await open({ fragment: FRAGMENT })
    const shown = [...(await dateline.shown())].sort()
    const paths = await exportAll(dateline)
    const geojson = readByGdal(paths.geojson)
    expect(geojson.features.map((feature) => feature.id).sort()).toEqual(shown)
    const csv = readByGdal(paths.events)
    expect(csv.features.map((feature) => feature.properties.id).sort()).toEqual(shown)
    const kml = readByGdal(paths.kml)
    expect(kml.features.map((feature) => feature.properties.id).sort()).toEqual(shown)
    const countClaims = (layer: Layer) =>
      layer.features.reduce((sum, { properties }) => {
        const claims =
          typeof properties.claims === 'string' ? JSON.parse(properties.claims) : properties.claims
        return sum + (Array.isArray(claims) ? claims.length : Number(claims))
      }, 0)
    expect(countClaims(kml)).toBe(countClaims(geojson))
    expect(countClaims(csv)).toBe(countClaims(geojson))
    expect(readByGdal(paths.claims).features).toHaveLength(countClaims(geojson))
    const titles = (layer: Layer, name: string) =>
      layer.features.map(({ properties }) => (properties as unknown as Record<string, string>)[name]).sort()
    expect(titles(kml, 'Name')).toEqual(titles(geojson, 'title'))
  })

  it('open again and show the same view; closing brings the built-in record back', async () => {
    const sender = await open({ fragment: FRAGMENT })
    const paths = await exportAll(sender)
    const receiver = await openFresh()
    const before = await receiver.counts()
    await receiver.part('menu').click()
    await receiver.part('menu-open').click()
    await receiver.part('open-input').setInputFiles(paths.geojson)
    await receiver.part('account-accepted').waitFor()
    await receiver.page.keyboard.press('Escape')
    await receiver.settled()
    expect(await receiver.shown()).toEqual(await sender.shown())
    const [here, there] = [await receiver.counts(), await sender.counts()]
    expect(here.events).toBe(there.events)
    expect(here.strikes).toEqual(there.strikes)
    expect(here.unlocated).toBe(there.unlocated)
    expect((await receiver.view()).map).toBe((await sender.view()).map)
    await receiver.page.evaluate(() => window.dateline.close())
    await receiver.settled()
    expect(await receiver.counts()).toEqual(before)
  })

  it('open when they are dropped on the page', async () => {
    const sender = await open({ fragment: FRAGMENT })
    const paths = await exportAll(sender)
    const receiver = await openFresh()
    await receiver.page.evaluate(
      (text) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], 'dropped.geojson'))
        const init = { dataTransfer: transfer, bubbles: true, cancelable: true }
        document.body.dispatchEvent(new DragEvent('dragover', init))
        document.body.dispatchEvent(new DragEvent('drop', init))
      },
      readFileSync(paths.geojson, 'utf8'),
    )
    await receiver.page.getByText('What was read of dropped.geojson').waitFor()
    expect(await receiver.shown()).toEqual(await sender.shown())
  })
})

describe('a file that cannot be shown', () => {
  it.each([
    ['', 'empty-file'],
    ['{"type":', 'cut-off'],
    ['[1,2,3]', 'no-rows'],
  ])('%j leaves the map as it is and says why', async (text, code) => {
    const dateline = await open()
    const before = await dateline.shown()
    const account = await openText(dateline, text, 'bad.geojson')
    expect(account).toEqual({
      name: 'bad.geojson',
      layout: 'unknown',
      read: 0,
      accepted: 0,
      refused: 0,
      reasons: {},
      warnings: { [code]: 1 },
    })
    expect(await dateline.shown()).toEqual(before)
  })

  it('in part is told row by row', async () => {
    const dateline = await openFresh()
    const layer = JSON.parse(readFileSync('data/events.geojson', 'utf8')) as {
      features: { id: string; properties: Record<string, unknown> }[]
    }
    const all = layer.features.length
    const [first, second] = layer.features
    if (!first || !second) throw new Error('data/ is empty')
    first.properties.kind = 'war'
    second.properties.when = { start: '2015-02-30', end: '2015-03-01', precision: 'day' }
    const account = await openText(dateline, JSON.stringify(layer), 'partly.geojson')
    expect(account).toMatchObject({ read: all, accepted: all - 2, refused: 2 })
    expect(account.reasons).toEqual({ 'bad-kind': 1, 'bad-when.start': 1 })
    await dateline.page.evaluate(() => document.querySelector<HTMLElement>('[data-part="menu"]')?.click())
    await dateline.part('menu-open').click()
    await dateline.page.getByText('2 rows refused').waitFor()
    await dateline.part('account-problems').getByText('war').waitFor()
  })
})

describe('hostile texts in a file', () => {
  it('are shown as text: no script runs, nothing leaves, nothing is lost', async () => {
    const layer = JSON.parse(readFileSync('data/events.geojson', 'utf8')) as {
      features: { id: string; properties: { title: string; claims: { says: string; speaker: string[] }[] } }[]
    }
    const [pattern] = layer.features.filter((feature) => feature.id.startsWith('france-strikes-raqqa'))
    if (!pattern) throw new Error('no pattern')
    const features = NAUGHTY_STRINGS.map((text, index) => {
      const feature = structuredClone(pattern)
      feature.id = `naughty-${index}`
      feature.properties.title = text
      for (const claim of feature.properties.claims) Object.assign(claim, { says: text, speaker: [text] })
      return feature
    })
    const path = join(folder, 'naughty.geojson')
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }))
    const dateline = await openFresh({ fragment: 'panel=list' })
    const account = await openText(
      dateline,
      readFileSync(path, 'utf8'),
      '<img src=x onerror=alert(1)>.geojson',
    )
    expect(account).toMatchObject({ read: features.length, accepted: features.length, refused: 0 })
    await dateline.settled()
    expect(await dateline.shown()).toHaveLength(features.length)
    for (const index of [16, 17, 18, 19, 20, 24, 27, 30])
      await dateline.go({ event: `naughty-${index}`, panel: 'list' })
    const titles = await dateline.page.evaluate(async () => {
      const { dateline } = window
      return { shown: dateline.shown().length, hacked: '__pwned' in window, images: document.images.length }
    })
    expect(titles).toEqual({ shown: features.length, hacked: false, images: 0 })
    expect(await dateline.addedToObjects()).toEqual([])
  })
})
