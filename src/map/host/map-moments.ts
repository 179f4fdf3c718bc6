import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapHost, MapMoment } from './map-host'

/** Those who want to know of a map's moments. */
export function mapListeners(): {
  readonly on: MapHost['on']
  readonly tell: (moment: MapMoment) => void
} {
  const all: Readonly<Record<MapMoment, Set<() => void>>> = {
    move: new Set(),
    rest: new Set(),
    drawn: new Set(),
  }
  return {
    on: (moment, listener) => {
      all[moment].add(listener)
      return () => {
        all[moment].delete(listener)
      }
    },
    tell: (moment) => {
      for (const listener of all[moment]) listener()
    },
  }
}

/** Tells of the moments of the camera and of the map's box, until the returned function is called. */
export function watchMoves(map: MapLibreMap, tell: (moment: MapMoment) => void): () => void {
  const onMove = () => tell('move')
  const onRest = () => tell('rest')
  map.on('move', onMove)
  map.on('resize', onMove)
  map.on('moveend', onRest)
  map.on('resize', onRest)
  return () => {
    map.off('move', onMove)
    map.off('resize', onMove)
    map.off('moveend', onRest)
    map.off('resize', onRest)
  }
}
