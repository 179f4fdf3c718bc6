import { describe, expect, it } from 'vitest'
import { buildEvent, windowOf } from '../../../tests/fixtures/build-event'
import { NAUGHTY_STRINGS } from '../../../tests/fixtures/naughty-strings'
import { readBack, SLIP } from './csv.fixture'
import { writeClaimsCsv, writeEventsCsv } from './write-csv'

describe('the CSV of events', () => {
  it('has one row an event, with unknown empty and zero written', () => {
    const [known, unknown] = readBack(
      writeEventsCsv(
        [
          buildEvent({
            id: 'known',
            strikes: { min: 0, max: 2 },
            harm: [{ group: 'civilians', outcome: 'killed', low: 0, best: null, high: 36 }],
            links: [{ event: 'b', relation: 'follows' }],
          }),
          buildEvent({ id: 'unknown', days: null, point: null, by: [] }),
        ],
        SLIP,
      ),
    )
    expect(known).toEqual({
      id: 'known',
      title: 'known',
      title_ar: '',
      summary: 'known',
      summary_ar: '',
      kind: 'strike',
      status: 'reported',
      conducted: 'russia (declared)',
      supported: '',
      target: '',
      affected: '',
      speaker: '',
      start: '2015-11-17',
      end: '2015-11-17',
      time_precision: 'day',
      time_note: '',
      place: 'raqqa',
      place_name: 'Raqqa',
      country: 'SY',
      place_precision: 'town',
      radius_km: '5',
      bearing_deg: '',
      distance_km: '',
      of: '',
      among: '',
      place_note: '',
      longitude: '39.00788',
      latitude: '35.95283',
      strikes_min: '0',
      strikes_max: '2',
      counted_in: '',
      harm: 'civilians killed low=0 best= high=36',
      claims: '1',
      documents: 'd1',
      links: 'follows b',
      licence: 'CC BY 4.0',
      citation: 'Dateline: All.',
    })
    expect(unknown).toMatchObject({ start: '', end: '', longitude: '', strikes_min: '', strikes_max: '' })
  })

  it('starts with a byte order mark, so that spreadsheets read Arabic', () => {
    expect(writeEventsCsv([buildEvent({ id: 'a' })], SLIP).charCodeAt(0)).toBe(0xfeff)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1+1', "'\t=1+1"],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['\u0000=1', "'\u0000=1"],
    ['-12.5', '-12.5'],
    ['+3', '+3'],
    ['2015=x', '2015=x'],
    ['al-Bab', 'al-Bab'],
  ])('keeps %j from being run as a formula', (title, cell) => {
    const [row] = readBack(writeEventsCsv([buildEvent({ id: 'a', title: { en: title } })], SLIP))
    expect(row?.title).toBe(cell)
  })

  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['x\n=1+1', "x\n'=1+1"],
    ['x\t@SUM(1)', "x\t'@SUM(1)"],
    ['x; "=1+1', 'x; "\'=1+1'],
    ['x, =1+1', "x, '=1+1"],
    ['one, -5 and; +3', 'one, -5 and; +3'],
    ['a-b, c = d; e', 'a-b, c = d; e'],
  ])('keeps %j from being run by a spreadsheet that ends a cell at another sign', (title, cell) => {
    const event = buildEvent({ id: 'a', title: { en: title }, claims: [{ speaker: ['A', '=1'] }] })
    for (const separator of ['comma', 'semicolon'] as const) {
      expect(readBack(writeEventsCsv([event], SLIP, separator))[0]?.title).toBe(cell)
      expect(readBack(writeClaimsCsv([event], [], SLIP, separator))[0]?.speaker).toBe("A; '=1")
    }
  })

  it('leaves no cell that a spreadsheet would run, whatever the texts', () => {
    const events = NAUGHTY_STRINGS.map((text, index) =>
      buildEvent({
        id: `e${index}`,
        title: { en: text, ar: text },
        summary: { en: text },
        claims: [{ says: { en: text }, origin: text, speaker: [text] }],
      }),
    )
    const cells = [
      ...readBack(writeEventsCsv(events, SLIP)),
      ...readBack(writeClaimsCsv(events, [], SLIP)),
    ].flatMap((row) => Object.values(row))
    const risky = cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell))
    expect(risky).toEqual([])
    expect(readBack(writeEventsCsv(events, SLIP))).toHaveLength(events.length)
  })
})

it('the CSV of claims has one row a claim, with its document', () => {
  const event = buildEvent({
    id: 'a',
    claims: [
      { line: 3, stance: 'denies', speaker: ['Ministry', 'Outlet'], strikes: { min: 1, max: 4 } },
      { when: { window: windowOf('2015-11-01..2015-11-07'), precision: 'week' } },
    ],
  })
  const document = { id: 'd1', sha256: 'abc', outlet: 'Outlet', headline: 'Headline', articles: [] }
  const rows = readBack(writeClaimsCsv([event], [document], SLIP))
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({
    event: 'a',
    document: 'd1',
    document_sha256: 'abc',
    outlet: 'Outlet',
    headline: 'Headline',
    line: '3',
    published: '2015-12-01',
    stance: 'denies',
    speaker: 'Ministry; Outlet',
    strikes_min: '1',
    strikes_max: '4',
    start: '',
  })
  expect(rows[1]).toMatchObject({ start: '2015-11-01', end: '2015-11-07', time_precision: 'week' })
})

describe('a table for a spreadsheet with a decimal comma', () => {
  const event = buildEvent({ id: 'a', summary: { en: 'one; two, 1.5' }, point: [-39.5, 35.25] })

  it('has semicolons between its cells and commas in its numbers, in numbers alone', () => {
    const csv = writeEventsCsv([event], { ...SLIP, licence: 'CC BY 4.0' }, 'semicolon')
    const [row] = readBack(csv)
    expect(csv.split('\r\n')[0]).toMatch(/^\ufeffid;title;title_ar;/)
    expect(row).toMatchObject({ longitude: '-39,5', latitude: '35,25', summary: 'one; two, 1.5' })
    expect(row).toMatchObject({ start: '2015-11-17', licence: 'CC BY 4.0', radius_km: '5' })
  })

  it('has them in the claims too, and defuses what a formula would be', () => {
    const claims = writeClaimsCsv([{ ...event, title: { en: '=1;2' } }], [], SLIP, 'semicolon')
    expect(claims.split('\r\n')[0]).toContain(';document;')
    expect(readBack(claims)[0]?.event_title).toBe("'=1;2")
  })
})
