import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { recordOfRows } from '../../record/record-of-rows'
import { GOOD, GOOD_OUTCOME, outcomeOf, readBad } from './bad-input.fixture'

/** A file that is made while it is read: of it no more is in memory than what is asked for. */
function madeFile(name: string, size: number, bytesAt: (from: number, to: number) => Uint8Array): File {
  const part = (from = 0, to = size): Blob =>
    ({
      size: Math.min(to, size) - from,
      arrayBuffer: async () => bytesAt(from, Math.min(to, size)).slice().buffer,
      slice: (a = 0, b = to - from) => part(from + a, Math.min(to, from + b)),
    }) as Blob
  return Object.assign(part(), { name }) as File
}

/** A table whose every row is as long as the next: `rows` of them, each of a day, a place and an actor. */
function manyRows(rows: number): File {
  const header = strToU8('date,lat,lon,actor\n')
  const rowAt = (row: number) =>
    `20${String(10 + (row % 15)).padStart(2, '0')}-0${1 + (row % 9)}-1${row % 10},3${row % 10}.5,3${(row >> 3) % 10}.25,Group ${row % 10}\n`
  const width = rowAt(0).length
  return madeFile('many.csv', header.length + rows * width, (from, to) => {
    const first = Math.max(0, Math.floor((from - header.length) / width))
    const last = Math.min(rows, Math.ceil((to - header.length) / width))
    let text = first === 0 ? 'date,lat,lon,actor\n' : ''
    for (let row = first; row < last; row += 1) text += rowAt(row)
    const start = first === 0 ? 0 : header.length + first * width
    return strToU8(text).subarray(from - start, to - start)
  })
}

describe('the size of tables', () => {
  it('I89 a hundred thousand columns', async () => {
    const more = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join()
    const { account, problems } = await readBad(
      new File([`date,lat,lon,${more}\n2022-02-24,36.2,37.1,${more}\n`], 'a.csv'),
    )
    expect(problems).toEqual([])
    expect(account).toMatchObject({ read: 1, accepted: 1, refused: 0 })
  })

  it('I90 one row', async () => {
    expect(await outcomeOf('date,lat,lon,actor\n2022-02-24,36.2,37.1,Army\n')).toEqual([
      '1 of 1',
      '2022-02-24 36.2 37.1 Army',
    ])
  })

  it('I91 rows as wide as those of UCDP: 49 columns, whose refusals are told with their lines', async () => {
    const names = Array.from({ length: 45 }, (_, at) => `extra_${at}`).join()
    const row = (at: number) => `2016-02-24,${at % 1000 === 999 ? 95 : 36.2},37.1,Army${',x'.repeat(45)}`
    const rows = Array.from({ length: 20_000 }, (_, at) => row(at)).join('\n')
    const { account, problems } = await readBad(new File([`date,lat,lon,actor,${names}\n${rows}\n`], 'a.csv'))
    expect(account).toMatchObject({ read: 20_000, accepted: 19_980, reasons: { 'bad-latitude': 20 } })
    expect(problems.slice(0, 2)).toEqual([
      { code: 'bad-latitude', where: 'a.csv / 1001', found: '95, 37.1' },
      { code: 'bad-latitude', where: 'a.csv / 2001', found: '95, 37.1' },
    ])
  })

  // As many as `npm run soak` waits for; the tests of each change read a tenth.
  const ROWS = process.env.LONG_TESTS ? 1_500_000 : 150_000
  it(`I92 ${ROWS} rows that are made while they are read: at most 64 bytes are kept of each`, async () => {
    const { account, packed } = await readBad(manyRows(ROWS))
    expect(account).toMatchObject({ read: ROWS, accepted: ROWS, refused: 0, warnings: {} })
    if (!packed) throw new Error('nothing was read')
    const kept = new Set<ArrayBufferLike>()
    for (const column of [...Object.values(packed.columns), ...Object.values(packed.columns.said)])
      for (const part of [column, column?.codes]) if (ArrayBuffer.isView(part)) kept.add(part.buffer)
    const bytes = [...kept].reduce((sum, { byteLength }) => sum + byteLength, 0)
    expect(bytes / ROWS).toBeLessThanOrEqual(64)
  }, 120_000)

  it('I93 two gigabytes are refused before a byte is read', async () => {
    const file = madeFile('huge.csv', 2 * 1024 ** 3, () => {
      throw new Error('it was read')
    })
    const { account, problems } = await readBad(file)
    expect(account.read).toBe(0)
    expect(problems).toEqual([{ code: 'too-large', where: 'huge.csv', found: '2147483648' }])
  })

  it('I94 no bytes', async () => expect(await outcomeOf(new Uint8Array(0))).toEqual(['empty-file: 0']))

  it('forty thousand events at one place', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `2022-02-${10 + (at % 19)},36.2,37.1,Army`)
    const { account, packed } = await readBad(new File([`date,lat,lon,actor\n${rows.join('\n')}\n`], 'a.csv'))
    expect(account).toMatchObject({ read: 40_000, accepted: 40_000, warnings: {} })
    expect(packed && recordOfRows(packed, null).facts.totals.all.events).toBe(40_000)
  })

  it('dates from year 1 to 9999', async () => {
    expect(
      await outcomeOf('date,lat,lon,actor\n0001-01-01,36.2,37.1,Army\n9999-12-31,36.2,37.1,Army\n'),
    ).toEqual([
      '2 of 2',
      'future-date at 3: 9999-12-31',
      '0001-01-01 36.2 37.1 Army',
      '9999-12-31 36.2 37.1 Army',
    ])
  })
})

describe('files that are something else than they are called', () => {
  const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)
  const FEATURE =
    '{"type":"Feature","properties":{"date":"2022-02-24","actor":"Army"},"geometry":{"type":"Point","coordinates":[37.1,36.2]}}'
  it.each<[string, string | Uint8Array<ArrayBuffer>, string, readonly string[]]>([
    ['I98 a CSV that is a picture', PNG, 'a.csv', ['is-image: image']],
    ['I98 a CSV that is a PDF', '%PDF-1.7\n%', 'a.csv', ['is-pdf: pdf']],
    ['I98 a CSV that is a ZIP of one', zipSync({ 'a.csv': strToU8(GOOD) }), 'a.csv', GOOD_OUTCOME],
    ['I98 a CSV that is a ZIP of pictures', zipSync({ 'a.png': PNG }), 'a.csv', ['no-table-inside: a.png']],
    ['I98 a CSV that is a web page', '<!doctype html><p>Sign in', 'a.csv', ['is-web-page: web-page']],
    ['I99 packed with gzip', gzipSync(strToU8(GOOD)), 'a.csv', GOOD_OUTCOME],
    ['I100 JSON that is CSV', GOOD, 'a.json', GOOD_OUTCOME],
    ['I100 CSV that is JSON', FEATURE, 'a.csv', ['1 of 1', '2022-02-24 36.2 37.1 Army']],
    ['I101 a name that is markup', GOOD, '<img src=x onerror=alert(1)>.csv', GOOD_OUTCOME],
    ['I101 a name of 255 letters', GOOD, `${'a'.repeat(251)}.csv`, GOOD_OUTCOME],
  ])('%s', async (_, content, name, expected) => expect(await outcomeOf(content, name)).toEqual(expected))

  it('I97 a file that is gone when it is read', async () => {
    const gone = Object.assign(new Error('gone'), { name: 'NotReadableError' })
    const file = madeFile('a.csv', 100, () => {
      throw gone
    })
    expect((await readBad(file)).problems.map(({ code }) => code)).toEqual(['file-changed'])
  })

  it('I97 a file that is gone midway: what was read before stands, and the rest is told', async () => {
    const whole = manyRows(100_000)
    const header = new Uint8Array(await whole.slice(0, 3_000_000).arrayBuffer())
    let asked = 0
    const file = madeFile('a.csv', whole.size, (from, to) => {
      asked = Math.max(asked, to)
      if (to > 2_200_000) throw Object.assign(new Error('gone'), { name: 'NotReadableError' })
      return header.subarray(from, to)
    })
    const { account } = await readBad(file)
    expect(asked).toBeGreaterThan(2_200_000)
    expect(account.accepted).toBeGreaterThan(40_000)
    expect(account.warnings).toEqual({ 'file-changed': 1 })
  })
})
