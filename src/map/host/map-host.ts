import type { LngLat } from '../../model/event'
import type { MountedMap } from '../../state/mounted-map'
import type { Scene } from './scene'

/** `move`: the camera or the map's box is another, frame by frame; `rest`: it stands again; `drawn`: the marks are others. */
export type MapMoment = 'move' | 'rest' | 'drawn'

/** A mounted map, for what is placed over its canvas. */
export interface MapHost extends MountedMap {
  readonly canvas: HTMLCanvasElement
  /** CSS px from the top left corner of the map's box; `null` while there is nothing to project with. */
  readonly project: (point: readonly [number, number]) => { x: number; y: number } | null
  /** Where on the ground a point of the map's box is, degrees. */
  readonly unproject: (x: number, y: number) => LngLat
  /** What is drawn now, `null` before the first time. */
  readonly scene: () => Scene | null
  readonly zoom: () => number
  /** Metres on the ground of a CSS px in the middle of the map. */
  readonly metresPerPx: () => number
  readonly zoomBy: (steps: number) => void
  /** Shares of -1, 0 or 1 to the east and south. */
  readonly panBy: (east: number, south: number) => void
  readonly on: (moment: MapMoment, listener: () => void) => () => void
  readonly close: () => void
}
