import { expect, test } from 'vitest'
import type { ConflictEvent } from '../../model/event'
import type { EventRecord } from '../../record/record'
import { drawnMask } from './drawn-layers'
import { emphasisFor } from './emphasis'
import type { LookContext } from './look'
import { type MarkContext, markFeatures, strikesRadiusPx } from './mark-features'
import { by, event, recordOf } from './marks.fixture'
import { layoutFor, placeStacks, stackFinder } from './place-stacks'
import { selectionFeatures } from './selection-features'
import { shapeFeatures } from './shape-features'
import { stacksOf } from './stacks-of'

function drawn(
  events: readonly ConflictEvent[],
  emphasis: (record: EventRecord) => MarkContext['emphasis'] = () => null,
  picked: readonly string[] = [],
) {
  const record = recordOf(events)
  const layout = layoutFor(record, 7)
  const layers = drawnMask(record, { actors: null, members: false })
  const look: LookContext = {
    table: record.table,
    span: { start: 0, end: 200 },
    view: { mode: 'cumulative', fade: 14 },
  }
  const placed = placeStacks(stacksOf(record.facts.rows, record, layers, look), layout)
  const context: MarkContext = {
    record,
    scheme: 'light',
    emphasis: emphasis(record),
    lang: 'en',
  }
  return {
    record,
    stackOf: stackFinder(placed, record, layout),
    marks: markFeatures(placed, context).features.map((feature) => feature.properties),
    shapes: shapeFeatures(placed, context, new Set(picked.flatMap((id) => record.table.rowOf(id) ?? [])))
      .features,
  }
}

test('a report at 55 km in no direction is a ring and no point at the town', () => {
  const { marks, shapes } = drawn([
    event('r', {
      at: { place: 'deir-ezzor', of: 'deir-ezzor', precision: 'ring', distanceKm: 55 },
      point: [40.14084, 35.83051],
    }),
  ])
  expect(shapes.map((shape) => [shape.properties.role, shape.geometry.type])).toEqual([
    ['ring', 'LineString'],
  ])
  expect(marks.map((mark) => [mark.role, mark.shape, mark.icon.split('|')[2]])).toEqual([
    ['part', 'ring', 'tag'],
  ])
})

test('a country’s event is a badge: a tag, never a disc, and never a strike’s ring', () => {
  const { marks } = drawn([
    event('c', { at: { place: 'syria', precision: 'country' }, strikes: { min: 40, max: 40 } }),
  ])
  expect(marks.map((mark) => [mark.role, mark.shape, mark.slot])).toEqual([['part', 'badge', '1/0/below']])
})

test('the area of the ring is the number of strikes, from the fewest told of to the most', () => {
  const { marks } = drawn([event('s', { strikes: { min: 4, max: 16 } })])
  const size = marks.find((mark) => mark.role === 'size')
  expect([size?.leastPx, size?.mostPx]).toEqual([12, 24])
  expect(strikesRadiusPx(8) ** 2 / strikesRadiusPx(2) ** 2).toBeCloseTo(4)
  expect(strikesRadiusPx(2_147_483_647 * 1_000)).toBe(2_000)
})

test('a denied strike and one without a number have no ring', () => {
  const { marks } = drawn([
    event('d', { status: 'denied', strikes: { min: 4, max: 4 } }),
    event('u', { at: { place: 'douma' } }),
  ])
  expect(marks.filter((mark) => mark.role === 'size')).toEqual([])
})

test('several events have one number, with a sign when something among them is contested', () => {
  const { marks } = drawn([event('a'), event('b', { actors: by('russia'), status: 'denied' })])
  expect(marks.filter((mark) => mark.role === 'count').map((mark) => mark.icon)).toEqual([
    'dateline|count|2|contested|-|reported|light',
  ])
})

test('an aggregate has a small mark and a line at each of its towns, and is counted once', () => {
  const { marks, shapes } = drawn([
    event('m', { at: { place: 'syria', precision: 'country', among: ['raqqa', 'douma'] } }),
  ])
  expect(marks.map((mark) => mark.role).sort()).toEqual(['part', 'small', 'small'])
  expect(shapes.map((shape) => shape.properties.role)).toEqual(['among', 'among'])
})

test('a selected event dims what has nothing to do with it, and is tied to what it is linked to', () => {
  const events = [
    event('a', { links: [{ event: 'b', relation: 'responds-to' }] }),
    event('b', { at: { place: 'deir-ezzor' } }),
    event('c', { at: { place: 'douma' } }),
  ]
  const [selected] = events
  const { marks, record, stackOf } = drawn(events, (known) => emphasisFor(selected ?? null, [], known))
  expect(marks.filter((mark) => mark.role === 'part').map((mark) => [mark.stack, mark.opacity])).toEqual([
    ['deir-ezzor', 1],
    ['douma', 0.4],
    ['raqqa', 1],
  ])
  const selection = selectionFeatures(stackOf, record, {
    selected: selected ?? null,
    lit: [],
    marked: [],
    scheme: 'light',
  })
  expect(selection.features.map(({ properties }) => [properties.role, properties.relation])).toEqual([
    ['link', 'responds-to'],
    ['selected', ''],
  ])
})

test('the same events give the same features twice', () => {
  const events = [event('a'), event('b', { actors: by('russia') }), event('c', { at: { place: 'douma' } })]
  expect(drawn(events).marks).toEqual(drawn(events).marks)
})

test('the footprint of a strike stands; one that only other kinds have is a hint until it is picked out', () => {
  const near = (radiusKm: number) => ({ place: 'deir-ezzor', precision: 'near', radiusKm }) as const
  const events = [
    event('strike', { actors: by('russia'), at: near(25), point: [40.14, 35.33] }),
    event('same', { kind: 'ground-combat', actors: [], at: near(25), point: [40.14, 35.33] }),
    event('fighting', { kind: 'ground-combat', actors: [], at: near(40), point: [40.14, 35.33] }),
    event('guard', { kind: 'deployment', actors: [], at: near(60), point: [40.14, 35.33] }),
  ]
  const footprints = (picked: readonly string[]) =>
    drawn(events, undefined, picked).shapes.map(({ properties }) => [properties.layer, properties.quiet])
  expect(footprints([])).toEqual([
    ['russia', false],
    ['events', true],
    ['events', true],
  ])
  expect(footprints(['guard', 'same'])).toEqual([
    ['russia', false],
    ['events', true],
    ['events', false],
  ])
})

test('a gathered mark stands at its busiest town and bears its province’s name; a single town elsewhere keeps its own, at its dot', () => {
  const record = recordOf([
    event('a', { at: { place: 'douma' } }),
    event('b', { at: { place: 'douma' } }),
    event('c', { at: { place: 'moadamiyet-al-sham' } }),
    event('d', { at: { place: 'douma', precision: 'offset', distanceKm: 1, bearingDeg: 90 } }),
    event('e'),
  ])
  const layout = layoutFor(record, 3)
  const namesOf = (...ids: readonly string[]) => {
    const rows = Uint32Array.from(ids.flatMap((id) => record.table.rowOf(id) ?? []))
    const stacks = stacksOf(rows, record, drawnMask(record, { actors: null, members: false }))
    const placed = placeStacks(stacks, layout)
    const marks = markFeatures(placed, { record, scheme: 'light', emphasis: null, lang: 'en' })
    return marks.features
      .filter(({ properties }) => properties.role === 'name')
      .map(({ properties, geometry }) => [properties.text, ...geometry.coordinates])
  }
  const douma = [36.4027, 33.57175]
  expect(namesOf('a', 'b', 'c')).toEqual([['Rif Dimashq', ...douma]])
  expect(namesOf('b')).toEqual([['douma', ...douma]])
  expect(namesOf('c')).toEqual([
    ['Rif Dimashq', ...douma],
    ['moadamiyet-al-sham', 36.20175, 33.46466],
  ])
})
