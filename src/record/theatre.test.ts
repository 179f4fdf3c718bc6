import { expect, test } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { theatreOf } from './theatre'

const RECORD = buildRecord([
  buildEvent({ id: 'a', point: [39.00788, 35.95283] }),
  buildEvent({ id: 'b', point: [40.14077, 35.33588] }),
])
const PREFACE = { theatre: [1, 2, 3, 4], view: {}, licence: '', words: { en: {} } } as never

test('a record that names its theatre has it, another that of its events', () => {
  expect(theatreOf({ ...RECORD, preface: PREFACE })).toEqual([1, 2, 3, 4])
  const [west, south, east, north] = theatreOf(RECORD)
  expect([west, south, east, north].map((value) => value.toFixed(2))).toEqual([
    '38.51',
    '34.84',
    '40.64',
    '36.45',
  ])
})

test('a record without a single point and without words of its own shows the lands', () => {
  expect(theatreOf(buildRecord([]))).toEqual([-130, -50, 160, 70])
})
