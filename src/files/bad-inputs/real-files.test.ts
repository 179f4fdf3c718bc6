import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readBad } from './bad-input.fixture'

const FOLDER = '../shared/samples'
const SPECTRUM = `${FOLDER}/csv-spectrum/csvs`
const isHere = existsSync(SPECTRUM)
if (!isHere) console.warn(`the real files of ${FOLDER} are not here: their tests are left out`)

const read = (path: string) =>
  readBad(new File([new Uint8Array(readFileSync(path))], path.split('/').at(-1) ?? ''))

it.runIf(isHere).each([
  ['ucdp-ged-syria-2016-first-400.csv', 'ucdp-ged', 400, {}],
  ['syrian-archive-violations-first-400.csv', 'syrian-archive', 399, { 'no-place': 1 }],
  ['centcom-strike-releases-first-400.csv', 'place-table', 400, {}],
])('%s: every row is shown or refused', async (name, layout, accepted, reasons) => {
  expect((await read(`${FOLDER}/${name}`)).account).toMatchObject({ layout, read: 400, accepted, reasons })
})

it.runIf(isHere)(
  'tables of csv-spectrum, which say neither when nor where, are asked about or refused',
  async () => {
    const ends = await Promise.all(
      readdirSync(SPECTRUM).map(async (name) => {
        const { account, asked } = await read(`${SPECTRUM}/${name}`)
        return asked?.needs ?? Object.keys(account.warnings).join()
      }),
    )
    expect(ends).toHaveLength(12)
    expect([...new Set(ends)]).toEqual(['mapping'])
  },
)
