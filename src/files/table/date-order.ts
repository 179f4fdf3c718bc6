import { NONE } from '../../record/event-table'

/**
 * The order of rows by their first day, undated ones last, those of one day as they came: which of them stands at each
 * row. `null` where they came in this order. `startAt` tells the day of the `index`th that came.
 */
export function dateOrder(size: number, startAt: (index: number) => number): Uint32Array | null {
  const days = daysIn(size, startAt)
  if (days.inOrder) return null
  const { first, last } = days
  // One slot for each day, and one for those that have none.
  const slotOf = (day: number) => (day === NONE ? last - first + 1 : day - first)
  const next = new Uint32Array(last - first + 3)
  for (let index = 0; index < size; index += 1) {
    const slot = slotOf(startAt(index)) + 1
    next[slot] = (next[slot] ?? 0) + 1
  }
  for (let slot = 1; slot < next.length; slot += 1) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0)
  const order = new Uint32Array(size)
  for (let index = 0; index < size; index += 1) {
    const slot = slotOf(startAt(index))
    const row = next[slot] ?? 0
    order[row] = index
    next[slot] = row + 1
  }
  return order
}

function daysIn(size: number, startAt: (index: number) => number) {
  let [first, last, before, inOrder] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, NONE, true]
  let undated = false
  for (let index = 0; index < size; index += 1) {
    const day = startAt(index)
    if (day === NONE) {
      undated = true
      continue
    }
    if (undated || day < before) inOrder = false
    before = day
    if (day < first) first = day
    if (day > last) last = day
  }
  return last < first ? { first: 0, last: 0, inOrder } : { first, last, inOrder }
}
