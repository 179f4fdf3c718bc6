import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRecord, recordFiles } from '../src/files/dateline/read-record'
import { openingFragment } from '../src/record/preface'
import { decodeView } from '../src/view/view-url'
import { buildSmallSite, type SmallSite } from './driver/small-site'
import { eventsOf } from './fixtures/build-event'

/** Words that only the built-in record can have brought. */
const BUILT_IN =
  /Islamic State|Mosul|Raqqa|Deir Ezzor|Ramadi|US-led|Peshmerga|Syria|Iraq|[Ff]ive (?:published )?documents|russia|2014–2015|who struck where, and who says so, in the|تنظيم الدولة|سوريا|خمس وثائق|الوثائق الخمس/

let built: SmallSite
beforeAll(() => {
  built = buildSmallSite()
}, 120_000)
afterAll(() => built?.remove())

function textFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|js|css|json|geojson|svg)$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
}

function textOf(path: string): string {
  return readFileSync(join(built.site, path), 'utf8')
}

/** What reads tables of any land knows every country's name, and an archive's columns by the archive's name. */
function withoutTables(path: string): string {
  const text = textOf(path).replaceAll('Syrian Archive', '')
  return /layouts-|read-file\.worker/.test(path) ? text.replace(/russia[a-z]*/g, '') : text
}

describe('a site of another record', () => {
  it('says nothing of the built-in one, but for the names that the basemap letters on the land', () => {
    const paths = textFiles(built.site).filter((path) => !path.startsWith('basemap/'))
    expect(paths).toContain('index.html')
    expect(paths).toContain('embed.js')
    expect(paths.filter((path) => path.startsWith('assets/')).length).toBeGreaterThan(10)
    const telling = paths.flatMap((path) => {
      const found = BUILT_IN.exec(withoutTables(path))?.[0]
      return found === undefined ? [] : [`${path}: ${found}`]
    })
    expect(telling).toEqual([])
  })

  it('says in its page what it is, and has no card’s picture of other lands', () => {
    const html = textOf('index.html')
    expect(html).toContain('<title>South Atlantic 1982: who did what where</title>')
    expect(html).toContain('<h1>South Atlantic 1982</h1>')
    expect(html).toContain(
      '<meta property="og:description" content="A small map, made to try the program with another record.">',
    )
    expect(html).not.toContain('og:image')
    expect(html).not.toContain('{{')
    expect(readdirSync(built.site).sort()).toEqual([
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.txt',
      '_headers',
      'assets',
      'basemap',
      'browsers.js',
      'data',
      'embed.js',
      'favicon.svg',
      'headers',
      'index.html',
      'licences',
    ])
  })

  it('has the policy of its page in every example of a server’s headers', () => {
    const [, written = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(textOf('index.html')) ?? []
    const policy = written.replaceAll('&#39;', "'")
    expect(policy).toContain("script-src 'self';")
    for (const example of ['_headers', 'headers/nginx.conf', 'headers/apache.conf'])
      expect(textOf(example)).toContain(policy)
  })

  it('ships the licences of what it holds, and its own record’s terms', () => {
    const notices = textOf('THIRD-PARTY-NOTICES.txt')
    expect(notices).toContain('Event layer and codebooks (data/)\n  Licence: CC0: free of any terms\n')
    expect(notices).not.toContain('Dateline founders')
    // In the page, held by MapLibre's own file, in a part that comes on demand, and the bundler's own lines.
    for (const name of ['preact', 'maplibre-gl', 'earcut', 'papaparse', 'vite'])
      expect(notices).toMatch(new RegExp(`^=+\n${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'))
    expect(notices).toMatch(/^@fontsource\/noto-sans-arabic .*\(OFL-1\.1\)$/m)
    expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1')
    for (const source of ['Natural Earth', 'GSHHG', 'OpenStreetMap', 'GeoNames'])
      expect(notices).toContain(source)
    // What only tests and builds use is not in the site.
    expect(notices).not.toMatch(/^(?:vitest|typescript|playwright-core|@turf\/turf) \d/m)
    expect(textOf('LICENSE.txt')).toContain('MIT License')
    expect(readdirSync(join(built.site, 'licences')).sort()).toEqual(['GPL-3.0.txt', 'LGPL-3.0.txt'])
  })

  it('serves its own data, which the page reads without a problem', () => {
    const json = (name: string) => JSON.parse(textOf(`data/${name}`)) as unknown
    const { value, problems } = readRecord(recordFiles(json))
    expect(problems).toEqual([])
    const events = value ? eventsOf(value) : []
    expect(events.map(({ id }) => id)).toEqual([
      'argentina-takes-stanley-1982-04-02',
      'security-council-asks-1982-04-03',
      'british-raid-stanley-airfield-1982-05-01',
      'argentine-raids-san-carlos-1982-05-21',
      'british-landing-san-carlos-1982-05-21',
      'stanley-garrison-gives-up-1982-06-14',
    ])
    expect(events.every(({ title }) => title.ar === undefined)).toBe(true)
    expect(decodeView(openingFragment(value?.preface ?? null)).problems).toEqual([])
  })

  it('has a manifest of every file of its data', () => {
    const manifest = JSON.parse(textOf('data/manifest.json')) as Record<string, string>
    const served = readdirSync(join(built.site, 'data')).filter((name) => name !== 'manifest.json')
    expect(Object.keys(manifest)).toEqual(served.sort())
  })
})

it('the opening view of the built-in record is a link’s', () => {
  const { preface } = { preface: JSON.parse(readFileSync('data/record.json', 'utf8')) }
  expect(decodeView(openingFragment(preface)).problems).toEqual([])
})
