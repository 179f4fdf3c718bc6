import { addMonths, type Day, type DayWindow } from '../../model/civil-date'
import { playheadDay, type View, windowDays } from '../../view/view'
import { pxOfDay, type Scale } from '../axis/axis'

export type Handle = 'start' | 'playhead' | 'end'

type TimeView = Pick<View, 't' | 'at'>

/** Where the three handles stand, all days inside the window. */
export interface Handles {
  readonly start: Day
  readonly playhead: Day
  readonly end: Day
}

export function handlesOf(view: TimeView, extent: DayWindow): Handles {
  const { first, last } = windowDays(view, extent)
  return { start: first, playhead: playheadDay(view, extent), end: last }
}

/** The days that a handle may stand on: handles never cross and never leave the axis. */
export function handleLimits(handle: Handle, at: Handles, reach: DayWindow): { min: Day; max: Day } {
  const min = Math.min(reach.start, at.start)
  const max = Math.max(reach.end - 1, at.end)
  switch (handle) {
    case 'start':
      return { min, max: at.end }
    case 'playhead':
      return { min: at.start, max: at.end }
    case 'end':
      return { min: at.start, max }
  }
}

/** The time part of a view with its handles at these days; sides that meet the record's own are left open. */
export function placeHandles(at: Handles, extent: DayWindow): Pick<View, 't' | 'at'> {
  const t = {
    from: at.start === extent.start ? null : at.start,
    to: at.end === extent.end - 1 ? null : at.end,
  }
  return { t, at: at.playhead >= at.end ? null : Math.max(at.start, at.playhead) }
}

/** One handle at a day, as near as its limits let it; a moved edge pushes the playhead. */
export function moveHandle(handle: Handle, day: Day, at: Handles, reach: DayWindow): Handles {
  const { min, max } = handleLimits(handle, at, reach)
  const held = Math.min(max, Math.max(min, Math.round(day)))
  const moved = { ...at, [handle]: held }
  return { ...moved, playhead: Math.min(moved.end, Math.max(moved.start, moved.playhead)) }
}

/** All three handles moved by as many days, as far as the axis goes; the window keeps its length. */
export function moveWindow(byDays: number, at: Handles, reach: DayWindow): Handles {
  const most = Math.max(reach.end - 1, at.end) - at.end
  const least = Math.min(reach.start, at.start) - at.start
  const by = Math.min(most, Math.max(least, Math.round(byDays)))
  return { start: at.start + by, playhead: at.playhead + by, end: at.end + by }
}

/** The window from one place on the axis to another, in days with fractions, with all of it shown. */
export function selectDays(from: number, to: number, at: Handles, reach: DayWindow): Handles {
  const least = Math.min(reach.start, at.start)
  const most = Math.max(reach.end - 1, at.end)
  const [start = least, end = most] = [from, to]
    .sort((a, b) => a - b)
    .map((day) => Math.min(most, Math.max(least, Math.floor(day))))
  return { start, playhead: end, end }
}

/** A window chosen as a whole (a preset, a typed stretch): all of it is shown. */
export function showWindow(window: DayWindow, extent: DayWindow): Pick<View, 't' | 'at'> {
  const end = window.end - 1
  return placeHandles({ start: window.start, playhead: end, end }, extent)
}

/** Where a key takes a handle: arrows a day, Page keys a month, Home and End to the limits; `null` for other keys. */
export function dayForKey(
  key: string,
  day: Day,
  limits: { min: Day; max: Day },
  direction: 'ltr' | 'rtl',
): Day | null {
  const later = direction === 'rtl' ? -1 : 1
  switch (key) {
    case 'ArrowUp':
      return day + 1
    case 'ArrowDown':
      return day - 1
    case 'ArrowRight':
      return day + later
    case 'ArrowLeft':
      return day - later
    case 'PageUp':
      return addMonths(day, 1)
    case 'PageDown':
      return addMonths(day, -1)
    case 'Home':
      return limits.min
    case 'End':
      return limits.max
    default:
      return null
  }
}

/** Distance of a handle from the axis's earlier end: edges stand at the ends of their days, the playhead amid its own. */
export function handlePx(handle: Handle, at: Handles, scale: Scale): number {
  const day = { start: at.start, playhead: at.playhead + 0.5, end: at.end + 1 }[handle]
  return pxOfDay(scale, day)
}

/** Where the handle is drawn: one whose day is not on the screen waits at the edge. */
export function heldPx(handle: Handle, at: Handles, scale: Scale): number {
  return Math.min(scale.widthPx, Math.max(0, handlePx(handle, at, scale)))
}
