import type { App } from '../../state/app'
import { reachDay } from '../axis/axis-domain'
import { currentAxis } from '../axis/current-axis'
import { dayForKey, type Handle, handleLimits, handlesOf, moveHandle, placeHandles } from './window-moves'

/** What of a key press a handle asks, so that a test needs no browser. */
type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault' | 'stopPropagation'
>

/** Moves a handle by a key, and brings the day that it then stands on onto the screen. */
export function pressHandleKey(app: App, press: Press, handle: Handle, direction: 'ltr' | 'rtl'): void {
  if (press.ctrlKey || press.metaKey || press.altKey) return
  const { store, actions } = app
  const { view, record } = store.getState()
  const at = handlesOf(view, record.extent)
  const limits = handleLimits(handle, at, record.extent)
  const day = dayForKey(press.key, at[handle], limits, direction)
  if (day === null) return
  press.preventDefault()
  press.stopPropagation()
  if (handle === 'playhead') actions.setPlaying(false)
  const moved = moveHandle(handle, day, at, record.extent)
  actions.move(placeHandles(moved, record.extent))
  const { axisDomain } = store.getState().session
  actions.showAxis(reachDay(currentAxis(app), axisDomain, moved[handle]))
}
