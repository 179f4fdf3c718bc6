import { type DayWindow, lengthDays } from '../../model/civil-date'
import { type ConflictEvent, conductorsOf } from '../../model/event'

/** Events other than strikes share one column of the histogram. */
export const OTHER_COLUMN = 'other'

/** A dated event: undated ones stand in no histogram. */
type Dated = ConflictEvent & { readonly when: NonNullable<ConflictEvent['when']> }

function isDated(event: ConflictEvent): event is Dated {
  return event.when !== null
}

/** Is the day of this event known? Only then is its bar drawn with full strength. */
export function isDayKnown(event: Dated): boolean {
  return lengthDays(event.when.window) === 1 && event.when.precision === 'day'
}

/** Ids of the cumulative totals: events whose strikes other events are counted in. */
export function totalsOf(events: readonly ConflictEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.countedIn === undefined ? [] : [event.countedIn])))
}

/** One column: events of one strike layer (or the others), whose day is known or is not. */
export interface Column {
  readonly layer: string
  readonly dayKnown: boolean
  /** `sums[i]` is what the days before `extent.start + i` add up to, in events. */
  readonly sums: Float64Array
}

/** What each day adds to each column; what a window holds is a difference of two sums. */
export interface DayShares {
  readonly extent: DayWindow
  readonly columns: readonly Column[]
}

/**
 * Counts events by day: each adds 1, spread evenly over its days, and shared evenly between the layers
 * of its conductors. `extent` holds every event's days. Totals are the caller's to leave out.
 */
export function countDays(events: readonly ConflictEvent[], extent: DayWindow): DayShares {
  const slopes = new Map<string, { layer: string; dayKnown: boolean; sums: Float64Array }>()
  for (const event of events) {
    if (!isDated(event)) continue
    const dayKnown = isDayKnown(event)
    const layers = event.kind === 'strike' ? conductorsOf(event) : [OTHER_COLUMN]
    for (const layer of layers) {
      const key = `${layer} ${dayKnown}`
      const column = slopes.get(key) ?? { layer, dayKnown, sums: new Float64Array(lengthDays(extent) + 2) }
      slopes.set(key, column)
      const share = 1 / (layers.length * lengthDays(event.when.window))
      addAt(column.sums, event.when.window.start - extent.start + 1, share)
      addAt(column.sums, event.when.window.end - extent.start + 1, -share)
    }
  }
  const columns = [...slopes.values()]
  for (const { sums } of columns) sumUp(sumUp(sums))
  return { extent, columns }
}

function addAt(values: Float64Array, index: number, by: number): void {
  values[index] = (values[index] ?? 0) + by
}

/** In place, each value becomes the sum of those up to it. */
function sumUp(values: Float64Array): Float64Array {
  let sum = 0
  for (let index = 0; index < values.length; index += 1) {
    sum += values[index] ?? 0
    values[index] = sum
  }
  return values
}

/** Sums of shares are not exact in binary; smaller than this is nothing. */
const NOTHING = 1e-9

/** How much of a column lies in a window, in events. */
export function columnIn(shares: DayShares, column: Column, window: DayWindow): number {
  const last = lengthDays(shares.extent)
  const at = (day: number) => column.sums[Math.min(last, Math.max(0, day - shares.extent.start))] ?? 0
  const value = at(window.end) - at(window.start)
  return value < NOTHING ? 0 : value
}

/** How much of all columns lies in a window, in events. */
export function allIn(shares: DayShares, window: DayWindow): number {
  return shares.columns.reduce((sum, column) => sum + columnIn(shares, column, window), 0)
}
