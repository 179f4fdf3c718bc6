import { expect, test } from 'vitest'
import { mergeNear } from './merge-near'

const spot = (x: number, kind = 'town') => ({ x, y: 0, kind })
const sameKind = (a: { kind: string }, b: { kind: string }) => a.kind === b.kind

test('a spot follows the first of those within reach, and no farther one', () => {
  expect([...mergeNear([spot(0), spot(18), spot(9), spot(40)], 10, sameKind)]).toEqual([[2, 0]])
})

test('it follows a lead only, so that no chain of near ones becomes one', () => {
  expect([...mergeNear([spot(0), spot(8), spot(16)], 10, sameKind)]).toEqual([[1, 0]])
})

test('it does not follow one that it does not belong to', () => {
  expect([...mergeNear([spot(0, 'site'), spot(2), spot(4), spot(6, 'site')], 10, sameKind)]).toEqual([
    [3, 0],
    [2, 1],
  ])
})

test('nothing follows where there is nothing', () => {
  expect(mergeNear([], 10, sameKind).size).toBe(0)
})

test('twenty thousand spots at one place follow one', () => {
  const followers = mergeNear(
    Array.from({ length: 20_000 }, () => spot(3)),
    10,
    sameKind,
  )
  expect(followers.size).toBe(19_999)
  expect(new Set(followers.values())).toEqual(new Set([0]))
})
