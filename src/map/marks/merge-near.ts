import KDBush from 'kdbush'

/** A point of the flat world, CSS px at the zoom that is laid out. */
interface Spot {
  readonly x: number
  readonly y: number
}

/**
 * The lead of each follower, both by place in the list: a spot follows the first earlier one that leads, is nearer
 * than `reachPx` and has it `belong`; whoever finds none leads. Only near ones are asked, so that a file of many
 * thousand places costs no more than a few neighbours each.
 */
export function mergeNear<T extends Spot>(
  spots: readonly T[],
  reachPx: number,
  belongs: (spot: T, lead: T) => boolean,
): ReadonlyMap<number, number> {
  const index = new KDBush(spots.length)
  for (const { x, y } of spots) index.add(x, y)
  index.finish()
  const followers = new Map<number, number>()
  for (const [at, lead] of spots.entries()) {
    if (followers.has(at)) continue
    for (const near of index.within(lead.x, lead.y, reachPx)) {
      const spot = spots[near]
      if (near > at && spot && !followers.has(near) && belongs(spot, lead)) followers.set(near, at)
    }
  }
  return followers
}
