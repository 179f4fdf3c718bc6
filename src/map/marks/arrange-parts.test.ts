import { expect, test } from 'vitest'
import { arrangeParts, countOffset, SLOT_OFFSETS, slotName } from './arrange-parts'

test('one part stands in the middle, two side by side, more in rows', () => {
  expect(arrangeParts(1)).toEqual([[0, 0]])
  expect(arrangeParts(2)).toEqual([
    [-9.5, 0],
    [9.5, 0],
  ])
  expect(arrangeParts(3).map(([x]) => x)).toEqual([-9.5, 9.5, 0])
})

test('every slot has an offset, and a badge’s stands lower', () => {
  expect(SLOT_OFFSETS.get(slotName(2, 1, false))).toEqual([9.5, 0])
  expect(SLOT_OFFSETS.get(slotName(2, 1, true))).toEqual([9.5, 22])
  expect(SLOT_OFFSETS.get(slotName(1, 'chip', false))).toEqual(countOffset(1))
})

test('more parts than a glyph has room for share its last place', () => {
  expect(SLOT_OFFSETS.has(slotName(40, 39, false))).toBe(true)
})
