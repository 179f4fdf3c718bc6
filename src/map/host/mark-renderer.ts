import type { Rows } from '../../record/event-table'
import type { MapInput } from './map-input'

/** A point of the map's box, CSS px from its top left corner. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** What draws events on a map, whatever a mark stands for. */
export interface MarkRenderer {
  /** Shows this, in one frame for all that is set within one script; what has not changed costs nothing. */
  readonly set: (input: MapInput) => void
  /** Events of the mark nearest to this point within `reachPx`; none where there is no mark. */
  readonly at: (point: ScreenPoint, reachPx: number) => Rows
  /** Resolves inside the first frame that paints what was last set. */
  readonly painted: () => Promise<void>
  /** Has what was set been drawn, or is its program still being made ready beside the page? Left out: it has. */
  readonly isDrawn?: () => boolean
}
