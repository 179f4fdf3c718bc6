import { expect, test } from 'vitest'
import type { RecordSource } from '../../state/store'
import { event, recordOf } from '../marks/marks.fixture'
import { theatreOf } from './theatre'

const MINE: RecordSource = {
  kind: 'file',
  name: 'mine.csv',
  account: {
    name: 'mine.csv',
    layout: 'dateline',
    read: 2,
    accepted: 2,
    refused: 0,
    reasons: {},
    warnings: {},
  },
  partOf: null,
}

test('the built-in record has its own theatre, an opened file that of its events', () => {
  const record = recordOf([event('a'), event('b', { at: { place: 'deir-ezzor' } })])
  expect(theatreOf(record, { kind: 'built-in' })).toEqual([35, 32.7, 45.2, 37.6])
  const [west, south, east, north] = theatreOf(record, MINE)
  expect([west, south, east, north].map((value) => value.toFixed(2))).toEqual([
    '38.51',
    '34.84',
    '40.64',
    '36.45',
  ])
})

test('a file without a single point keeps the built-in theatre', () => {
  expect(theatreOf(recordOf([]), MINE)).toEqual([35, 32.7, 45.2, 37.6])
})
