import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, eventsOf, windowOf } from '../../tests/fixtures/build-event'
import { OTHER_COLOUR } from '../model/theme'
import { appearanceOf } from './appearance'
import { axisExtent } from './busy-days'
import { EMPTY_RECORD } from './join-record'
import { findEvent, isEmpty, titlesOf, windowOfEvent } from './record'
import { vagueCountry } from './vague-country'

const raqqa = { place: 'raqqa', name: 'Raqqa', country: 'SY', precision: 'town', radiusKm: 5 } as const
const record = buildRecord([
  buildEvent({ id: 'active', title: { en: 'Strike', ar: 'غارة' } }),
  buildEvent({ id: 'undated', days: null }),
  buildEvent({ id: 'gone', state: 'withdrawn', days: '2015-10-01' }),
  buildEvent({ id: 'gone-undated', state: 'withdrawn', days: null }),
])

describe('an event of a record', () => {
  it('is found by its id, active or not, and no other is', () => {
    expect(findEvent(record, 'active')?.id).toBe('active')
    expect(findEvent(record, 'gone')?.state).toBe('withdrawn')
    expect(findEvent(record, 'nothing')).toBeUndefined()
    expect(findEvent(record, null)).toBeUndefined()
  })

  it('has its days, a tombstone too, and none where it is undated or not there', () => {
    expect(windowOfEvent(record, 'active')).toEqual(windowOf('2015-11-17'))
    expect(windowOfEvent(record, 'gone')).toEqual(windowOf('2015-10-01'))
    expect(windowOfEvent(record, 'undated')).toBeNull()
    expect(windowOfEvent(record, 'gone-undated')).toBeNull()
    expect(windowOfEvent(record, 'nothing')).toBeNull()
    expect(windowOfEvent(record, null)).toBeNull()
  })

  it('has its title in the language asked for, else in English; ids that are not there are left out', () => {
    expect(titlesOf(['active', 'nothing', 'gone'], record, 'ar')).toEqual(['غارة', 'gone'])
  })
})

describe('a record', () => {
  it('is empty without an event, and not while it has a tombstone', () => {
    expect(isEmpty(EMPTY_RECORD)).toBe(true)
    expect(isEmpty(record)).toBe(false)
    expect(isEmpty(buildRecord([buildEvent({ id: 'gone', state: 'merged' })]))).toBe(false)
    expect(isEmpty(buildRecord([buildEvent({ id: 'one' })]))).toBe(false)
  })

  it('has its active events by first day, then id, undated ones last, whatever the order they came in', () => {
    const events = [
      buildEvent({ id: 'z', days: null }),
      buildEvent({ id: 'b', days: '2015-11-02' }),
      buildEvent({ id: 'y', days: null }),
      buildEvent({ id: 'gone', state: 'merged' }),
      buildEvent({ id: 'a', days: '2015-11-02..2015-11-09' }),
      buildEvent({ id: 'c', days: '2015-11-01' }),
    ]
    const ids = (from: typeof events) => eventsOf(buildRecord(from)).map(({ id }) => id)
    expect(ids(events)).toEqual(['c', 'a', 'b', 'y', 'z'])
    expect(ids([...events].reverse())).toEqual(['c', 'a', 'b', 'y', 'z'])
  })

  it('of nothing has no words, no tombstone and an extent of a day', () => {
    expect(EMPTY_RECORD).toMatchObject({
      hash: '',
      preface: null,
      documents: [],
      extent: { start: 0, end: 1 },
    })
  })
})

describe('the axis', () => {
  const facts = { publicationDays: [90, 95, 130] }
  it('reaches all of the record, its publications and the window', () => {
    const extent = { start: 100, end: 120 }
    expect(axisExtent({ extent, facts }, { start: 105, end: 110 })).toEqual({ start: 90, end: 131 })
    expect(axisExtent({ extent, facts }, { start: 80, end: 140 })).toEqual({ start: 80, end: 140 })
  })

  it('is the record’s own where nothing was published and the window is inside', () => {
    const extent = { start: 100, end: 120 }
    expect(axisExtent({ extent, facts: { publicationDays: [] } }, { start: 105, end: 110 })).toEqual(extent)
  })
})

describe('a strike layer', () => {
  it('looks as its actor does, one of nobody and one of a stranger in greys of their own', () => {
    expect(appearanceOf(record, 'russia')).toMatchObject({ colour: { light: '#000000' }, symbol: 'circle' })
    expect(appearanceOf(record, 'unattributed')).toEqual({
      colour: { light: '#4a4f57', dark: '#c9ced6' },
      symbol: 'cross',
    })
    expect(appearanceOf(record, 'stranger')).toEqual({ colour: OTHER_COLOUR, symbol: 'dot' })
    expect(OTHER_COLOUR).toEqual({ light: '#5b626b', dark: '#a9b1bb' })
  })
})

describe('the country told of without a closer place', () => {
  const country = (id: string) =>
    ({ id, name: { en: id }, country: null, admin1: null, lon: 1, lat: 1, kind: 'country' }) as const
  const places = new Map(
    ['syria', 'iraq'].map((id) => [id, { ...country(id), aliases: [], source: '' }] as const),
  )
  const at = (id: string, place: string, more: object = {}) =>
    buildEvent({ id, where: { ...raqqa, place, precision: 'country' }, ...more })

  it('is the one with the most strikes', () => {
    const { table } = buildRecord([at('a', 'syria'), at('b', 'iraq'), at('c', 'iraq')])
    expect(vagueCountry({ table, places })?.id).toBe('iraq')
  })

  it('counts neither other kinds nor events with a closer place', () => {
    const talks = { kind: 'diplomacy', by: [] } as const
    const { table } = buildRecord([
      at('a', 'syria'),
      at('b', 'iraq', talks),
      at('c', 'iraq', talks),
      buildEvent({ id: 'd', where: { ...raqqa, place: 'iraq' } }),
      buildEvent({ id: 'e', where: { ...raqqa, place: 'iraq' } }),
    ])
    expect(vagueCountry({ table, places })?.id).toBe('syria')
  })

  it('is none where there is none, or the gazetteer has it not', () => {
    expect(vagueCountry({ table: buildRecord([buildEvent({ id: 'a' })]).table, places })).toBeNull()
    expect(vagueCountry({ table: buildRecord([at('a', 'nowhere')]).table, places })).toBeNull()
  })
})
