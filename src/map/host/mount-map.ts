import { type Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import type { Assets } from '../../assets/assets'
import { metresPerPx } from '../../model/mercator'
import type { MapState } from '../../state/store'
import { watchSizes } from '../../ui/watch-sizes'
import { syncStyle } from '../basemap/sync-style'
import { prepareRecord } from '../marks/prepare-record'
import { createMap } from './create-map'
import { frameWhere, mapIdle } from './map-frames'
import type { MapHost } from './map-host'
import type { MapActs, MapInput, Readable } from './map-input'
import { mapListeners, watchMoves } from './map-moments'
import { rendererBySize } from './renderer-by-size'
import { revealSelected } from './reveal-event'
import { BY_READER, syncCamera } from './sync-camera'
import { syncOver } from './sync-over'
import { watchContext } from './watch-context'
import { watchPointer } from './watch-pointer'
import { watchWorker } from './watch-worker'

/** Share of the map's width or height that a pan button moves it by. */
const PAN_SHARE = 0.3
const MOVE_MS = 200

/**
 * Mounts a map in `box` that shows `input` and follows it; any number of them may stand on one page. Answers `null`,
 * having said so, when the browser gives no WebGL2 or would have noise drawn in place of marks and letters.
 */
export function mountMap(
  box: HTMLElement,
  input: Readable<MapInput>,
  acts: MapActs,
  assets: Assets,
): MapHost | null {
  // MapLibre shares its workers among all maps of a page.
  setWorkerUrl(assets.workerUrl('map'))
  const { say, state } = rememberState(acts)
  const map = createMap(box, input.get(), assets)
  if (typeof map === 'string') {
    say.stateChanged(map)
    return null
  }
  const [moments, shown] = [mapListeners(), whenCalled()]
  let styled = false
  const context = watchContext(map, say, () => {
    style.reapply()
    marks.reapply()
    over.redraw()
  })
  const isLive = () => styled && context.isLive()
  const style = syncStyle(map, input, { isLive, eventsShown: shown.promise, say, assets })
  const over = syncOver(map, input, isLive)
  const marks = rendererBySize(map, input.get(), {
    isLive,
    onScene: () => moments.tell('drawn'),
    onShown: shown.call,
    onFailed: tellOfPart(say),
  })
  map.once('style.load', () => {
    styled = true
    style.begin()
    marks.reapply()
    over.redraw()
  })
  const stops = [
    input.subscribe(() => marks.set(input.get())),
    context.stop,
    marks.stop,
    style.stop,
    over.stop,
    watchWorker(map, { get: state, set: say.stateChanged }),
    syncCamera(map, input, say),
    watchPointer(map, marks, say),
    watchMoves(map, moments.tell),
    followSize(map),
  ]
  const reveal = revealSelected(map, input, marks.scene, shown.promise)
  return {
    ...cameraOf(map),
    canvas: map.getCanvas(),
    project: (point) => (context.isLive() ? map.project([...point]) : null),
    scene: marks.scene,
    on: moments.on,
    rendered: () => (context.isLive() ? marks.rendered() : []),
    settled: async () => {
      if (context.isLive() && state() === 'ready') await comeToIdle(map, marks)
    },
    preparing: prepareRecord,
    showSelected: reveal.show,
    painted: marks.painted,
    repaint: () => nextPaint(map),
    close: () => {
      for (const stop of [...stops, reveal.stop]) stop()
      map.remove()
    },
  }
}

/** Resolves when all that the map was told is painted. */
async function comeToIdle(map: MapLibreMap, marks: ReturnType<typeof rendererBySize>): Promise<void> {
  fitContainer(map)
  marks.flush()
  await mapIdle(map)
  if (marks.isDrawn?.() !== false) return
  await marks.painted()
  await mapIdle(map)
}

function nextPaint(map: MapLibreMap): Promise<void> {
  map.triggerRepaint()
  return frameWhere(map, () => true)
}

/** A part of the map's program that did not come. */
function tellOfPart(say: MapActs): (reason: unknown) => void {
  return (reason) => {
    console.error(reason)
    say.noticed({ code: 'part-failed' })
  }
}

/** The acts, and the state that they were last told. */
function rememberState(acts: MapActs): { readonly say: MapActs; readonly state: () => MapState } {
  let state: MapState = 'starting'
  const stateChanged = (next: MapState) => {
    state = next
    acts.stateChanged(next)
  }
  return { say: { ...acts, stateChanged }, state: () => state }
}

/** What the camera shows, and how a reader's buttons move it. */
function cameraOf(
  map: MapLibreMap,
): Pick<MapHost, 'zoom' | 'metresPerPx' | 'zoomBy' | 'panBy' | 'unproject'> {
  return {
    zoom: () => map.getZoom(),
    unproject: (x, y) => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    },
    metresPerPx: () => metresPerPx(map.getCenter().lat, map.getZoom()),
    zoomBy: (steps) => map.easeTo({ zoom: map.getZoom() + steps, duration: MOVE_MS }, BY_READER),
    panBy: (east, south) => {
      const { clientWidth, clientHeight } = map.getContainer()
      const offset: [number, number] = [east * clientWidth * PAN_SHARE, south * clientHeight * PAN_SHARE]
      map.panBy(offset, { duration: MOVE_MS }, BY_READER)
    },
  }
}

/** A promise that resolves when `call` is called. */
function whenCalled(): { readonly promise: Promise<void>; readonly call: () => void } {
  let call = () => {}
  const promise = new Promise<void>((resolve) => {
    call = resolve
  })
  return { promise, call: () => call() }
}

/** Keeps the map as large as its box; what hears of it moves other boxes, which must not happen while sizes are told. */
function followSize(map: MapLibreMap): () => void {
  const sizes = watchSizes(() => fitContainer(map))
  sizes.observe(map.getContainer())
  return () => sizes.disconnect()
}

/** The map learns of a new size of its box some time later. */
function fitContainer(map: MapLibreMap): void {
  const { clientWidth, clientHeight } = map.getContainer()
  const canvas = map.getCanvas()
  if (canvas.clientWidth !== clientWidth || canvas.clientHeight !== clientHeight) map.resize()
}
