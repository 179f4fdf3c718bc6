import type { Padding } from '../../ui/covers-map'
import type { MapHost } from '../host/map-host'
import { badgeShiftPx, glyphExtent } from '../marks/arrange-parts'
import type { PlacedStack } from '../marks/place-stacks'

/** Space between a glyph and what is said of it, CSS px. */
const GAP_PX = 8

type Anchor = Pick<PlacedStack, 'point' | 'shape'> & { readonly parts: readonly unknown[] }

/**
 * The CSS transform that hangs a box about this stack from the map's top left corner to its mark, at least `clearPx`
 * from its middle: with its side towards the middle of the map, so that it stays on the screen. A box that is higher
 * than its room covers its mark rather than losing its head. `null` while nothing can be projected.
 */
export function anchorBox(
  map: Pick<MapHost, 'project' | 'canvas'>,
  stack: Anchor,
  clearPx = 0,
): string | null {
  const hung = hang(map, stack, clearPx)
  if (!hung) return null
  const across = Math.round(Math.min(1, Math.max(0, hung.x / Math.max(1, map.canvas.clientWidth))) * 100)
  const { halfWidthPx } = glyphExtent(stack.parts.length)
  const left = Math.round(hung.x + (across < 30 ? -halfWidthPx : across > 70 ? halfWidthPx : 0))
  return `translate(${left}px, ${topOf(hung, map.canvas.clientHeight)}) translateX(-${across}%)`
}

/** The height of the box's top, as CSS; a mark that is off the map takes its box along. */
function topOf(
  { edge, below }: { readonly edge: number; readonly below: boolean },
  heightPx: number,
): string {
  if (below) return edge < 0 ? `${edge}px` : `max(0px, min(${edge}px, ${heightPx}px - 100%))`
  return edge > heightPx ? `calc(${edge}px - 100%)` : `max(0px, ${edge}px - 100%)`
}

/**
 * How high a box that hangs there can be, CSS px: down or up to the map's edge, or to what covers it that deep from
 * its top and bottom. `null` while nothing can be projected.
 */
export function anchorRoomPx(
  map: Pick<MapHost, 'project' | 'canvas'>,
  stack: Anchor,
  clearPx: number,
  covered: Pick<Padding, 'top' | 'bottom'>,
): number | null {
  const hung = hang(map, stack, clearPx)
  if (!hung) return null
  const { edge, below } = hung
  return (below ? map.canvas.clientHeight - covered.bottom - edge : edge - covered.top) - GAP_PX
}

/** Where across the map the mark is, at which height the box beside it begins, CSS px, and to which side it grows. */
function hang(
  { project, canvas: { clientHeight } }: Pick<MapHost, 'project' | 'canvas'>,
  { point, parts, shape }: Anchor,
  clearPx: number,
): { readonly x: number; readonly edge: number; readonly below: boolean } | null {
  const at = project(point)
  if (!at) return null
  const clear = Math.max(clearPx, glyphExtent(parts.length).halfHeightPx) + GAP_PX
  const y = at.y + (shape === 'badge' ? badgeShiftPx(parts.length) : 0)
  const below = y < clientHeight / 2
  return { x: at.x, edge: Math.round(y + (below ? clear : -clear)), below }
}

/** The CSS transform from the map's top left corner to a point; `null` while nothing can be projected. */
export function anchorPoint(
  { project }: Pick<MapHost, 'project'>,
  point: PlacedStack['point'],
): string | null {
  const at = project(point)
  return at && `translate(${at.x}px, ${at.y}px)`
}
