import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS, STATUSES } from '../model/vocabulary'
import { countByLayer } from '../record/count-strikes'
import { type EventTable, NONE, overlapsSpan } from '../record/event-table'
import { manyEvents, seededRandom } from '../record/many-events.fixture'
import type { Coalition } from '../record/strike-layers'
import { countInSpan, rowsFiltered, rowsInSpan, rowsOutside } from './rows-in-span'

const SIZE = 9_000
const FIRST = 1_000
const DAYS = 60

/** More rows than are walked one by one, and some without days. */
function eventsTable(): EventTable {
  const table = manyEvents({ size: SIZE, firstDay: FIRST, days: DAYS })
  table.start.fill(NONE, SIZE - 40)
  table.end.fill(NONE, SIZE - 40)
  return table
}

/** The same as a record of strikes: numbers of some, totals of others, strikes of several at once, other kinds. */
function strikesTable(): EventTable {
  const random = seededRandom(7)
  const table = eventsTable()
  const layers = table.layers.map((mask) => (random() < 0.2 ? mask | 1 : mask))
  const kind = table.kind.map(() => (random() < 0.8 ? 0 : 3))
  const strikesMax = Int32Array.from(layers, () => (random() < 0.5 ? NONE : Math.floor(random() * 9)))
  return {
    ...table,
    counted: 'strikes',
    kind,
    layers: layers.map((mask, row) => (kind[row] === 0 ? mask : 0)),
    strikesMax,
    strikesMin: strikesMax.map((most) => (most === NONE ? NONE : Math.floor(most / 2))),
    total: Int32Array.from(layers, (_, row) => (row > 10 && random() < 0.01 ? row - 1 - (row % 7) : NONE)),
  }
}

const COALITION: Coalition = {
  id: 'north',
  members: new Set(['east', 'west']),
  bit: 1,
  memberMask: 0b1100,
  sharedRows: null,
}

const anySpan = fc
  .record({ start: fc.integer({ min: -10, max: DAYS + 40 }), days: fc.integer({ min: 1, max: DAYS + 20 }) })
  .map(({ start, days }) => ({ start: FIRST + start, end: FIRST + start + days }))

describe.each([
  ['events', eventsTable(), null],
  ['strikes', strikesTable(), null],
  ['strikes of a coalition', strikesTable(), COALITION],
])('the rows of a span among thousands of %s', (_, table, coalition) => {
  const random = seededRandom(3)
  const passes = Uint8Array.from({ length: SIZE }, () => (random() < 0.7 ? 1 : 0))
  const all = Uint32Array.from({ length: SIZE }, (_, row) => row)
  const passing = all.filter((row) => passes[row] === 1)
  const filtered = { table, passing, passes, coalition }

  it('are those that a walk over all rows finds, and add up to the same', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const inside = all.filter((row) => overlapsSpan(table, row, span.start, span.end))
        const shown = inside.filter((row) => passes[row] === 1)
        const found = rowsInSpan(filtered, span)
        expect(found.shown).toEqual(shown)
        expect(found.unlocated).toEqual(shown.filter((row) => table.located[row] === 0))
        expect(found.total).toBe(inside.length)
        expect(countInSpan(table, span)).toBe(inside.length)
        expect([...found.kinds]).toEqual(
          KINDS.map((_, kind) => inside.filter((row) => table.kind[row] === kind).length),
        )
        expect([...found.statuses]).toEqual(
          STATUSES.map((_, status) => inside.filter((row) => table.status[row] === status).length),
        )
        expect(found.counts).toEqual(countByLayer(table, shown, span, coalition))
        expect(rowsFiltered(filtered, span)).toEqual(inside.filter((row) => passes[row] === 0))
        expect(rowsOutside(table, span)).toEqual(
          all.filter((row) => table.start[row] !== NONE && !overlapsSpan(table, row, span.start, span.end)),
        )
      }),
      { numRuns: 40 },
    )
  })
})
