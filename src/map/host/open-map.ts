import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { messagesFor } from '../../i18n/messages'
import { metresPerPx } from '../../model/mercator'
import type { App } from '../../state/app'
import { MOST_PITCH, ZOOM_LIMITS } from '../../view/view'
import { firstStyle, syncStyle } from '../basemap/sync-style'
import type { PlacedStack } from '../marks/place-stacks'
import { syncMarks } from '../marks/sync-marks'
import { frameWhere, mapIdle, marksLoaded, renderedMarks } from './rendered'
import { revealOpenedEvent } from './reveal-event'
import { BY_READER, syncCamera } from './sync-camera'
import { watchContext } from './watch-context'
import { watchPointer } from './watch-pointer'
import { watchWorker } from './watch-worker'

setWorkerUrl(workerUrl)

/** Share of the map's width or height that a pan button moves it by. */
const PAN_SHARE = 0.3

export interface OpenMapHandlers {
  readonly onHover: (stack: PlacedStack | null) => void
  readonly onPress: (stack: PlacedStack | null) => void
  /** The camera moved or what is drawn changed: what is placed over the canvas must follow. */
  readonly onChange: () => void
}

/** What the parts over the canvas may ask of the mounted map. */
export interface OpenMap {
  readonly canvas: HTMLCanvasElement
  /** CSS px from the top left corner of the map's box; `null` while there is nothing to project with. */
  readonly project: (point: readonly [number, number]) => { x: number; y: number } | null
  /** Stacks drawn now. */
  readonly stacks: () => readonly PlacedStack[]
  readonly zoom: () => number
  /** Metres on the ground of a CSS px in the middle of the map. */
  readonly metresPerPx: () => number
  readonly zoomBy: (steps: number) => void
  /** Shares of -1, 0 or 1 to the east and south. */
  readonly panBy: (east: number, south: number) => void
  readonly close: () => void
}

/**
 * Opens the one map in `container`. Answers `null` when the browser gives no WebGL2, with the page's state saying so.
 */
export function openMap(app: App, container: HTMLElement, handlers: OpenMapHandlers): OpenMap | null {
  const { store } = app
  const map = createMap(app, container)
  if (!map) return null
  let eventsShown = () => {}
  const shown = new Promise<void>((resolve) => {
    eventsShown = resolve
  })
  const context = watchContext(app, map, () => {
    style.reapply()
    marks.reapply()
  })
  let styled = false
  const isLive = () => styled && context.isLive()
  const style = syncStyle(app, map, isLive, shown)
  const marks = syncMarks(app, map, isLive, { onScene: handlers.onChange, onShown: eventsShown })
  map.once('style.load', () => {
    styled = true
    style.begin()
    marks.reapply()
  })
  const stops = [
    context.stop,
    marks.stop,
    style.stop,
    watchWorker(app, map),
    syncCamera(app, map),
    revealOpenedEvent(app, map, (row) => marks.scene()?.stackOf(row) ?? null, shown),
    watchPointer(
      app,
      map,
      (key) => marks.scene()?.placed.find((stack) => stack.key === key) ?? null,
      handlers,
    ),
    watchChanges(map, handlers.onChange),
  ]
  app.map.current = {
    rendered: () => (context.isLive() ? renderedMarks(map, marks.scene(), store.getState().record) : []),
    settled: async () => {
      if (!context.isLive() || store.getState().session.map !== 'ready') return
      fitContainer(map)
      marks.flush()
      await mapIdle(map)
    },
    painted: () => frameWhere(map, () => !marks.isPending() && marksLoaded(map)),
    repaint: () => {
      map.triggerRepaint()
      return frameWhere(map, () => true)
    },
  }
  return {
    canvas: map.getCanvas(),
    project: (point) => (context.isLive() ? map.project([...point]) : null),
    stacks: () => marks.scene()?.placed ?? [],
    zoom: () => map.getZoom(),
    metresPerPx: () => metresPerPx(map.getCenter().lat, map.getZoom()),
    zoomBy: (steps) => map.easeTo({ zoom: map.getZoom() + steps, duration: 200 }, BY_READER),
    panBy: (east, south) => panBy(map, east, south),
    close: () => {
      app.map.current = null
      for (const stop of stops) stop()
      map.remove()
    },
  }
}

/** `null` when the browser cannot draw it. */
function createMap({ store, actions, environment }: App, container: HTMLElement): MapLibreMap | null {
  const { session } = store.getState()
  const words = messagesFor(session.lang)
  try {
    return new MapLibreMap({
      container,
      style: firstStyle(store.getState()),
      minZoom: ZOOM_LIMITS.min,
      maxZoom: ZOOM_LIMITS.max,
      center: [40, 35],
      zoom: 4.5,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      reduceMotion: session.reducedMotion,
      cooperativeGestures: environment.embed !== 'none',
      maxPitch: MOST_PITCH,
      locale: {
        'Map.Title': words.map.title,
        'CooperativeGesturesHandler.WindowsHelpText': words.embedded.wheel,
        'CooperativeGesturesHandler.MacHelpText': words.embedded.wheel,
        'CooperativeGesturesHandler.MobileHelpText': words.embedded.twoFingers,
      },
    })
  } catch (error) {
    actions.mapChanged('unsupported')
    container.replaceChildren()
    if (!/webgl|gpu/i.test(String(error))) throw error
    return null
  }
}

/** MapLibre learns of a new size of its box some time later. */
function fitContainer(map: MapLibreMap): void {
  const { clientWidth, clientHeight } = map.getContainer()
  const canvas = map.getCanvas()
  if (canvas.clientWidth !== clientWidth || canvas.clientHeight !== clientHeight) map.resize()
}

function panBy(map: MapLibreMap, east: number, south: number): void {
  const { clientWidth, clientHeight } = map.getContainer()
  map.panBy([east * clientWidth * PAN_SHARE, south * clientHeight * PAN_SHARE], { duration: 200 }, BY_READER)
}

function watchChanges(map: MapLibreMap, onChange: () => void): () => void {
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.on('move', onChange)
  map.on('resize', onChange)
  return () => {
    map.off('move', onChange)
    map.off('resize', onChange)
  }
}
