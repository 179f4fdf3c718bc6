import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Actions } from '../../state/actions'
import type { App } from '../../state/app'

/** A context that is not back after this is not waited for: a new map is built. */
const REBUILD_AFTER_MS = 3_000
/** Two rebuilds within this, and the reader is asked instead. */
const PATIENCE_MS = 60_000

let lastRebuildMs = Number.NEGATIVE_INFINITY

export interface ContextWatch {
  /** Is there a graphics context to draw with? */
  readonly isLive: () => boolean
  readonly stop: () => void
}

/**
 * Follows the graphics context: says that it is lost, calls `onRestored` when it is back and its style stands
 * again, and builds a new map when it stays away.
 */
export function watchContext({ actions }: App, map: MapLibreMap, onRestored: () => void): ContextWatch {
  let live = true
  let timer: ReturnType<typeof setTimeout> | undefined

  const onLost = () => {
    live = false
    actions.mapChanged('lost')
    clearTimeout(timer)
    timer = setTimeout(rebuild, REBUILD_AFTER_MS, actions)
  }
  const onBack = () => {
    clearTimeout(timer)
    // MapLibre reads the style that it saved in a later frame.
    map.once('style.load', settle)
  }
  const settle = () => {
    live = true
    onRestored()
    actions.mapChanged('ready')
    actions.post({ code: 'map-restored' })
  }
  map.on('webglcontextlost', onLost)
  map.on('webglcontextrestored', onBack)
  return {
    isLive: () => live,
    stop: () => {
      clearTimeout(timer)
      map.off('webglcontextlost', onLost)
      map.off('webglcontextrestored', onBack)
      map.off('style.load', settle)
    },
  }
}

function rebuild(actions: Actions): void {
  const nowMs = performance.now()
  const again = nowMs - lastRebuildMs < PATIENCE_MS
  lastRebuildMs = nowMs
  if (again) actions.mapChanged('lost-for-good')
  else actions.renewMap()
}
