import { expect, test } from 'vitest'
import { EMPTY_RECORD } from '../../record/join-record'
import { event, recordOf } from '../marks/marks.fixture'
import { describeMap } from './describe-map'

const NONE = { events: 0, strikes: { min: 0, max: 0, unknown: 0 } }

test('the map in words: how many, when, who, where, and how those places lie to each other', () => {
  const shown = [
    event('a'),
    event('b'),
    event('c', { at: { place: 'deir-ezzor' } }),
    event('d', { at: { place: 'syria', precision: 'country' } }),
  ]
  const layers = new Map([
    ['france', { ...NONE, events: 4 }],
    ['russia', NONE],
  ])
  const record = recordOf(shown)
  expect(
    describeMap(
      {
        table: record.table,
        shown: record.facts.rows,
        span: { start: 16_755, end: 16_762 },
        layers,
        unlocated: Uint32Array.of(3),
      },
      record,
      'en',
      false,
    ),
  ).toBe(
    'The map shows 4 events, 16 – 22 November 2015. Strikes by france. Most are at raqqa (2) and deir-ezzor (1). deir-ezzor is 120 km east-southeast of raqqa. 1 event without a place on the map is in the list.',
  )
})

test('an empty map and one still loading say so', () => {
  const nothing = {
    table: EMPTY_RECORD.table,
    shown: new Uint32Array(),
    span: { start: 0, end: 1 },
    layers: new Map(),
    unlocated: new Uint32Array(),
  }
  expect(describeMap(nothing, EMPTY_RECORD, 'en', false)).toBe('The map shows no events.')
  expect(describeMap(nothing, EMPTY_RECORD, 'en', true)).toBe('The record is being read.')
})
