import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import type { MapState } from '../../state/store'
import { MARK_SOURCES } from '../marks/layer-parts'

/** MapLibre's worker that hangs raises no error at all; a healthy one answers within a second or two. */
const SILENCE_MS = 14_000

/**
 * Says `ready` when MapLibre's worker has answered for the first time, and `worker-failed` when it could not be
 * loaded or stays silent. A late answer still makes the map ready.
 */
export function watchWorker(
  map: MapLibreMap,
  state: { readonly get: () => MapState; readonly set: (next: MapState) => void },
): () => void {
  const fail = () => {
    if (state.get() === 'starting') state.set('worker-failed')
  }
  const timer = setTimeout(fail, SILENCE_MS)
  const onData = (event: MapSourceDataEvent) => {
    if (event.sourceId !== MARK_SOURCES.marks || event.sourceDataType !== 'content') return
    clearTimeout(timer)
    map.off('sourcedata', onData)
    if (state.get() === 'starting' || state.get() === 'worker-failed') state.set('ready')
  }
  const onError = ({ error }: ErrorEvent) => {
    if (!/worker/i.test(error.message)) return
    clearTimeout(timer)
    fail()
  }
  map.on('sourcedata', onData)
  map.on('error', onError)
  return () => {
    clearTimeout(timer)
    map.off('sourcedata', onData)
    map.off('error', onError)
  }
}
