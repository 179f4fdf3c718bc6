import type { MultiPolygon, Polygon, Position } from 'geojson'
import { worldX, worldY } from './mercator'

/** A shape made ready to be asked about millions of points of the flat world (0 to 1, as columns count). */
export interface PreparedPolygon {
  /** Is the point inside? By the even-odd rule, so that a hole is outside. */
  readonly contains: (x: number, y: number) => boolean
  /** Is the point so near an edge that it may be a corner of the same border, drawn by another hand? */
  readonly isNearEdge: (x: number, y: number) => boolean
  /** Corners of all its rings, x and y in turn. */
  readonly corners: Float64Array
  /** A point well inside. */
  readonly middle: readonly [x: number, y: number]
  /** West, north, east, south. */
  readonly box: readonly [number, number, number, number]
}

/** Rows and columns of cells over its box, each wholly inside, wholly outside or on an edge. */
const CELLS = 128
const OUTSIDE = 0
const INSIDE = 1
const EDGE = 2
/** Borders drawn by two hands lie about so far apart, as a share of the world's width: 2 km at 35° north. */
const SAME_BORDER = 6e-5

/** Rings of corners as `[lng, lat]`, with or without the first corner again at the end. */
export function preparePolygon(rings: readonly (readonly Position[])[]): PreparedPolygon {
  const edges = edgesOf(rings)
  const box = boxOf(edges)
  const [west, north, east, south] = box
  const across = CELLS / Math.max(east - west, Number.MIN_VALUE)
  const down = CELLS / Math.max(south - north, Number.MIN_VALUE)
  const rows = edgesByRow(edges, north, down)
  const cells = fillCells(edges, rows, { west, north, across, down })
  const contains = (x: number, y: number) => {
    // Written so that NaN is outside.
    if (!(x >= west && x <= east && y >= north && y <= south)) return false
    const row = Math.min(CELLS - 1, Math.floor((y - north) * down))
    const cell = cells[row * CELLS + Math.min(CELLS - 1, Math.floor((x - west) * across))]
    return cell === EDGE ? isOdd(edges, rows[row], x, y) : cell === INSIDE
  }
  return {
    contains,
    isNearEdge: (x, y) => isNearEdge(edges, x, y),
    corners: Float64Array.from({ length: edges.length / 2 }, (_, at) => edges[(at >> 1) * 4 + (at & 1)] ?? 0),
    middle: middleOf(edges, rows, north, down),
    box,
  }
}

/** The rings of a polygon, or of several together. */
export function ringsOf(shape: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
}

/** Four numbers an edge: x and y of where it begins and ends. */
function edgesOf(rings: readonly (readonly Position[])[]): Float64Array {
  const edges: number[] = []
  for (const ring of rings) {
    const flat = ring.map(([lng = 0, lat = 0]) => [worldX(lng), worldY(lat)] as const)
    for (const [index, [x, y]] of flat.entries()) {
      const [toX, toY] = flat[(index + 1) % flat.length] ?? [x, y]
      if (x !== toX || y !== toY) edges.push(x, y, toX, toY)
    }
  }
  return Float64Array.from(edges)
}

function boxOf(edges: Float64Array): readonly [number, number, number, number] {
  let [west, north, east, south] = [1, 1, 0, 0]
  for (let at = 0; at < edges.length; at += 2) {
    const [x = 0, y = 0] = [edges[at], edges[at + 1]]
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  }
  return [west, north, east, south]
}

/** Where the edges begin that have a part in each row of cells. */
function edgesByRow(edges: Float64Array, north: number, down: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: CELLS }, (): number[] => [])
  for (let at = 0; at < edges.length; at += 4) {
    const [fromY = 0, toY = 0] = [edges[at + 1], edges[at + 3]]
    const first = rowOf(Math.min(fromY, toY), north, down) - 1
    const last = rowOf(Math.max(fromY, toY), north, down) + 1
    for (let row = Math.max(0, first); row <= Math.min(CELLS - 1, last); row += 1) rows[row]?.push(at)
  }
  return rows
}

function rowOf(y: number, north: number, down: number): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor((y - north) * down)))
}

interface Grid {
  readonly west: number
  readonly north: number
  readonly across: number
  readonly down: number
}

function fillCells(edges: Float64Array, rows: readonly (readonly number[])[], grid: Grid): Uint8Array {
  const cells = new Uint8Array(CELLS * CELLS)
  for (let row = 0; row < CELLS; row += 1) {
    const crossings = crossingsAt(edges, rows[row], grid.north + (row + 0.5) / grid.down)
    for (let column = 0; column < CELLS; column += 1) {
      const x = grid.west + (column + 0.5) / grid.across
      const before = crossings.reduce((count, crossing) => count + (crossing < x ? 1 : 0), 0)
      cells[row * CELLS + column] = before % 2 === 1 ? INSIDE : OUTSIDE
    }
    for (const at of rows[row] ?? []) markEdge(cells, edges, at, row, grid)
  }
  return cells
}

/** Every cell of a row that an edge passes, and one beyond, since both are rounded. */
function markEdge(cells: Uint8Array, edges: Float64Array, at: number, row: number, grid: Grid): void {
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = edges.subarray(at, at + 4)
  const xAt = (y: number) => {
    const share = toY === fromY ? 0 : Math.min(1, Math.max(0, (y - fromY) / (toY - fromY)))
    return fromX + (toX - fromX) * share
  }
  const ends =
    toY === fromY
      ? [fromX, toX]
      : [xAt(grid.north + (row - 0.01) / grid.down), xAt(grid.north + (row + 1.01) / grid.down)]
  const first = Math.floor((Math.min(...ends) - grid.west) * grid.across - 0.01)
  const last = Math.floor((Math.max(...ends) - grid.west) * grid.across + 0.01)
  for (let column = Math.max(0, first); column <= Math.min(CELLS - 1, last); column += 1)
    cells[row * CELLS + column] = EDGE
}

/** Where these edges cross a parallel, unordered. */
function crossingsAt(edges: Float64Array, row: readonly number[] | undefined, y: number): readonly number[] {
  return (row ?? []).flatMap((at) => {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = edges.subarray(at, at + 4)
    return fromY > y === toY > y ? [] : [fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)]
  })
}

function isOdd(edges: Float64Array, row: readonly number[] | undefined, x: number, y: number): boolean {
  let inside = false
  for (const at of row ?? []) {
    const fromY = edges[at + 1] ?? 0
    const toY = edges[at + 3] ?? 0
    if (fromY > y === toY > y) continue
    const fromX = edges[at] ?? 0
    if (x < fromX + (((edges[at + 2] ?? 0) - fromX) * (y - fromY)) / (toY - fromY)) inside = !inside
  }
  return inside
}

function isNearEdge(edges: Float64Array, x: number, y: number): boolean {
  for (let at = 0; at < edges.length; at += 4) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = edges.subarray(at, at + 4)
    const [alongX, alongY] = [toX - fromX, toY - fromY]
    const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX * alongX + alongY * alongY)
    const held = Math.min(1, Math.max(0, share))
    if (Math.hypot(x - fromX - held * alongX, y - fromY - held * alongY) < SAME_BORDER) return true
  }
  return false
}

/** The middle of the widest stretch of the parallels half, a third and two thirds of the way down. */
function middleOf(
  edges: Float64Array,
  rows: readonly (readonly number[])[],
  north: number,
  down: number,
): readonly [number, number] {
  let best = { width: -1, x: Number.NaN, y: Number.NaN }
  for (const row of [64, 42, 85]) {
    const y = north + (row + 0.5) / down
    const sorted = [...crossingsAt(edges, rows[row], y)].sort((a, b) => a - b)
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      const [from = 0, to = 0] = [sorted[at], sorted[at + 1]]
      if (to - from > best.width) best = { width: to - from, x: (from + to) / 2, y }
    }
  }
  return [best.x, best.y]
}

/** Do two edges of this ring cross, other than where they meet? */
export function crossesItself(corners: readonly Position[]): boolean {
  const count = corners.length
  const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
  for (let one = 0; one < count; one += 1)
    for (let other = one + 2; other < count; other += 1) {
      if (one === 0 && other === count - 1) continue
      const [a, b] = [corners[one], corners[one + 1]]
      const [c, d] = [corners[other], corners[(other + 1) % count]]
      if (!a || !b || !c || !d) continue
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true
    }
  return false
}
