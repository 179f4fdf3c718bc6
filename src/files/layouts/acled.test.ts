import { describe, expect, it } from 'vitest'
import { daysOf, killedOf, placeOf, readTable, tableOf } from './read-table.fixture'

/** Until March 2023; `inter` as numbers. */
const FIRST = `
data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3
1,760,SYR1,1,13 November 2015,2015,1,Explosions/Remote violence,Air/drone strike,Army A,,8,Group B,,2,28,Middle East,Syria,Ar-Raqqa,Ar-Raqqa,,Ar-Raqqa,35.9594,39.0088,1,A; B,National,text,12,1679345000,SYR
2,760,SYR2,2,9-May-20,2020,2,Battles,Armed clash,Group B,,2,,,0,20,Middle East,Syria,Idleb,Harim,,Harim,36.2078,36.5192,2,A,National,text,,1679345000,SYR
3,760,SYR3,3,15 June 2016,2016,3,Violence against civilians,Attack,Group B,,2,Civilians,,7,27,Middle East,Syria,Hama,,,Hama,35.1318,36.7578,3,A,National,text,0,1679345000,SYR
`
/** Since then, with the tags; `inter` as words. */
const SECOND = `
event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
YEM9,2024-01-12,2024,1,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Group C,,Rebel group,Ship D,,External/Other forces,Rebel group-External,,887,Middle East,Red Sea,Red Sea,,,Red Sea,14.5,42.1,2,A,Other,text,3,,1705960000
YEM9,2024-01-13,2024,1,Demonstrations,Protests,Protest with intervention,Protesters,,Protesters,,,,Protesters only,,887,Middle East,Yemen,Amanat al Asimah,,,Sanaa,15.3547,44.2066,1,A,Other,text,0,crowd size=no report,1705960000
`
/** Of the API, with population beside the rest, and with fewer columns. */
const THIRD = `
event_id_cnty,event_date,event_type,sub_event_type,actor1,country,latitude,longitude,fatalities,population_best
UKR5,2022-02-24,Strategic developments,Non-violent transfer of territory,Army E,Ukraine,46.6,32.6,,1000
UKR6,2022-02-25,Battles,Government regains territory,Army F,Ukraine,46.6,32.6,1,1000
UKR7,2022-02-25,Strategic developments,Arrests,Army F,Ukraine,46.6,32.6,1,1000
`

describe('events of ACLED', () => {
  it('are known in each generation of their columns', () => {
    for (const text of [FIRST, SECOND, THIRD])
      expect(readTable(tableOf(text)).recognised.layout.id).toBe('acled')
  })

  it('keep what their codes say of day and place', () => {
    const { drafts, refused, warned } = readTable(tableOf(FIRST))
    expect(drafts.map(daysOf)).toEqual([
      'day 2015-11-13',
      'week 2020-05-06 2020-05-12',
      'month 2016-06-01 2016-06-30',
    ])
    expect(drafts.map(placeOf)).toEqual([
      'town 35.9594 39.0088, Ar-Raqqa, Ar-Raqqa, Syria',
      'near 36.2078 36.5192, Harim, Idleb, Syria',
      'province 35.1318 36.7578, Hama, Hama, Syria',
    ])
    expect(drafts.map(killedOf)).toEqual(['? 12 ?', '? ? ?', '? 0 ?'])
    expect(drafts.map(({ kind }) => kind)).toEqual(['strike', 'ground-combat', 'other'])
    expect(drafts.map(({ actor, target }) => `${actor} > ${target}`)).toEqual([
      'Army A > Group B',
      'Group B > ',
      'Group B > Civilians',
    ])
    expect([refused, warned]).toEqual([[], []])
  })

  it('may be at sea, and say so of no country', () => {
    const { drafts, refused, warned } = readTable(tableOf(SECOND))
    expect(drafts.map(placeOf)[0]).toBe('near 14.5 42.1, Red Sea, Red Sea, Red Sea')
    expect(drafts.map(({ kind }) => kind)).toEqual(['shelling', 'other'])
    expect([refused, warned]).toEqual([[], ['repeated-id: YEM9']])
  })

  it('stay within the years that are known', () => {
    const ends = readTable(tableOf(FIRST.replace('9-May-20', '9999-12-31')))
    expect(ends.drafts.map(daysOf)[1]).toBe('week 9999-12-28 9999-12-31')
    const begins = readTable(tableOf(FIRST.replace('9-May-20', '0001-01-01')))
    expect(begins.drafts.map(daysOf)[1]).toBe('week 0001-01-01 0001-01-04')
  })

  it('need no codes', () => {
    const { drafts } = readTable(tableOf(THIRD))
    expect(drafts.map(daysOf)).toEqual(['day 2022-02-24', 'day 2022-02-25', 'day 2022-02-25'])
    expect(drafts.map(({ kind }) => kind)).toEqual([
      'territorial-change',
      'territorial-change',
      'raid-arrest',
    ])
    expect(drafts.map(({ placePrecision }) => placePrecision)).toEqual(['near', 'near', 'near'])
  })
})

const WEEKS = `
WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,POPULATION_EXPOSURE,DISORDER_TYPE,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE
2025-07-26,Middle East,Syria,Idleb,Explosions/Remote violence,Air/drone strike,7,12,1000,Political violence,5,35.9,36.6
2025-08-02,Middle East,Syria,Idleb,Protests,Peaceful protest,2,0,,Demonstrations,5,35.9,36.6
2025-08-02,Middle East,Syria,Idleb,Battles,Armed clash,0,0,,Political violence,5,35.9,36.6
2025-08-02,Middle East,Syria,Idleb,Battles,Armed clash,,0,,Political violence,5,35.9,36.6
`
const MONTHS = `
Country,Admin1,Admin2,ISO3,Admin2 Pcode,Admin1 Pcode,Month,Year,Events,Fatalities
Syria,Aleppo,Afrin,SYR,SY0201,SY02,January,2018,31,44
Syria,Aleppo,,SYR,,SY02,February,2018,1,
`

describe('weekly and monthly numbers of ACLED', () => {
  it('are areas with numbers of events, a week each, and never points', () => {
    const { recognised, drafts, refused, warned } = readTable(tableOf(WEEKS))
    expect([recognised.layout.id, recognised.notes]).toEqual(['acled-aggregates', ['aggregates-are-areas']])
    expect(drafts.map(daysOf)).toEqual(['week 2025-07-26 2025-08-01', 'week 2025-08-02 2025-08-08'])
    expect(drafts.map(placeOf)).toEqual([
      'province 35.9 36.6, Idleb, Syria',
      'province 35.9 36.6, Idleb, Syria',
    ])
    expect(drafts.map(({ events, kind }) => [events, kind])).toEqual([
      [7, 'strike'],
      [2, 'other'],
    ])
    expect(drafts.map(killedOf)).toEqual(['? 12 ?', '? 0 ?'])
    expect(refused).toEqual(['no-events: 0', 'bad-count: '])
    expect(warned).toEqual(['future-date: 2025-07-26', 'future-date: 2025-08-02'])
  })

  it('are known by month and year, by district too', () => {
    const { recognised, drafts } = readTable(tableOf(MONTHS))
    expect(recognised.layout.id).toBe('acled-aggregates')
    expect(drafts.map(daysOf)).toEqual(['month 2018-01-01 2018-01-31', 'month 2018-02-01 2018-02-28'])
    expect(drafts.map(placeOf)).toEqual([
      'district no point, Afrin, Aleppo, Syria',
      'province no point, Aleppo, Syria',
    ])
    expect(drafts.map(({ events }) => events)).toEqual([31, 1])
    expect(drafts.map(killedOf)).toEqual(['? 44 ?', '? ? ?'])
  })
})
