import 'maplibre-gl/dist/maplibre-gl.css'
import { setWorkerUrl } from 'maplibre-gl'
import { WORKERS } from '../../src/app/trusted-types'
import { fetchedAssets } from '../../src/assets/fetched-assets'
import { syncStyle } from '../../src/map/basemap/sync-style'
import { createMap } from '../../src/map/host/create-map'
import type { HeldMap } from '../../src/map/host/hold-frames'
import type { MapInput } from '../../src/map/host/map-input'
import { inputOf } from '../../src/map/host/map-input.fixture'
import { EMPTY_RECORD } from '../../src/record/join-record'

/** What every variant is drawn on: Syria and Iraq. */
export const CAMERA = { center: [40, 34.5] as [number, number], zoom: 5.5 }
export const BOX_ID = 'map'

export function boxElement(): HTMLElement {
  const box = document.getElementById(BOX_ID)
  if (!box) throw new Error('the page has no box for a map')
  return box
}

/**
 * A map with the page's land, borders, rivers and roads, without letters and relief, and nothing on it; `input` is what the page
 * would tell it.
 */
export async function basemapOnly(input: MapInput = inputOf(EMPTY_RECORD)): Promise<HeldMap> {
  setWorkerUrl(WORKERS.map)
  const assets = fetchedAssets(document.baseURI, WORKERS)
  const map = createMap(boxElement(), input, assets)
  if (typeof map === 'string') throw new Error(`no map: ${map}`)
  map.jumpTo(CAMERA)
  await new Promise((resolve) => map.once('style.load', resolve))
  const style = syncStyle(
    map,
    { get: () => input, subscribe: () => () => {} },
    { isLive: () => true, eventsShown: Promise.resolve(), say: { noticed: () => {} }, assets },
  )
  style.begin()
  await idle(map)
  style.stop()
  for (const layer of map.getStyle().layers)
    if (layer.type === 'symbol' || layer.type === 'raster') map.removeLayer(layer.id)
  await idle(map)
  return map
}

export function idle(map: HeldMap): Promise<void> {
  return new Promise((resolve) => {
    map.once('idle', () => resolve())
    map.triggerRepaint()
  })
}

export function nextFrame(map: HeldMap): Promise<void> {
  return new Promise((resolve) => map.once('render', () => resolve()))
}

/** Waits until the graphics processor has drawn the frame: a pixel is only read when it is there. */
export function readPixel(canvas: HTMLCanvasElement): void {
  canvas.getContext('webgl2')?.readPixels(0, 0, 1, 1, 0x1908, 0x1401, new Uint8Array(4))
}
