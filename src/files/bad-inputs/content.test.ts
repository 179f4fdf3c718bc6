import { expect, it } from 'vitest'
import { recordOfRows } from '../../record/record-of-rows'
import { readBad } from './bad-input.fixture'

const fileOf = (text: string, name = 'a.csv') => new File([text], name)

it.each([
  ['plain', 'javascript:alert(1)'],
  ['with a tab in its scheme', '"java\tscript:alert(1)"'],
  ['of data', 'data:text/html,<script>alert(1)</script>'],
  ['of vbscript', 'vbscript:msgbox(1)'],
])('I79 a link that would run, %s, stays text: no event of a table has an address', async (_, link) => {
  const { account, packed } = await readBad(
    fileOf(`date,lat,lon,source,url\n2022-02-24,36.2,37.1,${link},${link}\n`),
  )
  expect(account).toMatchObject({ read: 1, accepted: 1 })
  if (!packed) throw new Error('nothing was read')
  const record = recordOfRows(packed, null)
  expect(
    [...record.documents, ...record.table.event(0).claims].flatMap((part) => Object.keys(part)),
  ).not.toContain('url')
})

it('I84 five thousand actors: the largest have their layers, and no event is lost among the others', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `2022-02-24,36.2,37.1,Group ${at % 4 === 0 ? at % 5_000 : at % 12}`,
  )
  const { account, packed } = await readBad(fileOf(`date,lat,lon,actor\n${rows.join('\n')}\n`))
  expect(account).toMatchObject({ read: 20_000, accepted: 20_000, reasons: {}, warnings: {} })
  if (!packed) throw new Error('nothing was read')
  const { facts } = recordOfRows(packed, null)
  const { all, ...layers } = { all: facts.totals.all.events, ...facts.totals.byLayer }
  expect(all).toBe(20_000)
  expect(Object.keys(layers).length).toBeLessThanOrEqual(64)
})

it('I88 control characters in an id reach no address: an event is called by its line', async () => {
  const { account, packed } = await readBad(
    fileOf('id,date,lat,lon,actor\n"a\u0001b#&?/\u202e%00",2022-02-24,36.2,37.1,Army\n'),
  )
  expect(account).toMatchObject({ read: 1, accepted: 1 })
  expect(packed && recordOfRows(packed, null).table.event(0).id).toBe('row-2')
})
