import type { LngLat } from '../../model/event'
import { fromWorld, toWorld } from '../../model/mercator'
import { ZOOM_LIMITS } from '../../view/view'
import { MARK_PX } from './mark-sizes'
import { type Body, crowdedOf, overlap, type Pair, pairsOf, pushApart } from './push-apart'

/** What the layout needs to know of a stack, or of the unit that gathers some. */
export interface LayoutNode {
  readonly key: string
  readonly point: LngLat
  readonly halfWidthPx: number
  readonly halfHeightPx: number
  /** Letters of the country's name that it hangs under; 0 for a glyph that hangs under none. */
  readonly underLetters: number
  /** The heavier of two moves less, and is the later to be gathered. */
  readonly weight: number
  /** What it is gathered into where there is no room for it; `null`: nothing. */
  readonly within: LayoutNode | null
}

/** A glyph that stands at one step of zoom. */
export interface Standing {
  readonly node: LayoutNode
  /** Where the glyph stands; of one that hangs under a name, where the name does. */
  readonly point: LngLat
  /** Its place in the order of all that stand, heaviest first. */
  readonly rank: number
}

/** Zooms at which the layout is worked out anew; between two of them nothing moves against the land. */
const STEPS_PER_ZOOM = 2
/**
 * No glyph stands farther from its place than this many of its own half widths. Its way is laid out at the beginning
 * of a step and grows with the land to its end.
 */
const MOST_MOVED = 1.2
const GROWTH_IN_STEP = 2 ** (1 / STEPS_PER_ZOOM)
const GAP_PX = 3
/** At this zoom and below the whole world is on a screen: every country that can be is one glyph. */
const COUNTRIES_TO = 2.5
/** With more glyphs than this over one, nobody tries to move them apart. */
const MOST_OVER_ONE = 8

/**
 * The zoom for which the layout of this zoom is worked out. Zooms that a link writes alike are laid out alike: a
 * camera that comes back to 5.5 may stand at 5.4999.
 */
export function layoutZoom(zoom: number): number {
  const asLinked = Math.round(zoom * 100) / 100
  return Math.floor(asLinked * STEPS_PER_ZOOM) / STEPS_PER_ZOOM
}

/**
 * What stands where at each step of zoom, worked out when it is first asked for. Glyphs that would cover one another
 * move apart as far as they may; where that is not enough they are gathered by unit, and what is gathered at one step
 * is gathered at every wider one. `leaves` are all stacks of the record, not those shown, so that nothing jumps
 * while time moves.
 */
export function layoutSteps(leaves: readonly LayoutNode[]): (step: number) => readonly Standing[] {
  const known = new Map<number, readonly Standing[]>()
  const closest = ZOOM_LIMITS.max + 1
  const at = (step: number): readonly Standing[] => {
    const existing = known.get(step)
    if (existing) return existing
    const closer = step >= closest ? leaves : at(step + 1 / STEPS_PER_ZOOM).map(({ node }) => node)
    const standing = layoutStep(closer, step)
    known.set(step, standing)
    return standing
  }
  return at
}

function layoutStep(closer: readonly LayoutNode[], zoom: number): readonly Standing[] {
  let nodes = zoom > COUNTRIES_TO ? [...closer].sort(heaviestFirst) : gather(closer, everyUnitOf(closer))
  for (;;) {
    const bodies = new Map(nodes.map((node) => [bodyOf(node, zoom), node]))
    const gathering = noRoom(bodies)
    if (gathering.size === 0)
      return [...bodies].map(([body, node], rank) => ({ node, point: pointOf(body, node, zoom), rank }))
    nodes = gather(nodes, gathering)
  }
}

/** After this the bodies are where they stand, unless some have to be gathered: into these. */
function noRoom(bodies: ReadonlyMap<Body, LayoutNode>): ReadonlySet<LayoutNode> {
  const all = [...bodies.keys()]
  const crowded = [...crowdedOf(all, MOST_OVER_ONE)].flatMap((body) => bodies.get(body)?.within ?? [])
  if (crowded.length > 0) return new Set(smallest(crowded))
  const pairs = pairsOf(all)
  pushApart(pairs)
  return new Set(pairs.filter(overlap).flatMap((pair) => unitFor(pair, bodies) ?? []))
}

/** Those that are the deepest in others: what is around a town before provinces, those before countries. */
function smallest(units: readonly LayoutNode[]): readonly LayoutNode[] {
  const deepest = Math.max(...units.map(depthOf))
  return units.filter((unit) => depthOf(unit) === deepest)
}

function depthOf({ within }: LayoutNode): number {
  return within === null ? 0 : 1 + depthOf(within)
}

/** Which unit is gathered for two that have no room: the smaller before the wider, the lighter before the heavier. */
function unitFor([a, b]: Pair, bodies: ReadonlyMap<Body, LayoutNode>): LayoutNode | null {
  const units = [a, b].flatMap((body) => bodies.get(body)?.within ?? [])
  return [...smallest(units)].sort(heaviestFirst).at(-1) ?? null
}

/** `nodes` with each of these units in the place of all that it holds. */
function gather(nodes: readonly LayoutNode[], units: ReadonlySet<LayoutNode>): LayoutNode[] {
  const gathered = new Set(nodes.map((node) => outermost(node, units)))
  return [...gathered].sort(heaviestFirst)
}

function everyUnitOf(nodes: readonly LayoutNode[]): ReadonlySet<LayoutNode> {
  return new Set(nodes.flatMap(({ within }) => (within ? [within, ...everyUnitOf([within])] : [])))
}

function outermost(node: LayoutNode, units: ReadonlySet<LayoutNode>): LayoutNode {
  let found = node
  for (let unit = node.within; unit; unit = unit.within) if (units.has(unit)) found = unit
  return found
}

function heaviestFirst(a: LayoutNode, b: LayoutNode): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1)
}

function bodyOf(node: LayoutNode, zoom: number): Body {
  const { x, y } = toWorld(node.point, zoom)
  const { halfWidthPx, halfHeightPx, weight } = node
  const name = nameRoom(node, zoom)
  const lag = underLag(node)
  return {
    homeX: x,
    homeY: y + lag,
    halfWidth: halfWidthPx,
    halfHeight: halfHeightPx,
    aside: Math.max(halfWidthPx + MARK_PX.chip.standsOut, name.halfWidth) + GAP_PX / 2,
    over: halfHeightPx + Math.max(MARK_PX.chip.standsOut / 2, name.height) + GAP_PX / 2,
    under: halfHeightPx + GAP_PX / 2,
    reach: halfWidthPx * MOST_MOVED - Math.max(lag, halfWidthPx * MOST_MOVED * (1 - 1 / GROWTH_IN_STEP)),
    weight,
    x,
    y: y + hangs(node),
  }
}

/** A glyph that hangs under a name grows downwards: the smallest is at the place itself. */
function hangs({ underLetters, halfHeightPx }: LayoutNode): number {
  return underLetters > 0 ? halfHeightPx - MARK_PX.halfPart : 0
}

/**
 * The name of a country goes with the land while the zoom grows within a step, its badge hangs as far under it as
 * before: at the beginning of the step it stands lower by this than at the end of it.
 */
function underLag(node: LayoutNode): number {
  return node.underLetters > 0 ? shiftOf(node) * (1 - 1 / GROWTH_IN_STEP) : 0
}

/** The room of a country's name over its badge, CSS px. */
function nameRoom(
  { underLetters }: LayoutNode,
  zoom: number,
): { readonly halfWidth: number; readonly height: number } {
  const { from, em, letter, line, most } = MARK_PX.countryName
  if (underLetters === 0 || zoom < from) return { halfWidth: 0, height: 0 }
  const emPx = em.reduce<number>((size, [stop, px]) => (zoom >= stop ? px : size), 0)
  const wide = underLetters * letter
  const lines = Math.ceil(wide / most)
  return {
    halfWidth: (Math.min(wide, most) * emPx) / 2,
    height: MARK_PX.underName + lines * line * emPx,
  }
}

/** An undisturbed glyph keeps its exact point. */
function pointOf(body: Body, node: LayoutNode, zoom: number): LngLat {
  if (node.underLetters > 0) return fromWorld({ x: body.x, y: body.y - shiftOf(node) }, zoom)
  return body.x === body.homeX && body.y === body.homeY ? node.point : fromWorld(body, zoom)
}

function shiftOf({ halfHeightPx }: LayoutNode): number {
  return MARK_PX.underName + halfHeightPx
}

/** Where the name of a country stands whose glyph is not there now. */
export function restingName(node: LayoutNode, step: number): LngLat {
  return pointOf(bodyOf(node, step), node, step)
}
