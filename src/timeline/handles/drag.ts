import type { DayWindow } from '../../model/civil-date'
import type { App } from '../../state/app'
import { dayAtPx, pxPerDay, type Scale } from '../axis/axis'
import { type AxisDomain, panDomain } from '../axis/axis-domain'
import {
  type Handle,
  type Handles,
  heldPx,
  moveHandle,
  moveWindow,
  placeHandles,
  selectDays,
} from './window-moves'

/** What a press holds. On the plot itself it selects the stretch that it is drawn over. */
export type Grab = Handle | 'window' | 'axis' | 'select'

/** One press with what stood when it began: each move is worked out from there. */
export interface Drag {
  readonly grab: Grab
  readonly handles: Handles
  readonly domain: AxisDomain
  readonly scale: Scale
  /** Where the press began, from the axis's earlier end. */
  readonly startPx: number
}

/** The view, or the axis, as this drag leaves it with the pointer here. */
export function applyDrag({ store, actions }: App, drag: Drag, px: number): void {
  const { grab, domain, scale, startPx } = drag
  if (grab === 'axis') {
    actions.showAxis(panDomain(scale.axis, domain, (startPx - px) / pxPerDay(scale)))
    return
  }
  const { extent } = store.getState().record
  actions.move(placeHandles(draggedHandles({ ...drag, grab }, px, extent), extent))
}

function draggedHandles(
  { grab, handles: at, scale, startPx }: Drag & { readonly grab: Exclude<Grab, 'axis'> },
  px: number,
  reach: DayWindow,
): Handles {
  switch (grab) {
    case 'window':
      return moveWindow(dayAtPx(scale, px) - dayAtPx(scale, startPx), at, reach)
    case 'select':
      return selectDays(dayAtPx(scale, startPx), dayAtPx(scale, px), at, reach)
    default:
      return moveHandle(grab, handleDay(grab, at, scale, px - startPx), at, reach)
  }
}

/**
 * The day under a handle that was dragged this far, as the axis is drawn: a break is crossed as fast as it looks. One
 * whose day is not on the screen is dragged from the edge at which it waits.
 */
function handleDay(handle: Handle, at: Handles, scale: Scale, byPx: number): number {
  const moved = dayAtPx(scale, heldPx(handle, at, scale) + byPx)
  switch (handle) {
    case 'start':
      return Math.round(moved)
    case 'playhead':
      return Math.floor(moved)
    case 'end':
      return Math.round(moved) - 1
  }
}
