import type { LngLat } from '../../model/event'
import { fromWorld, toWorld } from '../../model/mercator'
import { mergeNear } from './merge-near'

/** What the layout needs to know of a stack. */
export interface LayoutNode {
  readonly key: string
  readonly point: LngLat
  readonly halfWidthPx: number
  readonly halfHeightPx: number
  /** Stacks of one region may be merged; `null` for those that stay by themselves. */
  readonly region: string | null
  readonly country: string | null
  /** The heavier of two moves less, and leads where stacks are merged. */
  readonly weight: number
}

export interface Placement {
  /** Key of the stack that leads the merged ones; the stack's own where it is not merged. */
  readonly lead: string
  /** Where the glyph stands. */
  readonly point: LngLat
  /** The lead's place in the order of all stacks of the record, heaviest first. */
  readonly rank: number
}

/** Zooms at which the layout is worked out anew; between two of them nothing moves against the land. */
const STEPS_PER_ZOOM = 2
/** Nearer than this, CSS px, stacks of one region are one glyph. */
const MERGE_REGION_PX = 15
/** Nearer than this, CSS px, stacks of one country are one glyph, whatever their region. */
const MERGE_COUNTRY_PX = 9
const GAP_PX = 3
const ROUNDS = 160
/** A reader's file may hold thousands of places: where more are left than this, none is moved. */
const MOST_PUSHED = 400

/**
 * The zoom for which the layout of this zoom is worked out. Zooms that a link writes alike are laid out alike: a
 * camera that comes back to 5.5 may stand at 5.4999.
 */
export function layoutZoom(zoom: number): number {
  const asLinked = Math.round(zoom * 100) / 100
  return Math.floor(asLinked * STEPS_PER_ZOOM) / STEPS_PER_ZOOM
}

interface Body {
  readonly node: LayoutNode
  readonly homeX: number
  readonly homeY: number
  x: number
  y: number
}

/**
 * Moves glyphs apart that would cover one another at this zoom, and merges those of one region that lie too
 * close for that. Deterministic: the same nodes at the same zoom always get the same places. `nodes` are all
 * stacks of the record, not those shown, so that nothing jumps while time moves.
 */
export function layoutStacks(nodes: readonly LayoutNode[], zoom: number): ReadonlyMap<string, Placement> {
  const sorted = [...nodes].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  const homes = sorted.map((node) => bodyOf(node, zoom))
  const followers = mergeNear(homes, MERGE_REGION_PX, belongTogether)
  const bodies = homes.filter((_, at) => !followers.has(at))
  if (bodies.length <= MOST_PUSHED) pushApart(bodies)
  const points = new Map(bodies.map((body) => [body.node.key, pointOf(body, zoom)]))
  const ranks = new Map(sorted.map((node, rank) => [node.key, rank]))
  return new Map(
    sorted.map((node, at) => {
      const lead = sorted[followers.get(at) ?? at]?.key ?? node.key
      return [node.key, { lead, point: points.get(lead) ?? node.point, rank: ranks.get(lead) ?? 0 }]
    }),
  )
}

function bodyOf(node: LayoutNode, zoom: number): Body {
  const { x, y } = toWorld(node.point, zoom)
  return { node, homeX: x, homeY: y, x, y }
}

/** An undisturbed glyph keeps its exact point. */
function pointOf(body: Body, zoom: number): LngLat {
  return body.x === body.homeX && body.y === body.homeY ? body.node.point : fromWorld(body, zoom)
}

function belongTogether(a: Body, b: Body): boolean {
  if (a.node.region === null || b.node.region === null || a.node.country !== b.node.country) return false
  const near = a.node.region === b.node.region ? MERGE_REGION_PX : MERGE_COUNTRY_PX
  return Math.hypot(a.x - b.x, a.y - b.y) < near
}

function pushApart(bodies: readonly Body[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false
    for (const [index, a] of bodies.entries()) {
      for (const b of bodies.slice(index + 1)) moved = separate(a, b) || moved
    }
    if (!moved) return
  }
}

/** Pushes two overlapping glyphs apart along the axis on which they overlap least; answers if they did. */
function separate(a: Body, b: Body): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const overlapX = a.node.halfWidthPx + b.node.halfWidthPx + GAP_PX - Math.abs(dx)
  const overlapY = a.node.halfHeightPx + b.node.halfHeightPx + GAP_PX - Math.abs(dy)
  if (overlapX <= 0.01 || overlapY <= 0.01) return false
  const share = a.node.weight / (a.node.weight + b.node.weight)
  if (overlapX < overlapY) {
    const push = dx < 0 ? -overlapX : overlapX
    a.x -= push * (1 - share)
    b.x += push * share
  } else {
    const push = dy < 0 ? -overlapY : overlapY
    a.y -= push * (1 - share)
    b.y += push * share
  }
  return true
}
