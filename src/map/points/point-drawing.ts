import { OTHER_COLOUR, type Scheme } from '../../model/theme'
import { appearanceOf } from '../../record/appearance'
import { type EventTable, maskOfLayers } from '../../record/event-table'
import type { MapInput } from '../host/map-input'
import { MARK_PX } from '../marks/mark-sizes'
import type { ShownPoints } from './find-points'
import { rgbOf } from './gl-program'
import { COLOURS } from './point-shaders'

/** Everything that the cloud of points is drawn from, but for the camera. */
export interface PointDrawing extends ShownPoints {
  readonly table: EventTable
  readonly mode: 0 | 1 | 2
  readonly fade: number
  /** Bits of the strike layers that are on, of those that the coalition's draws, and its own. */
  readonly on: number
  readonly members: number
  readonly coalition: number
  readonly scheme: Scheme
  /** Red, green and blue by the bit of a layer; of all else last. */
  readonly colours: Float32Array
  /** Some events stand out, which are drawn as marks over these. */
  readonly dimmed: boolean
}

const MODES = { trail: 1, day: 2, cumulative: 0, window: 0 } as const

/** The drawing of an input; what has not changed since `last` is the same object in both. */
export function drawingOf(
  input: MapInput,
  last: { input: MapInput; drawing: PointDrawing } | null,
): PointDrawing {
  const { record, table, passes, span, scheme, fade } = input
  const before = last?.input
  const sameColours = before?.record === record && before.scheme === scheme
  const coalition = input.members ? record.facts.coalition : null
  return {
    table,
    passes,
    span,
    mode: MODES[input.mode],
    fade,
    on: input.actors === null ? 0xffff_ffff : maskOfLayers(record.table, input.actors),
    members: coalition?.memberMask ?? 0,
    coalition: coalition?.bit ?? 0,
    scheme,
    colours: sameColours && last ? last.drawing.colours : coloursOf(input),
    dimmed: input.selected !== null || input.marked.length > 0,
  }
}

function coloursOf({ record, scheme }: Pick<MapInput, 'record' | 'scheme'>): Float32Array {
  const colours = new Float32Array(3 * COLOURS)
  for (let bit = 0; bit < COLOURS; bit += 1) colours.set(rgbOf(OTHER_COLOUR[scheme]), 3 * bit)
  for (const [bit, id] of record.table.layerIds.entries())
    colours.set(rgbOf(appearanceOf(record, id).colour[scheme]), 3 * bit)
  return colours
}

/** Seen from nearer than this a point has its whole size, that of the small marks of stacks; from afar half of it. */
const WHOLE_FROM_ZOOM = 8
const HALF_AT_ZOOM = 4
/** Of more events than these each point is smaller, by so much for ten times as many. */
const WHOLE_UNTIL = 10_000
const LESS_FOR_TEN_TIMES = 0.2
/** A smaller point is not seen, CSS px. */
const LEAST_PX = 1.8
/** Half of an area's cloud, CSS px: wide enough to be no pin. */
const CLOUD_PX = 16

/** Half of a point of an actor, of another kind and of an area, and its rim, CSS px, in a table of so many events. */
export function pointSizes(
  zoom: number,
  events: number,
): readonly [actor: number, other: number, cloud: number, rim: number] {
  const near = 0.5 + (0.5 * (zoom - HALF_AT_ZOOM)) / (WHOLE_FROM_ZOOM - HALF_AT_ZOOM)
  const few = 1 - LESS_FOR_TEN_TIMES * Math.log10(Math.max(1, events / WHOLE_UNTIL))
  const share = Math.min(1, Math.max(0.5, near)) * Math.max(0.5, few)
  const { strike, kind } = MARK_PX.body
  return [
    Math.max(LEAST_PX, strike.dot * share),
    Math.max(LEAST_PX, kind.dot * share),
    CLOUD_PX * share,
    MARK_PX.rim * Math.max(0.5, share),
  ]
}
