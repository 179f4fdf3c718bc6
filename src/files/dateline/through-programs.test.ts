import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { buildEvent, buildRecord, eventsOf } from '../../../tests/fixtures/build-event'
import { FEATURE } from '../../../tests/fixtures/full-feature'
import type { EventRecord } from '../../record/record'
import type { Exported } from '../format'
import { DATELINE } from './dateline-format'
import { featureWithColumns } from './feature-with-columns'
import { readOpened, recordOfOpened } from './read-opened'
import { readRecord, recordFiles } from './read-record'

const SLIP = { title: '', citation: '', link: '', view: 'v=1', exported: '2026-11-22', licence: '' }
const folder = mkdtempSync(join(tmpdir(), 'dateline-programs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

function builtIn(): EventRecord {
  const { value } = readRecord(recordFiles((name) => JSON.parse(readFileSync(`data/${name}`, 'utf8'))))
  if (!value) throw new Error('data/ cannot be read')
  return value
}
const RECORD = builtIn()
const EVENTS = eventsOf(RECORD)
const published = readFileSync('data/events.geojson', 'utf8')
/** The whole record as Share saves it. */
const exported = () =>
  DATELINE.write(
    { record: RECORD, table: RECORD.table, rows: RECORD.facts.rows, recordHash: RECORD.hash, ...UNUSED },
    SLIP,
  )

/** What tables and KML alone ask for. */
const UNUSED: Pick<Exported, 'separator' | 'wordsOf'> = {
  separator: 'comma',
  wordsOf: () => ({ title: '', summary: '', status: '', when: '', place: '', claims: [] }),
}
const FILES = ['e.geojson', 'e.gpkg', 'back.geojson', 'metres.geojson'] as const

interface Table {
  readonly features: { id?: unknown; geometry: unknown; properties: Record<string, unknown> }[]
}

/** The rows of a layer as a program without nested values would write them. */
function rewritten(text: string, change: (properties: Record<string, unknown>, index: number) => object) {
  const { features } = JSON.parse(text) as Table
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ id, geometry, properties }, index) => ({
      type: 'Feature',
      geometry,
      properties: change({ id, ...properties, fid: index }, index),
    })),
  })
}

const asJson = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value
const mapped = (row: Record<string, unknown>, to: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, to(value)]))

describe('an exported record with columns', () => {
  it('is the record again: its events, and its fingerprint', async () => {
    const opened = await readOpened(await exported(), 'f')
    expect(opened.account).toMatchObject({ accepted: EVENTS.length, refused: 0, warnings: {} })
    expect(opened.partOf).toBe(null)
    expect(recordOfOpened(opened, buildRecord([])).hash).toBe(RECORD.hash)
    expect(opened.events).toEqual(EVENTS)
  })

  it('has no day after the last that a file can name', () => {
    const at = (days: string) => featureWithColumns(buildEvent({ id: 'a', days })).properties
    expect(at('9999-12-30')).toMatchObject({ end: '9999-12-30', ends_before: '9999-12-31' })
    expect(at('9999-12-31')).toMatchObject({ end: '9999-12-31', ends_before: null })
  })

  it('is told of where a column says something else than the row', async () => {
    const text = rewritten(await exported(), (row) =>
      row.id === 'syria-war-toll' ? { ...row, start: '2011-04-01', strikes_min: null } : row,
    )
    const { problems } = await readOpened(text, 'f')
    expect(problems.filter(({ code }) => code === 'changed-column')).toEqual([
      {
        code: 'changed-column',
        where: 'f / syria-war-toll / start',
        found: '2011-04-01',
        expected: '2011-03-01',
      },
    ])
  })
})

describe('a record of ours that other programs have read and written', () => {
  it.each<[string, (row: Record<string, unknown>) => object]>([
    ['ids among the properties, nested values as JSON texts', (row) => mapped(row, asJson)],
    ['an empty text for what is unknown', (row) => mapped(row, (value) => asJson(value) ?? '')],
    ['an empty column in every row', (row) => ({ countedIn: null, successor: '', title_ar: null, ...row })],
    [
      'names in lower case',
      (row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), asJson(value)])),
    ],
    [
      'dates with slashes',
      (row) => JSON.parse(JSON.stringify(row).replace(/"(\d{4})-(\d\d)-(\d\d)"/g, '"$1/$2/$3"')) as object,
    ],
    [
      'dates with a clock',
      (row) => JSON.parse(JSON.stringify(row).replace(/"(\d{4}-\d\d-\d\d)"/g, '"$1T00:00:00"')) as object,
    ],
    [
      'numbers as texts',
      (row) => JSON.parse(JSON.stringify(row).replace(/:(-?\d+(?:\.\d+)?)(?=[,}])/g, ':"$1"')) as object,
    ],
    [
      'when and where spread over columns',
      ({ when, where, ...row }) => ({
        ...row,
        ...Object.fromEntries(Object.entries(when ?? {}).map(([name, value]) => [`when_${name}`, value])),
        ...Object.fromEntries(
          Object.entries(where ?? {}).map(([name, value]) => [`where.${name}`, asJson(value)]),
        ),
      }),
    ],
  ])('is shown, with an account: %s', async (_, change) => {
    const { account, events } = await readOpened(rewritten(published, change), 'f')
    expect(account).toMatchObject({ accepted: EVENTS.length, refused: 0, warnings: { rewritten: 1 } })
    expect(events).toEqual(EVENTS)
  })

  it.runIf(spawnSync('ogr2ogr', ['--version']).status === 0)(
    'comes back whole from a GeoPackage, with the fingerprint that it states',
    async () => {
      const [source, table, back, metres] = FILES.map((name) => join(folder, name)) as [
        string,
        string,
        string,
        string,
      ]
      writeFileSync(source, await exported())
      execFileSync('ogr2ogr', ['-f', 'GPKG', table, source])
      execFileSync('ogr2ogr', ['-f', 'GeoJSON', back, table])
      execFileSync('ogr2ogr', ['-f', 'GeoJSON', '-t_srs', 'EPSG:3857', metres, table])
      const flat = await readOpened(readFileSync(metres, 'utf8'), 'f')
      expect(flat.account).toMatchObject({ accepted: EVENTS.length, refused: 0 })
      expect(flat.events.map(({ point }) => point)).toEqual(EVENTS.map(({ point }) => point))
      const columns = execFileSync('ogrinfo', ['-so', '-al', table], { encoding: 'utf8' })
      expect(columns).toMatch(/^start: Date/m)
      expect(columns).toMatch(/^ends_before: Date/m)
      expect(columns).toMatch(/^strikes_min: Integer/m)
      const { features } = JSON.parse(readFileSync(back, 'utf8')) as Table
      const { account, events } = await readOpened(
        JSON.stringify({ type: 'FeatureCollection', features }),
        'f',
      )
      expect(account).toMatchObject({ accepted: EVENTS.length, refused: 0, warnings: { rewritten: 1 } })
      expect(events).toEqual(EVENTS)
      const whole = await readOpened(readFileSync(back, 'utf8'), 'f')
      expect(whole.problems.map(({ code }) => code)).not.toContain('hash-mismatch')
    },
    20_000,
  )

  it.each(['', '\u001e'])('opens as one feature a line, with %j before each', async (before) => {
    const { features } = JSON.parse(published) as Table
    const text = features.map((feature) => `${before}${JSON.stringify(feature)}\n`).join('')
    const { account, events } = await readOpened(text, 'f')
    expect(account).toMatchObject({ accepted: EVENTS.length, refused: 0, warnings: {} })
    expect(events).toEqual(EVENTS)
    expect((await readOpened(text.slice(0, -9), 'f')).account.warnings).toEqual({ 'not-json': 1 })
  })

  it('keeps a point that a layer of many points holds, and an undated event undated', async () => {
    const feature = {
      ...FEATURE,
      geometry: { type: 'MultiPoint', coordinates: [[39, 36]] },
      properties: { ...FEATURE.properties, when: null, harm: null, links: '[ ]' },
    }
    const { events } = await readOpened(
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
      'f',
    )
    expect(events).toMatchObject([{ point: [39, 36], when: null, harm: [], links: [] }])
  })

  it('has no text parsed whose lists stand deeper in one another than some browser can read', async () => {
    const deep = '['.repeat(200_000)
    const parse = vi.spyOn(JSON, 'parse')
    const text = rewritten(published, (row, index) => (index === 0 ? { ...row, claims: deep } : row))
    const { account, problems } = await readOpened(text, 'f')
    expect(parse.mock.calls.filter(([parsed]) => parsed === deep)).toEqual([])
    expect(account).toMatchObject({ refused: 1, reasons: { 'bad-claims': 1 } })
    expect(problems[0]).toMatchObject({ found: `${'['.repeat(80)}…` })
  })

  it('is refused with its reason where the table cut its claims short', async () => {
    const text = rewritten(published, (row) => ({ ...row, claims: JSON.stringify(row.claims).slice(0, 254) }))
    const { account } = await readOpened(text, 'f')
    expect(account).toMatchObject({ accepted: 0, reasons: { 'bad-claims': EVENTS.length } })
  })
})
