import type { GeoJSONSource } from 'maplibre-gl'
import type { HeldMap } from '../../src/map/host/hold-frames'
import { inputOf } from '../../src/map/host/map-input.fixture'
import { glProgram } from '../../src/map/points/gl-program'
import { pointBuffers } from '../../src/map/points/point-buffers'
import { pointRenderer } from '../../src/map/points/point-renderer'
import { POINT_ATTRIBUTES } from '../../src/map/points/point-shaders'
import type { DayWindow } from '../../src/model/civil-date'
import { latOfWorld, lngOfWorld } from '../../src/model/mercator'
import { rangeOf } from '../../src/record/day-index'
import type { EventTable } from '../../src/record/event-table'
import { recordOfMany } from '../../src/record/record-of-many.fixture'
import { basemapOnly, boxElement, CAMERA, idle, nextFrame, readPixel } from './bench-map'
import type { Variant } from './timed-steps'

export async function emptyMap(): Promise<Variant> {
  const map = await basemapOnly()
  return { step: () => repaint(map), empty: () => repaint(map), close: () => map.remove() }
}

async function repaint(map: HeldMap): Promise<void> {
  const painted = nextFrame(map)
  map.triggerRepaint()
  await painted
  readPixel(map.getCanvas())
}

/** Our own cloud of points, through what the page tells its map. */
export async function cloud(size: number): Promise<Variant> {
  const record = recordOfMany({ size })
  let input = inputOf(record, { span: { start: 0, end: 1 } })
  const map = await basemapOnly(input)
  const points = pointRenderer(map, input, { isLive: () => true, onScene: () => {}, onShown: () => {} })
  points.reapply()
  await idle(map)
  const show = async (span: DayWindow) => {
    input = { ...input, span }
    const painted = points.painted()
    points.set(input)
    await painted
    readPixel(map.getCanvas())
  }
  return {
    step: show,
    // No event has such a day.
    empty: () => show({ start: 0, end: 1 }),
    close: () => {
      points.stop()
      map.remove()
    },
  }
}

function geojsonOf(table: EventTable): GeoJSON.FeatureCollection {
  const features: GeoJSON.Feature[] = []
  for (let row = 0; row < table.size; row += 1) {
    const x = table.x[row] ?? Number.NaN
    if (Number.isNaN(x)) continue
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lngOfWorld(x), latOfWorld(table.y[row] ?? 0)] },
      properties: { s: table.start[row], e: table.end[row], a: table.layers[row] },
    })
  }
  return { type: 'FeatureCollection', features }
}

/** MapLibre's own circles from a GeoJSON source, filtered in the way that `show` does. */
async function circles(
  size: number,
  filter: unknown,
  show: (map: HeldMap, span: DayWindow) => void,
): Promise<Variant> {
  const map = await basemapOnly()
  map.setGlobalStateProperty('t0', 0)
  map.setGlobalStateProperty('t1', 0)
  map.addSource('many', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
  map.addLayer({
    id: 'many',
    type: 'circle',
    source: 'many',
    filter: filter as never,
    paint: { 'circle-radius': 3.5, 'circle-color': ['match', ['get', 'a'], 1, '#0b5fa5', '#b3261e'] },
  })
  await map.getSource<GeoJSONSource>('many')?.setData(geojsonOf(recordOfMany({ size }).table))
  await idle(map)
  return {
    step: async (span) => {
      const drawn = idle(map)
      show(map, span)
      await drawn
      readPixel(map.getCanvas())
    },
    close: () => map.remove(),
  }
}

const filterFor = (t0: unknown, t1: unknown) => ['all', ['<', ['get', 's'], t1], ['>', ['get', 'e'], t0]]

export const setFilter = (size: number) =>
  circles(size, filterFor(0, 0), (map, { start, end }) => {
    map.setFilter('many', filterFor(start, end) as never)
  })

export const globalState = (size: number) =>
  circles(size, filterFor(['global-state', 't0'], ['global-state', 't1']), (map, { start, end }) => {
    map.setGlobalStateProperty('t0', start)
    map.setGlobalStateProperty('t1', end)
  })

const RAW_VERTEX = `#version 300 es
precision highp float;
in float a_x; in float a_y; in int a_start; in int a_end;
uniform ivec2 u_span; uniform vec4 u_box;
void main() {
  bool shown = a_start < u_span.y && a_end > u_span.x;
  gl_Position = shown ? vec4((vec2(a_x, a_y) - u_box.xy) / u_box.zw * vec2(2.0, -2.0) - vec2(1.0, -1.0), 0.0, 1.0) : vec4(2.0);
  gl_PointSize = 7.0;
}`
const RAW_FRAGMENT = `#version 300 es
precision highp float;
out vec4 colour;
void main() { if (length(gl_PointCoord - 0.5) > 0.5) discard; colour = vec4(0.7, 0.15, 0.12, 1.0); }`

/** The same range drawn by WebGL2 alone: no map, nothing else on the page. */
export async function rawWebgl(size: number): Promise<Variant> {
  const { table } = recordOfMany({ size })
  const canvas = document.createElement('canvas')
  canvas.width = 1280
  canvas.height = 800
  boxElement().append(canvas)
  const gl = canvas.getContext('webgl2')
  if (!gl) throw new Error('no WebGL2')
  const { program, isReady, at } = glProgram(gl, RAW_VERTEX, RAW_FRAGMENT, POINT_ATTRIBUTES.slice(0, 4))
  while (!isReady()) await new Promise((resolve) => setTimeout(resolve))
  const buffers = pointBuffers(gl, table, new Uint8Array(size).fill(1))
  return {
    step: async (span) => {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      gl.clear(gl.COLOR_BUFFER_BIT)
      gl.useProgram(program)
      gl.bindVertexArray(buffers.array)
      gl.uniform2i(at('u_span'), span.start, span.end)
      const width = 1280 / (512 * 2 ** CAMERA.zoom)
      gl.uniform4f(at('u_box'), 0.6111 - width / 2, 0.3984 - (width * 5) / 16, width, (width * 5) / 8)
      const { from, to } = rangeOf(table, span.start, span.end)
      gl.drawArrays(gl.POINTS, from, to - from)
      readPixel(canvas)
    },
    close: () => canvas.remove(),
  }
}
