import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapActs } from './map-input'

/** A context that is not back after this is not waited for. */
const LONGEST_LOSS_MS = 3_000

export interface ContextWatch {
  /** Is there a graphics context to draw with? */
  readonly isLive: () => boolean
  readonly stop: () => void
}

/**
 * Follows the graphics context: says that it is lost, calls `onRestored` when it is back and its style stands
 * again, and says so when it stays away.
 */
export function watchContext(
  map: MapLibreMap,
  say: Pick<MapActs, 'stateChanged' | 'noticed' | 'contextGone'>,
  onRestored: () => void,
): ContextWatch {
  let live = true
  let timer: ReturnType<typeof setTimeout> | undefined

  const onLost = () => {
    live = false
    say.stateChanged('lost')
    clearTimeout(timer)
    timer = setTimeout(say.contextGone, LONGEST_LOSS_MS)
  }
  const onBack = () => {
    clearTimeout(timer)
    // MapLibre reads the style that it saved in a later frame.
    map.once('style.load', settle)
  }
  const settle = () => {
    live = true
    onRestored()
    say.stateChanged('ready')
    say.noticed({ code: 'map-restored' })
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
