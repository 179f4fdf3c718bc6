import { dayAtPx, pxPerDay, type Scale } from '../axis/axis'
import { type AxisDomain, panDomain, zoomDomain } from '../axis/axis-domain'

/** Zoom a px of the wheel, as an exponent of e; with Ctrl, as a trackpad's pinch comes, it is four times that. */
const ZOOM_PER_PX = 0.0022
const PINCH_HURRY = 4
/** What a line stands for where the browser counts in lines, in px. */
const LINE_PX = 16

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'shiftKey' | 'ctrlKey'>

/** Where the axis goes when the wheel is turned over this px: sideways along it, else closer or farther. */
export function wheeledDomain(
  turn: Turn,
  domain: AxisDomain,
  scale: Scale,
  px: number,
  rtl: boolean,
): AxisDomain {
  // With Shift some systems turn the wheel themselves and some leave that to the page.
  const along = turn.deltaX || (turn.shiftKey ? turn.deltaY : 0)
  if (Math.abs(along) > Math.abs(turn.deltaY) || turn.shiftKey)
    return panDomain(scale.axis, domain, (rtl ? -along : along) / pxPerDay(scale))
  const deltaPx = turn.deltaY * (turn.deltaMode === DOM_DELTA_LINE ? LINE_PX : 1)
  const factor = Math.exp(-deltaPx * ZOOM_PER_PX * (turn.ctrlKey ? PINCH_HURRY : 1))
  return zoomDomain(scale.axis, domain, factor, dayAtPx(scale, px))
}

/** `WheelEvent.DOM_DELTA_LINE`, which Node does not have. */
const DOM_DELTA_LINE = 1
