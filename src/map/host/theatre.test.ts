import { expect, test } from 'vitest'
import { event, recordOf } from '../marks/marks.fixture'
import { theatreOf } from './theatre'

test('the built-in record has its own theatre, an opened file that of its events', () => {
  const record = recordOf([event('a'), event('b', { at: { place: 'deir-ezzor' } })])
  expect(theatreOf(record, null)).toEqual([35, 32.7, 45.2, 37.6])
  const [west, south, east, north] = theatreOf(record, 'mine.csv')
  expect([west, south, east, north].map((value) => value.toFixed(2))).toEqual([
    '38.51',
    '34.84',
    '40.64',
    '36.45',
  ])
})

test('a file without a single point keeps the built-in theatre', () => {
  expect(theatreOf(recordOf([]), 'mine.csv')).toEqual([35, 32.7, 45.2, 37.6])
})
