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
  const { x, y } = table
  const [west, south, east, north] = bounds
  const [left, right, top, bottom] = [worldX(west), worldX(east), worldY(north), worldY(south)]
  /** The view may reach over the edge of the world, where 180° east and west meet. */
  const isInside = (across: number, down: number) =>
    down >= top && down <= bottom && (across < left ? across + 1 <= right : across <= right)
  return (row) => {
    const across = x[row] ?? Number.NaN
    if (!Number.isNaN(across)) return isInside(across, y[row] ?? Number.NaN)
    const points = facts.pointsAmong.get(row)
    return points === undefined || points.some(([px, py]) => isInside(px, py))
  }
}
