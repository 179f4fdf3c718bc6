/**
 * How many of `length` things, in an order in which `isBefore` holds of the first ones and of no later one, are
 * before; found by halves.
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
