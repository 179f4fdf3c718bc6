import type { Map as MapLibreMap } from 'maplibre-gl'

/** A frame that never comes (a hidden tab, a lost context) is not waited for longer than this. */
const LONGEST_WAIT_MS = 10_000

/** Resolves when the map has nothing left to load or to paint. */
export function mapIdle(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      map.off('idle', done)
      resolve()
    }
    const timer = setTimeout(done, LONGEST_WAIT_MS)
    map.on('idle', done)
    map.triggerRepaint()
  })
}

/** Resolves inside the next frame for which `holds` is true. */
export function frameWhere(map: MapLibreMap, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return
      map.off('render', look)
      resolve()
    }
    map.on('render', look)
  })
}
