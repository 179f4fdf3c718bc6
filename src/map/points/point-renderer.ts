import { latOfWorld, lngOfWorld, WORLD_PX, worldX, worldY } from '../../model/mercator'
import { type EventTable, layersInMask, type Row, type Rows } from '../../record/event-table'
import type { RenderedMark } from '../../state/mounted-map'
import { FIRST_LABEL_LAYER } from '../basemap/label-layers'
import type { HeldMap } from '../host/hold-frames'
import { frameWhere } from '../host/map-frames'
import type { MapInput } from '../host/map-input'
import type { ScreenPoint } from '../host/mark-renderer'
import type { Scene } from '../host/scene'
import { markFeed } from '../marks/mark-feed'
import type { RendererOptions, SceneRenderer } from '../marks/stack-renderer'
import { type CellGrid, cellKey } from './cells'
import { nearestPoint, pointsIn } from './find-points'
import { formAt } from './point-columns'
import { drawingOf, type PointDrawing, pointSizes } from './point-drawing'
import { POINT_LAYER, pointLayer, viewBox } from './point-layer'
import { pointScene } from './point-scene'

const NOTHING: Rows = new Uint32Array()
/** Scripts are told of no more marks than these at once, the latest ones: a million would hold up the page. */
const MOST_RENDERED = 2_000

/** Draws a large table as a cloud of points, or as density where they are too many. */
export function pointRenderer(
  map: HeldMap,
  first: MapInput,
  { isLive, onScene, onShown }: RendererOptions,
): SceneRenderer {
  const feed = markFeed(map, isLive, onShown)
  let last = { input: first, drawing: drawingOf(first, null) }
  let scene: Scene | null = null
  let grid: CellGrid | null = null
  let scheduled = false
  let cloud: ReturnType<typeof pointLayer> | null = null

  const draw = () => {
    scheduled = false
    if (!isLive()) return
    scene = pointScene({ input: last.input, shown: last.drawing, zoom: map.getZoom(), grid })
    feed.give(scene, last.input.loaded)
    map.triggerRepaint()
    onScene()
  }
  const schedule = () => {
    if (scheduled) return
    scheduled = true
    queueMicrotask(() => {
      if (scheduled) draw()
    })
  }
  const onDense = (next: CellGrid | null) => {
    grid = next
    schedule()
  }
  const put = () => {
    if (!isLive() || map.getLayer(POINT_LAYER)) return
    cloud = pointLayer(map, { drawing: () => last.drawing, onDense })
    map.addLayer(cloud, map.getLayer(FIRST_LABEL_LAYER) ? FIRST_LABEL_LAYER : undefined)
  }
  // Before MapLibre's own listener, which cannot keep a layer like this for when the context is back, and says so.
  const onLost = () => {
    if (map.getLayer(POINT_LAYER)) map.removeLayer(POINT_LAYER)
  }
  map.getCanvas().addEventListener('webglcontextlost', onLost, true)
  const isDrawn = () => cloud?.isDrawn() ?? true
  const rowsAt = (point: ScreenPoint, reachPx: number): Rows => {
    const { lng, lat } = map.unproject([point.x, point.y])
    const [x, y] = [worldX(lng), worldY(lat)]
    if (grid) return scene?.stackBy(cellKey(grid, x - Math.floor(x), y))?.rows ?? NOTHING
    const reach =
      (reachPx + pointSizes(map.getZoom(), last.input.table.size)[0]) / (WORLD_PX * 2 ** map.getZoom())
    const row = nearestPoint(last.drawing, x, y, reach)
    return (row === null ? null : scene?.stackOf(row))?.rows ?? NOTHING
  }
  return {
    set: (input) => {
      last = { input, drawing: drawingOf(input, last) }
      schedule()
    },
    at: rowsAt,
    painted: () => frameWhere(map, () => !scheduled && feed.isTaken() && isDrawn()),
    isDrawn,
    scene: () => scene,
    rendered: () => renderedPoints(map, last.input, last.drawing),
    flush: draw,
    reapply: () => {
      feed.forget()
      put()
      draw()
    },
    stop: () => {
      scheduled = false
      feed.stop()
      map.getCanvas().removeEventListener('webglcontextlost', onLost, true)
      if (isLive() && map.getLayer(POINT_LAYER)) map.removeLayer(POINT_LAYER)
    },
  }
}

/** The latest points in view, one entry for each, in CSS px of the window. */
function renderedPoints(map: HeldMap, input: MapInput, drawing: PointDrawing): readonly RenderedMark[] {
  const frame = map.getContainer().getBoundingClientRect()
  return Array.from(pointsIn(drawing, viewBox(map)).slice(-MOST_RENDERED), (row) => {
    const { x, y } = map.project([lngOfWorld(input.table.x[row] ?? 0), latOfWorld(input.table.y[row] ?? 0)])
    return {
      event: input.table.id(row),
      mark: formAt(input.table, row),
      actor: actorOf(input.table, row, drawing.on),
      x: frame.left + x,
      y: frame.top + y,
    }
  })
}

function actorOf(table: EventTable, row: Row, on: number): string | null {
  return layersInMask(table, (table.layers[row] ?? 0) & on)[0] ?? null
}
