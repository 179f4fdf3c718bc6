import { describe, expect, it } from 'vitest'
import { daysOf, killedOf, placeOf, readTable, tableOf } from './read-table.fixture'

const GED = `
id,relid,year,active_year,code_status,type_of_violence,conflict_name,dyad_name,side_a,side_b,number_of_sources,source_office,where_prec,where_coordinates,adm_1,latitude,longitude,geom_wkt,country,date_prec,date_start,date_end,deaths_civilians,best,high,low
1,R-1,2016,True,Clear,1,C,D,Side A,Side B,-1,Office,1,Town T,Prov P,35.5,38.5,POINT (38.5 35.5),Syria,1,2016-01-02 00:00:00.000,2016-01-02 00:00:00.000,0,4,5,3
2,R-2,2016,True,Clear,2,C,D,Side A,Side B,2,Office,2,Town T,Prov P,35.5,38.5,,Syria,2,2016-01-02,2016-01-05,0,0,0,0
3,R-3,2016,True,Clear,3,C,D,Side A,Civilians,2,Office,3,District,Prov P,,,POINT (38.5 35.5),Syria,3,2016-01-04,2016-01-10,0,1,1,1
4,R-4,2016,True,Clear,1,C,D,Side A,Side B,2,Office,4,Prov P,Prov P,35.5,38.5,,Syria,4,2016-01-01,2016-01-31,0,1,1,1
5,R-5,2016,True,Clear,1,C,D,Side A,Side B,2,Office,5,River R,,35.5,38.5,,Syria,5,2016-01-01,2016-12-31,0,1,1,1
6,R-6,2016,True,Clear,1,C,D,Side A,Side B,2,Office,6,Syria,,35,38,,Syria,5,2016-01-01,2016-03-31,0,1,,1
7,R-7,2016,True,Clear,1,C,D,Side A,Side B,2,Office,7,Sea S,,35,33,,Syria,1,2016-01-01,2016-01-01,0,1,1,1
`

describe('events of UCDP', () => {
  it('keep what their codes say of days, place and deaths', () => {
    const { recognised, drafts, refused, warned } = readTable(
      tableOf(GED, { fileName: 'GEDEvent_v25_1.csv' }),
    )
    expect([recognised.layout.id, recognised.notes]).toEqual(['ucdp-ged', []])
    expect(drafts.map(daysOf)).toEqual([
      'day 2016-01-02',
      'range 2016-01-02 2016-01-05',
      'week 2016-01-04 2016-01-10',
      'range 2016-01-01 2016-01-31',
      'year 2016-01-01 2016-12-31',
      'range 2016-01-01 2016-03-31',
      'day 2016-01-01',
    ])
    expect(drafts.map(({ placePrecision, radiusKm }) => [placePrecision, radiusKm])).toEqual([
      ['town', Number.NaN],
      ['near', 25],
      ['district', Number.NaN],
      ['province', Number.NaN],
      ['province', Number.NaN],
      ['country', Number.NaN],
      ['country', Number.NaN],
    ])
    expect(drafts.slice(0, 3).map(({ lng, lat }) => [lng, lat])).toEqual([
      [38.5, 35.5],
      [38.5, 35.5],
      [38.5, 35.5],
    ])
    expect(drafts.map(killedOf)).toEqual(['3 4 5', '0 0 0', '1 1 1', '1 1 1', '1 1 1', '1 1 ?', '1 1 1'])
    expect(drafts.slice(0, 3).map(({ eventType, kind }) => [eventType, kind])).toEqual([
      ['state-based conflict', 'other'],
      ['non-state conflict', 'other'],
      ['one-sided violence', 'other'],
    ])
    expect(refused).toEqual([])
    expect(warned).toEqual([])
  })

  it('are candidates where some are still to be checked, or by the name of their file', () => {
    const unclear = readTable(tableOf(GED.replace('Clear', 'Check dyad')))
    expect([unclear.recognised.layout.id, unclear.recognised.notes]).toEqual([
      'ucdp-candidate',
      ['candidate-not-summed'],
    ])
    const named = readTable(tableOf(GED, { fileName: 'GEDEvent_v26_0_3.csv' }))
    expect(named.recognised.layout.id).toBe('ucdp-candidate')
    const quarter = readTable(tableOf(GED, { fileName: 'gedevent_v21_01_21_03.csv' }))
    expect(quarter.recognised.layout.id).toBe('ucdp-candidate')
    expect(named.drafts.length).toBe(7)
  })
})

/** A row of GDELT with these values at these columns. */
const gdeltRow = (length: number, values: Readonly<Record<number, string>>) =>
  Array.from({ length }, (_, column) => values[column] ?? '').join('\t')
const FIRST = { 0: '410000001', 1: '20150218', 6: 'ARMY A', 16: 'GROUP B', 26: '195', 28: '19' }

describe('events of GDELT', () => {
  it('are known without a header, and only towns are points', () => {
    const place = (type: string, name: string) => ({
      51: type,
      52: name,
      56: '36.2',
      57: '37.1',
      59: '20150218230000',
      60: 'http://a.example/1',
    })
    const text = [
      gdeltRow(61, { ...FIRST, ...place('4', 'Aleppo, Halab, Syria') }),
      gdeltRow(61, { ...FIRST, 0: '410000002', 26: '010', 28: '01', ...place('5', 'Halab, Syria') }),
      gdeltRow(61, { ...FIRST, 0: '410000003', 26: '173', 28: '17', ...place('1', 'Syria') }),
      gdeltRow(61, { ...FIRST, 0: '410000004', 51: '0', 59: '20150218230000' }),
    ].join('\n')
    const { recognised, drafts, refused } = readTable(tableOf(text, { headless: true }))
    expect(recognised.layout.id).toBe('gdelt')
    expect(drafts.map(daysOf)).toEqual(['day 2015-02-18', 'day 2015-02-18', 'day 2015-02-18'])
    expect(drafts.map(placeOf)).toEqual([
      'town 36.2 37.1, Aleppo, Halab, Syria',
      'province 36.2 37.1, Halab, Syria',
      'country 36.2 37.1, Syria',
    ])
    expect(drafts.map(({ kind, eventType }) => `${kind}: ${eventType}`)).toEqual([
      'strike: Fight',
      'statement: Public statement',
      'raid-arrest: Coerce',
    ])
    expect(drafts.map(({ id, actor, target }) => `${id} ${actor} ${target}`)[0]).toBe(
      '410000001 ARMY A GROUP B',
    )
    expect(refused).toEqual(['no-place: '])
  })

  it.each([58, 57])('are known in the older version of %d columns', (length) => {
    const text = gdeltRow(length, {
      ...FIRST,
      49: '3',
      50: 'Reno, Nevada, United States',
      53: '39.5',
      54: '-119.8',
      56: '20150218',
    })
    const { recognised, drafts } = readTable(tableOf(text, { headless: true }))
    expect(recognised.layout.id).toBe('gdelt')
    expect(drafts.map(placeOf)).toEqual(['town 39.5 -119.8, Reno, Nevada, United States'])
  })
})

describe('events of ICEWS and POLECAT', () => {
  it('are as fine as the finest of their place columns', () => {
    const { recognised, drafts } = readTable(
      tableOf(`
Event ID,Event Date,Source Name,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Country,Publisher,City,District,Province,Country,Latitude,Longitude
1,2014-09-23,Army A,United States,Use air power,195,-10,Group B,Syria,P,Raqqa,,Ar-Raqqah,Syria,35.95,39.01
2,2014-09-23,Minister,Syria,Make statement,10,0,Group B,Syria,P,,,,Syria,35,38
3,2014-09-23,Army A,Syria,Demand,231,0,Group B,Syria,P,,,Hama,Syria,35.1,36.7
`),
    )
    expect(recognised.layout.id).toBe('icews')
    expect(drafts.map(({ kind, placePrecision }) => `${kind} ${placePrecision}`)).toEqual([
      'strike town',
      'statement country',
      'statement province',
    ])
  })

  it('have types and modes of their own', () => {
    const { recognised, drafts } = readTable(
      tableOf(`
Event ID,Event Date,Event Type,Event Mode,Event Intensity,Quad Code,Contexts,Actor Name,Actor Country,Recipient Name,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date
P1,2023-10-05,ASSAULT,aerial,,MATERIAL CONFLICT,military,Army A,Syria,Group B,Idlib,Idlib,,Idlib,Syria,35.93,36.63,1,Idlib,PPLA,S,2023-10-06
P2,2023-10-05,CONSULT,meet,,VERBAL COOPERATION,diplomatic,Minister,Syria,Group B,Syria,,,,Syria,35,38,2,Syria,PCLI,S,2023-10-06
`),
    )
    expect(recognised.layout.id).toBe('polecat')
    expect(drafts.map(({ kind, placePrecision, actor }) => `${kind} ${placePrecision} ${actor}`)).toEqual([
      'strike town Army A',
      'diplomacy country Minister',
    ])
  })
})

describe('events of the GTD', () => {
  it('take 0 for unknown, and fewer places for points than have coordinates', () => {
    const { recognised, drafts, refused, warned } = readTable(
      tableOf(`
eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,provstate,city,latitude,longitude,specificity,vicinity,summary,attacktype1_txt,targtype1_txt,gname,nkill,scite1
1,1970,0,0,,0,,200,Syria,Hama,Hama,35.1,36.7,1,0,t,Bombing/Explosion,Military,Unknown,,s
2,1970,7,0,,0,,200,Syria,Hama,Near Hama,35.1,36.7,1,1,t,Armed Assault,Military,Group B,0,s
3,1971,7,2,,1,7/5/1971,200,Syria,Hama,Unknown,35.1,36.7,4,0,t,Assassination,Military,Group B,2,s
4,1970,13,2,,0,,200,Syria,Hama,Unknown,35.1,36.7,5,0,t,Assassination,Military,Group B,1.5,s
5,1972,1,2,,0,,200,Syria,Hama,Unknown,,,5,0,t,Hijacking,Military,Group B,1.5,s
`),
    )
    expect(recognised.layout.id).toBe('gtd')
    expect(drafts.map(daysOf)).toEqual([
      'year 1970-01-01 1970-12-31',
      'month 1970-07-01 1970-07-31',
      'day 1971-07-02',
      'day 1972-01-02',
    ])
    expect(drafts.map(({ placePrecision }) => placePrecision)).toEqual([
      'town',
      'near',
      'province',
      'province',
    ])
    expect(drafts.map(({ actor }) => actor)).toEqual(['', 'Group B', 'Group B', 'Group B'])
    expect(drafts.map(killedOf)).toEqual(['? ? ?', '? 0 ?', '? 2 ?', '? ? ?'])
    expect(refused).toEqual(['bad-date: 1970-13-2'])
    expect(warned).toEqual(['bad-end-date: 7/5/1971', 'bad-number: 1.5'])
    expect(recognised.questions.dayOrder).toBe(true)
  })
})

describe('incidents in the manner of Airwars', () => {
  it('keep bounds, labels of accuracy and how contested they are', () => {
    const { recognised, drafts } = readTable(
      tableOf(`
incident_code,airwars_id,url,date,date_end,date_type,location_en,location_ar,region,governorate,country,lat,lon,geo_precision,mgrs_from_belligerent,belligerents,strike_type,strike_status,evidence,civ_killed_min,civ_killed_max
CS1,1,https://a.example/1,2016-03-19,,single,Mosul University,x,,Nineveh,Iraq,36.38,43.14,Exact location,,Coalition,Airstrike,Declared strike,e,10,25
CS2,2,https://a.example/2,2016-03-19,2016-03-21,range,Village V,x,,Nineveh,Iraq,36.4,43.1,Village,,Coalition; Army A,Artillery,Contested strike,e,0,
CS3,3,https://a.example/3,2016-03-20,,single,Town T,x,,Nineveh,Iraq,,,Subdistrict,38S LF 33 28,Coalition,Drone strike,Likely strike,e,,
`),
    )
    expect([recognised.layout.id, recognised.notes]).toEqual(['airwars', ['killed-are-civilians']])
    expect(drafts.map(killedOf)).toEqual(['10 ? 25', '0 ? ?', '? ? ?'])
    expect(drafts.map(({ status, kind, placePrecision }) => `${status} ${kind} ${placePrecision}`)).toEqual([
      'confirmed strike site',
      'disputed shelling town',
      'reported strike district',
    ])
    expect(drafts.map(daysOf)).toEqual(['day 2016-03-19', 'range 2016-03-19 2016-03-21', 'day 2016-03-20'])
    expect(drafts[2]?.lat.toFixed(1)).toBe('36.4')
  })
})

describe('violations in the manner of the Syrian Archive', () => {
  it("have a recording's day, and mostly no point", () => {
    const { recognised, drafts, refused } = readTable(
      tableOf(`
Description,City,Neighborhood,Latitude,Longitude,Reference_Code,Violation_Type,Recording_Date,Recording_Hour,Source,Weapons_Used
d,HAMA,KafrZita,NA,NA,HO_1,Protected objects,2017-04-30,21.0,وكالة ثقة,NA
d,ALEPPO,NA,NA,NA,CH_2,Illegal weapons,2017-04-04,8.0,S,Chemical Weapons
d,IDLIB,Khan Shaykhun,35.449917,36.648845,CH_3,Illegal weapons,2017-04-04,8.0,S,Chemical Weapons
d,NA,NA,NA,NA,CH_4,Illegal weapons,2017-04-04,8.0,S,NA
`),
    )
    expect([recognised.layout.id, recognised.notes]).toEqual(['syrian-archive', ['recording-dates']])
    expect(drafts.map(daysOf)).toEqual([
      'approximate 2017-04-30',
      'approximate 2017-04-04',
      'approximate 2017-04-04',
    ])
    expect(drafts.map(placeOf)).toEqual([
      'near no point, KafrZita, HAMA',
      'province no point, ALEPPO',
      'near 35.449917 36.648845, Khan Shaykhun, IDLIB',
    ])
    expect(drafts.map(({ kind }) => kind)).toEqual(['other', 'chemical-attack', 'chemical-attack'])
    expect(refused).toEqual(['no-place: NA, NA, NA'])
  })
})
