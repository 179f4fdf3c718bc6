import type { LngLat } from '../model/event'
import { latOfWorld, lngOfWorld } from '../model/mercator'
import type { EventTable, Rows } from '../record/event-table'
import type { VisibleEvents } from './visible-events'

/** A place of the map and how many events are shown at it in each of two windows. */
export interface PlaceDifference {
  readonly point: LngLat
  readonly a: number
  readonly b: number
}

/** One line of the comparison: events of a strike layer, of all other kinds, or of all. */
export interface ComparedCount {
  /** Id of a strike layer, or which of the two sums. */
  readonly of: string | 'other-kinds' | 'all-events'
  readonly a: number
  readonly b: number
}

type Counted = Pick<VisibleEvents, 'layers' | 'shown' | 'strikeEvents'>

/** Events by strike layer in each window, then those of other kinds, then all; an event of two actors is in two lines. */
export function compareCounts(a: Counted, b: Counted): readonly ComparedCount[] {
  const ids = new Set([...a.layers.keys(), ...b.layers.keys()])
  const layers = [...ids].map((of) => ({
    of,
    a: a.layers.get(of)?.events ?? 0,
    b: b.layers.get(of)?.events ?? 0,
  }))
  return [
    ...layers.filter((line) => line.a + line.b > 0),
    {
      of: 'other-kinds',
      a: a.shown.length - a.strikeEvents,
      b: b.shown.length - b.strikeEvents,
    },
    { of: 'all-events', a: a.shown.length, b: b.shown.length },
  ]
}

/** Points of the flat world that are so near each other are one place, as a share of its width: 40 m at the equator. */
const SAME_PLACE = 1e-6
/** Of more places neighbours are told of together, over a square of four times the width, and so on. */
const MOST_PLACES = 4_000
const WIDER = 4

interface Sum {
  x: number
  y: number
  a: number
  b: number
}

/** How many events stand at each point in each window. Events without a point of their own are in no line. */
export function differencesByPlace(table: EventTable, a: Rows, b: Rows): readonly PlaceDifference[] {
  let share = SAME_PLACE
  let sums = sumBySquare(table, a, b, share)
  while (sums.length > MOST_PLACES) {
    share *= WIDER
    sums = sumBySquare(table, a, b, share)
  }
  return sums.map(({ x, y, ...counts }) => {
    const events = counts.a + counts.b
    return { point: [lngOfWorld(x / events), latOfWorld(y / events)], ...counts }
  })
}

function sumBySquare(table: EventTable, a: Rows, b: Rows, share: number): readonly Sum[] {
  const squares = new Map<number, Sum>()
  const across = Math.ceil(1 / share) + 1
  const add = (rows: Rows, side: 'a' | 'b') => {
    for (const row of rows) {
      const [x = Number.NaN, y = Number.NaN] = [table.x[row], table.y[row]]
      if (Number.isNaN(x)) continue
      const key = Math.round(x / share) * across + Math.round(y / share)
      const sum = squares.get(key) ?? { x: 0, y: 0, a: 0, b: 0 }
      sum.x += x
      sum.y += y
      sum[side] += 1
      squares.set(key, sum)
    }
  }
  add(a, 'a')
  add(b, 'b')
  return [...squares.values()]
}
