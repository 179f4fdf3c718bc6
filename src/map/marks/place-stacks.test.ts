import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idsAt, rowsWhere } from '../../record/event-table'
import { drawnMask } from './drawn-layers'
import { by, event, recordOf } from './marks.fixture'
import { layoutFor, placeStacks } from './place-stacks'
import { stacksOf } from './stacks-of'

const PLACES = ['raqqa', 'deir-ezzor', 'douma', 'moadamiyet-al-sham'] as const

const events = fc
  .array(
    fc.record({
      place: fc.constantFrom(...PLACES),
      actor: fc.constantFrom('france', 'russia', 'us-led-coalition'),
      precision: fc.constantFrom('town', 'near', 'country', 'none'),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ place, actor, precision }, index) =>
      event(`e${index}`, {
        actors: by(actor),
        at: { place: precision === 'country' ? 'syria' : place, precision: precision as 'town' },
      }),
    ),
  )

test('at every zoom each shown event with a place is in exactly one stack', () => {
  fc.assert(
    fc.property(events, fc.double({ min: 1.5, max: 10, noNaN: true }), (all, zoom) => {
      const record = recordOf(all)
      const { table, facts } = record
      const shown = rowsWhere(facts.rows, (row) => row % 3 !== 0)
      const stacks = stacksOf(shown, record, drawnMask(record, { actors: null, members: false }))
      const placed = placeStacks(stacks, layoutFor(record, zoom)).flatMap((stack) => idsAt(table, stack.rows))
      const expected = rowsWhere(shown, (row) => table.event(row).where.precision !== 'none')
      expect([...placed].sort()).toEqual([...idsAt(table, expected)].sort())
    }),
    { numRuns: 200 },
  )
})

test('what is shown has no part in where a glyph stands', () => {
  const all = [event('a', { at: { place: 'douma' } }), event('b', { at: { place: 'moadamiyet-al-sham' } })]
  const record = recordOf(all)
  const layers = drawnMask(record, { actors: null, members: false })
  const alone = placeStacks(stacksOf(Uint32Array.of(0), record, layers), layoutFor(record, 5.5))
  const both = placeStacks(stacksOf(record.facts.rows, record, layers), layoutFor(record, 5.5))
  expect(alone[0]?.point).toEqual(both.find((stack) => stack.key === alone[0]?.key)?.point)
})
