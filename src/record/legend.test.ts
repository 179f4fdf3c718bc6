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
    statuses: ['confirmed', 'denied'],
    places: ['town', 'area'],
    strikes: { told: true, untold: false },
    contested: true,
  })
})

test('an empty map needs no legend', () => {
  expect(legendOf([])).toEqual({
    layers: [],
    kinds: [],
    statuses: [],
    places: [],
    strikes: { told: false, untold: false },
    contested: false,
  })
})

const at = (precision: ConflictEvent['where']['precision'], among?: readonly string[]) =>
  event({
    where: { place: 'x', name: 'x', country: null, precision, radiusKm: null, ...(among ? { among } : {}) },
  })

test.each([
  ['site', 'town'],
  ['town', 'town'],
  ['near', 'near'],
  ['offset', 'offset'],
  ['ring', 'ring'],
  ['sector', 'sector'],
  ['district', 'area'],
  ['province', 'area'],
  ['line', 'area'],
  ['country', 'country'],
] as const)('a place that is known as a %s is explained as %s', (precision, place) => {
  expect(legendOf([at(precision)]).places).toEqual([place])
})

test('an event without a place needs no explanation', () => {
  expect(legendOf([at('none')]).places).toEqual([])
})

test('places stand from the exact to the vague, each once', () => {
  const precisions = ['country', 'line', 'sector', 'ring', 'offset', 'near', 'site', 'town'] as const
  expect(legendOf(precisions.map((precision) => at(precision))).places).toEqual([
    'town',
    'near',
    'offset',
    'ring',
    'sector',
    'area',
    'country',
  ])
})

test('an event among several towns is explained as such, one among countries or strangers is not', () => {
  const place = (id: string, kind: 'town' | 'country' | 'region') =>
    ({
      id,
      name: { en: id },
      country: null,
      admin1: null,
      lon: 1,
      lat: 1,
      kind,
      aliases: [],
      source: '',
    }) as const
  const places = new Map(
    [place('raqqa', 'town'), place('syria', 'country'), place('levant', 'region')].map((one) => [
      one.id,
      one,
    ]),
  )
  const legendAmong = (...among: readonly string[]) => {
    const record = { ...buildRecord([at('country', among)]), places }
    return legendEntries(record.table, record.facts.rows, record).places
  }
  expect(legendAmong('syria', 'raqqa')).toEqual(['among'])
  expect(legendAmong('syria', 'levant')).toEqual(['country'])
  expect(legendAmong('nowhere')).toEqual(['country'])
  expect(legendAmong()).toEqual(['country'])
})

test('statuses, kinds and layers stand in their own order; a layer is a strike’s', () => {
  const by = (actor: string) => [{ actor, role: 'conducted', basis: 'declared' }] as const
  const { layers, kinds, statuses, contested } = legendOf([
    event({ id: 'a', kind: 'strike', actors: by('russia'), status: 'planned' }),
    event({ id: 'b', kind: 'strike', actors: by('france'), status: 'reported' }),
    event({ id: 'c', kind: 'statement', actors: by('united-states') }),
    event({ id: 'd', kind: 'shelling' }),
  ])
  expect(layers).toEqual(['france', 'russia'])
  expect(kinds).toEqual(['shelling', 'statement'])
  expect(statuses).toEqual(['confirmed', 'reported', 'planned'])
  expect(contested).toBe(false)
})

test('strikes whose number is told and those whose number is not are told apart', () => {
  const told = event({ id: 'a', kind: 'strike', strikes: { min: 0, max: 0 } })
  const untold = event({ id: 'b', kind: 'strike' })
  expect(legendOf([told]).strikes).toEqual({ told: true, untold: false })
  expect(legendOf([untold]).strikes).toEqual({ told: false, untold: true })
  expect(legendOf([told, untold]).strikes).toEqual({ told: true, untold: true })
})

test.each([
  ['disputed', true],
  ['denied', true],
  ['confirmed', false],
] as const)('what is %s makes the map contested: %s', (status, contested) => {
  expect(legendOf([event({ status })]).contested).toBe(contested)
})
