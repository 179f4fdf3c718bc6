import { formatDay } from '../../i18n/format'
import type { DayWindow } from '../../model/civil-date'
import { actions } from '../../state/actions'
import { store } from '../../state/store'
import { useStore } from '../../ui/use-store'
import type { Scale } from '../axis/axis'
import { reachDay } from '../axis/axis-domain'
import { currentAxis } from '../axis/current-axis'
import { useWords } from '../use-words'
import {
  dayForKey,
  type Handle,
  type Handles,
  handleLimits,
  handlePx,
  handlesOf,
  heldPx,
  moveHandle,
  placeHandles,
} from './window-moves'

const HANDLES: readonly Handle[] = ['start', 'playhead', 'end']
const NAMES = { start: 'windowStart', playhead: 'playhead', end: 'windowEnd' } as const

/** The three sliders. One whose day is not on the screen waits at the edge. */
export function TimeHandles({ scale, at }: { scale: Scale; at: Handles }) {
  return (
    <>
      {HANDLES.map((handle) => (
        <TimeHandle key={handle} handle={handle} scale={scale} at={at} />
      ))}
    </>
  )
}

function TimeHandle({ handle, scale, at }: { handle: Handle; scale: Scale; at: Handles }) {
  const { lang, rtl, words } = useWords()
  const reach = useStore((state) => state.record.extent)
  const px = handlePx(handle, at, scale)
  const held = heldPx(handle, at, scale)
  const limits = handleLimits(handle, at, reach)
  return (
    <div
      role="slider"
      tabIndex={0}
      class={`time-handle is-${handle}${Math.abs(held - px) > 1 ? ' is-away' : ''}`}
      data-part={`slider-${handle}`}
      data-grab={handle}
      style={{ insetInlineStart: `${held}px` }}
      aria-label={words[NAMES[handle]]}
      aria-orientation="horizontal"
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      aria-valuenow={at[handle]}
      aria-valuetext={formatDay(at[handle], lang)}
      aria-describedby={handle === 'playhead' ? 'bar-tip' : undefined}
      onKeyDown={(event) => pressKey(event, handle, reach, rtl)}
    >
      <span class="time-grip" />
    </div>
  )
}

function pressKey(event: KeyboardEvent, handle: Handle, reach: DayWindow, rtl: boolean): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { view, record } = store.getState()
  const at = handlesOf(view, record.extent)
  const limits = handleLimits(handle, at, reach)
  const day = dayForKey(event.key, at[handle], limits, rtl ? 'rtl' : 'ltr')
  if (day === null) return
  event.preventDefault()
  event.stopPropagation()
  if (handle === 'playhead') actions.setPlaying(false)
  const moved = moveHandle(handle, day, at, reach)
  actions.move(placeHandles(moved, record.extent))
  const now = store.getState()
  actions.showAxis(reachDay(currentAxis(now), now.session.axisDomain, moved[handle]))
}
