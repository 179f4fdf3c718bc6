import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl'
import { worldX, worldY } from '../../model/mercator'
import { PAPER } from '../../model/theme'
import { rangeOf } from '../../record/day-index'
import { type CellGrid, gridOver } from './cells'
import { type DensityPass, densityPass } from './density-pass'
import { countPoints, type WorldBox } from './find-points'
import { type GlProgram, glProgram, rgbOf } from './gl-program'
import { type PointBuffers, pointBuffers } from './point-buffers'
import { type PointDrawing, pointSizes } from './point-drawing'
import { POINT_ATTRIBUTES, POINT_FRAGMENT, pointVertex } from './point-shaders'
import { setProjection } from './projection'

/** More points on the screen than these say less than their density: from afar they lie over one another. */
const MOST_POINTS = { afar: 20_000, near: 50_000 } as const
const NEAR_ZOOM = 6.5
/** It goes back to points at this share of the number, so that nothing flickers about it. */
const BACK_AT = 0.8
/** What stands out against the others, which keep this share of their strength. */
const DIMMED = 0.4

export const POINT_LAYER = 'points:cloud'

interface PointLayerOptions {
  readonly drawing: () => PointDrawing
  /** It is drawn as density now, by these cells; `null`: as points again. */
  readonly onDense: (grid: CellGrid | null) => void
}

/** The layer, and whether its last frame showed all that it was asked to draw. */
interface PointLayer extends CustomLayerInterface {
  readonly isDrawn: () => boolean
}

/** The layer of one style: after the context was lost another one is made. */
export function pointLayer(map: MapLibreMap, { drawing, onDense }: PointLayerOptions): PointLayer {
  let painter: Painter | null = null
  let grid: CellGrid | null = null
  let drawn = false
  return {
    isDrawn: () => drawn,
    id: POINT_LAYER,
    type: 'custom',
    renderingMode: '2d',
    onAdd: (_, gl) => {
      painter = pointPainter(gl)
    },
    onRemove: () => {
      painter?.drop()
      painter = null
    },
    prerender: () => {
      const now = drawing()
      painter?.take(now)
      const box = viewBox(map)
      const most = map.getZoom() < NEAR_ZOOM ? MOST_POINTS.afar : MOST_POINTS.near
      const dense = isDense(now, box, grid === null ? most : most * BACK_AT)
      const next = dense ? gridOver(box, map.getZoom()) : null
      if (next) painter?.count(next, now, wrapsOf(box))
      const changed = (next === null) !== (grid === null) || next?.side !== grid?.side
      grid = next
      if (changed) onDense(grid)
    },
    render: (_, input) => {
      const now = drawing()
      drawn = grid
        ? painter?.drawCells(grid, now, input) !== false
        : painter?.drawPoints(now, { input, wraps: wrapsOf(viewBox(map)), zoom: map.getZoom() }) !== false
      if (!drawn) lookAgain(map)
    },
  }
}

/** How long a program that is still being compiled is left alone, ms. */
const COMPILING_MS = 30

function lookAgain(map: MapLibreMap): void {
  setTimeout(() => map.triggerRepaint(), COMPILING_MS)
}

/** Is density drawn of what is in view? Counted only where there are enough in the days that are shown. */
function isDense(now: PointDrawing, box: WorldBox, limit: number): boolean {
  const { from, to } = rangeOf(now.table, now.span.start, now.span.end)
  return to - from > limit && countPoints(now, box, limit + 1) > limit
}

/** The part of the world that is on the screen; over the edge of the world it reaches below 0 or above 1. */
export function viewBox(map: MapLibreMap): WorldBox {
  const bounds = map.getBounds()
  return {
    left: worldX(bounds.getWest()),
    right: worldX(bounds.getEast()),
    top: worldY(bounds.getNorth()),
    bottom: worldY(bounds.getSouth()),
  }
}

/** The copies of the world that a box touches, by how far each lies east of the first. */
function wrapsOf({ left, right }: WorldBox): readonly number[] {
  const first = Math.floor(left)
  return Array.from({ length: Math.min(8, Math.floor(right) - first + 1) }, (_, index) => first + index)
}

interface PointFrame {
  readonly input: CustomRenderMethodInput
  readonly wraps: readonly number[]
  readonly zoom: number
}

type Painter = ReturnType<typeof pointPainter>

/** What draws with one graphics context. */
function pointPainter(gl: WebGL2RenderingContext) {
  const programs = new Map<string, GlProgram>()
  const held = heldBuffers(gl)
  let density: DensityPass | null = null
  const programFor = ({ shaderData }: CustomRenderMethodInput) => {
    const known = programs.get(shaderData.variantName)
    const made = known ?? glProgram(gl, pointVertex(shaderData), POINT_FRAGMENT, POINT_ATTRIBUTES)
    programs.set(shaderData.variantName, made)
    return made
  }
  const days = ({ span }: PointDrawing) => [span.start, span.end] as const
  return {
    take: held.take,
    drop: held.drop,
    count: (grid: CellGrid, now: PointDrawing, wraps: readonly number[]) => {
      density ??= densityPass(gl)
      const range = rangeOf(now.table, now.span.start, now.span.end)
      density.count(grid, { buffers: held.all(), range, span: days(now), wraps })
    },
    drawCells: (grid: CellGrid, { scheme }: PointDrawing, input: CustomRenderMethodInput) =>
      density?.draw(grid, scheme, input),
    drawPoints: (now: PointDrawing, frame: PointFrame) => {
      const program = programFor(frame.input)
      if (!program.isReady()) return false
      gl.useProgram(program.program)
      setProjection(gl, program, frame.input)
      setLook(gl, program, now, frame.zoom)
      const { from, to } = rangeOf(now.table, now.span.start, now.span.end)
      gl.bindVertexArray(held.all().array)
      for (const wrap of to > from ? frame.wraps : []) {
        gl.uniform1f(program.at('u_wrap'), wrap)
        gl.drawArrays(gl.POINTS, from, to - from)
      }
      gl.bindVertexArray(null)
      return true
    },
  }
}

function setLook(gl: WebGL2RenderingContext, { at }: GlProgram, now: PointDrawing, zoom: number): void {
  const ratio = gl.drawingBufferWidth / Math.max(1, (gl.canvas as HTMLCanvasElement).clientWidth)
  const sizes = pointSizes(zoom, now.table.size)
  gl.uniform2i(at('u_span'), now.span.start, now.span.end)
  gl.uniform1ui(at('u_on'), now.on)
  gl.uniform1ui(at('u_members'), now.members)
  gl.uniform1ui(at('u_coalition'), now.coalition)
  gl.uniform3fv(at('u_colours[0]'), now.colours)
  gl.uniform1i(at('u_mode'), now.mode)
  gl.uniform1f(at('u_fade'), now.fade)
  gl.uniform1f(at('u_strength'), now.dimmed ? DIMMED : 1)
  gl.uniform4f(at('u_sizes'), ...sizes)
  gl.uniform1f(at('u_rim'), sizes[3] * ratio)
  gl.uniform1f(at('u_ratio'), ratio)
  gl.uniform3f(at('u_paper'), ...rgbOf(PAPER[now.scheme]))
}

/** The buffers of what is drawn, filled again only where what they hold is another. */
function heldBuffers(gl: WebGL2RenderingContext) {
  let held: { readonly buffers: PointBuffers; readonly drawing: PointDrawing } | null = null
  return {
    all: () => {
      if (!held) throw new Error('points are drawn that were never taken')
      return held.buffers
    },
    take: (now: PointDrawing) => {
      const last = held?.drawing
      if (!held || last?.table.start !== now.table.start) {
        held?.buffers.drop()
        held = { buffers: pointBuffers(gl, now.table, now.passes), drawing: now }
        return
      }
      if (last.passes !== now.passes) held.buffers.setPasses(now.passes)
      if (last.table.status !== now.table.status) held.buffers.setLooks(now.table)
      held = { buffers: held.buffers, drawing: now }
    },
    drop: () => {
      held?.buffers.drop()
      held = null
    },
  }
}
