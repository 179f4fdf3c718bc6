import type { LngLat } from '../../model/event'
import { distanceKm } from '../../model/geometry'
import { groupBy } from '../../model/group-by'
import type { Stack } from './stacks-of'

/** What is no farther from a town than this is told of as around it. */
const VICINITY_KM = 30
/** Side of the squares in which neighbours are looked for, degrees: on no parallel below 75° narrower than a vicinity. */
const SQUARE_DEG = 1.1

/**
 * The town around which each of these stacks is, where a busier one of the same province is near: each belongs to one.
 * Land decides, as with provinces; a town is around itself. Those that are near none are left out, and what is as wide
 * as a province is around nothing.
 */
export function townsAround(
  stacks: readonly Stack[],
  provinceOf: (stack: Stack) => string | null,
): ReadonlyMap<Stack, Stack> {
  const around = new Map<Stack, Stack>()
  const squares = groupBy(
    stacks.filter((stack) => stack.shape !== 'province' && provinceOf(stack) !== null),
    (stack) => squareOf(stack.point, 0, 0),
  )
  for (const town of busiestFirst(stacks)) {
    if (around.has(town) || provinceOf(town) === null) continue
    for (const stack of NEIGHBOURS.flatMap(([x, y]) => squares.get(squareOf(town.point, x, y)) ?? [])) {
      const near =
        provinceOf(stack) === provinceOf(town) && distanceKm(town.point, stack.point) <= VICINITY_KM
      if (near && !around.has(stack)) around.set(stack, town)
    }
  }
  return around
}

const NEIGHBOURS = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const))

function squareOf([lng, lat]: LngLat, x: number, y: number): string {
  return `${Math.floor(lng / SQUARE_DEG) + x}:${Math.floor(lat / SQUARE_DEG) + y}`
}

function busiestFirst(stacks: readonly Stack[]): readonly Stack[] {
  return stacks.filter(({ shape }) => shape === 'disc').sort((a, b) => b.rows.length - a.rows.length)
}
