import { expect, test } from 'vitest'
import { drawnMask } from './drawn-layers'
import { by, event, recordOf } from './marks.fixture'
import { stacksOf } from './stacks-of'

const ALL = { actors: null, members: false }

function stacks(events: readonly ReturnType<typeof event>[], shown = ALL as Parameters<typeof drawnMask>[1]) {
  const record = recordOf(events)
  return stacksOf(record.facts.rows, record, drawnMask(record, shown)).map((stack) => ({
    key: stack.key,
    shape: stack.shape,
    parts: stack.parts.map((part) => [part.layer, part.rows.length]),
  }))
}

test('events at one town are one stack, with a part for each actor in the codebook’s order and other kinds last', () => {
  expect(
    stacks([
      event('a', { kind: 'statement', actors: [] }),
      event('b', { actors: by('russia') }),
      event('c'),
      event('d'),
    ]),
  ).toEqual([
    {
      key: 'raqqa',
      shape: 'disc',
      parts: [
        ['france', 2],
        ['russia', 1],
        ['events', 1],
      ],
    },
  ])
})

test('a strike of two actors stands in both parts and is one event of the stack', () => {
  const both = event('a', { actors: by('france', 'russia') })
  const record = recordOf([both])
  const [stack] = stacksOf(record.facts.rows, record, drawnMask(record, ALL))
  expect(stack?.parts.map((part) => part.layer)).toEqual(['france', 'russia'])
  expect(stack?.rows).toHaveLength(1)
})

test('a conductor whose layer is off has no part', () => {
  expect(
    stacks([event('a', { actors: by('france', 'russia') })], { actors: ['russia'], members: false })[0]
      ?.parts,
  ).toEqual([['russia', 1]])
})

test('with members, the coalition’s layer draws a member’s strike whose own layer is off', () => {
  const own = event('own', { actors: by('us-led-coalition'), at: { place: 'douma' } })
  expect(stacks([event('a'), own], { actors: ['us-led-coalition'], members: true })).toEqual([
    { key: 'douma', shape: 'disc', parts: [['us-led-coalition', 1]] },
    { key: 'raqqa', shape: 'disc', parts: [['us-led-coalition', 1]] },
  ])
})

test('a country’s event is a badge, one without a place is no stack', () => {
  expect(
    stacks([
      event('a', { at: { place: 'syria', precision: 'country' } }),
      event('b', { at: { place: 'syria', precision: 'none' } }),
    ]),
  ).toEqual([{ key: 'country:syria', shape: 'badge', parts: [['france', 1]] }])
})

test('an aggregate over towns joins them; one over countries stays on its country’s badge', () => {
  expect(
    stacks([
      event('a', { at: { place: 'syria', precision: 'country', among: ['raqqa', 'deir-ezzor'] } }),
      event('b', { at: { place: 'syria', precision: 'country', among: ['syria', 'iraq'] } }),
    ]).map(({ key, shape }) => [key, shape]),
  ).toEqual([
    ['among:deir-ezzor+raqqa', 'among'],
    ['country:syria', 'badge'],
  ])
})

test('a ring and an offset stand by themselves, not at the town that they are measured from', () => {
  expect(
    stacks([
      event('a', { at: { place: 'deir-ezzor', precision: 'ring', distanceKm: 55, of: 'deir-ezzor' } }),
      event('b', {
        at: { place: 'deir-ezzor', precision: 'offset', distanceKm: 50, bearingDeg: 0, of: 'deir-ezzor' },
      }),
      event('c', { at: { place: 'deir-ezzor' } }),
    ]).map(({ key }) => key),
  ).toEqual(['deir-ezzor', 'offset:deir-ezzor:0:50', 'ring:deir-ezzor::55'])
})
