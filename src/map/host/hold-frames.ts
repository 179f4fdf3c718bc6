import type { Map as MapLibreMap } from 'maplibre-gl'

/** A change is not kept from the screen longer than this, whatever the worker does. */
const LONGEST_HOLD_MS = 300
/** When the frame comes that MapLibre asks for after each change of its symbols, unless there is another before. */
const SECOND_LOOK_MS = 1_500

export interface FrameHold {
  /** Call when `holds` has become false: the frames that were kept back come as one, at once. */
  readonly release: () => void
  readonly stop: () => void
}

/**
 * Lets the map paint once for each change of its marks. Left alone, MapLibre paints when it is given new features,
 * when its worker has cut them, and once more to see whether the letters still fit: three frames, of which the first
 * shows half of the change and the last shows nothing new. While `holds` answers true and the camera stands, frames
 * wait for `release`; the last one waits until it is quiet, or is part of the next.
 */
export function holdFrames(map: MapLibreMap, holds: () => boolean): FrameHold {
  const repaint = map.triggerRepaint.bind(map)
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueMs = Number.POSITIVE_INFINITY
  let moved = false
  let isNew = false
  let isSecondLook = false

  const cancel = () => {
    clearTimeout(timer)
    dueMs = Number.POSITIVE_INFINITY
  }
  const paint = () => {
    cancel()
    repaint()
  }
  // Kept back long enough: the browser's next frame may be far off while it still composes the rest of the page.
  const paintAtOnce = () => {
    if (map.isMoving()) return paint()
    cancel()
    map.redraw()
  }
  const paintWithin = (ms: number) => {
    const wantedMs = performance.now() + ms
    if (wantedMs >= dueMs) return
    clearTimeout(timer)
    dueMs = wantedMs
    timer = setTimeout(paint, ms)
  }
  const onMove = () => {
    moved = true
  }
  const onRender = () => {
    // MapLibre asks for its next frame right after this one's event.
    isSecondLook = isNew && !moved
    isNew = false
    moved = false
    queueMicrotask(() => {
      isSecondLook = false
    })
  }
  map.on('move', onMove)
  map.on('render', onRender)
  map.triggerRepaint = () => {
    if (moved || map.isMoving()) paint()
    else if (holds()) paintWithin(LONGEST_HOLD_MS)
    else if (isSecondLook) paintWithin(SECOND_LOOK_MS)
    else paint()
  }
  return {
    release: () => {
      isNew = true
      // Not inside MapLibre's own event.
      queueMicrotask(paintAtOnce)
    },
    stop: () => {
      cancel()
      map.off('move', onMove)
      map.off('render', onRender)
      map.triggerRepaint = repaint
    },
  }
}
