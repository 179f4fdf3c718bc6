import { worldX, worldY } from '../../model/mercator'
import type { Row } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import type { Bounds } from '../../state/store'

/**
 * A function that tells whether a row lies in the map's view. A row without any point is in every view, because the map
 * cannot show where it is not.
 */
export function inViewTest(
  { table, facts }: Pick<EventRecord, 'table' | 'facts'>,
  bounds: Bounds | null,
): (row: Row) => boolean {
  if (bounds === null) return () => true
  const isInside = boxTest(bounds)
  return (row) => {
    const x = table.x[row] ?? Number.NaN
    if (!Number.isNaN(x)) return isInside(x, table.y[row] ?? Number.NaN)
    const points = facts.pointsAmong.get(row)
    return points === undefined || points.some(([px, py]) => isInside(px, py))
  }
}

/** The view may reach over the edge of the world, where 180° east and west meet. */
function boxTest([west, south, east, north]: Bounds): (x: number, y: number) => boolean {
  const [left, right, top, bottom] = [worldX(west), worldX(east), worldY(north), worldY(south)]
  return (x, y) => {
    const turned = x < left ? x + 1 : x
    return turned >= left && turned <= right && y >= top && y <= bottom
  }
}
