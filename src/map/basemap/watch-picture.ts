import type { ErrorEvent, MapSourceDataEvent } from 'maplibre-gl'

/** Of a map's events those that its sources send; the map itself sends more. */
export interface SourceEvents {
  on(type: 'sourcedata', listener: (event: MapSourceDataEvent) => void): unknown
  on(type: 'error', listener: (event: ErrorEvent & { readonly sourceId?: string }) => void): unknown
  off(type: 'sourcedata', listener: (event: MapSourceDataEvent) => void): unknown
  off(type: 'error', listener: (event: ErrorEvent & { readonly sourceId?: string }) => void): unknown
}

/** As long as a file of the basemap may be silent. */
const PATIENCE_MS = 15_000

/**
 * Calls `failed` once where the picture of a source, which MapLibre itself fetches, does not come; until it has come, or
 * the returned function is called.
 */
export function watchPicture(map: SourceEvents, source: string, failed: (why: string) => void): () => void {
  const stop = () => {
    clearTimeout(timer)
    map.off('sourcedata', onData)
    map.off('error', onError)
  }
  const fail = (why: string) => {
    stop()
    failed(why)
  }
  const onData = (event: MapSourceDataEvent) => {
    if (event.sourceId === source && event.sourceDataType === 'metadata') stop()
  }
  const onError = (event: ErrorEvent & { readonly sourceId?: string }) => {
    if (event.sourceId === source) fail(event.error.message)
  }
  const timer = setTimeout(() => fail('it did not come'), PATIENCE_MS)
  map.on('sourcedata', onData)
  map.on('error', onError)
  return stop
}
