import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../model/event'
import { COLUMNS, sortEvents } from './ledger-sort'

const names = { places: new Map(), actors: new Map() }

function event(id: string, strikes: number | null, place: string): ConflictEvent {
  return {
    id,
    title: { en: id },
    summary: { en: id },
    kind: 'strike',
    state: 'active',
    status: 'reported',
    actors: [],
    when: { window: { start: 1, end: 2 }, precision: 'day' },
    where: { place, name: place, country: null, precision: 'town', radiusKm: 5 },
    point: null,
    strikes: strikes === null ? null : { min: 0, max: strikes },
    harm: [],
    claims: [],
    links: [],
  }
}

const events = [
  event('a', 5, 'Raqqa'),
  event('b', null, 'Aleppo'),
  event('c', 12, 'Élan'),
  event('d', 5, 'Ramadi'),
]
const ids = (list: readonly ConflictEvent[]) => list.map((one) => one.id).join('')

describe('sorting the ledger', () => {
  it('puts unknown numbers last both ways, and breaks ties by date', () => {
    expect(ids(sortEvents(events, { column: 'strikes', ascending: true }, names, 'en'))).toBe('adcb')
    expect(ids(sortEvents(events, { column: 'strikes', ascending: false }, names, 'en'))).toBe('cadb')
  })
  it('sorts names as the language does', () => {
    expect(ids(sortEvents(events, { column: 'place', ascending: true }, names, 'en'))).toBe('bcda')
  })
  it('turns the date order round', () => {
    expect(ids(sortEvents(events, { column: 'date', ascending: false }, names, 'en'))).toBe('dcba')
  })
  it('neither drops nor doubles an event, whatever the column', () => {
    const anyEvent = fc.tuple(fc.option(fc.nat(99)), fc.string())
    fc.assert(
      fc.property(
        fc.array(anyEvent),
        fc.constantFrom(...COLUMNS),
        fc.boolean(),
        (rows, column, ascending) => {
          const list = rows.map(([strikes, place], index) => event(`e${index}`, strikes, place))
          const sorted = sortEvents(list, { column, ascending }, names, 'en')
          expect([...sorted].map((one) => one.id).sort()).toEqual(list.map((one) => one.id).sort())
        },
      ),
    )
  })
})
