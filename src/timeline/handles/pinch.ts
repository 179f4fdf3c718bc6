import { dayAtPx, type Scale } from '../axis/axis'
import { type AxisDomain, drawnRange, panDomain, zoomDomain } from '../axis/axis-domain'

/** Px of each finger from the axis's earlier end. */
type Fingers = ReadonlyMap<number, number>

/** Two fingers with what stood when they came down. */
export interface Pinch {
  /** Px between the fingers, and between the axis's earlier end and their middle. */
  readonly apart: number
  readonly middle: number
  /** The day under the middle. */
  readonly day: number
  readonly domain: AxisDomain
}

/** Closer fingers than this, in px, count as this far apart: from nothing, nothing can grow. */
const LEAST_APART_PX = 12

function spread(fingers: Fingers): { apart: number; middle: number } {
  const [a = 0, b = 0] = [...fingers.values()]
  return { apart: Math.max(LEAST_APART_PX, Math.abs(a - b)), middle: (a + b) / 2 }
}

export function startPinch(fingers: Fingers, scale: Scale, domain: AxisDomain): Pinch {
  const { apart, middle } = spread(fingers)
  return { apart, middle, day: dayAtPx(scale, middle), domain }
}

/** Fingers apart come closer, and together they carry the axis with them. */
export function pinchedDomain(pinch: Pinch, fingers: Fingers, { axis, widthPx }: Scale): AxisDomain {
  const { apart, middle } = spread(fingers)
  const zoomed = zoomDomain(axis, pinch.domain, apart / pinch.apart, pinch.day)
  const { from, to } = drawnRange(axis, zoomed)
  return panDomain(axis, zoomed, ((pinch.middle - middle) / widthPx) * (to - from))
}
