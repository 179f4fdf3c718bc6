import { expect, test } from 'vitest'
import { buildRecord } from '../../tests/fixtures/build-event'
import type { ConflictEvent } from '../model/event'
import { legendEntries } from './legend'

function event(given: Partial<ConflictEvent>): ConflictEvent {
  return {
    id: 'e',
    title: { en: 'e' },
    summary: { en: 'e' },
    kind: 'statement',
    state: 'active',
    status: 'confirmed',
    actors: [],
    when: null,
    where: { place: 'raqqa', name: 'Raqqa', country: 'SY', precision: 'town', radiusKm: 5 },
    point: null,
    strikes: null,
    harm: [],
    claims: [],
    links: [],
    ...given,
  }
}

function legendOf(events: readonly ConflictEvent[]) {
  const record = buildRecord(events)
  return legendEntries(record.table, record.facts.rows, record)
}

test('a legend holds only what is on the map', () => {
  const shown = [
    event({}),
    event({ kind: 'strike', status: 'denied', strikes: { min: 2, max: 3 } }),
    event({
      kind: 'raid-arrest',
      where: { place: 'x', name: 'x', country: null, precision: 'province', radiusKm: null },
    }),
  ]
  expect(legendOf(shown)).toEqual({
    layers: ['unattributed'],
    kinds: ['raid-arrest', 'statement'],
    standings: ['confirmed', 'denied'],
    places: ['town', 'area'],
    strikes: { told: true, untold: false },
    contested: true,
  })
})

test('an empty map needs no legend', () => {
  expect(legendOf([])).toEqual({
    layers: [],
    kinds: [],
    standings: [],
    places: [],
    strikes: { told: false, untold: false },
    contested: false,
  })
})
