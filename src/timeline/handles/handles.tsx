import { formatDay } from '../../i18n/format'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import type { Scale } from '../axis/axis'
import { useWords } from '../use-words'
import { pressHandleKey } from './press-handle-key'
import { type Handle, type Handles, handleLimits, handlePx, heldPx } from './window-moves'
import './handles.css'

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
  const app = useApp()
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
      onKeyDown={(event) => pressHandleKey(app, event, handle, rtl ? 'rtl' : 'ltr')}
    >
      <span class="time-grip" />
    </div>
  )
}
