import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../model/group-by'
import { gazetteerOf } from './gazetteer'
import { type ReadTable, readTable, tableOf } from './read-table.fixture'

const FOLDER = '../shared/samples'
const HAS_SAMPLES = existsSync(FOLDER)
if (!HAS_SAMPLES) console.warn(`the real files of ${FOLDER} are not here: their tests are left out`)

/** Two of the places that the strike releases name. */
const NAMED = {
  country: 'IQ',
  admin1: null,
  kind: 'town',
  aliases: [],
  source: 'made for this test',
} as const
const gazetteer = gazetteerOf([
  { ...NAMED, id: 'mosul', name: { en: 'Mosul' }, lon: 43.12, lat: 36.34 },
  { ...NAMED, id: 'ramadi', name: { en: 'Ramadi' }, lon: 43.3, lat: 33.42 },
])
const read = (name: string): ReadTable =>
  readTable(tableOf(readFileSync(`${FOLDER}/${name}`, 'utf8')), gazetteer)

const counted = (texts: readonly string[]) =>
  Object.fromEntries([...groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]))

const codes = (found: readonly string[]) => counted(found.map((text) => text.replace(/:.*/s, '')))
const marks = ({ drafts }: ReadTable) =>
  counted(
    drafts.map(({ lng, placePrecision }) =>
      Number.isNaN(lng) ? `${placePrecision}, no point` : placePrecision,
    ),
  )

describe.runIf(HAS_SAMPLES)('real files', () => {
  it('of UCDP are read whole', () => {
    const table = read('ucdp-ged-syria-2016-first-400.csv')
    expect(table.recognised.layout.id).toBe('ucdp-ged')
    expect([table.drafts.length, table.refused, table.warned]).toEqual([400, [], []])
    expect(marks(table)).toEqual({ town: 213, near: 162, district: 2, province: 16, country: 7 })
    expect(counted(table.drafts.map(({ timePrecision }) => timePrecision))).toEqual({
      day: 384,
      range: 8,
      week: 2,
      year: 6,
    })
    expect(counted(table.drafts.map(({ actor }) => actor))['Government of Syria']).toBe(347)
    expect(table.drafts.reduce((sum, { killedBest }) => sum + killedBest, 0)).toBe(18376)
  })

  it('of the Syrian Archive are read but for the one row that names no place', () => {
    const table = read('syrian-archive-violations-first-400.csv')
    expect(table.recognised.layout.id).toBe('syrian-archive')
    expect([table.drafts.length, table.refused]).toEqual([399, ['no-place: NA, NA, NA']])
    expect(codes(table.warned)).toEqual({ 'place-unknown': 320 })
    expect(marks(table)).toEqual({ 'near, no point': 320, 'province, no point': 43, near: 36 })
    expect(counted(table.drafts.map(({ timePrecision }) => timePrecision))).toEqual({ approximate: 399 })
  })

  it('of strike releases are read whole, with points for the places that a gazetteer knows', () => {
    const table = read('centcom-strike-releases-first-400.csv')
    expect([table.recognised.layout.id, table.recognised.mapping.time.order]).toEqual(['place-table', 'mdy'])
    expect([table.drafts.length, table.refused]).toEqual([400, []])
    expect(marks(table)).toEqual({ 'near, no point': 338, town: 62 })
    expect(codes(table.warned)).toEqual({ 'place-unknown': 338 })
  })
})
