import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fileOf, readSource } from './source.fixture'

/** Real files that are not the project's to pass on. */
const SAMPLES = '../shared/samples'
const NASTY = `${SAMPLES}/csv-spectrum`
const fileAt = (path: string) => fileOf(new Uint8Array(readFileSync(path)), path.split('/').at(-1))

it.runIf(existsSync(SAMPLES)).each([
  ['ucdp-ged-syria-2016-first-400.csv', 41],
  ['centcom-strike-releases-first-400.csv', 6],
  ['syrian-archive-violations-first-400.csv', 17],
])('%s is read row by row', async (name, columns) => {
  const { source, rows, problems } = await readSource(fileAt(`${SAMPLES}/${name}`))
  expect(source.columns).toHaveLength(columns)
  expect(source.headless).toBe(false)
  expect(rows).toHaveLength(400)
  expect(rows.every(({ length }) => length === columns)).toBe(true)
  expect(problems).toEqual([])
})

/** What is expected of this one is of another number than it holds. */
const UNLIKE = 'location_coordinates.csv'
const pairs = existsSync(NASTY) ? readdirSync(`${NASTY}/csvs`).filter((name) => name !== UNLIKE) : []

it.runIf(pairs.length > 0).each(pairs)('%s is read as its expected cells', async (name) => {
  const { source, rows } = await readSource(fileAt(`${NASTY}/csvs/${name}`))
  const json: unknown = JSON.parse(readFileSync(`${NASTY}/json/${name.replace('.csv', '.json')}`, 'utf8'))
  const cells = (row: readonly unknown[]) =>
    source.headless ? row : Object.fromEntries(source.columns.map((column, at) => [column, row[at]]))
  expect(rows.map(cells)).toEqual(
    [json].flat().map((row) => JSON.parse(JSON.stringify(row).replaceAll('\\r\\n', '\\n'))),
  )
})
