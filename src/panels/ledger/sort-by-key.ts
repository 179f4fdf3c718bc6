import { NONE, type Rows } from '../../record/event-table'

/** More rows than these are sorted by counting. */
const MOST_COMPARED = 20_000

/** Rows in the order of a number that each has; unknown ones stand last either way, and date order breaks every tie. */
export function sortedByKey(rows: Rows, keys: ArrayLike<number>, ascending: boolean): Rows {
  return rows.length > MOST_COMPARED
    ? countedByKey(rows, keys, ascending)
    : comparedByKey(rows, keys, ascending)
}

/** The same by counting how many rows have each key: a million rows in some 50 ms. */
export function countedByKey(rows: Rows, keys: ArrayLike<number>, ascending: boolean): Rows {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of rows) {
    const key = keys[row] ?? NONE
    if (key === NONE) continue
    if (key < least) least = key
    if (key > most) most = key
  }
  if (most - least > MOST_KEYS) return comparedByKey(rows, keys, ascending)
  const last = most < least ? 0 : most - least + 1
  const slotOf = (key: number) => (key === NONE ? last : ascending ? key - least : most - key)
  const next = new Uint32Array(last + 2)
  for (const row of rows) {
    const slot = slotOf(keys[row] ?? NONE) + 1
    next[slot] = (next[slot] ?? 0) + 1
  }
  for (let slot = 1; slot < next.length; slot += 1) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0)
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const slot = slotOf(keys[row] ?? NONE)
    sorted[next[slot] ?? 0] = row
    next[slot] = (next[slot] ?? 0) + 1
  }
  return sorted
}

/** Keys farther apart than this would take more room to count than to compare. */
const MOST_KEYS = 10_000_000

/** The same by comparing keys. */
export function comparedByKey(rows: Rows, keys: ArrayLike<number>, ascending: boolean): Rows {
  return rows.slice().sort((a, b) => {
    const keyA = keys[a] ?? NONE
    const keyB = keys[b] ?? NONE
    if (keyA === NONE || keyB === NONE) return (keyA === NONE ? 1 : 0) - (keyB === NONE ? 1 : 0) || a - b
    return (ascending ? keyA - keyB : keyB - keyA) || a - b
  })
}
