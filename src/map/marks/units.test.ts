import { expect, test } from 'vitest'
import type { ConflictEvent } from '../../model/event'
import { drawnMask } from './drawn-layers'
import { event, recordOf } from './marks.fixture'
import { stacksOf } from './stacks-of'
import { ancestryOf } from './units'

/** Keys of the units over each stack, the smaller first. */
function unitsOver(events: readonly ConflictEvent[]): Record<string, readonly string[]> {
  const record = recordOf(events)
  const layers = drawnMask(record, { actors: null, members: false })
  const ancestry = ancestryOf(stacksOf(record.facts.rows, record, layers), record)
  return Object.fromEntries([...ancestry].map(([stack, units]) => [stack.key, units.map(({ key }) => key)]))
}

test('places of one province are gathered into it, and it into its country; one alone has no province', () => {
  expect(
    unitsOver([
      event('a', { at: { place: 'douma' } }),
      event('b', { at: { place: 'moadamiyet-al-sham' } }),
      event('c'),
      event('d', { at: { place: 'syria', precision: 'country' } }),
    ]),
  ).toEqual({
    'country:syria': ['country:syria'],
    douma: ['province:SY/Rif Dimashq', 'country:syria'],
    'moadamiyet-al-sham': ['province:SY/Rif Dimashq', 'country:syria'],
    raqqa: ['country:syria'],
  })
})

test('what is near a town of its province is gathered into it first; what is far, or as wide as a province, is not', () => {
  const near = (distanceKm: number, lng: number, place: string) =>
    event(`${distanceKm} from ${place}`, {
      at: { place, precision: 'offset', distanceKm, bearingDeg: 90 },
      point: [lng, 33.57175],
    })
  const province = { place: 'douma', precision: 'province' } as const
  const over = unitsOver([
    event('a', { at: { place: 'douma' } }),
    near(20, 36.62, 'douma'),
    near(60, 37.05, 'douma'),
    event('wide', { at: province, point: [36.45, 33.57175] }),
    event('c'),
  ])
  const inProvince = ['province:SY/Rif Dimashq', 'country:syria']
  expect(over).toEqual({
    'area:douma': inProvince,
    douma: ['vicinity:douma', ...inProvince],
    'offset:douma:90:20': ['vicinity:douma', ...inProvince],
    'offset:douma:90:60': inProvince,
    raqqa: ['country:syria'],
  })
})

test('a province that holds all of its country is its country, and a place alone in its country is gathered into nothing', () => {
  const douma = event('a', { at: { place: 'douma' } })
  expect(unitsOver([douma])).toEqual({ douma: [] })
  expect(unitsOver([douma, event('b', { at: { place: 'moadamiyet-al-sham' } })]).douma).toEqual([
    'country:syria',
  ])
})

test('a border belongs to the nearest country, what is told of several countries to none', () => {
  const border = { place: 'raqqa', country: null, precision: 'line' } as const
  const several = { place: 'raqqa', country: null, precision: 'none', among: ['raqqa', 'douma'] } as const
  expect(
    unitsOver([
      event('a', { at: border }),
      event('b', { at: several }),
      event('c', { at: { place: 'douma' } }),
    ]),
  ).toEqual({ 'among:douma+raqqa': [], 'area:raqqa': ['country:syria'], douma: ['country:syria'] })
})

test('a country that the gazetteer has not is gathered all the same', () => {
  const jordan = { country: 'JO' } as const
  const keys = unitsOver([
    event('a', { at: jordan }),
    event('b', { at: { ...jordan, place: 'douma' } }),
    event('c', { at: { place: 'deir-ezzor' } }),
  ])
  expect(keys).toEqual({ 'deir-ezzor': [], douma: ['in:JO'], raqqa: ['in:JO'] })
})

test('places in no country and near none are gathered by squares of one and of ten degrees', () => {
  const at = (place: string) => ({ at: { place, country: null } }) as const
  const keys = unitsOver([
    event('a', { ...at('raqqa'), point: [-150.5, -42.4] }),
    event('b', { ...at('douma'), point: [-150.1, -42.9] }),
    event('c', { ...at('deir-ezzor'), point: [-158, -48] }),
  ])
  expect(keys).toEqual({
    'deir-ezzor': ['square:10:-160:-50'],
    douma: ['square:1:-151:-43', 'square:10:-160:-50'],
    raqqa: ['square:1:-151:-43', 'square:10:-160:-50'],
  })
})
