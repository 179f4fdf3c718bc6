import { describe, expect, it } from 'vitest'
import { daysOf, killedOf, placeOf, readTable, tableOf } from './read-table.fixture'

/** What becomes of one row of these columns beside three good ones, and what is asked of the table. */
function outcome(columns: string, row: string, good: string): readonly string[] {
  const table = readTable(tableOf([columns, good, good, good, row].join('\n')))
  const { dayOrder, swapped } = table.recognised.questions
  const last = table.drafts[3]
  const asked = [...(dayOrder ? ['asked: day or month'] : []), ...(swapped ? ['asked: exchanged'] : [])]
  const read = last ? [`${daysOf(last)}, ${placeOf(last)}, killed ${killedOf(last)}`] : []
  expect(table.drafts.length + table.refused.length).toBe(4)
  return [...asked, ...table.refused, ...table.warned, ...read]
}

const PLACED = 'date,lat,lon,country'
const coordinates = (lat: string, lon: string, country = '') =>
  outcome(PLACED, `2022-02-24,"${lat}","${lon}",${country}`, '2022-02-24,36.2,37.1,Syria')
const HERE = 'site 36.2 37.1'

describe('coordinates that readers bring', () => {
  it.each<[string, string, string, string, readonly string[]]>([
    [
      'I26 exchanged in one row',
      '40.1',
      '35.3',
      'Syria',
      ['swapped-coordinates: 40.1, 35.3: Syria', 'site 40.1 35.3, Syria'],
    ],
    ['I27 metres of Web Mercator', '4326000', '4128000', '', ['projected-coordinates: 4326000, 4128000']],
    ['I27 metres of UTM', '4012345.5', '253000.1', '', ['projected-coordinates: 4012345.5, 253000.1']],
    ['I28 latitude 95', '95', '37.1', '', ['bad-latitude: 95, 37.1']],
    ['I29 longitude 200', '36.2', '200', '', ['bad-longitude: 36.2, 200']],
    ['I29 longitude 540', '36.2', '540', '', ['bad-longitude: 36.2, 540']],
    ['I29 longitude -181', '36.2', '-181', '', ['bad-longitude: 36.2, -181']],
    ['I30 NaN', 'NaN', 'NaN', '', ['no-place: NaN, NaN']],
    ['I30 Infinity', 'Infinity', '37.1', '', ['bad-latitude: Infinity, 37.1']],
    ['I30 1e308', '1e308', '37.1', '', ['bad-latitude: 1e308, 37.1']],
    ['I30 1e999', '36.2', '1e999', '', ['bad-longitude: 36.2, 1e999']],
    ['I30 empty', '', '', '', ['no-place: ']],
    ['I30 null, but a country', 'null', 'null', 'Syria', ['country no point, Syria']],
    ['I30 N/A', 'N/A', 'N/A', '', ['no-place: N/A, N/A']],
    ['I30 -', '-', '-', '', ['no-place: -, -']],
    ['I31 null island', '0', '0', '', ['null-island: 0, 0', 'none no point']],
    ['I32 degree signs', '36.2°', '37.1°', '', [HERE]],
    ['I32 minutes and seconds', '36°12\'00""N', '37°06\'00""E', '', [HERE]],
    ['I32 winds', '36.2N', 'E 37.1', '', [HERE]],
    ['I33 decimal comma', '36,2', '37,1', '', [HERE]],
    ['I34 thousands', '4,012,345', '253,000', '', ['projected-coordinates: 4,012,345, 253,000']],
    [
      'I34 a spreadsheet’s thousands',
      '36.202.100',
      '37.134.260',
      '',
      ['projected-coordinates: 36.202.100, 37.134.260'],
    ],
    ['I35 full-width digits', '３６．２', '３７．１', '', [HERE]],
    ['I35 Arabic digits', '٣٦٫٢', '٣٧٫١', '', [HERE]],
    ['I36 a typographer’s minus', '−36.2', '−37.1', '', ['site -36.2 -37.1']],
    ['I37 hexadecimal', '0x10', '0x20', '', ['bad-latitude: 0x10, 0x20']],
    ['I38 seventeen digits', '36.200000000000000', '37.100000000000001', '', [HERE]],
    [
      'I39 west without its sign',
      '39.5',
      '119.8',
      'United States',
      ['outside-country: 39.5, 119.8: United States', 'site 39.5 119.8, United States'],
    ],
  ])('%s', (_, lat, lon, country, expected) => {
    const found = coordinates(lat, lon, country).map((text) =>
      text.replace(/^day 2022-02-24, |, killed .*$/g, ''),
    )
    expect(found).toEqual(expected)
  })

  it('I25 exchanged in the whole file: asked', () => {
    const swapped = '2022-02-24,40.1,35.3,Syria'
    expect(outcome(PLACED, swapped, swapped)[0]).toBe('asked: exchanged')
  })
})

const dates = (date: string, good = '2022-02-24') =>
  outcome('date,lat,lon', `${date},36.2,37.1`, `${good},36.2,37.1`).map((text) =>
    text.replace(/, site .*$/, ''),
  )

describe('dates that readers bring', () => {
  it.each<[string, string, readonly string[]]>([
    ['I60', '2022-02-24', ['day 2022-02-24']],
    ['I61', '24 February 2022', ['day 2022-02-24']],
    ['I62', '2022-02-24 00:00:00.000', ['day 2022-02-24']],
    ['I63', '24/02/2022', ['day 2022-02-24']],
    ['I64', '02/24/2022', ['day 2022-02-24']],
    ['I65', '03/04/2022', ['asked: day or month', 'ambiguous-date: 03/04/2022']],
    ['I66', '2022-02-30', ['bad-date: 2022-02-30']],
    ['I66', '2022-13-01', ['bad-date: 2022-13-01']],
    ['I66', '0000-00-00', ['bad-date: 0000-00-00']],
    ['I67', '1645660800', ['day 2022-02-24']],
    ['I67', '1645660800000', ['day 2022-02-24']],
    ['I68', '20220224', ['day 2022-02-24']],
    ['I69', '44616', ['day 2022-02-24']],
    ['I70', '2022', ['year 2022-01-01 2022-12-31']],
    ['I70', '2022-02', ['month 2022-02-01 2022-02-28']],
    ['I72', '0001-01-01', ['day 0001-01-01']],
    ['I72', '9999-12-31', ['future-date: 9999-12-31', 'day 9999-12-31']],
    ['I72', '+275761-01-01', ['bad-date: +275761-01-01']],
    ['I73', '٢٤/٠٢/٢٠٢٢', ['day 2022-02-24']],
    ['I73', '۲۰۲۲-۰۲-۲۴', ['day 2022-02-24']],
    ['I73', '1443-07-23', ['old-date: 1443-07-23', 'day 1443-07-23']],
    ['I73', '٢٣ رجب ١٤٤٣', ['other-calendar: ٢٣ رجب ١٤٤٣']],
    ['I73', '۵ اسفند ۱۴۰۰', ['other-calendar: ۵ اسفند ۱۴۰۰']],
    ['I74', '2022-02-24T00:30:00+05:45', ['day 2022-02-24']],
    ['I74', '2022-02-24T23:59:60Z', ['day 2022-02-24']],
    ['I77', '2077-01-01', ['future-date: 2077-01-01', 'day 2077-01-01']],
    ['1970', '1970-01-01', ['date-1970: 1970-01-01', 'day 1970-01-01']],
    ['no date', '', ['no-date: ']],
  ])('%s: %s', (_, date, expected) => expect(dates(date)).toEqual(expected))

  it('I71 an end before its start keeps the start', () => {
    const read = outcome(
      'start,end,lat,lon',
      '2022-02-24,2022-02-20,36.2,37.1',
      '2022-02-24,2022-02-25,36.2,37.1',
    )
    expect(read).toEqual(['end-before-start: 2022-02-20', 'day 2022-02-24, site 36.2 37.1, killed ? ? ?'])
  })

  it('I75 and I76: all on one day, and three centuries', () => {
    expect(dates('2022-02-24')).toEqual(['day 2022-02-24'])
    expect(dates('1722-02-24')).toEqual(['day 1722-02-24'])
  })
})

describe('contents that readers bring', () => {
  const killed = (text: string) =>
    outcome('date,lat,lon,killed', `2022-02-24,36.2,37.1,"${text}"`, '2022-02-24,36.2,37.1,1').map((found) =>
      found.replace(/^day .*, killed/, 'killed'),
    )
  it.each<[string, readonly string[]]>([
    ['-5', ['bad-number: -5', 'killed ? ? ?']],
    ['2.5', ['bad-number: 2.5', 'killed ? ? ?']],
    ['1e9', ['killed ? 1000000000 ?']],
    ['10-20', ['killed 10 ? 20']],
    ['~15', ['killed ? 15 ?']],
    ['', ['killed ? ? ?']],
    ['0', ['killed ? 0 ?']],
  ])('I86 %s people killed', (text, expected) => expect(killed(text)).toEqual(expected))

  it('I87 an id that stands twice: doubted, and both are events', () => {
    const read = outcome('id,date,lat,lon', 'a,2022-02-24,36.2,37.1', 'a,2022-02-24,36.2,37.1')
    expect(read.filter((text) => text === 'repeated-id: a').length).toBe(3)
    expect(read.length).toBe(4)
  })

  it.each([
    ['I78 markup', '<img src=x onerror=alert(1)>'],
    ['I80 a formula', '=cmd|calc'],
    ['I81 an override of direction', '\u202eabc'],
    ['I81 a lone surrogate', '\ud800x'],
    ['I85 another case', 'aRMY'],
  ])('%s stays the text that it is', (_, actor) => {
    const { drafts } = readTable(tableOf(`date,lat,lon,actor\n2022-02-24,36.2,37.1,${actor}`))
    expect(drafts.map((draft) => draft.actor)).toEqual([actor])
  })

  it('I82 and I83: a name of ten megabytes is shown by its beginning', () => {
    const { drafts } = readTable(
      tableOf(`date,lat,lon,actor\n2022-02-24,36.2,37.1,${'A'.repeat(10_000_000)}`),
    )
    expect(drafts.map(({ actor }) => actor.length)).toEqual([1001])
  })
})
