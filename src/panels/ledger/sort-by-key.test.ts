import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NONE } from '../../record/event-table'
import { comparedByKey, countedByKey } from './sort-by-key'

it('counting keys gives the order that comparing them gives, unknown ones last both ways', () => {
  expect([...countedByKey(Uint32Array.of(0, 1, 2, 3), [5, NONE, -2, 5], true)]).toEqual([2, 0, 3, 1])
  expect([...countedByKey(Uint32Array.of(0, 1, 2, 3), [5, NONE, -2, 5], false)]).toEqual([0, 3, 2, 1])
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(NONE))),
      fc.boolean(),
      (keys, up) => {
        const rows = Uint32Array.from(keys, (_, row) => row).filter((row) => row % 3 !== 1)
        expect(countedByKey(rows, keys, up)).toEqual(comparedByKey(rows, keys, up))
      },
    ),
  )
})
