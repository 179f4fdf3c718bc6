import { describe, expect, it } from 'vitest'
import { suggestMapping } from './geo-table'
import type { Mapping } from './layout'
import { daysOf, killedOf, placeOf, readTable, tableOf } from './read-table.fixture'
import { recogniseTable } from './recognise'

const ordered = (mapping: Mapping, order: 'dmy' | 'mdy'): Mapping => ({
  ...mapping,
  time: { ...mapping.time, order },
})
const exchanged = ({ place: { lat = 0, lng = 0, ...place }, ...mapping }: Mapping): Mapping => ({
  ...mapping,
  place: { ...place, lat: lng, lng: lat },
})

describe('a table of people’s own', () => {
  it.each([
    ['Date,Latitude,Longitude,Place', '2022-02-24,36.2,37.1,Aleppo'],
    ['event_date;lat;lon;location'.replaceAll(';', ','), '24 February 2022,36.2,37.1,Aleppo'],
    ['DATE (UTC),Latitude_deg,Longitude_deg,Location (EN)', '2022-02-24,36.2,37.1,Aleppo'],
    ['date,y,x,site', '2022-02-24,36.2,37.1,Aleppo'],
    ['التاريخ,خط العرض,خط الطول,المكان', '٢٠٢٢-٠٢-٢٤,٣٦٫٢,٣٧٫١,Aleppo'],
    ['Date,Latitude,Longitude,Lieu', '24 février 2022,"36,2","37,1",Aleppo'],
    ['Fecha,Latitud,Longitud,Lugar', '24 de febrero de 2022,36.2,37.1,Aleppo'],
    ['Datum,Breitengrad,Längengrad,Ort', '24.02.2022,"36,2","37,1",Aleppo'],
    ['Дата,Широта,Долгота,Место', '24 февраля 2022,36.2,37.1,Aleppo'],
    ['Tarih,Enlem,Boylam,Yer', '24 Şubat 2022,36.2,37.1,Aleppo'],
    ['when,coordinates,place', '2022-02-24,"36.2, 37.1",Aleppo'],
    ['date,geom,city', '2022-02-24,POINT(37.1 36.2),Aleppo'],
    ['Date of strike,Date published,Lat,Long,City', '2022-02-24,2022-03-01,36.2,37.1,Aleppo'],
    ['eventDate,decimalLatitude,decimalLongitude,locality', '2022-02-24,36.2,37.1,Aleppo'],
    ['start_date,Site_Lat,Site_Long,siteName,Location Name', '2022-02-24,36.2,37.1,,Aleppo'],
    ['year,month,day,latitude,longitude,town', '2022,2,24,36.2,37.1,Aleppo'],
    ['time,date,latitude,longitude,town', '14:30,2022-02-24,36.2,37.1,Aleppo'],
    ['start,end,LATITUDE,LONGITUDE,village', '2022-02-24,2022-02-24,36.2,37.1,Aleppo'],
  ])('is known by its words: %s', (header, row) => {
    const { recognised, drafts, refused } = readTable(tableOf(`${header}\n${row}`))
    expect([recognised.layout.id, refused]).toEqual(['geo-table', []])
    expect(drafts.map(daysOf)).toEqual(['day 2022-02-24'])
    expect(drafts.map(placeOf)).toEqual(['site 36.2 37.1, Aleppo'])
  })

  it('has its people, words and numbers', () => {
    const { drafts } = readTable(
      tableOf(`id,date,latitude,longitude,actor,target,type,killed,source,country
a1,2022-02-24,36.2,37.1,Army A,Group B,drone strike,10-20,S,SY
a2,2022-02-24,36.2,37.1,,,,unknown,,Syrie`),
    )
    expect(
      drafts.map(({ id, actor, target, kind, eventType, source }) => [
        id,
        actor,
        target,
        kind,
        eventType,
        source,
      ]),
    ).toEqual([
      ['a1', 'Army A', 'Group B', 'strike', 'drone strike', 'S'],
      ['a2', '', '', 'other', '', ''],
    ])
    expect(drafts.map(killedOf)).toEqual(['10 ? 20', '? ? ?'])
  })

  it('is refused by the row, with the value found', () => {
    const { drafts, refused } = readTable(
      tableOf(`date,latitude,longitude
2022-02-24,36.2,37.1
,36.2,37.1
2022-02-30,36.2,37.1
2022-02-24,,
2022-02-24,36.2,
2022-02-24,95,200
2022-02-24,36.2,200
2022-02-24,120,36
2022-02-24,4012345,253000
2022-02-24,0x10,37.1
03/04/2022,36.2,37.1
1443-07-23 AH,36.2,37.1
2022-02-24`),
    )
    expect(drafts.length).toBe(1)
    expect(refused).toEqual([
      'no-date: ',
      'bad-date: 2022-02-30',
      'no-place: ',
      'half-place: 36.2, ',
      'bad-latitude: 95, 200',
      'bad-longitude: 36.2, 200',
      'bad-latitude: 120, 36',
      'projected-coordinates: 4012345, 253000',
      'bad-latitude: 0x10, 37.1',
      'ambiguous-date: 03/04/2022',
      'other-calendar: 1443-07-23 AH',
      'no-place: ',
    ])
  })

  it('is doubted by the row, and no row is lost by it', () => {
    const { drafts, warned } = readTable(
      tableOf(`id,start,end,latitude,longitude,killed,country
1,2022-02-24,2022-02-20,36.2,37.1,several,Syria
2,1970-01-01,,0,0,1,Syria
3,2077-01-01,,36.2,37.1,1,Syria
4,1443-07-23,,36.2,37.1,1,Syria
5,2022-02-24,,34.8,38.9,1,Germany
6,2022-02-24,,40.1,35.3,1,Syria
6,2022-02-24,soon,36.2,37.1,-5,Red Sea`),
    )
    expect(drafts.length).toBe(7)
    expect(warned).toEqual([
      'end-before-start: 2022-02-20',
      'bad-number: several',
      'date-1970: 1970-01-01',
      'null-island: 0, 0',
      'future-date: 2077-01-01',
      'old-date: 1443-07-23',
      'outside-country: 34.8, 38.9: Germany',
      'swapped-coordinates: 40.1, 35.3: Syria',
      'bad-end-date: soon',
      'bad-number: -5',
      'repeated-id: 6',
    ])
    expect(drafts.map(placeOf)[1]).toBe('country no point, Syria')
    expect(drafts.map(daysOf)[0]).toBe('day 2022-02-24')
  })

  it('tells nothing twice of a row that is refused', () => {
    const { refused, warned } = readTable(
      tableOf('date,latitude,longitude\n2077-01-01,95,37\n2022-01-01,36,37'),
    )
    expect([refused, warned]).toEqual([['bad-latitude: 95, 37'], []])
  })

  it('asks for the order of day and month, and follows the answer', () => {
    const table = tableOf('date,latitude,longitude\n03/04/2022,36.2,37.1\n05/06/2022,36.2,37.1')
    expect(readTable(table).recognised.questions).toEqual({ dayOrder: true, swapped: false })
    const days = (dayOrder: 'dmy' | 'mdy') =>
      readTable(table, null, ({ mapping }) => ordered(mapping, dayOrder)).drafts.map(daysOf)
    expect(days('dmy')).toEqual(['day 2022-04-03', 'day 2022-06-05'])
    expect(days('mdy')).toEqual(['day 2022-03-04', 'day 2022-05-06'])
  })

  it('takes the order that one date shows, and refuses what goes against it', () => {
    const { recognised, drafts, refused } = readTable(
      tableOf(
        `date,latitude,longitude\n03/04/2022,36.2,37.1\n24/02/2022,36.2,37.1${'\n01/02/2022,36.2,37.1'.repeat(200)}\n02/24/2022,36.2,37.1`,
      ),
    )
    expect(recognised.questions.dayOrder).toBe(false)
    expect(drafts.map(daysOf)[0]).toBe('day 2022-04-03')
    expect(refused).toEqual(['other-day-order: 02/24/2022'])
  })

  it('asks whether latitude and longitude are exchanged throughout', () => {
    const table = tableOf(
      'date,latitude,longitude,country\n2022-02-24,40.1,35.3,Syria\n2022-02-24,41.2,36.5,Syria\n2022-02-24,36.2,37.1,Syria',
    )
    const { recognised } = readTable(table)
    expect(recognised.questions.swapped).toBe(true)
    const { drafts } = readTable(table, null, ({ mapping }) => exchanged(mapping))
    expect(drafts.map(({ lat, lng }) => [lat, lng])[0]).toEqual([35.3, 40.1])
  })

  it('is left to its reader where its words are not known', () => {
    expect(recogniseTable(tableOf('a,b,c\n1,2,3'))).toBe(null)
    expect(recogniseTable(tableOf('2022-02-24,36.2,37.1', { headless: true }))).toBe(null)
    expect(recogniseTable(tableOf('latitude,longitude\n36.2,37.1'))).toBe(null)
    expect(recogniseTable(tableOf('__proto__,constructor,toString,hasOwnProperty\n1,2,3,4'))).toBe(null)
  })

  it('is not dated by the day of a report, nor by one of two dates', () => {
    expect(recogniseTable(tableOf('Report date,lat,lon\n2022-02-24,36.2,37.1'))).toBe(null)
    expect(
      recogniseTable(tableOf('Date of arrest,Date of trial,lat,lon\n2022-02-24,2022-02-25,36.2,37.1')),
    ).toBe(null)
  })

  it('may have a hundred thousand columns', () => {
    const many = Array.from({ length: 100_000 }, (_, column) => `c${column}`)
    const head = {
      columns: ['date', 'lat', 'lon', ...many],
      sample: [['2022-02-24', '36.2', '37.1']],
      headless: false,
    }
    expect(recogniseTable(head)?.layout.id).toBe('geo-table')
    expect(recogniseTable({ ...head, columns: many })).toBe(null)
  })

  it('is suggested to its reader as far as its words are known', () => {
    const { layout, time, place, killed } = suggestMapping(
      tableOf('Report date,jour,lat,lon,deaths\n2022-02-24,3,36.2,37.1,4'),
    )
    expect({ layout, time, place, killed }).toEqual({
      layout: 'mapped',
      time: { order: null },
      place: { lng: 3, lat: 2 },
      killed: { best: 4 },
    })
  })

  it('may have its own precisions in words', () => {
    const { drafts } = readTable(
      tableOf(`date,latitude,longitude,geo_precision,time_precision
2022-02-24,36.2,37.1,province,week
2022-02-24,36.2,37.1,exact location,approximate
2022-02-24,36.2,37.1,3,2
2022-02-24,36.2,37.1,,`),
    )
    expect(drafts.map(({ placePrecision, timePrecision }) => `${placePrecision} ${timePrecision}`)).toEqual([
      'province week',
      'site approximate',
      'near day',
      'site day',
    ])
  })
})
