import { describe, expect, it } from 'vitest'
import { glyphExtent, SLOT_OFFSETS, slotName } from '../src/map/marks/arrange-parts'
import { drawnMask } from '../src/map/marks/drawn-layers'
import { layoutFor, type PlacedStack, placeStacks } from '../src/map/marks/place-stacks'
import { NO_SITE, sitesOf } from '../src/map/marks/sites'
import { type Stack, stacksOf } from '../src/map/marks/stacks-of'
import type { LngLat } from '../src/model/event'
import { distanceKm } from '../src/model/geometry'
import { toWorld } from '../src/model/mercator'
import { type Rows, rowsWhere } from '../src/record/event-table'
import type { EventRecord } from '../src/record/record'
import { builtRecord } from './driver/expected-marks'
import { wideRecord } from './fixtures/wide-record'

const STEPS = Array.from({ length: 19 }, (_, index) => 1 + index / 2)

function stacksIn(record: EventRecord, rows: Rows): readonly Stack[] {
  return stacksOf(rows, record, drawnMask(record, { actors: null, members: false }))
}

/** Where the places of a mark are said to be: a unit has one of its own. */
function placeOf({ unit, stacks: [first] }: PlacedStack): LngLat {
  return unit?.point ?? first?.point ?? [0, 0]
}

/** From the place of a mark to the middle of its glyph, in its own half widths. */
function halfWidthsAway(placed: PlacedStack, zoom: number): number {
  const count = placed.parts.length
  const [dx, dy] = SLOT_OFFSETS.get(slotName(count, 'middle', placed.shape === 'badge')) ?? [0, 0]
  const at = toWorld(placed.point, zoom)
  const home = toWorld(placeOf(placed), zoom)
  return Math.hypot(at.x + dx - home.x, at.y + dy - home.y) / glyphExtent(count).halfWidthPx
}

describe.each([
  ['the built-in record', builtRecord()],
  ['2,000 places in 60 countries (seed 20151117)', wideRecord(20151117)],
])('the marks of %s', (_, record) => {
  const stacks = stacksIn(record, record.facts.rows)
  const placed = new Map(STEPS.map((zoom) => [zoom, placeStacks(stacks, layoutFor(record, zoom))]))
  const placedAt = (zoom: number) => placed.get(zoom) ?? []
  const located = [...sitesOf(record).ofRow].flatMap((site, row) => (site === NO_SITE ? [] : [row]))

  it.each(STEPS)('stand at zoom %s no farther from their places than 1.2 of their half widths', (zoom) => {
    const far = placedAt(zoom).filter((placed) => halfWidthsAway(placed, zoom) > 1.2 + 1e-6)
    expect(far.map(({ key }) => key)).toEqual([])
    const atTheEnd = placedAt(zoom).filter((placed) => halfWidthsAway(placed, zoom + 0.494) > 1.2 + 1e-6)
    expect(atTheEnd.map(({ key }) => key)).toEqual([])
  })

  it.each(STEPS)('hold at zoom %s each event once', (zoom) => {
    const drawn = placedAt(zoom).flatMap(({ rows }) => [...rows])
    expect([...drawn].sort((a, b) => a - b)).toEqual(located)
  })

  it.each(STEPS)('count at zoom %s the sum of what they gather, which no other mark holds', (zoom) => {
    const placed = placedAt(zoom)
    for (const { unit, rows } of placed) {
      if (unit) expect(rows.length).toBe(unit.stacks.reduce((sum, stack) => sum + stack.rows.length, 0))
    }
    expect(placed.filter(({ unit }) => unit === null).every(({ stacks }) => stacks.length === 1)).toBe(true)
  })

  it('are gathered by what their places belong to', () => {
    const units = STEPS.flatMap(placedAt).flatMap(({ unit }) => unit ?? [])
    const provinces = units.filter(({ kind }) => kind === 'province')
    const other = provinces.filter(({ name, stacks: inIt }) => inIt.some(({ admin1 }) => admin1 !== name))
    expect(provinces.length).toBeGreaterThan(1)
    expect(other).toEqual([])
    const vicinities = units.filter(({ kind }) => kind === 'vicinity')
    const wide = vicinities.filter(({ point, stacks: inIt }) =>
      inIt.some((stack) => distanceKm(point, stack.point) > 30 || stack.admin1 !== inIt[0]?.admin1),
    )
    expect(vicinities.length).toBeGreaterThan(5)
    expect(wide).toEqual([])
  })

  it('stand and are gathered alike whatever is shown', () => {
    const third = stacksIn(
      record,
      rowsWhere(record.facts.rows, (row) => row % 3 === 0),
    )
    const whatOf = ({ key, point, unit }: PlacedStack) => `${key} ${point} ${unit?.key}`
    for (const zoom of STEPS) {
      const all = new Set(placedAt(zoom).map(whatOf))
      const some = placeStacks(third, layoutFor(record, zoom)).map(whatOf)
      expect(some.filter((what) => !all.has(what))).toEqual([])
    }
  })
})

describe('the built-in record', () => {
  const record = builtRecord()
  const stacks = stacksIn(record, record.facts.rows)
  const gatheredAt = (zoom: number) =>
    placeStacks(stacks, layoutFor(record, zoom)).flatMap(({ unit }) => (unit ? [unit.key] : []))

  it('is seen from afar as countries, nearer as provinces and towns, near as towns', () => {
    expect(gatheredAt(2).sort()).toEqual([
      'country:belgium',
      'country:france',
      'country:iraq',
      'country:italy',
      'country:russia',
      'country:syria',
      'country:turkey',
      'country:united-states',
    ])
    expect(gatheredAt(5).sort()).toEqual(['province:SY/Deir ez-Zor', 'vicinity:sinjar'])
    expect(gatheredAt(8)).toEqual([])
  })

  it.each(STEPS.filter((zoom) => zoom >= 4))('has Mosul at zoom %s at Mosul, not at Sinjar', (zoom) => {
    const mosul = placeStacks(stacks, layoutFor(record, zoom)).find(({ stacks: inIt }) =>
      inIt.some(({ key }) => key === 'mosul'),
    )
    expect(mosul?.unit).toBeNull()
  })
})
