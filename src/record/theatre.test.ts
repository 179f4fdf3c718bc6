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

const box = (points: readonly (readonly [number, number] | null)[]) =>
  theatreOf(buildRecord(points.map((point, index) => buildEvent({ id: `e${index}`, point })))).map((value) =>
    Number(value.toFixed(2)),
  )

test('events without a point, and the order they come in, do not move the box', () => {
  expect(box([[20, 10], null, [0, 30], null, [10, 20]])).toEqual([-1, 9, 21, 31])
})

test('a record of one place is shown with half a degree round it', () => {
  expect(box([[20, 10]])).toEqual([19.5, 9.5, 20.5, 10.5])
})

test('the box ends where the map does, however near the poles the events are', () => {
  expect(
    box([
      [0, 85],
      [10, -85],
    ]),
  ).toEqual([-0.5, -85.05, 10.5, 85.05])
  expect(box([[0, 90]])).toEqual([-0.5, 84.55, 0.5, 85.05])
})

test('of a hundred events the outermost on each side is left out, of ninety-nine none', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      index === 0 ? ([-100, -40] as const) : index === 1 ? ([100, 60] as const) : ([10, 20] as const),
    )
  expect(box(many(100))).toEqual([9.5, 19.5, 10.5, 20.5])
  expect(box(many(99))).toEqual([-110, -45, 110, 65])
})
