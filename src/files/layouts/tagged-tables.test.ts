import { describe, expect, it } from 'vitest'
import { daysOf, killedOf, placeOf, readTable, tableOf } from './read-table.fixture'

describe('a table with tags of HXL', () => {
  const tagged = `Event date,Kind,Actor,Lat,Lon,Dead,Province
#date+occurred,#event+type,#group+name+first,#geo+lat,#geo+lon,#affected+killed,#adm1+name
2016-10-17,Air strike,Army A,36.2,37.1,4,Aleppo`

  it('is known by them, and they are no event', () => {
    const { recognised, drafts, refused } = readTable(tableOf(tagged))
    expect([recognised.layout.id, recognised.mapping.skipRows]).toEqual(['hxl', 1])
    expect(
      drafts.map((draft) => [daysOf(draft), placeOf(draft), killedOf(draft), draft.kind, draft.actor]),
    ).toEqual([['day 2016-10-17', 'near 36.2 37.1, Aleppo', '? 4 ?', 'strike', 'Army A']])
    expect(refused).toEqual([])
  })

  it('may have them above its header', () => {
    const [names = '', tags = '', row = ''] = tagged.split('\n')
    const { recognised, drafts, refused } = readTable(tableOf([tags, names, row].join('\n')))
    expect([recognised.layout.id, recognised.mapping.skipRows, drafts.length, refused]).toEqual([
      'hxl',
      1,
      1,
      [],
    ])
  })

  it('may have them for its header', () => {
    const { recognised, drafts } = readTable(tableOf(tagged.slice(tagged.indexOf('#'))))
    expect([recognised.layout.id, recognised.mapping.skipRows, drafts.length]).toEqual(['hxl', undefined, 1])
  })

  it('is of the layout that its header names, where it names one', () => {
    const { recognised, drafts } = readTable(
      tableOf(`event_id_cnty,event_date,event_type,actor1,latitude,longitude,geo_precision
#event+code,#date+occurred,#event+type,#group+name,#geo+lat,#geo+lon,#geo+precision
SYR1,2016-10-17,Battles,Army A,36.2,37.1,3`),
    )
    expect([recognised.layout.id, recognised.mapping.skipRows]).toEqual(['acled', 1])
    expect(drafts.map(placeOf)).toEqual(['province 36.2 37.1'])
  })
})

describe('events of TimeMap', () => {
  it('have their month first, and coordinates as texts', () => {
    const { recognised, drafts } = readTable(
      tableOf(`id,date,time,latitude,longitude,location,description,associations,sources
7,03/04/2022,14:30,36.2,37.1,Aleppo,text,"a,b",s1`),
    )
    expect([recognised.layout.id, recognised.questions.dayOrder]).toEqual(['timemap', false])
    expect(drafts.map(daysOf)).toEqual(['day 2022-03-04'])
    expect(drafts.map(placeOf)).toEqual(['near 36.2 37.1, Aleppo'])
  })
})
