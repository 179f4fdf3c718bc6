import type { EventRecord } from '../record/record'

/** One mark as it is painted now: the event, what kind of mark, whose colour, and where in CSS px of the window. */
export interface RenderedMark {
  readonly event: string
  readonly mark: string
  readonly actor: string | null
  readonly x: number
  readonly y: number
}

/** What the page, scripts, tests and measurements may ask of the page's map. */
export interface MountedMap {
  /** What is painted; of thousands of points no more than the 2,000 latest in view. */
  readonly rendered: () => readonly RenderedMark[]
  /** Works out piece by piece, as it is walked, what it needs of a record that is about to be shown. */
  readonly preparing: (record: EventRecord) => Iterable<void>
  /** Brings the mark of the open event, if it has one, into the middle of what is free. */
  readonly showSelected: () => void
  /** Resolves when the map has painted the current view; at once while there is no map to wait for. */
  readonly settled: () => Promise<void>
  /** Resolves inside the first frame that paints what the store now holds; for measurements. */
  readonly painted: () => Promise<void>
  /** Asks for one frame and resolves inside it; for measurements. */
  readonly repaint: () => Promise<void>
}
