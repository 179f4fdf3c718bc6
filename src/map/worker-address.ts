import mapWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** The address of MapLibre's worker: one of the few scripts that the page's Trusted Types policy lets through. */
export const MAP_WORKER_ADDRESS = new URL(mapWorkerUrl, import.meta.url).href
