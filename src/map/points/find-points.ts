import type { DayWindow } from '../../model/civil-date'
import { rangeOf } from '../../record/day-index'
import type { EventTable, Row, Rows } from '../../record/event-table'

/** What is drawn of a table: the days that are shown, and 1 for each row that passes the filters. */
export interface ShownPoints {
  readonly table: Pick<EventTable, 'start' | 'end' | 'x' | 'y'>
  readonly passes: Uint8Array
  readonly span: DayWindow
}

/** A box of the flat world, 0 to 1 each way; `left` and `right` may reach over its edges. */
export interface WorldBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Walks what is shown in a box; `take` answers if it wants more. One closure for a walk, none for a row that is not in it. */
function walk({ table, passes, span }: ShownPoints, box: WorldBox, take: (row: Row) => boolean): void {
  const { start, end, x, y } = table
  const { from, to } = rangeOf(table, span.start, span.end)
  const width = box.right - box.left
  for (let row = from; row < to; row += 1) {
    const at = y[row] ?? Number.NaN
    if (!(at >= box.top && at <= box.bottom)) continue
    // The same place of the copy of the world that the box begins in.
    const across = (x[row] ?? Number.NaN) - box.left
    if (!(across - Math.floor(across) <= width)) continue
    if (passes[row] === 0 || (end[row] ?? 0) <= span.start || (start[row] ?? 0) >= span.end) continue
    if (!take(row)) return
  }
}

/** How many points are shown in a box; counts no further than `most`. */
export function countPoints(shown: ShownPoints, box: WorldBox, most = Number.POSITIVE_INFINITY): number {
  let count = 0
  walk(shown, box, () => {
    count += 1
    return count < most
  })
  return count
}

/** The rows of the points that are shown in a box. */
export function pointsIn(shown: ShownPoints, box: WorldBox): Rows {
  let rows = new Uint32Array(64)
  let count = 0
  walk(shown, box, (row) => {
    if (count === rows.length) {
      const more = new Uint32Array(2 * count)
      more.set(rows)
      rows = more
    }
    rows[count] = row
    count += 1
    return true
  })
  return rows.slice(0, count)
}

/** The point nearest to a place of the world within a reach; of equally near ones the latest, which lies on top. */
export function nearestPoint(shown: ShownPoints, x: number, y: number, reach: number): Row | null {
  const { table } = shown
  let nearest: Row | null = null
  let least = reach * reach
  walk(shown, boxAround(x, y, reach), (row) => {
    const across = (table.x[row] ?? 0) - x
    const dx = across - Math.round(across)
    const dy = (table.y[row] ?? 0) - y
    const square = dx * dx + dy * dy
    if (square <= least) {
      least = square
      nearest = row
    }
    return true
  })
  return nearest
}

/** The box whose sides are that far from a place. */
export function boxAround(x: number, y: number, reach: number): WorldBox {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}
