import type { EventTable } from '../../record/event-table'
import { looksOf } from './point-columns'
import { POINT_ATTRIBUTES } from './point-shaders'

/** A table's columns on the graphics processor: 22 bytes an event, which stay there. */
export interface PointBuffers {
  readonly array: WebGLVertexArrayObject
  /** What passes the filters is another: one byte a row. */
  readonly setPasses: (passes: Uint8Array) => void
  /** The status of rows is another. */
  readonly setLooks: (table: EventTable) => void
  readonly drop: () => void
}

type Column = Float32Array | Int32Array | Uint32Array | Uint8Array
type ColumnName = (typeof POINT_ATTRIBUTES)[number]
type Columns = Readonly<Record<ColumnName, Column>>

/** Lays a table's columns out for drawing. */
export function pointBuffers(
  gl: WebGL2RenderingContext,
  table: EventTable,
  passes: Uint8Array,
): PointBuffers {
  const { x, y, start, end, layers } = table
  const all: Columns = {
    a_x: x,
    a_y: y,
    a_start: start,
    a_end: end,
    a_layers: layers,
    a_look: looksOf(table),
    a_passes: passes,
  }
  const array = gl.createVertexArray()
  gl.bindVertexArray(array)
  const buffers = new Map(
    POINT_ATTRIBUTES.map((name, index) => [name, attribute(gl, index, all[name])] as const),
  )
  gl.bindVertexArray(null)
  const refill = (name: ColumnName, column: Column) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffers.get(name) ?? null)
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, column)
  }
  return {
    array,
    setPasses: (next) => refill('a_passes', next),
    setLooks: (next) => refill('a_look', looksOf(next)),
    drop: () => {
      gl.deleteVertexArray(array)
      for (const buffer of buffers.values()) gl.deleteBuffer(buffer)
    },
  }
}

function attribute(gl: WebGL2RenderingContext, index: number, column: Column): WebGLBuffer {
  const buffer = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  gl.bufferData(gl.ARRAY_BUFFER, column, gl.DYNAMIC_DRAW)
  gl.enableVertexAttribArray(index)
  if (column instanceof Float32Array) gl.vertexAttribPointer(index, 1, gl.FLOAT, false, 0, 0)
  else gl.vertexAttribIPointer(index, 1, integerType(gl, column), 0, 0)
  return buffer
}

function integerType(gl: WebGL2RenderingContext, column: Column): GLenum {
  if (column instanceof Int32Array) return gl.INT
  return column instanceof Uint8Array ? gl.UNSIGNED_BYTE : gl.UNSIGNED_INT
}
