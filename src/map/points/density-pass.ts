import type { CustomRenderMethodInput } from 'maplibre-gl'
import { DENSITY_COLOURS, type Scheme } from '../../model/theme'
import type { RowRange } from '../../record/day-index'
import type { CellGrid } from './cells'
import { type GlProgram, glProgram, rgbOf } from './gl-program'
import type { PointBuffers } from './point-buffers'
import { CELL_FRAGMENT, COUNT_FRAGMENT, COUNT_VERTEX, cellVertex, POINT_ATTRIBUTES } from './point-shaders'
import { setProjection } from './projection'

/** Counts points by cell on the graphics processor, and draws the cells. */
export interface DensityPass {
  /** Adds every shown point of these to its cell; `wraps`: the copies of the world in which to look. */
  readonly count: (grid: CellGrid, points: CountedPoints) => void
  /** Answers whether it was drawn: what is not counted, or whose program is still being compiled, is not. */
  readonly draw: (grid: CellGrid, scheme: Scheme, input: CustomRenderMethodInput) => boolean
}

export interface CountedPoints {
  readonly buffers: PointBuffers
  readonly range: RowRange
  readonly span: readonly [start: number, end: number]
  readonly wraps: readonly number[]
}

export function densityPass(gl: WebGL2RenderingContext): DensityPass {
  const counter = glProgram(gl, COUNT_VERTEX, COUNT_FRAGMENT, POINT_ATTRIBUTES)
  const target = countTarget(gl)
  const empty = gl.createVertexArray()
  const painters = new Map<string, GlProgram>()
  let isCounted = false
  const painterFor = ({ shaderData }: CustomRenderMethodInput) => {
    const made = painters.get(shaderData.variantName) ?? glProgram(gl, cellVertex(shaderData), CELL_FRAGMENT)
    painters.set(shaderData.variantName, made)
    return made
  }
  return {
    count: (grid, { buffers, range, span, wraps }) => {
      isCounted = counter.isReady()
      if (!isCounted) return
      target.begin(grid)
      gl.useProgram(counter.program)
      gl.bindVertexArray(buffers.array)
      setGrid(gl, counter, grid)
      gl.uniform2i(counter.at('u_span'), ...span)
      gl.enable(gl.BLEND)
      gl.blendFunc(gl.ONE, gl.ONE)
      for (const wrap of wraps) {
        gl.uniform1f(counter.at('u_wrap'), wrap)
        gl.drawArrays(gl.POINTS, range.from, range.to - range.from)
      }
      gl.bindVertexArray(null)
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    },
    draw: (grid, scheme, input) => {
      const painter = painterFor(input)
      if (!painter.isReady() || !isCounted) return false
      gl.useProgram(painter.program)
      gl.bindVertexArray(empty)
      setProjection(gl, painter, input)
      setGrid(gl, painter, grid)
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, target.texture())
      gl.uniform1i(painter.at('u_counts'), 0)
      gl.uniform3fv(painter.at('u_ramp[0]'), DENSITY_COLOURS[scheme].flatMap(rgbOf))
      gl.drawArrays(gl.TRIANGLES, 0, 6 * grid.columns * grid.rows)
      gl.bindVertexArray(null)
      return true
    },
  }
}

function setGrid(
  gl: WebGL2RenderingContext,
  { at }: GlProgram,
  { side, column, row, columns, rows }: CellGrid,
) {
  gl.uniform4f(at('u_grid'), column * side, row * side, columns, rows)
  gl.uniform1f(at('u_side'), side)
}

/**
 * What counts are added up in. Whole numbers up to 16 million where the device can add 32-bit ones; else 16-bit ones,
 * which stop at 2,048: more than that is drawn as that, and counted as what it is when it is pointed at.
 */
function countTarget(gl: WebGL2RenderingContext) {
  const wide = gl.getExtension('EXT_color_buffer_float') && gl.getExtension('EXT_float_blend')
  gl.getExtension('EXT_color_buffer_half_float')
  const format = wide ? gl.R32F : gl.RGBA16F
  const framebuffer = gl.createFramebuffer()
  let texture: WebGLTexture | null = null
  let size = ''
  const resize = ({ columns, rows }: CellGrid) => {
    const wanted = `${columns} ${rows}`
    if (wanted === size) return
    size = wanted
    gl.deleteTexture(texture)
    texture = gl.createTexture()
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.texStorage2D(gl.TEXTURE_2D, 1, format, columns, rows)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0)
  }
  return {
    texture: () => texture,
    begin: (grid: CellGrid) => {
      gl.activeTexture(gl.TEXTURE0)
      gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer)
      resize(grid)
      gl.viewport(0, 0, grid.columns, grid.rows)
      gl.disable(gl.SCISSOR_TEST)
      gl.disable(gl.STENCIL_TEST)
      gl.disable(gl.DEPTH_TEST)
      gl.colorMask(true, true, true, true)
      gl.clearColor(0, 0, 0, 0)
      gl.clear(gl.COLOR_BUFFER_BIT)
    },
  }
}
